/** One figure of the bench beside its target. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly target: number
  readonly unit: string
  readonly ok: boolean
  /** What the value was made of, for the reader of the table. */
  readonly note?: string
}

type Figure = Omit<Measure, 'ok'>

/** A figure that must not be over its target. */
export const atMost = (figure: Figure): Measure => ({ ...figure, ok: figure.value <= figure.target })

/** A figure that must not be under its target. */
export const atLeast = (figure: Figure): Measure => ({ ...figure, ok: figure.value >= figure.target })

/** The middle value: one slow round among three changes nothing. Throws when there is none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('There is no median of no values')
  return middle
}

/** Rounds to three significant digits: more would pretend a precision that no run on a shared machine has. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** The value that 95 of 100 do not exceed. Throws when there is none. */
export function percentile95(values: readonly number[]): number {
  const value = values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1]
  if (value === undefined) throw new Error('There is no percentile of no values')
  return value
}
