import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { inProject } from '../src/platform/paths.ts'
import { drawLifecycle, ourDrawing, PAGES, type Table, withDrawing } from './draw-lifecycle.ts'

const table: Table = {
  new: { receive: { who: ['officer'], next: 'received' } },
  received: { 'hand-over': { who: ['officer', 'director'], next: 'in-process' } },
  'in-process': {},
  stopped: {},
}
const captions = { received: '2 Được tiếp nhận', 'in-process': '4 Đang xử lý', stopped: '8 Dừng xử lý' }

const page = [
  '# Page',
  '<!-- lifecycle: drawn by tools/draw-lifecycle.ts -->',
  'old',
  '<!-- lifecycle: end -->',
  'After.',
].join('\n')

describe('the drawing of a lifecycle table', () => {
  it('has every position that is reached, every move with who may, and the ends', () => {
    assert.equal(
      drawLifecycle(table, captions),
      [
        '```mermaid',
        'stateDiagram-v2',
        '  state "received (2 Được tiếp nhận)" as received',
        '  state "in-process (4 Đang xử lý)" as in_process',
        '  [*] --> received: receive (officer)',
        '  received --> in_process: hand-over (officer, director)',
        '  in_process --> [*]',
        '```',
        '',
        'No action leads to these positions yet: stopped.',
      ].join('\n'),
    )
  })

  it('changes with the table', () => {
    const more: Table = { ...table, 'in-process': { stop: { who: ['director'], next: 'stopped' } } }
    assert.notEqual(drawLifecycle(more, captions), drawLifecycle(table, captions))
  })
})

describe('a page that shows the drawing', () => {
  it('takes it between its markers and keeps the rest', () => {
    const written = withDrawing(page, 'new')
    assert.match(written, /^# Page\n/)
    assert.match(written, /-->\n\nnew\n\n<!--/)
    assert.match(written, /\nAfter\.$/)
    assert.doesNotMatch(written, /old/)
  })

  it('stays as it is when the drawing is there already', () => {
    const once = withDrawing(page, 'new')
    assert.equal(withDrawing(once, 'new'), once)
  })

  it('is refused without markers', () => {
    assert.throws(() => withDrawing('# Page\n', 'new'), /needs the lines/)
  })

  for (const name of PAGES)
    it(`${name} shows the table the program uses (otherwise: node dist/tools/draw-lifecycle.js --write)`, async () => {
      const text = await readFile(inProject(name), 'utf8')
      assert.equal(text, withDrawing(text, ourDrawing()))
    })
})
