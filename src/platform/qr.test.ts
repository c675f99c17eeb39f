import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { qrSvg } from './qr.ts'

/** The side in modules that a viewBox names. */
const side = (svg: string): number => Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])

test('a code scales with its box and has a white border of four modules', async () => {
  const svg = qrSvg('https://motcua.example/q/1.001193')
  const size = side(svg)
  assert.doesNotMatch(svg, /<script|width=/)
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(size, size)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const dark = [...data.keys()].filter(index => (data[index] ?? 255) < 128)
  const columns = dark.map(index => index % info.width)
  assert.equal(Math.min(...columns), 4)
  assert.equal(Math.max(...columns), size - 5)
  assert.equal(Math.min(...dark.map(index => Math.floor(index / info.width))), 4)
})

test('the text never shows as markup', () => {
  assert.doesNotMatch(qrSvg('"><script>alert(1)</script>'), /alert|script/)
})

test('every text gives a square of a size the standard has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), text => {
      const version = (side(qrSvg(text)) - 8 - 17) / 4
      assert.ok(Number.isInteger(version) && version >= 1 && version <= 40)
    }),
    { numRuns: 50 },
  )
})

test('an empty text is a broken assumption', () => assert.throws(() => qrSvg('')))
