import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inProject } from '../platform/paths.ts'
import { parsedJson } from './catalogue-file.store.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { ranked } from './rank.ts'
import { indexOf } from './search-index.ts'
import { mostUsedCodes, searchWords } from './search-words.store.ts'
import { useOf } from './use.ts'

const read = (name: string): string => readFileSync(inProject('reference-data', 'procedures', name), 'utf8')
const procedures = checkCatalogue(parsedJson(read('catalogue.json'))).entries.map(({ content }) => content)
const index = indexOf(procedures, searchWords())
const use = useOf(new Map(), mostUsedCodes())
const { questions }: { questions: readonly { q: string; expect: readonly string[] }[] } = JSON.parse(
  read('asked-questions.json'),
)

const placeOf = (question: string, expect: readonly string[]): number =>
  ranked(index, question, use).findIndex(({ code }) => expect.includes(code))
const places = questions.map(({ q, expect }) => ({ q, place: placeOf(q, expect) }))
const shareOf = (fits: (place: number) => boolean): number =>
  places.filter(({ place }) => fits(place)).length / places.length
const missed = (fits: (place: number) => boolean): string =>
  places
    .filter(({ place }) => !fits(place))
    .map(({ q, place }) => `${q} (${place})`)
    .join('\n')

test('questions name procedures of the catalogue, and are many', () => {
  const codes = new Set(procedures.map(({ code }) => code))
  assert.ok(questions.length >= 250)
  assert.deepEqual(
    questions.flatMap(({ expect }) => expect.filter(code => !codes.has(code))),
    [],
  )
})

test('of the questions people ask, 95 % are answered among the first three', () => {
  const fits = (place: number) => place >= 0 && place < 3
  assert.ok(shareOf(fits) >= 0.95, `${shareOf(fits)}\n${missed(fits)}`)
})

test('and 90 % in the first place', () => {
  const fits = (place: number) => place === 0
  assert.ok(shareOf(fits) >= 0.9, `${shareOf(fits)}\n${missed(fits)}`)
})

test('without accents, with decomposed letters and in capitals a question is the same question', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
  for (const { q } of questions) {
    const first = ranked(index, q, use)[0]?.code
    for (const same of [plain(q), q.normalize('NFD'), q.toUpperCase()])
      assert.equal(ranked(index, same, use)[0]?.code, first, same)
  }
})

test('every procedure is found by its own name and by its code', () => {
  for (const { code, name } of procedures) {
    assert.equal(ranked(index, code, use)[0]?.code, code)
    const found = ranked(index, name, use).slice(0, 10)
    assert.ok(
      found.some(each => each.name === name || each.code === code),
      `${code} ${name}`,
    )
  }
})
