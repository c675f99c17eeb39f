import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lifeEvents } from './life-events.store.ts'
import { bundleOf, type SamePaper } from './life-events.ts'
import type { Paper } from './procedure.ts'

const paper = (name: string, condition: string | null = null): Paper => ({ name, condition, count: null })
const same: readonly SamePaper[] = [
  { name: 'Giấy tờ tùy thân', begins: ['giấy tờ tùy thân', 'bản sao căn cước'] },
]
const birth = {
  code: '1.001193',
  documents: [paper('Giấy chứng sinh'), paper('Giấy tờ tùy thân (xuất trình)', 'xuất trình')],
}
const residence = {
  code: '1.004222',
  documents: [paper('Tờ khai CT01'), paper('Bản sao căn cước'), paper('giấy chứng sinh')],
}

test('a paper that two procedures want is brought once, whatever they call it', () => {
  assert.deepEqual(bundleOf([birth, residence], same), [
    {
      name: 'Giấy chứng sinh',
      wantedBy: [
        { code: '1.001193', condition: null },
        { code: '1.004222', condition: null },
      ],
    },
    {
      name: 'Giấy tờ tùy thân',
      wantedBy: [
        { code: '1.001193', condition: 'xuất trình' },
        { code: '1.004222', condition: null },
      ],
    },
    { name: 'Tờ khai CT01', wantedBy: [{ code: '1.004222', condition: null }] },
  ])
})

test('a paper wanted always and in a case is wanted always; two cases stay both', () => {
  const twice = (...conditions: readonly (string | null)[]) =>
    bundleOf([{ code: '1.000001', documents: conditions.map(each => paper('Đơn', each)) }], [])
  assert.equal(twice('ủy quyền', null)[0]?.wantedBy[0]?.condition, null)
  assert.equal(twice('ủy quyền', 'trẻ em')[0]?.wantedBy[0]?.condition, 'ủy quyền; trẻ em')
})

test('nothing that a procedure wants gets lost, and no paper stands twice', () => {
  const names = fc.constantFrom('Đơn', 'ĐƠN', 'Tờ khai', 'Bản sao căn cước', 'Giấy tờ tùy thân khác')
  const procedures = fc.array(
    fc.array(
      names.map(name => paper(name)),
      { maxLength: 4 },
    ),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(procedures, lists => {
      const asked = lists.map((documents, index) => ({ code: String(index), documents }))
      const bundle = bundleOf(asked, same)
      const wanting = asked.filter(({ documents }) => documents.length > 0).map(({ code }) => code)
      const served = new Set(bundle.flatMap(({ wantedBy }) => wantedBy.map(({ code }) => code)))
      const keys = bundle.map(({ name }) => name.toLowerCase())
      return wanting.every(code => served.has(code)) && new Set(keys).size === keys.length
    }),
  )
})

test('every event has both languages, steps and an address of its own', () => {
  const { events } = lifeEvents()
  assert.ok(events.length >= 10)
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length)
  for (const { id, title, lead, steps, know } of events) {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/)
    assert.ok(steps.length >= 3, id)
    for (const [vi, en] of [title, lead, ...steps.map(step => step.do), ...know.map(each => each.say)])
      assert.ok(vi && en && vi !== en, `${id}: ${vi}`)
  }
})
