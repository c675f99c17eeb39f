import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movingForm } from './declarations.fixtures.ts'
import type { FormDefinition, Question } from './definition.ts'
import { unsafeChanges } from './unsafe-changes.ts'

const withQuestion = (field: string, change: Partial<Question> | undefined): FormDefinition => ({
  ...movingForm,
  pages: movingForm.pages.map(page => ({
    ...page,
    questions: page.questions.flatMap(question => {
      if (question.field !== field) return [question]
      return change ? [{ ...question, ...change }] : []
    }),
  })),
})
const found = (newer: FormDefinition, older: FormDefinition = movingForm) =>
  unsafeChanges(older, newer).map(({ field, reason }) => `${field} ${reason}`)

test('other words, hints and another order of pages are safe', () => {
  assert.deepEqual(found(withQuestion('phone', { label: ['Số máy', 'Number'], hint: ['…', '…'] })), [])
  assert.deepEqual(found({ ...movingForm, pages: movingForm.pages.toReversed() }), [])
  assert.deepEqual(found(withQuestion('phone', { optional: true })), [])
})

test('a question taken out, also one of an entry, is not', () => {
  assert.deepEqual(found(withQuestion('phone', undefined)), ['phone question-removed'])
  assert.deepEqual(found(withQuestion('memberName', undefined)), ['members.memberName question-removed'])
})

test('another kind, a new duty to answer, a tighter date are not', () => {
  assert.deepEqual(found(withQuestion('phone', { kind: 'text' })), ['phone kind-changed'])
  assert.deepEqual(found(withQuestion('rent', { optional: false })), ['rent now-required'])
  assert.deepEqual(found(withQuestion('memberBirth', { precision: 'day' })), [
    'members.memberBirth limits-narrowed',
  ])
  assert.deepEqual(found(movingForm, withQuestion('memberBirth', { precision: 'day' })), [])
  assert.deepEqual(found(withQuestion('idNumber', { oldNumbers: false })), ['idNumber limits-narrowed'])
  assert.deepEqual(found(movingForm, withQuestion('phone', undefined)), ['phone required-added'])
  assert.deepEqual(found(movingForm, withQuestion('rent', undefined)), [])
})

test('fewer options are not safe, more are', () => {
  const option = (value: string) => ({ value, label: [value, value] as const })
  const [few, many] = [[option('mot')], [option('mot'), option('hai')]].map(options =>
    withQuestion('alone', { kind: 'choice', options }),
  )
  assert.ok(few && many)
  assert.deepEqual(found(few, many), ['alone options-narrowed'])
  assert.deepEqual(found(many, few), [])
})

test('other words to vouch in are not safe', () =>
  assert.deepEqual(found({ ...movingForm, commitment: ['Tôi hứa.', 'I promise.'] }), [
    'commitment commitment-changed',
  ]))

test('less room for an answer is not safe', () => {
  const { properties } = movingForm.answers
  const shorter = {
    ...movingForm.answers,
    properties: { ...properties, name: { type: 'string' as const, maxLength: 20 } },
  }
  assert.deepEqual(found({ ...movingForm, answers: shorter }), ['name limits-narrowed'])
})
