import type { ScanPlace } from './addresses.ts'

/** How often a code was scanned in a month of Viet Nam (`2026-11`) at a place. */
export interface ScanCount {
  readonly code: string
  readonly month: string
  readonly place: ScanPlace
  readonly scans: number
}

/** What was scanned of one procedure. */
export interface ProcedureScans {
  readonly code: string
  readonly scans: number
  readonly byPlace: Readonly<Partial<Record<ScanPlace, number>>>
  readonly byMonth: Readonly<Record<string, number>>
}

export interface ScanReport {
  /** Every month of the report, the first one first, those without a scan too. */
  readonly months: readonly { readonly month: string; readonly scans: number }[]
  /** The most scanned first; equal ones by code. */
  readonly procedures: readonly ProcedureScans[]
  readonly total: number
}

const MONTHS = 12

/** The month of the day and the eleven before it. */
export function monthsUntil(day: Temporal.PlainDate): readonly string[] {
  const last = day.toPlainYearMonth()
  return Array.from({ length: MONTHS }, (_, back) => last.subtract({ months: MONTHS - 1 - back }).toString())
}

/** Sums counts up by procedure, place and month. Counts of other months are left out. */
export function scanReport(counts: readonly ScanCount[], months: readonly string[]): ScanReport {
  const within = counts.filter(({ month }) => months.includes(month))
  const sum = (some: readonly ScanCount[]): number => some.reduce((all, { scans }) => all + scans, 0)
  const sums = (some: readonly ScanCount[], by: (count: ScanCount) => string): Record<string, number> =>
    Object.fromEntries(Array.from(Map.groupBy(some, by), ([key, each]) => [key, sum(each)]))
  const byMonth = sums(within, ({ month }) => month)
  return {
    months: months.map(month => ({ month, scans: byMonth[month] ?? 0 })),
    procedures: Array.from(
      Map.groupBy(within, ({ code }) => code),
      ([code, some]) => ({
        code,
        scans: sum(some),
        byPlace: sums(some, ({ place }) => place),
        byMonth: sums(some, ({ month }) => month),
      }),
    ).sort((a, b) => b.scans - a.scans || (a.code < b.code ? -1 : 1)),
    total: sum(within),
  }
}
