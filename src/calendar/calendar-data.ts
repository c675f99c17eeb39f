import Type, { type Static } from 'typebox'

const date = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' })
const clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const text = Type.String({ minLength: 1 })
const closed = { additionalProperties: false }

export const dayKinds = ['holiday', 'compensation', 'swap-off', 'swap-work'] as const

export const calendarDay = Type.Object(
  {
    date,
    kind: Type.Enum([...dayKinds]),
    name: Type.Tuple([text, text]),
    source: text,
    certain: Type.Boolean(),
    inForce: Type.Optional(Type.Boolean()),
    pairedWith: Type.Optional(date),
    note: Type.Optional(text),
  },
  closed,
)

const calendarYear = Type.Object(
  {
    year: Type.Integer({ minimum: 1900, maximum: 2200 }),
    status: Type.Union([Type.Literal('decided'), Type.Literal('provisional')]),
    note: Type.Optional(text),
    days: Type.Array(calendarDay),
  },
  closed,
)

export const workingTime = Type.Object(
  {
    effectiveFrom: date,
    sessions: Type.Array(
      Type.Object(
        {
          weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1 }),
          from: clock,
          to: clock,
          receptionOnly: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
      { minItems: 1 },
    ),
    source: text,
    certain: Type.Boolean(),
  },
  closed,
)

export const calendarSchema = Type.Object(
  {
    title: Type.Tuple([text, text]),
    workingTime: Type.Array(workingTime, { minItems: 1 }),
    years: Type.Array(calendarYear, { minItems: 1 }),
  },
  closed,
)

/**
 * The facts a calendar is made from, as they stand in reference data: each loaded year by name with its special days,
 * and the weekly sessions with the day they take effect (weekday 1 is Monday).
 *
 * A `swap-off` day and the `swap-work` day that makes up for it name each other in `pairedWith`. A row with
 * `certain: false` counts, and is told to people as provisional; a row with `inForce: false` is kept but does not count.
 *
 * A session with `receptionOnly: true`, as on a Saturday by local decision, takes dossiers in but uses up no legal time.
 */
export type CalendarData = Static<typeof calendarSchema>
export type CalendarDay = Static<typeof calendarDay>
export type CalendarYear = Static<typeof calendarYear>
export type WorkingTime = Static<typeof workingTime>

/** The special days that count, of all loaded years. */
export const countedDays = (data: CalendarData): CalendarDay[] =>
  data.years.flatMap(year => year.days.filter(day => day.inForce !== false))
