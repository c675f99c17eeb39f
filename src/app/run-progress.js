// Moves the bar of a run while it goes on, and asks for the page again when it has ended. Without it the page is asked for again and again.
const EVERY_MS = 700

const follow = async shown => {
  const answer = await fetch(location.pathname, { headers: { accept: 'application/json' } })
  const run = answer.ok ? await answer.json() : undefined
  if (!shown.isConnected) return
  if (run && run.state !== 'running') return location.reload()
  if (run) show(shown, run)
  setTimeout(follow, EVERY_MS, shown)
}

const show = (shown, { done, total }) => {
  const bar = shown.querySelector('progress')
  bar.value = done
  bar.max = Math.max(total, 1)
  shown.querySelector('[data-done]').textContent = done.toLocaleString('vi-VN')
}

const begin = () => {
  const shown = document.querySelector('[data-run]:not([data-followed])')
  if (!shown) return
  shown.dataset.followed = ''
  setTimeout(follow, EVERY_MS, shown)
}

document.addEventListener('turbo:load', begin)
begin()
