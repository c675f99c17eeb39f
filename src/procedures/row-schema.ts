import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { supplementPolicies } from '../calendar/index.ts'
import { feeKinds } from './fee-rule.ts'
import { alternativeKinds, authorityKinds, channels, paperForms, receptionModes } from './procedure.ts'

const text = Type.String({ minLength: 1, maxLength: 5_000 })
const unknownText = Type.Optional(Type.Union([text, Type.Null()]))
const exact = { additionalProperties: false }

const code = Type.String({ pattern: '^\\d\\.\\d{6}$' })
const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const amount = Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 }))

const alternative = Type.Object(
  { kind: Type.Enum([...alternativeKinds]), name: text, procedure: Type.Optional(code) },
  exact,
)
const paper = Type.Object(
  {
    name: text,
    condition: unknownText,
    count: unknownText,
    kind: Type.Optional(Type.Enum([...paperForms])),
    number: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
    alternatives: Type.Optional(Type.Array(alternative, { minItems: 1, maxItems: 20 })),
  },
  exact,
)
const step = Type.Object(
  {
    order: Type.Integer({ minimum: 1 }),
    action: text,
    handler: unknownText,
    role: Type.Optional(text),
    allowanceHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 9_999 })),
  },
  exact,
)
const waiver = Type.Object(
  { code: Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,40}$' }), reason: text, source: text },
  exact,
)
const fee = Type.Object(
  {
    kind: Type.Enum([...feeKinds]),
    channel: Type.Optional(Type.Enum([...channels])),
    amount,
    firstPages: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    further: amount,
    most: amount,
    effectiveFrom: date,
    effectiveTo: Type.Optional(date),
    source: text,
    waivers: Type.Optional(Type.Array(waiver, { minItems: 1, maxItems: 50 })),
  },
  exact,
)
const channelList = Type.Array(Type.Enum([...channels]), { maxItems: 3, uniqueItems: true })
const documents = Type.Array(paper, { maxItems: 200 })
const fees = Type.Array(fee, { minItems: 1, maxItems: 50 })
const oneCase = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
    name: text,
    when: Type.Optional(text),
    channels: Type.Optional(channelList),
    timeLimit: Type.Optional(Type.Unknown()),
    timeLimitText: Type.Optional(text),
    feeText: Type.Optional(text),
    documents: Type.Optional(documents),
    fees: Type.Optional(fees),
  },
  exact,
)
const group = Type.Object({ group: text, fields: Type.Array(text, { maxItems: 200 }) }, exact)
const form = Type.Object(
  {
    name: text,
    groups: Type.Optional(Type.Union([Type.Array(group, { maxItems: 50 }), Type.Null()])),
    basis: unknownText,
  },
  exact,
)

/** One procedure as a catalogue file has it. What is left out counts as unknown. */
const row = Type.Object(
  {
    code,
    name: text,
    field: Type.Object({ id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }), name: text }, exact),
    level: unknownText,
    timeLimit: Type.Optional(Type.Unknown()),
    timeLimitText: unknownText,
    feeText: unknownText,
    documents: Type.Optional(documents),
    steps: Type.Optional(Type.Array(step, { maxItems: 100 })),
    stepsBasis: unknownText,
    channels: Type.Optional(channelList),
    result: unknownText,
    legalBasis: Type.Optional(Type.Array(text, { maxItems: 200 })),
    whoMayApply: unknownText,
    authority: unknownText,
    portalUrl: Type.Optional(
      Type.Union([Type.String({ pattern: '^https://[^\\s<>"]+$', maxLength: 2_000 }), Type.Null()]),
    ),
    portalDecision: unknownText,
    forms: Type.Optional(Type.Array(form, { maxItems: 50 })),
    source: text,
    authorityKind: Type.Optional(Type.Enum([...authorityKinds])),
    handlingSystem: Type.Optional(Type.String({ pattern: '^(LOCAL|MINISTRY:[A-Z0-9]{2,20})$' })),
    reception: Type.Optional(
      Type.Object({ mode: Type.Enum([...receptionModes]), legalBasis: unknownText }, exact),
    ),
    supplementPolicy: Type.Optional(Type.Enum([...supplementPolicies])),
    fees: Type.Optional(fees),
    cases: Type.Optional(Type.Array(oneCase, { minItems: 1, maxItems: 20 })),
    effectiveFrom: Type.Optional(Type.String()),
  },
  exact,
)

export type Row = Static<typeof row>
export type FeeRow = Static<typeof fee>
export type PaperRow = Static<typeof paper>
export type StepRow = Static<typeof step>
export type CaseRow = Static<typeof oneCase>
export const rowSchema = Compile(row)
