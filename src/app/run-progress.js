// Moves the bar of a run while it goes on, and asks for the page again when it has ended. Without it the page is asked for again and again.
const EVERY_MS = 700

/** Nothing while the server is away: it is asked again. */
const ask = () =>
  fetch(location.pathname, { headers: { accept: 'application/json' } }).then(
    answer => (answer.ok ? answer.json() : undefined),
    () => undefined,
  )

const follow = async shown => {
  const run = await ask()
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
