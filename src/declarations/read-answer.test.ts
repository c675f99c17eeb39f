import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalFrom, valueFrom } from './declarations.fixtures.ts'
import type { AnswerNode, Question } from './definition.ts'
import { readDate, readText } from './read-answer.ts'

const today = '2026-11-20'
const asking = (question: Partial<Question>, node: Partial<AnswerNode> = {}) => ({
  question: { field: 'x', kind: 'text' as const, label: ['X', 'X'] as const, ...question },
  node: { type: 'string' as const, ...node },
  today,
})
const read = (raw: string, question: Partial<Question>, node?: Partial<AnswerNode>) =>
  readText(raw, asking(question, node))
const reason = (...asked: Parameters<typeof read>) => refusalFrom(read(...asked)).reason

test('names of all peoples of the country are names; digits and marks of markup are not', () => {
  for (const name of ['Lò Thị Mai', "Y'Kđăm H'Mai", 'K’Brêu', 'Nguyễn Văn A.', 'Ý'])
    assert.equal(valueFrom(read(name, { kind: 'person-name' })), name)
  for (const name of ['Mai 2', '<b>', '0912', '…'])
    assert.equal(reason(name, { kind: 'person-name' }), 'not-a-name')
})

test('decomposed letters and stray spaces are put right', () =>
  assert.equal(valueFrom(read('  Lo\u0300   Thi\u0323 Mai ', { kind: 'person-name' })), 'Lò Thị Mai'))

test('a personal number has twelve digits and begins with no 000; nine only where the law still knows them', () => {
  const question = { kind: 'id-number' } as const
  assert.equal(valueFrom(read('014 190 004 567', question)), '014190004567')
  assert.equal(reason('000190004567', question), 'id-12-digits')
  assert.equal(reason('01419000456', question), 'id-12-digits')
  assert.equal(reason('0141900045678', question), 'id-12-digits')
  assert.equal(reason('140900123', question), 'id-12-digits')
  assert.equal(valueFrom(read('140 900 123', { ...question, oldNumbers: true })), '140900123')
  assert.equal(reason('14090012', { ...question, oldNumbers: true }), 'id-12-or-9-digits')
})

test('telephone and mail are read as on every form of the house', () => {
  assert.equal(valueFrom(read('0912 345 678', { kind: 'phone' })), '0912345678')
  assert.equal(valueFrom(read('+84 912.345.678', { kind: 'phone' })), '+84912345678')
  assert.equal(reason('912345678', { kind: 'phone' }), 'not-a-phone')
  assert.equal(reason('a@b', { kind: 'mail' }), 'not-a-mail')
  assert.equal(valueFrom(read('mai@vd.vn', { kind: 'mail' })), 'mai@vd.vn')
})

test('money may be grouped, has no decimals, and stays in its limits', () => {
  const limits = { minimum: 1, maximum: 2_000_000 }
  assert.equal(valueFrom(read('1.500.000', { kind: 'money' }, limits)), 1_500_000)
  assert.equal(reason('1,5', { kind: 'money' }, limits), 'not-a-number')
  assert.deepEqual(refusalFrom(read('0', { kind: 'money' }, limits)), { reason: 'too-small', limit: 1 })
  assert.deepEqual(refusalFrom(read('2000001', { kind: 'money' }, limits)), {
    reason: 'too-large',
    limit: 2_000_000,
  })
})

test('a choice takes its own options only, yes and no nothing else', () => {
  const options = [{ value: 'nam', label: ['Nam', 'Male'] as const }]
  assert.equal(valueFrom(read('nam', { kind: 'choice', options })), 'nam')
  assert.equal(reason('nu', { kind: 'choice', options }), 'not-chosen')
  assert.equal(valueFrom(read('no', { kind: 'yes-no' })), false)
  assert.equal(reason('true', { kind: 'yes-no' }), 'not-chosen')
})

test('length is counted in signs, not in bytes', () => {
  assert.equal(valueFrom(read('😀😀', {}, { maxLength: 2 })), '😀😀')
  assert.deepEqual(refusalFrom(read('abc', {}, { maxLength: 2 })), { reason: 'too-long', limit: 2 })
})

const date = (day: string, month: string, year: string, question: Partial<Question> = {}) =>
  readDate({ day, month, year }, asking({ kind: 'date', ...question }))

test('a date must exist, with its day where the law wants the day', () => {
  assert.equal(valueFrom(date('2', '11', '2026')), '2026-11-02')
  assert.equal(valueFrom(date('29', '02', '2024')), '2024-02-29')
  for (const [day, month, year] of [
    ['29', '2', '2025'],
    ['31', '4', '2026'],
    ['1', '13', '2026'],
    ['0', '1', '2026'],
    ['1', '1', '90'],
  ] as const)
    assert.equal(refusalFrom(date(day, month, year)).reason, 'not-a-date', `${day}/${month}/${year}`)
  assert.equal(refusalFrom(date('', '11', '2026')).reason, 'day-needed')
  assert.equal(refusalFrom(date('', '', '2026')).reason, 'month-needed')
  assert.equal(refusalFrom(date('2', '11', '')).reason, 'year-needed')
})

test('a year or a month alone is enough where the law allows it, a day without its month never', () => {
  const year = { precision: 'year' } as const
  assert.equal(valueFrom(date('', '', '1951', year)), '1951')
  assert.equal(valueFrom(date('', '3', '1951', year)), '1951-03')
  assert.equal(refusalFrom(date('5', '', '1951', year)).reason, 'not-a-date')
  assert.equal(refusalFrom(date('', '', '1951', { precision: 'month' })).reason, 'month-needed')
})

test('today is no future, tomorrow is; a month is judged by its first day', () => {
  assert.equal(valueFrom(date('20', '11', '2026', { past: true })), '2026-11-20')
  assert.equal(refusalFrom(date('21', '11', '2026', { past: true })).reason, 'in-the-future')
  const month = { past: true, precision: 'month' } as const
  assert.equal(valueFrom(date('', '11', '2026', month)), '2026-11')
  assert.equal(refusalFrom(date('', '12', '2026', month)).reason, 'in-the-future')
})
