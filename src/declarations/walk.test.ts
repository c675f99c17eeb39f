import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { answered, known, movingForm, ownForm } from './declarations.fixtures.ts'
import { printedForm } from './printed.ts'
import { type Reading, readAnswers } from './read-answers.ts'
import { typedOfPage, withoutGiven, withPage } from './save-page.ts'
import type { Typed, Value, Values } from './values.ts'
import { firstToDo, nextAfter, pageBefore } from './walk.ts'

const birth = ownForm('khai-sinh')
const read = (typed: Typed) => readAnswers(birth, typed, known)

/** Right and wrong things people type, for the boxes of the birth form. */
const typedThings = fc.dictionary(
  fc.constantFrom(
    ...birth.pages.flatMap(({ questions }) =>
      questions.flatMap(({ field, kind }) =>
        kind === 'date' ? [`${field}.day`, `${field}.month`, `${field}.year`] : [field],
      ),
    ),
  ),
  fc.constantFrom(
    '',
    'Lò Thị Mai',
    '014190004567',
    '0912345678',
    '2',
    '2026',
    'yes',
    'no',
    'me',
    'cha',
    'khac',
    'nam',
    'co-so-y-te',
    '<b>',
    '😀',
  ),
)

/** Something right for every question of the birth form. */
const right: Readonly<Record<string, string>> = {
  'person-name': 'Lò Thị Mai',
  'id-number': '014190004567',
  phone: '0912345678',
  mail: 'mai@vd.vn',
  number: '1',
  'yes-no': 'yes',
}

function answerPage(reading: Reading, typed: Typed, id: string): Typed {
  const asked = reading.pages.find(({ page }) => page.id === id)
  assert.ok(asked, `${id} is asked`)
  const sent = Object.fromEntries(
    asked.page.questions.flatMap(({ field, kind, options }) =>
      kind === 'date'
        ? [
            [`${field}.day`, '1'],
            [`${field}.month`, '2'],
            [`${field}.year`, '1990'],
          ]
        : [[field, options?.at(-1)?.value ?? right[kind] ?? 'xã Mường Sại']],
    ),
  )
  return withPage(typed, asked.page, withoutGiven(typedOfPage(birth, asked.page, sent), asked))
}

test('whatever was typed before, and in whichever order the pages are filled in, the walk ends at checking', () => {
  fc.assert(
    fc.property(typedThings, fc.array(fc.nat(30), { maxLength: 10 }), (before, order) => {
      let typed: Typed = before
      const visited = new Set<string>()
      const fill = (id: string) => {
        typed = answerPage(read(typed), typed, id)
        visited.add(id)
      }
      for (const index of order) {
        const { pages } = read(typed)
        const page = pages[index % pages.length]
        if (page) fill(page.page.id)
      }
      for (let steps = 0; steps <= birth.pages.length; steps += 1) {
        const next = firstToDo(read(typed), visited)
        if (next === undefined) break
        fill(next)
      }
      assert.equal(firstToDo(read(typed), visited), undefined)
      assert.deepEqual(read(typed).problems, [])
    }),
    { numRuns: 200 },
  )
})

test('every right answer fits the JSON Schema of the form', () => {
  const form = movingForm
  const schema = Compile(JSON.parse(JSON.stringify({ ...form.answers, additionalProperties: false })))
  const typed = {
    ...answered,
    alone: 'no',
    'members.count': '1',
    'members.0.memberName': 'Lò Văn Ba',
    'members.0.memberBirth.year': '1990',
  }
  const plain = (values: Values): unknown =>
    Object.fromEntries([...values].map(([field, value]) => [field, plainValue(value)]))
  const plainValue = (value: Value): unknown => (typeof value === 'object' ? value.map(plain) : value)
  const { values, problems } = readAnswers(form, typed, known)
  assert.deepEqual(problems, [])
  assert.equal(schema.Check(plain(values)), true)
  assert.equal(schema.Check(plain(readAnswers(form, { ...typed, idNumber: '12' }, known).values)), false)
})

test('nothing hidden is printed, and it is there again when it is asked again', () => {
  fc.assert(
    fc.property(typedThings, before => {
      const shown: Typed = { ...before, relationship: 'khac', relationshipOther: 'chú ruột' }
      const hidden: Typed = { ...shown, relationship: 'me' }
      const print = (typed: Typed) => JSON.stringify(printedForm(birth, read(typed), known).fields)
      assert.match(print(shown), /chú ruột/)
      assert.doesNotMatch(print(hidden), /chú ruột/)
      assert.equal(print({ ...hidden, relationship: 'khac' }), print(shown))
    }),
    { numRuns: 100 },
  )
})

test('saving again what a page shows changes nothing: given and calculated answers stay what they are', () => {
  fc.assert(
    fc.property(typedThings, fc.nat(30), (typed, index) => {
      const reading = read(typed)
      const asked = reading.pages[index % reading.pages.length]
      assert.ok(asked)
      const sent = Object.fromEntries(asked.entries.flat().flatMap(({ boxes }) => Object.entries(boxes)))
      const again = withPage(typed, asked.page, withoutGiven(typedOfPage(birth, asked.page, sent), asked))
      const after = read(again)
      assert.deepEqual([...after.values], [...reading.values])
      assert.deepEqual(after.problems, reading.problems)
    }),
    { numRuns: 300 },
  )
})

test('after a page comes the next one that is asked; from checking one goes to what is still to do', () => {
  const reading = readAnswers(movingForm, answered, known)
  const visited = new Set(['who', 'moving', 'rent'])
  assert.equal(nextAfter(reading, 'who', { visited, fromCheck: false }), 'moving')
  assert.equal(nextAfter(reading, 'moving', { visited, fromCheck: false }), 'rent')
  assert.equal(nextAfter(reading, 'rent', { visited, fromCheck: false }), undefined)
  assert.equal(nextAfter(reading, 'who', { visited, fromCheck: true }), undefined)
  const fewer = new Set(['who', 'rent'])
  assert.equal(nextAfter(reading, 'who', { visited: fewer, fromCheck: true }), 'moving')
  assert.equal(nextAfter(reading, 'rent', { visited: fewer, fromCheck: false }), 'moving')
  assert.equal(pageBefore(reading, 'rent'), 'moving')
  assert.equal(pageBefore(reading, 'who'), undefined)
})
