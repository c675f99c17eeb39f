import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inProject } from '../platform/paths.ts'
import { checkDefinition } from './check-definition.ts'
import { movingForm, movingTemplates, refusalFrom } from './declarations.fixtures.ts'
import type { FormDefinition, Page } from './definition.ts'
import { definitionSchema } from './definition-schema.ts'

const check = (change: Partial<Record<keyof FormDefinition, unknown>>) =>
  checkDefinition({ ...movingForm, ...change }, movingTemplates)

/** The refusals as short lines: place, reason, name. */
const refusals = (change: Partial<Record<keyof FormDefinition, unknown>>): readonly string[] =>
  refusalFrom(check(change)).map(({ at, reason, name = '' }) => `${at} ${reason} ${name}`.trim())

/** The form with one page made otherwise. */
const pagesWith = (id: string, change: (page: Page) => unknown): readonly unknown[] =>
  movingForm.pages.map(page => (page.id === id ? change(page) : page))

const questionsWith = (id: string, change: Record<string, unknown>, index = 0): readonly unknown[] =>
  pagesWith(id, page => ({
    ...page,
    questions: page.questions.map((question, at) => (at === index ? { ...question, ...change } : question)),
  }))

test('a whole definition is taken', () => assert.equal(check({}).ok, true))

test('what is no definition at all is refused and never throws', () => {
  for (const data of [undefined, null, 1, 'x', [], {}, { pages: 3 }])
    assert.equal(checkDefinition(data, movingTemplates).ok, false)
})

test('a part that is missing, too much or wrong is named at its place', () => {
  const { title: _, ...rest } = movingForm
  assert.deepEqual(
    refusalFrom(checkDefinition({ ...rest, colour: 'red', keepDays: 'many' }, movingTemplates))
      .map(({ at }) => at)
      .toSorted(),
    ['colour', 'keepDays', 'title'],
  )
  assert.ok(
    refusals({ pages: questionsWith('who', { kind: 'slider' }) }).includes(
      'pages.0.questions.0.kind shape-wrong',
    ),
  )
})

test('a label that lacks a language is named', () => {
  assert.deepEqual(refusals({ title: ['Tờ khai', ' '] }), ['title label-missing'])
  assert.deepEqual(refusals({ pages: questionsWith('who', { label: ['Họ tên'] }) }), [
    'pages.0.questions.0.label label-missing',
  ])
})

test('a page id or a field used twice is refused', () => {
  const [first, ...others] = movingForm.pages
  assert.ok(
    refusals({ pages: [first, ...others, { ...first, id: 'who' }] }).includes('pages.4.id duplicate-page'),
  )
  assert.deepEqual(refusals({ pages: questionsWith('rent', { field: 'name' }, 2) }).slice(0, 1), [
    'pages.3.questions.2.field duplicate-field name',
  ])
})

test('a condition on a field nobody asks for is refused', () =>
  assert.deepEqual(
    refusals({
      pages: pagesWith('rent', page => ({ ...page, showIf: { field: 'ghost', answered: true } })),
    }).slice(0, 1),
    ['pages.3.showIf unknown-field ghost'],
  ))

test('a condition looks back: at an earlier page, not at its own or a later one', () => {
  const looking = (id: string, field: string) =>
    refusals({ pages: pagesWith(id, page => ({ ...page, showIf: { field, answered: true } })) })
  assert.ok(looking('moving', 'rent').includes('pages.1.showIf condition-on-later-page rent'))
  const own = { showIf: { field: 'idNumber', answered: true } }
  assert.ok(
    refusals({ pages: questionsWith('who', own, 2) }).includes(
      'pages.0.questions.2.showIf condition-on-later-page idNumber',
    ),
  )
})

test('conditions and values that wait for each other are a circle', () => {
  assert.ok(
    refusals({
      pages: pagesWith('moving', page => ({ ...page, showIf: { not: { field: 'alone', is: true } } })),
    }).includes('pages.1.showIf cyclic-condition alone'),
  )
  const pages = questionsWith('rent', { calculated: { field: 'signer' } }, 1)
  assert.ok(
    refusals({ pages: pages.map(page => page) }).some(line => /source-not-before signer|cyclic/.test(line)),
  )
})

test('a value may only be taken from a question asked before', () =>
  assert.ok(
    refusals({ pages: questionsWith('who', { prefill: { field: 'signer' } }) }).some(line =>
      line.startsWith('pages.0.questions.0.prefill'),
    ),
  ))

test('schema and questions say the same: every field, its type, and whether it must be answered', () => {
  const { alone: _, ...properties } = movingForm.answers.properties
  const answers = { ...movingForm.answers, properties: { ...properties, ghost: { type: 'boolean' } } }
  assert.deepEqual(refusals({ answers }), [
    'pages.1.questions.0 field-without-schema alone',
    'answers.properties.ghost schema-without-question ghost',
  ])
  assert.deepEqual(refusals({ pages: questionsWith('moving', { kind: 'text' }) }), [
    'pages.1.questions.0 schema-mismatch alone',
  ])
  assert.deepEqual(refusals({ pages: questionsWith('moving', { optional: true }) }), [
    'pages.1.questions.0 required-mismatch alone',
  ])
})

test('a choice has options, each once, and its schema the same', () => {
  assert.ok(
    refusals({ pages: questionsWith('moving', { kind: 'choice' }) }).includes(
      'pages.1.questions.0 options-missing',
    ),
  )
  const option = { value: 'co', label: ['Có', 'Yes'] }
  assert.ok(
    refusals({ pages: questionsWith('moving', { kind: 'choice', options: [option, option] }) }).includes(
      'pages.1.questions.0 duplicate-option co',
    ),
  )
})

test('every field of the template has a source, and every source a field', () => {
  const { name: _, ...fields } = movingForm.print.fields
  assert.deepEqual(
    refusals({ print: { template: 'moving.typ', fields: { ...fields, ghost: { text: 'x' } } } }),
    [
      'print.fields template-field-without-source name',
      'print.fields.ghost source-without-template-field ghost',
    ],
  )
  assert.deepEqual(refusals({ print: { ...movingForm.print, template: 'other.typ' } }), [
    'print.template template-unknown other.typ',
  ])
})

test('the filing must learn who applies', () =>
  assert.deepEqual(refusals({ applicant: { name: { field: 'name' } } }), ['applicant applicant-incomplete']))

test('a day that does not exist is no effective date', () => {
  assert.deepEqual(refusals({ effectiveFrom: '2026-02-30' }), ['effectiveFrom effective-date'])
  assert.deepEqual(refusals({ effectiveFrom: '2026-13-01' }), ['effectiveFrom effective-date'])
})

test('the schema file for editors is the schema that is checked', () => {
  const file: unknown = JSON.parse(
    readFileSync(inProject('reference-data', 'forms', 'definition.schema.json'), 'utf8'),
  )
  assert.deepEqual(file, JSON.parse(JSON.stringify(definitionSchema)))
})
