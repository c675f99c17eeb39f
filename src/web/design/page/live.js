// A page that is live reads itself anew when the server says that something changed, and says so when it hears nothing.
const SILENCE = 15_000
const SHORTEST_PAUSE = 2_000
let source
let silence
let waiting = false
let missed = false
let last = 0

const isLive = () => document.querySelector('meta[name="live"]') !== null

function showStale(stale) {
  const notice = document.getElementById('stale')
  if (notice) notice.hidden = !stale
}

// Whoever has typed or chosen something is left alone; the page catches up when the form is as it was, or sent.
const isBusy = () =>
  [...document.querySelectorAll('main input:not([type="hidden"]), main textarea, main select')].some(
    hasChanged,
  )
const hasChanged = field => (field.options ? chosenAnew(field) : typedAnew(field))
const typedAnew = field => field.checked !== field.defaultChecked || field.value !== field.defaultValue
const chosenAnew = ({ options, selectedIndex }) =>
  selectedIndex !==
  Math.max(
    0,
    [...options].findIndex(option => option.defaultSelected),
  )

function refresh() {
  missed = true
  if (waiting || document.hidden) return
  waiting = true
  setTimeout(readAnew, Math.max(0, last + SHORTEST_PAUSE - Date.now()))
}

function readAnew() {
  waiting = false
  if (!isLive() || isBusy()) return
  missed = false
  last = Date.now()
  window.Turbo.visit(location.href, { action: 'replace' })
}

function heard() {
  showStale(false)
  clearTimeout(silence)
  silence = setTimeout(() => showStale(true), SILENCE)
}

// A hidden page lets go of its connection: a browser has only six for a server.
function listen() {
  const wanted = isLive() && !document.hidden
  if (wanted === (source !== undefined)) return
  clearTimeout(silence)
  source?.close()
  source = undefined
  if (!wanted) return
  source = new EventSource('/live')
  source.addEventListener('alive', heard)
  source.addEventListener('changed', () => {
    heard()
    refresh()
  })
  heard()
}

document.addEventListener('turbo:load', listen)
for (const typing of ['input', 'change']) document.addEventListener(typing, () => missed && refresh())
document.addEventListener('visibilitychange', () => {
  listen()
  if (!document.hidden && isLive()) refresh()
})
listen()
