import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, known, movingForm } from './declarations.fixtures.ts'
import type { Page } from './definition.ts'
import { readAnswers } from './read-answers.ts'
import {
  differs,
  typedOfPage,
  withEntryAdded,
  withEntryRemoved,
  withoutGiven,
  withPage,
} from './save-page.ts'

const pageCalled = (id: string): Page => {
  const page = movingForm.pages.find(each => each.id === id)
  assert.ok(page)
  return page
}
const [who, members, rent] = [pageCalled('who'), pageCalled('members'), pageCalled('rent')]

test('a page keeps its own boxes and nothing else that was sent', () => {
  const sent = { name: 'Mai', phone: '1', rent: '5', step: 'next', __proto__x: '1' }
  assert.deepEqual(typedOfPage(movingForm, who, sent), { name: 'Mai', idNumber: '', phone: '1' })
})

test('a calculated box is never taken from outside', () =>
  assert.deepEqual(typedOfPage(movingForm, rent, { rentInWords: 'một' }), { rent: '', signer: '' }))

test('an answer far too long is cut where no form allows as much', () =>
  assert.equal(typedOfPage(movingForm, who, { name: 'a'.repeat(9_000) }).name?.length, 5_000))

test('saving one page leaves the others as they are', () => {
  const typed = withPage(answered, who, { name: 'Lò Thị Lan', idNumber: '', phone: '' })
  assert.deepEqual(typed, { ...answered, name: 'Lò Thị Lan', idNumber: '', phone: '' })
})

test('entries taken out of a repeated page are gone, and those behind them move up', () => {
  const sent = {
    'members.count': '3',
    'members.0.memberName': 'A',
    'members.1.memberName': 'B',
    'members.1.memberBirth.year': '1990',
    'members.2.memberName': 'C',
  }
  assert.deepEqual(withEntryRemoved(sent, 'members', 1), {
    'members.count': '2',
    'members.0.memberName': 'A',
    'members.1.memberName': 'C',
  })
  assert.equal(withEntryAdded(sent, 'members')['members.count'], '4')
  const kept = typedOfPage(movingForm, members, withEntryAdded(sent, 'members'))
  assert.equal(kept['members.count'], '3', 'the form takes no more than three')
  const before = { ...answered, ...sent }
  const after = withPage(
    before,
    members,
    typedOfPage(movingForm, members, withEntryRemoved(sent, 'members', 0)),
  )
  assert.equal(after['members.2.memberName'], undefined)
  assert.equal(after['members.0.memberName'], 'B')
})

test('a prefilled box that was left as it was goes on following its source; a corrected or emptied one does not', () => {
  const shown = readAnswers(movingForm, answered, known).pages.find(({ page }) => page.id === 'rent')
  assert.ok(shown)
  assert.deepEqual(withoutGiven({ rent: '5', signer: 'Lò Thị Mai' }, shown), { rent: '5' })
  assert.deepEqual(withoutGiven({ rent: '5', signer: '' }, shown), { rent: '5', signer: '' })
})

test('only what stands on the page is compared, and an empty box is as good as none', () => {
  const stored = { name: 'A', phone: '1' }
  assert.equal(differs(who, { stored, sent: { name: 'A', phone: '1', idNumber: '', rent: '9' } }), false)
  assert.equal(differs(who, { stored, sent: { name: 'B', phone: '1' } }), true)
})
