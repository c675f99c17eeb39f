import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeContent } from './drafts.fixtures.ts'
import { contentFromNational } from './from-national.ts'
import { readCodePage, readNationalAnswer } from './national-source.ts'
import { missingParts } from './parts.ts'
import { nationalMarriage } from './testing/fake-national.ts'

const read = (change: object, last?: ReturnType<typeof wholeContent>) => {
  const national = readNationalAnswer({ result: [{ ...nationalMarriage, ...change }] })
  assert.ok(national.ok, JSON.stringify(national))
  const entry = contentFromNational(national.value, last)
  assert.ok(entry.ok, JSON.stringify(entry))
  return entry.value.content
}

test('papers per case become cases, each with its own papers, and a result that replaces one is kept', () => {
  const { cases = [], channels, timeLimit, legalBasis } = read({})
  assert.deepEqual(
    cases.map(({ id, name }) => [id, name]),
    [
      ['giay-to-phai-nop-1', 'Giấy tờ phải nộp'],
      ['khi-khong-tra-cuu-duoc-2', 'Khi không tra cứu được'],
    ],
  )
  const [paper] = cases[1]?.documents ?? []
  assert.deepEqual(
    [paper?.kind, paper?.number, paper?.alternatives],
    ['original', 1, [{ kind: 'earlier-result', name: 'KQ.G15.000123' }]],
  )
  assert.deepEqual(
    [channels, legalBasis],
    [
      ['direct', 'online'],
      ['60/2014/QH13', '123/2015/NĐ-CP'],
    ],
  )
  assert.deepEqual(timeLimit, { kind: 'working-days', amount: 5 })
  assert.deepEqual(missingParts(read({})), [])
})

test('one case gives plain papers; a local ending of the code is cut', () => {
  const content = read({ THANHPHANHOSO: nationalMarriage.THANHPHANHOSO.slice(0, 1), MATTHC: '1.000894.H52' })
  assert.deepEqual([content.code, content.cases, content.documents.length], ['1.000894', undefined, 1])
})

test('time limits that differ by channel are told as text and promised to nobody', () => {
  const [first, second] = nationalMarriage.CACHTHUCTHUCHIEN
  const other = { ...second, THOIGIAN: [{ THOIGIANGIAIQUYET: 3, DONVITINH: 'Ngày làm việc' }] }
  const { timeLimit, timeLimitText } = read({ CACHTHUCTHUCHIEN: [first, other] })
  assert.deepEqual([timeLimit, timeLimitText], [null, '5 Ngày làm việc; 3 Ngày làm việc'])
})

test('what the national database does not know stays as the centre has it', () => {
  const last = wholeContent({ code: '1.000894', handlingSystem: 'LOCAL', supplementPolicy: 'RESTART' })
  const content = read({}, last)
  assert.deepEqual([content.handlingSystem, content.supplementPolicy], ['LOCAL', 'RESTART'])
})

test('answers that are not what was agreed are refused with the place', () => {
  for (const wrong of [undefined, [], { result: [] }, { result: [{ MATTHC: 'x', TENTTHC: 'y' }] }])
    assert.equal(readNationalAnswer(wrong).ok, false)
  const at = readNationalAnswer({ result: [{ ...nationalMarriage, THANHPHANHOSO: 'text' }] })
  assert.match(!at.ok && 'at' in at.refusal ? at.refusal.at : '', /THANHPHANHOSO/)
  assert.equal(readCodePage({ result: [{ MATTHC: '1' }] }, 0).ok, false)
})
