import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { posterOf } from './poster.ts'

const facts = {
  language: 'vi',
  centre: 'Trung tâm',
  hotline: '1900',
  address: 'Xã',
  time: '3 ngày',
  fee: 'Miễn phí',
} as const
const posterFor = (change: object) => {
  const [entry] = checkCatalogue(catalogueOf(aRow(change))).entries
  assert.ok(entry)
  const version = { ...entry.content, version: 1, effectiveFrom: entry.effectiveFrom, effectiveTo: null }
  return posterOf(version, facts)
}

test('few papers are all there', () => {
  const poster = posterFor({
    documents: [{ name: 'Tờ khai' }, { name: 'Căn cước', condition: 'xuất trình' }],
  })
  assert.deepEqual(
    poster.papers.map(({ name }) => name),
    ['Tờ khai', 'Căn cước'],
  )
  assert.equal(poster.more, null)
})

test('what has no room is counted, never silently left out', () => {
  const documents = Array.from({ length: 20 }, (_, index) => ({
    name: `Giấy tờ thứ ${index} có tên khá dài ${'x'.repeat(60)}`,
  }))
  const poster = posterFor({ documents })
  assert.match(poster.more ?? '', new RegExp(`^và ${20 - poster.papers.length} giấy tờ khác`))
})

test('without papers in the source the poster sends people to the counter', () => {
  assert.deepEqual(posterFor({}).papers, [{ name: 'Hỏi tại quầy hoặc quét mã', condition: null }])
})

test('a long paper is cut at a word', () => {
  const [paper] = posterFor({ documents: [{ name: 'giấy '.repeat(60).trim() }] }).papers
  assert.match(paper?.name ?? '', /^(giấy )+giấy…$/)
})
