import Type, { type Static, type TSchema } from 'typebox'
import Value from 'typebox/value'
import { type CalendarDay, calendarDay, dayKinds, workingTime } from './calendar-data.ts'
import { getDayOff } from './day-names.ts'
import type { ReadDecision } from './decision.ts'
import { findDate } from './find-date.ts'
import type { ChangeRefusal } from './refusals.ts'

const closed = { additionalProperties: false }
const text = Type.String()
const dayRow = Type.Object(
  {
    ...calendarDay.properties,
    // One name for both languages, or none where the kind says it all.
    name: Type.Optional(Type.Union([text, Type.Tuple([text, text])])),
    source: Type.Optional(text),
    certain: Type.Optional(Type.Boolean()),
  },
  closed,
)
const hoursRow = Type.Object(
  { ...workingTime.properties, source: Type.Optional(text), certain: Type.Optional(Type.Boolean()) },
  closed,
)
const frame = Type.Object(
  {
    year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
    status: Type.Optional(Type.Union([Type.Literal('decided'), Type.Literal('provisional')])),
    note: Type.Optional(text),
    days: Type.Optional(Type.Array(Type.Unknown())),
    workingTime: Type.Optional(Type.Array(Type.Unknown())),
  },
  closed,
)

/**
 * Reads a decision written as JSON, in the form years have in `reference-data/calendar/`: `{ "year": 2029, "status":
 * "decided", "days": [{ "date", "kind", "name" … }], "workingTime": [ … ] }`, or its list of days alone. A year is taken in when
 * it is not there yet. Source and certainty may be left out: the decision, and what the status says. Every row that is not
 * of this form is named; rows of working time are numbered on from the days.
 */
export function readJson(given: string, decision: string): ReadDecision {
  const data = parsed(given)
  const whole: unknown = Array.isArray(data) ? { days: data } : data
  if (whole === undefined) return unreadable({ reason: 'not-json' })
  if (!Value.Check(frame, whole)) return unreadable(faultOf(frame, whole))
  const { year, status, days = [], workingTime: tables = [] } = whole
  const expected = status === 'provisional'
  const rows = days.map((each, index) => ({ row: index + 1, each }))
  const hours = tables.map((each, index) => ({ row: days.length + index + 1, each }))
  const refusals = [
    ...rows.flatMap(({ row, each }) => (Value.Check(dayRow, each) ? [] : [{ row, refusal: dayFault(each) }])),
    ...hours.flatMap(({ row, each }) =>
      Value.Check(hoursRow, each) ? [] : [{ row, refusal: faultOf(hoursRow, each) }],
    ),
  ]
  return {
    years: year === undefined ? [] : [{ year, expected }],
    rows: rows.flatMap(({ row, each }) =>
      Value.Check(dayRow, each)
        ? [{ row, days: [dayOf(each, { source: decision, certain: !expected })] }]
        : [],
    ),
    hours: tables.flatMap(each =>
      Value.Check(hoursRow, each) ? [{ source: decision, certain: true, ...each }] : [],
    ),
    refusals,
  }
}

/** Row 0 stands for the whole text. */
const unreadable = (refusal: ChangeRefusal): ReadDecision => ({
  years: [],
  rows: [],
  hours: [],
  refusals: [{ row: 0, refusal }],
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function dayOf(
  { name, ...day }: Static<typeof dayRow>,
  unsaid: { readonly source: string; readonly certain: boolean },
): CalendarDay {
  const known = day.kind === 'swap-off' || day.kind === 'swap-work' ? getDayOff(day.kind) : undefined
  const said: [string, string] = typeof name === 'string' ? [name, name] : (name ?? known ?? ['', ''])
  return { inForce: true, ...unsaid, ...day, name: [said[0].trim(), said[1].trim()] }
}

/** A wrong kind or date is said in words of its own; anything else by the part it is in. */
function dayFault(row: unknown): ChangeRefusal {
  const { kind, date }: Readonly<Record<string, unknown>> = isRecord(row) ? row : {}
  if (typeof kind === 'string' && !dayKinds.some(known => known === kind))
    return { reason: 'row-kind-unknown', kind: kind.slice(0, 40) }
  if (typeof date === 'string' && !findDate(date))
    return { reason: 'date-does-not-exist', date: date.slice(0, 40) }
  return faultOf(dayRow, row)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function faultOf(schema: TSchema, value: unknown): ChangeRefusal {
  const [first] = Value.Errors(schema, value)
  const missing =
    first && 'requiredProperties' in first.params ? `/${String(first.params.requiredProperties)}` : ''
  const part = `${first?.instancePath ?? ''}${missing}`.replace(/^\//, '')
  return { reason: 'row-part-wrong', part: (part || String(value)).slice(0, 40) }
}
