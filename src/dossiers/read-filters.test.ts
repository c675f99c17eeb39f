import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFilters } from './read-filters.ts'

test('days are days in Viet Nam, both included', () => {
  const { filters, problems } = readFilters({ from: '2026-11-20', to: '2026-11-20' })
  assert.deepEqual(problems, [])
  assert.equal(filters.from?.toString(), '2026-11-19T17:00:00Z')
  assert.equal(filters.before?.toString(), '2026-11-20T17:00:00Z')
})

test('nothing asked for narrows nothing', () => {
  const { filters, problems } = readFilters({ from: '', to: '', procedure: ' ', handler: '', position: '' })
  assert.deepEqual(problems, [])
  assert.deepEqual(
    Object.values(filters).filter(value => value !== undefined),
    [],
  )
})

for (const day of ['2026-02-30', '20/11/2026', 'hôm qua', '-002026-11-20', '2026-11-20T00:00', '9999-99-99'])
  test(`“${day}” is told at its field, in both languages, and narrows nothing`, () => {
    const { filters, problems } = readFilters({ from: day, to: day })
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['from', 'to'],
    )
    assert.ok(problems.every(({ words: [vi, en] }) => /Không có ngày này/.test(vi) && /no such day/.test(en)))
    assert.equal(filters.from, undefined)
    assert.equal(filters.before, undefined)
  })

test('a period that ends before it begins is told at its end', () => {
  const { problems } = readFilters({ from: '2026-11-21', to: '2026-11-20' })
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['to'],
  )
})

test('a status that does not exist narrows nothing', () =>
  assert.equal(readFilters({ position: 'constructor' }).filters.position, undefined))
