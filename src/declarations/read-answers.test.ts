import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, known, movingForm } from './declarations.fixtures.ts'
import { readAnswers } from './read-answers.ts'
import type { Typed } from './values.ts'

const read = (typed: Typed, more: Typed = {}) => readAnswers(movingForm, typed, { ...known, ...more })
const pagesOf = (typed: Typed) => read(typed).pages.map(({ page }) => page.id)

test('a page is asked when its condition holds, and only then', () => {
  assert.deepEqual(pagesOf(answered), ['who', 'moving', 'rent'])
  assert.deepEqual(pagesOf({ ...answered, alone: 'no' }), ['who', 'moving', 'members', 'rent'])
  assert.deepEqual(pagesOf({}), ['who', 'moving', 'rent'])
})

test('what is hidden is neither read nor complained about, and comes back as it was', () => {
  const typed = { ...answered, 'members.count': '1', 'members.0.memberName': 'Lò Văn 2' }
  assert.deepEqual(read(typed).problems, [])
  assert.equal(read(typed).values.has('members'), false)
  const [entry] = read({ ...typed, alone: 'no' }).pages[2]?.entries ?? []
  assert.equal(entry?.[0]?.boxes['members.0.memberName'], 'Lò Văn 2')
})

test('wrong answers are named at their box and kept as typed', () => {
  const { problems, pages, values } = read({ ...answered, phone: '12', name: '' })
  assert.deepEqual(problems, [
    { field: 'name', reason: 'missing' },
    { field: 'phone', reason: 'not-a-phone' },
    { field: 'signer', reason: 'missing' },
  ])
  assert.equal(pages[0]?.entries[0]?.[2]?.boxes.phone, '12')
  assert.equal(values.has('phone'), false)
})

test('a prefilled answer follows its source until somebody corrects it', () => {
  const signer = (typed: Typed, more?: Typed) => read(typed, more).values.get('signer')
  assert.equal(signer(answered), 'Lò Thị Mai')
  assert.equal(signer({ ...answered, name: 'Lò Thị Lan' }), 'Lò Thị Lan')
  assert.equal(signer({ ...answered, signer: 'Lò Văn Ba' }), 'Lò Văn Ba')
  assert.equal(signer({ ...answered, signer: '' }), undefined)
})

test('what the office knows of the filer is filled in beforehand', () => {
  const { name: _, ...rest } = answered
  assert.equal(read(rest, { 'filer.name': 'Quàng Văn Quang' }).values.get('name'), 'Quàng Văn Quang')
})

test('a calculated answer is worked out and never typed', () => {
  assert.equal(read(answered).values.get('rentInWords'), 'một triệu năm trăm nghìn')
  assert.equal(
    read({ ...answered, rentInWords: 'mười đồng' }).values.get('rentInWords'),
    'một triệu năm trăm nghìn',
  )
})

test('a repeated page has the entries that were added, within its limits', () => {
  const count = (typed: Typed) => read({ ...answered, alone: 'no', ...typed }).pages[2]?.entries.length
  assert.equal(count({}), 1)
  assert.equal(count({ 'members.count': '2' }), 2)
  assert.equal(count({ 'members.count': '99' }), 3)
  assert.equal(count({ 'members.count': 'x' }), 1)
  const { problems } = read({ ...answered, alone: 'no', 'members.count': '1', 'members.0.memberName': 'A' })
  assert.deepEqual(problems, [{ field: 'members.0.memberBirth', reason: 'missing' }])
})
