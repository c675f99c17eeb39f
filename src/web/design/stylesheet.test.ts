import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

const folder = join(process.cwd(), 'src/web/design/css')
const sheet = readdirSync(folder)
  .sort()
  .map(name => readFileSync(join(folder, name), 'utf8'))
  .join('')

type Colours = Readonly<Record<string, string>>

/** The declarations of the first block after a selector. */
const blockOf = (selector: string): Colours => {
  const start = sheet.indexOf(selector)
  assert.notEqual(start, -1, `the style sheet has no block ${selector}`)
  const block = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#\w+)/g)].map(([, name, value]) => [name, value]),
  )
}

const light = blockOf(':root {')
const darkByDevice = blockOf(':root:not([data-theme="light"])')
const darkByChoice = blockOf(':root[data-theme="dark"]')

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (colours: Colours, one: string, other: string): number => {
  const [low = 0, high = 0] = [one, other].map(name => luminance(colours[name] ?? '')).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'sheet', 'wash', 'info-wash', 'good-wash', 'warn-wash', 'bad-wash']

for (const [theme, colours] of Object.entries({ light, dark: { ...light, ...darkByDevice } })) {
  test(`${theme}: text people read has a contrast of 7:1 on every ground`, () => {
    for (const ground of grounds) assert.ok(contrast(colours, 'ink', ground) >= 7, `ink on ${ground}`)
    for (const ground of ['paper', 'sheet'])
      assert.ok(contrast(colours, 'soft', ground) >= 7, `soft on ${ground}`)
    assert.ok(contrast(colours, 'on-hall', 'hall') >= 7)
  })

  test(`${theme}: links, buttons and states have at least 4.5:1`, () => {
    for (const ground of ['paper', 'sheet', 'wash'])
      assert.ok(contrast(colours, 'jade', ground) >= 4.5, `jade on ${ground}`)
    assert.ok(contrast(colours, 'on-jade', 'jade') >= 4.5)
    for (const tone of ['info', 'good', 'warn', 'bad'])
      for (const ground of ['sheet', 'paper', `${tone}-wash`])
        assert.ok(contrast(colours, tone, ground) >= 4.5, `${tone} on ${ground}`)
  })

  test(`${theme}: the edges of controls have at least 3:1`, () => {
    for (const ground of ['paper', 'sheet'])
      assert.ok(contrast(colours, 'edge', ground) >= 3, `edge on ${ground}`)
    assert.ok(contrast(colours, 'gold', 'hall') >= 3)
  })
}

test('dark is the same whether the device or the person asked for it', () => {
  assert.deepEqual(darkByDevice, darkByChoice)
  const changed = Object.keys(light).filter(name => name !== 'on-hall' && name !== 'gold')
  assert.deepEqual(Object.keys(darkByDevice), changed)
})

test('the style sheet stays small enough for a slow telephone', () => {
  assert.ok(gzipSync(sheet).length <= 6 * 1024, `${gzipSync(sheet).length} bytes`)
})

test('the style sheet fetches nothing', () => {
  assert.doesNotMatch(sheet, /url\(|@import/)
})
