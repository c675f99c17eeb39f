import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Result } from '../kernel/result.ts'
import { inProject } from '../platform/paths.ts'
import type { FormDefinition, Page } from './definition.ts'

/** What the office knows in these tests. */
export const known = {
  recipient: 'Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La',
  commune: 'xã Mường Sại, tỉnh Sơn La',
  place: 'Mường Sại',
  today: '2026-11-20',
}

export const ownForm = (id: string): FormDefinition =>
  JSON.parse(readFileSync(inProject('reference-data', 'forms', `${id}.json`), 'utf8'))

const pages: readonly Page[] = [
  {
    id: 'who',
    title: ['Người khai', 'Who declares'],
    questions: [
      {
        field: 'name',
        kind: 'person-name',
        label: ['Họ và tên', 'Full name'],
        prefill: { known: 'filer.name' },
      },
      { field: 'idNumber', kind: 'id-number', label: ['Số định danh', 'Number'], oldNumbers: true },
      { field: 'phone', kind: 'phone', label: ['Điện thoại', 'Telephone'] },
    ],
  },
  {
    id: 'moving',
    title: ['Chuyển đến', 'Moving'],
    questions: [{ field: 'alone', kind: 'yes-no', label: ['Đi một mình?', 'Alone?'] }],
  },
  {
    id: 'members',
    title: ['Người cùng đi', 'Companions'],
    showIf: { field: 'alone', is: false },
    repeat: { field: 'members', item: ['Người', 'Person'] },
    questions: [
      { field: 'memberName', kind: 'person-name', label: ['Họ và tên', 'Full name'] },
      { field: 'memberBirth', kind: 'date', label: ['Ngày sinh', 'Born'], precision: 'year', past: true },
    ],
  },
  {
    id: 'rent',
    title: ['Thuê nhà', 'Rent'],
    questions: [
      { field: 'rent', kind: 'money', label: ['Tiền thuê', 'Rent'], optional: true },
      {
        field: 'rentInWords',
        kind: 'text',
        label: ['Bằng chữ', 'In words'],
        calculated: { numberInWords: 'rent' },
      },
      { field: 'signer', kind: 'person-name', label: ['Người ký', 'Signer'], prefill: { field: 'name' } },
    ],
  },
]

/** A small form with everything a form can have: a condition, a repeat, a prefilled and a calculated answer. */
export const movingForm: FormDefinition = {
  id: 'chuyen-den',
  title: ['Tờ khai chuyển đến', 'Moving in'],
  lawCode: 'Mẫu thử',
  source: 'test',
  confirmed: true,
  effectiveFrom: '2026-01-01',
  keepDays: 30,
  procedures: [{ code: '1.001193' }],
  atHand: [],
  answers: {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 100 },
      idNumber: { type: 'string', pattern: '^(\\d{12}|\\d{9})$' },
      phone: { type: 'string', maxLength: 20 },
      alone: { type: 'boolean' },
      members: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          properties: {
            memberName: { type: 'string', maxLength: 100 },
            memberBirth: { type: 'string', format: 'partial-date' },
          },
          required: ['memberName', 'memberBirth'],
        },
      },
      rent: { type: 'integer', minimum: 0, maximum: 1_000_000_000 },
      rentInWords: { type: 'string', maxLength: 200 },
      signer: { type: 'string', maxLength: 100 },
    },
    required: ['name', 'idNumber', 'phone', 'alone', 'signer'],
  },
  pages,
  applicant: { name: { field: 'name' }, idNumber: { field: 'idNumber' }, phone: { field: 'phone' } },
  paper: 'Tờ khai',
  commitment: ['Tôi cam đoan.', 'I declare.'],
  print: {
    template: 'moving.typ',
    fields: {
      name: { upper: { field: 'name' } },
      rent: { field: 'rentInWords' },
      members: {
        rowsOf: 'members',
        columns: { name: { field: 'memberName' }, birth: { field: 'memberBirth' } },
      },
    },
  },
}

/** The fields the template of `movingForm` shows. */
export const movingTemplates = new Map([['moving.typ', ['name', 'rent', 'members']]])

/** Everything answered rightly, alone. */
export const answered = {
  name: 'Lò Thị Mai',
  idNumber: '014190004567',
  phone: '0912345678',
  alone: 'yes',
  rent: '1.500.000',
}

export function valueFrom<Value>(result: Result<Value, unknown>): Value {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

export function refusalFrom<Refusal>(result: Result<unknown, Refusal>): Refusal {
  assert.ok(!result.ok, `Not refused: ${JSON.stringify(result)}`)
  return result.refusal
}
