import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LocalHamlet } from './local-hamlet.ts'
import { type HamletAsked, type HamletLine, placeHamlet } from './place-hamlet.ts'
import { resolve } from './resolve.ts'
import { former, register, told } from './units.fixtures.ts'

const haTrung = former('15271')
const today = '2026-11-20'
const asked: HamletAsked = {
  hamlet: 'Tiểu khu 3',
  unitCode: '15286',
  document: '25/QĐ-UBND',
  documentDate: '2026-11-20',
  seen: 0,
}
const place = (change: Partial<HamletAsked> = {}, last: readonly HamletLine[] = []) =>
  placeHamlet(haTrung, last, { asked: { ...asked, ...change }, today })
const reasonOf = (...args: Parameters<typeof place>) => {
  const next = place(...args)
  return next.ok ? 'written' : next.refusal.reason
}
const first: HamletLine = { ...asked, key: 'tiểu khu 3'.normalize('NFD'), formerCode: '15271', revision: 1 }
const line = place()
const written: readonly HamletLine[] = line.ok ? [line.value] : []

test('a hamlet is written with its document; the day of the document may be today, not tomorrow', () => {
  assert.equal(reasonOf(), 'written')
  assert.equal(reasonOf({ documentDate: '2026-11-21' }), 'document-in-the-future')
  assert.equal(written[0]?.revision, first.revision)
})

test('only a unit that took a part of the old commune can have its hamlet', () =>
  assert.equal(reasonOf({ unitCode: '03712' }), 'not-a-part'))

test('a number alone is no hamlet', () => assert.equal(reasonOf({ hamlet: '3' }), 'hamlet-without-letters'))

test('a correction says what it saw; another who was faster is not overwritten', () => {
  assert.equal(reasonOf({ unitCode: '15271', seen: 1 }, written), 'written')
  assert.equal(reasonOf({ unitCode: '15271', seen: 0 }, written), 'changed-meanwhile')
  assert.equal(
    reasonOf({ hamlet: 'TIỂU  KHU 3'.normalize('NFD'), unitCode: '15271', seen: 0 }, written),
    'changed-meanwhile',
  )
  assert.equal(reasonOf({ seen: 1 }, written), 'same-as-before')
})

test('what was ended can be written anew; what never was cannot be ended', () => {
  const ended = place({ unitCode: null, seen: 1 }, written)
  assert.ok(ended.ok)
  assert.equal(ended.value.revision, 2)
  assert.equal(reasonOf({ seen: 0 }, [ended.value]), 'written')
  assert.equal(reasonOf({ unitCode: null }), 'same-as-before')
})

const row = (hamlet: string, unitCode: string): LocalHamlet => ({
  hamlet,
  formerCode: '15271',
  unitCode,
  document: '25/QĐ-UBND',
  documentDate: '2026-11-20',
})
const local = [row('Tiểu khu 3', '15286'), row('Tiểu khu Nam Sơn', '15271'), row('Thôn Đông', '15286')]
const haTrungAddress = 'thị trấn Hà Trung, huyện Hà Trung, tỉnh Thanh Hóa'

test('with the centre’s table the address of a hamlet is exact, on the strength of its document', () => {
  const { result, candidates } = resolve(register, `Số 5, tiểu khu 3, ${haTrungAddress}`, { local })
  assert.equal(result, 'exact')
  assert.deepEqual(
    candidates.map(({ unit, kind, hamlet }) => [unit.code, kind, hamlet?.document]),
    [['15286', 'local', '25/QĐ-UBND']],
  )
  assert.equal(told(`Nam Son, ${haTrungAddress}`, { local }), 'exact 15271')
})

test('another hamlet, another number or a house number 3 stay open', () => {
  for (const rest of ['', 'Số 3', 'tiểu khu 13', 'Tiểu khu Bắc Sơn', 'thôn Đòng'])
    assert.equal(told(`${rest}, ${haTrungAddress}`, { local }), 'ambiguous 15271 15286', rest)
})

test('the table of another commune decides nothing', () =>
  assert.equal(
    told(`Tiểu khu 3, ${haTrungAddress}`, { local: local.map(each => ({ ...each, formerCode: '15274' })) }),
    'ambiguous 15271 15286',
  ))
