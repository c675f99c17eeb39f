import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noLongerAsked } from './changed-version.ts'
import { answered, movingForm } from './declarations.fixtures.ts'

const newer = {
  ...movingForm,
  pages: movingForm.pages
    .filter(({ id }) => id !== 'members')
    .map(page => ({ ...page, questions: page.questions.filter(({ field }) => field !== 'phone') })),
}
const typed = {
  ...answered,
  'members.count': '2',
  'members.0.memberName': 'Lò Văn Ba',
  'members.1.memberName': 'Lò Thị Tư',
  'members.1.memberBirth.month': '3',
  'members.1.memberBirth.year': '1990',
}

test('what has no question any more is told with what was typed; the rest is not mentioned', () => {
  const told = noLongerAsked({ older: movingForm, newer }, typed)
  assert.deepEqual(
    told.map(({ question, typed: texts }) => [question.field, ...texts]),
    [
      ['phone', '0912345678'],
      ['memberName', 'Lò Văn Ba', 'Lò Thị Tư'],
      ['memberBirth', '3/1990'],
    ],
  )
})

test('nothing is told when every question is still there, or was never answered', () => {
  assert.deepEqual(noLongerAsked({ older: movingForm, newer: movingForm }, typed), [])
  assert.deepEqual(noLongerAsked({ older: movingForm, newer }, { name: 'Mai' }), [])
})
