// A scanner types a code in a burst and ends with Enter. Wherever the cursor is not in a field, the code opens its dossier.
const BURST = 150
const SHORTEST = 12
let typed = ''
let last = 0

document.addEventListener('keydown', event => {
  if (event.target.closest('input, textarea, select, [contenteditable]') || event.ctrlKey || event.metaKey)
    return
  typed = event.timeStamp - last > BURST ? '' : typed
  last = event.timeStamp
  if (event.key === 'Enter' && typed.length >= SHORTEST) {
    event.preventDefault()
    open(typed)
    typed = ''
  } else if (event.key.length === 1) typed += event.key
})

function open(what) {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/desk/find'
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'what', value: what })
  form.append(field)
  document.body.append(form)
  form.requestSubmit()
}
