import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { supplementPolicies } from '../calendar/index.ts'
import { channels } from './procedure.ts'

const text = Type.String({ minLength: 1, maxLength: 5_000 })
const unknownText = Type.Optional(Type.Union([text, Type.Null()]))
const exact = { additionalProperties: false }

const paper = Type.Object({ name: text, condition: unknownText, count: unknownText }, exact)
const step = Type.Object({ order: Type.Integer({ minimum: 1 }), action: text, handler: unknownText }, exact)
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
    code: Type.String({ pattern: '^\\d\\.\\d{6}$' }),
    name: text,
    field: Type.Object({ id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }), name: text }, exact),
    level: unknownText,
    timeLimit: Type.Optional(Type.Unknown()),
    timeLimitText: unknownText,
    feeText: unknownText,
    documents: Type.Optional(Type.Array(paper, { maxItems: 200 })),
    steps: Type.Optional(Type.Array(step, { maxItems: 100 })),
    stepsBasis: unknownText,
    channels: Type.Optional(Type.Array(Type.Enum([...channels]), { maxItems: 3, uniqueItems: true })),
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
    supplementPolicy: Type.Optional(
      Type.Union([
        Type.Object({ policy: Type.Enum([...supplementPolicies]), source: text }, exact),
        Type.Null(),
      ]),
    ),
    effectiveFrom: Type.Optional(Type.String()),
  },
  exact,
)

export type Row = Static<typeof row>
export const rowSchema = Compile(row)
