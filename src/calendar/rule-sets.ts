import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { done, type Result, refused } from '../kernel/result.ts'
import { findDate } from './find-date.ts'
import { type SupplementPolicy, supplementPolicies } from './pausing.ts'
import type { CalendarRefusal } from './refusals.ts'

const text = Type.String({ minLength: 1 })
const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

const ruleSet = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    name: Type.Tuple([text, text]),
    fields: Type.Array(text),
    legalBasis: Type.Array(text, { minItems: 1 }),
    effectiveFrom: date,
    effectiveTo: Type.Union([date, Type.Null()]),
    supplementPolicy: Type.Enum([...supplementPolicies]),
    source: text,
    certain: Type.Boolean(),
  },
  { additionalProperties: false },
)
const ruleSetsSchema = Type.Array(ruleSet, { minItems: 1 })

/**
 * The law a dossier is handled under: for which fields of procedures (none: for all that no other names), from which day,
 * and until which day, which no longer belongs to it. A dossier pins the one in force on the day it was received.
 */
export type RuleSet = Static<typeof ruleSet>

/** Reads rule sets from data of unknown shape. Refuses malformed ones, dates that do not exist, and two at once for a field. */
export function readRuleSets(data: unknown): Result<readonly RuleSet[], CalendarRefusal> {
  if (!Value.Check(ruleSetsSchema, data)) {
    const [first] = Value.Errors(ruleSetsSchema, data)
    const place = first?.instancePath || '/'
    return refused({ reason: 'calendar-malformed', place, problem: first?.message ?? 'unknown' })
  }
  const wrong = data.flatMap(({ effectiveFrom, effectiveTo }) => [
    effectiveFrom,
    effectiveTo ?? effectiveFrom,
  ])
  const missing = wrong.find(day => findDate(day) === undefined)
  if (missing) return refused({ reason: 'date-does-not-exist', date: missing })
  const clash = data.find((one, place) => data.some((other, later) => later > place && clashes(one, other)))
  return clash ? refused({ reason: 'rule-sets-overlap', code: clash.code }) : done(data)
}

const clashes = (one: RuleSet, other: RuleSet): boolean =>
  one.fields.some(field => other.fields.includes(field)) &&
  one.effectiveFrom < (other.effectiveTo ?? '9999') &&
  other.effectiveFrom < (one.effectiveTo ?? '9999')

/** The rule set in force for a field on the day of reception; refused when the data has none, never guessed. */
export function ruleSetFor(
  { fieldId, received }: { readonly fieldId: string; readonly received: Temporal.PlainDate },
  sets: readonly RuleSet[],
): Result<RuleSet, CalendarRefusal> {
  const day = received.toString()
  const inForce = sets.filter(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day < effectiveTo),
  )
  const named = sets.some(({ fields }) => fields.includes(fieldId))
  const found = inForce.find(({ fields }) => (named ? fields.includes(fieldId) : fields.length === 0))
  return found ? done(found) : refused({ reason: 'no-rule-set', field: fieldId, date: day })
}

/** A policy and where it comes from: a decision, or the code of a rule set. */
export interface DecidedPolicy {
  readonly policy: SupplementPolicy
  readonly source: string
}

/** What a completed supplement does to the limit: as the procedure's version says, otherwise as the rule set does. */
export const supplementPolicyFor = (
  published: DecidedPolicy | undefined,
  { supplementPolicy, code }: RuleSet,
): DecidedPolicy => published ?? { policy: supplementPolicy, source: code }
