import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PrintError, renderPdf } from './pdf.ts'
import { qrSvg } from './qr.ts'

const template = 'src/platform/pdf.test.typ'
const print = (name: string) => renderPdf({ template, data: { title: 'Giấy biên nhận', name } })
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Every Vietnamese letter with every tone, small and capital. */
const letters = [...'aăâeêioôơuưyđ']
  .flatMap(letter =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(tone => (letter + tone).normalize('NFC')),
  )
  .join('')

test('the document is a tagged PDF in Vietnamese that says no time of printing', () => {
  const text = asText(print('Lò Thị Ánh'))
  assert.match(text, /^%PDF-1\.7/)
  assert.match(text, /\/StructTreeRoot/)
  assert.match(text, /\/Lang ?\(vi/)
  assert.doesNotMatch(text, /CreationDate|ModDate/)
})

test('the same data give the same bytes', () => assert.deepEqual(print('Lò Thị Ánh'), print('Lò Thị Ánh')))

test('the house font has every Vietnamese letter: no other font steps in', () => {
  const fonts = new Set(asText(print(letters + letters.toUpperCase())).match(/[A-Z]{6}\+[A-Za-z]+/g))
  assert.ok(fonts.size > 0)
  for (const font of fonts) assert.match(font, /\+LibertinusSerif/)
})

for (const name of [
  '#panic("ran")',
  ']#panic("ran")',
  '*[ $x \\',
  '"; #read("/package.json")',
  '😀 <a> @b',
  '\\u{0}',
])
  test(`data are shown and never run: ${name}`, () => assert.match(asText(print(name)), /^%PDF/))

test('a picture is at hand for its own document only', () => {
  const data = { title: 'QR', name: '', picture: 'code.svg' }
  assert.ok(renderPdf({ template, data, images: { 'code.svg': qrSvg('1.001193') } }).length > 0)
  assert.throws(() => renderPdf({ template, data }), PrintError)
})

test('a document that cannot be made says why in Typst’s words', () => {
  assert.throws(() => renderPdf({ template, data: {} }), {
    name: 'PrintError',
    message: /dictionary does not contain key/,
  })
})
