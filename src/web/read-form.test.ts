import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Type } from 'typebox'
import { choice, mail, personalId, phone, text, whole, yes } from './fields.ts'
import { formReader } from './read-form.ts'
import type { Typed } from './route.ts'

const read = formReader(
  Type.Object({
    name: text({ label: ['Họ tên', 'Name'], min: 2, max: 10 }),
    id: personalId(['Số định danh', 'ID number']),
    phone: phone(['Điện thoại', 'Telephone']),
    mail: Type.Optional(mail(['Thư', 'Mail'])),
    code: Type.Optional(text({ label: ['Mã', 'Code'], max: 8, pattern: '^\\d\\.\\d{6}$' })),
    note: Type.Optional(text({ label: ['Ghi chú', 'Note'], max: 100, lines: true })),
    age: whole({ label: ['Tuổi', 'Age'], min: 1, max: 150 }),
    kind: choice({ label: ['Loại', 'Kind'], of: ['one', 'two'] }),
    sure: Type.Optional(yes({ label: ['Chắc chắn', 'Sure'] })),
    papers: Type.Array(
      Type.Object({
        kind: Type.Optional(choice({ label: ['Bản', 'Kind'], of: ['copy', 'original'] })),
        count: Type.Optional(whole({ label: ['Số', 'Count'], min: 0, max: 99 })),
      }),
      { maxItems: 20 },
    ),
    kept: Type.Array(Type.String({ maxLength: 5 }), { maxItems: 3 }),
  }),
)
const right: Typed = {
  name: 'Lò Mai',
  id: '014190004567',
  phone: '0912345678',
  age: '35',
  kind: 'one',
}
const formOf = (more: Typed) => {
  const { form, problems } = read({ ...right, ...more })
  assert.deepEqual(problems.list, [])
  assert.ok(form)
  return form
}
const problemsOf = (more: Typed) => {
  const { form, problems } = read({ ...right, ...more })
  assert.equal(form, undefined)
  return problems.all('en').map(({ field, text: sentence }) => `${field}: ${sentence}`)
}

test('given all that is needed, the form is what was typed, numbers as numbers', () =>
  assert.deepEqual(formOf({ sure: 'on' }), { ...right, age: 35, sure: true, papers: [], kept: [] }))

test('given nothing, every field that is needed is named once, in the order of the form', () => {
  const { form, problems } = read({})
  assert.equal(form, undefined)
  assert.deepEqual(
    problems.all('vi').map(({ text: sentence }) => sentence),
    [
      'Hãy điền “Họ tên”.',
      'Hãy điền “Số định danh”.',
      'Hãy điền “Điện thoại”.',
      'Hãy điền “Tuổi”.',
      'Hãy chọn “Loại”.',
    ],
  )
})

test('given blanks of any kind where something is needed, it is missing', () => {
  for (const blank of ['', '   ', '\t\n', '\u00a0', '\u200b\u200b', '\ufeff'])
    assert.deepEqual(problemsOf({ name: blank }), ['name: Fill in “Name”.'])
})

for (const [typed, problem] of [
  [{ name: 'A' }, 'name: “Name” must have at least 2 characters.'],
  [{ name: 'A'.repeat(11) }, 'name: “Name” may have at most 10 characters.'],
  [{ age: '0' }, 'age: “Age” must be 1 or more.'],
  [{ age: '-5' }, 'age: “Age” must be 1 or more.'],
  [{ age: '151' }, 'age: “Age” may be at most 150.'],
  [{ age: '3.5' }, 'age: “Age” must be a whole number.'],
  [{ age: '1e2' }, 'age: “Age” must be a whole number.'],
  [{ age: 'ba mươi' }, 'age: “Age” must be a whole number.'],
  [{ age: '9'.repeat(400) }, 'age: “Age” must be a whole number.'],
  [{ kind: 'three' }, 'kind: Choose “Kind”.'],
  [{ kind: 'constructor' }, 'kind: Choose “Kind”.'],
  [
    { phone: '12345' },
    'phone: A telephone number begins with 0 or +84 and has 9 to 11 digits, for example 0912 345 678.',
  ],
  [{ mail: 'mai' }, 'mail: An e-mail address looks like name@place.vn.'],
  [
    { id: '12345' },
    'id: A personal identification number has exactly 12 digits (or the 9 of an old identity card).',
  ],
  [{ code: '1001193' }, 'code: “Code” is not right.'],
  [{ 'papers.0.count': '100' }, 'papers.0.count: “Count” may be at most 99.'],
  [{ 'papers.0.kind': 'photo' }, 'papers.0.kind: Choose “Kind”.'],
] as const)
  test(`given ${JSON.stringify(typed).slice(0, 40)}, the field and the reason are named`, () =>
    assert.deepEqual(problemsOf(typed), [problem]))

test('everything wrong is told at once, however much it is', () => {
  const rows = Object.fromEntries(Array.from({ length: 20 }, (_, row) => [`papers.${row}.count`, 'x']))
  assert.equal(problemsOf({ ...rows, age: 'x', name: 'A' }).length, 22)
})

