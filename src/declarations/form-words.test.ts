import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movingForm, ownForm } from './declarations.fixtures.ts'
import { reworded, sentencesOf } from './form-words.ts'

test('every title, label and hint has a name of its own', () => {
  const names = sentencesOf(ownForm('khai-sinh')).map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
  assert.ok(names.includes('child-birth.childBirth.hint'))
})

test('only what was typed is reworded, and nothing else changes', () => {
  assert.deepEqual(reworded(movingForm, {}), movingForm)
  const changed = reworded(movingForm, {
    'words.who.phone.label.vi': ' Số máy ',
    'words.who.phone.kind': 'text',
  })
  assert.deepEqual(changed.pages[0]?.questions[2], {
    ...movingForm.pages[0]?.questions[2],
    label: ['Số máy', 'Telephone'],
  })
  assert.deepEqual(changed.pages.slice(1), movingForm.pages.slice(1))
})
