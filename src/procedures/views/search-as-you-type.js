// Swaps the list while one types. Without it the form works as it is.
const form = document.querySelector('form.filters')
let waiting
let asking

const ask = async () => {
  asking?.abort()
  asking = new AbortController()
  const address = `/procedures?${new URLSearchParams(new FormData(form))}`
  const answer = await fetch(address, { signal: asking.signal, headers: { accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const id of ['results', 'found'])
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes)
  history.replaceState(null, '', address)
}

form?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => ask().catch(error => error.name === 'AbortError' || form.submit()), 250)
})