test('a number may be typed with separators, a code keeps the full stop that belongs to it', () => {
  const {
    phone: number,
    id,
    code,
  } = formOf({
    phone: '0912.345-678',
    id: ' 014 190 004 567 ',
    code: ' 1.001193 ',
  })
  assert.deepEqual([number, id, code], ['0912345678', '014190004567', '1.001193'])
  assert.equal(formOf({ phone: '+84 912 345 678' }).phone, '+84912345678')
})

test('the same word typed decomposed is the same word', () =>
  assert.equal(formOf({ name: 'Lò Hường'.normalize('NFD') }).name, 'Lò Hường'.normalize('NFC')))

test('what cannot be seen is taken out, so that a name is what it looks like', () => {
  const hidden = [0x00, 0x07, 0x1b, 0x7f, 0x85, 0xad, 0x200b, 0x200e, 0x200f, 0x202e, 0x2060, 0x2066, 0xfeff]
  for (const sign of hidden)
    assert.equal(formOf({ name: `Lò${String.fromCodePoint(sign)} Mai` }).name, 'Lò Mai', sign.toString(16))
})

test('white space is one space in a line, and line ends stay where lines are asked for', () => {
  assert.equal(formOf({ name: '  Lò \t\r\n  Mai ' }).name, 'Lò Mai')
  assert.equal(formOf({ note: ' một\r\nhai\rba\n\n' }).note, 'một\nhai\nba')
})

test('only ticking is yes', () => {
  for (const ticked of ['on', 'true', '1', 'yes']) assert.equal(formOf({ sure: ticked }).sure, true)
  for (const not of ['off', 'false', '0', 'no', 'TRUE?']) assert.equal(formOf({ sure: not }).sure, false)
  assert.equal('sure' in formOf({ sure: '' }), false)
})

test('rows keep their number: what was typed in the third row stays in the third', () => {
  assert.deepEqual(formOf({ 'papers.2.count': '1', 'papers.0.count': '2', 'papers.1.count': ' ' }).papers, [
    { count: 2 },
    {},
    { count: 1 },
  ])
  assert.deepEqual(problemsOf({ 'papers.7.count': 'x' }), ['papers.7.count: “Count” must be a whole number.'])
})

test('rows are in the order of their numbers, not of their letters', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 12 }, (_, row) => [`papers.${row}.count`, String(row)]),
  )
  assert.deepEqual(
    formOf(rows).papers.map(({ count }) => count),
    Array.from({ length: 12 }, (_, row) => row),
  )
})

test('single values close up, in order', () =>
  assert.deepEqual(formOf({ 'kept.9': 'c', 'kept.0': 'a', 'kept.4': 'b', 'kept.5': '' }).kept, [
    'a',
    'b',
    'c',
  ]))

test('given more rows than allowed, it is said, whatever the row is called', () => {
  const said = ['papers: There are too many rows; at most 20.']
  assert.deepEqual(problemsOf({ 'papers.20.count': '1' }), said)
  assert.deepEqual(problemsOf({ 'papers.999999999.count': '1' }), said)
  assert.deepEqual(problemsOf({ [`papers.${'9'.repeat(400)}.count`]: '1' }), said)
  assert.deepEqual(problemsOf({ 'kept.0': 'a', 'kept.1': 'b', 'kept.2': 'c', 'kept.3': 'd' }), [
    'kept: There are too many rows; at most 3.',
  ])
})

test('names the form does not have are never read, whatever they are called', () => {
  const hostile = JSON.parse('{"__proto__": "x", "papers.__proto__.count": "1", "papers.-1.count": "1"}')
  const form = formOf({
    ...hostile,
    constructor: 'x',
    toString: 'x',
    'papers.x.count': '1',
    'papers.0.constructor': 'x',
    'kept.0.x': 'y',
    extra: 'x',
  })
  assert.deepEqual(form, { ...right, age: 35, papers: [{}], kept: [] })
  assert.equal(Object.getPrototypeOf(form), Object.prototype)
})

test('ten thousand fields are read as quickly as they are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, row) => [`papers.${row}.count`, '1']))
  assert.deepEqual(problemsOf(many), ['papers: There are too many rows; at most 20.'])
})

const names = fc.oneof(
  fc.constantFrom(...Object.keys(right), 'papers.0.count', 'papers.1.kind', 'kept.0', 'mail', 'note', 'sure'),
  fc.constantFrom('__proto__', 'constructor', 'papers', 'papers.', 'papers.999999999.count', 'kept.-1'),
  fc.string(),
)

test('whatever is typed, the answer is a form or problems with sentences, never both and never an error', () => {
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: 'binary' })), typed => {
      const { form, problems } = read({ ...right, ...typed })
      assert.equal(form === undefined, problems.any)
      for (const { vi, en } of problems.forData()) assert.doesNotMatch(vi + en, /\{|undefined|NaN/)
    }),
    { numRuns: 500 },
  )
})
