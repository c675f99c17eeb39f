import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { extractText } from 'unpdf'
import { inProject } from '../platform/paths.ts'
import { cardOf, fitOf } from './card.ts'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { parsedJson } from './catalogue-file.store.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { printCard } from './printed.store.ts'
import type { ProcedureContent } from './procedure.ts'

const facts = {
  language: 'vi',
  centre: 'Trung tâm Phục vụ hành chính công xã Mường Sại',
  address: 'Trụ sở UBND xã Mường Sại, tỉnh Sơn La',
  opening: 'Thứ Hai đến thứ Sáu: 7:30–11:30 và 13:30–17:00',
  hotline: '0212 000 0001',
  time: '3 ngày làm việc',
  fee: 'Miễn phí',
  counter: null,
  prepCode: null,
  officers: ['Cà Thị Hặc'],
} as const
const version = { version: 1, effectiveFrom: Temporal.PlainDate.from('2025-07-01'), effectiveTo: null }
const cardFor = (content: ProcedureContent) => cardOf({ ...content, ...version }, facts)
const contentsOf = (data: unknown): readonly ProcedureContent[] =>
  checkCatalogue(data).entries.map(({ content }) => content)
const contentWith = (change: object): ProcedureContent => {
  const [content] = contentsOf(catalogueOf(aRow(change)))
  assert.ok(content)
  return content
}
const paper = (index: number, letters = 60) => ({
  name: `Giấy số ${index} ${'dài '.repeat(letters / 4)}`.trim(),
})
const manyPapers = (count: number, letters?: number) =>
  Array.from({ length: count }, (_, index) => paper(index, letters))

async function printed(content: ProcedureContent): Promise<readonly string[]> {
  const bytes = printCard(cardFor(content), content.code, 'http://localhost:8080')
  const { text } = await extractText(new Uint8Array(bytes))
  return text.map(page => page.normalize('NFC').replace(/\s+/g, ' '))
}

test('a card says what to bring, the fee, the days, where, who, and the number to call', async () => {
  const [page = ''] = await printed(
    contentWith({ documents: [{ name: 'Tờ khai' }, { name: 'Giấy chứng sinh' }] }),
  )
  for (const part of [
    'Tờ khai',
    'Giấy chứng sinh',
    '3 ngày làm việc',
    'Miễn phí',
    'Cà Thị Hặc',
    '0212 000 0001',
  ])
    assert.ok(page.includes(part), part)
})

test('the longest lists of the catalogue print on one page, complete', async () => {
  const catalogue = contentsOf(
    parsedJson(readFileSync(inProject('reference-data/procedures/catalogue.json'), 'utf8')),
  )
  const length = ({ documents, name }: ProcedureContent) => JSON.stringify(documents).length + name.length
  const longest = catalogue.toSorted((a, b) => length(b) - length(a)).slice(0, 12)
  for (const content of longest) {
    const pages = await printed(content)
    assert.equal(pages.length, 1, content.code)
    assert.doesNotMatch(pages[0] ?? '', /Còn \d+ giấy tờ khác/)
  }
})

test('what has no room on the page is counted on it', async () => {
  const pages = await printed(contentWith({ documents: manyPapers(120) }))
  assert.equal(pages.length, 1)
  assert.match(pages[0] ?? '', /Còn \d+ giấy tờ khác tùy trường hợp/)
})

test('without papers in the source the card sends people to ask first', async () => {
  assert.match((await printed(contentWith({})))[0] ?? '', /hãy gọi đường dây nóng hoặc hỏi tại quầy/)
})

test('in the browser longer lists are set smaller, and what is too long is cut, never to nothing', () => {
  const fitting = (count: number, letters?: number) =>
    fitOf({ papers: manyPapers(count, letters).map(each => ({ ...each, condition: null, count: null })) })
  assert.deepEqual(fitting(3), { size: 'normal', papers: 3 })
  assert.equal(fitting(12).size, 'small')
  assert.equal(fitting(20).size, 'tiny')
  assert.ok(fitting(200).papers < 60)
  assert.equal(fitting(1, 40_000).papers, 1)
})
