import { done, type Result, refused } from '../kernel/result.ts'
import { nameKeys } from './keys.ts'
import type { LocalHamlet } from './local-hamlet.ts'
import type { HamletRefusal } from './refusals.ts'
import { edgesFor } from './targets.ts'
import type { FormerUnit } from './unit.ts'

/** One line of the table with its place in the history; ended lines have no unit. */
export interface HamletLine extends Omit<LocalHamlet, 'unitCode'> {
  readonly key: string
  readonly revision: number
  readonly unitCode: string | null
}

/** Who wrote a line, and when. */
export interface HamletEntry extends HamletLine {
  readonly decidedBy: string
  readonly decidedAt: Temporal.Instant
}

export interface HamletAsked {
  readonly hamlet: string
  /** Null ends the line: the hamlet is no more, or was entered by mistake. */
  readonly unitCode: string | null
  readonly document: string
  readonly documentDate: string
  /** Revision the director saw; 0 for a new hamlet. */
  readonly seen: number
}

/** True for the old communes whose people went to several units, which only a local table can tell apart. */
export const isDividedForPeople = (former: FormerUnit): boolean => edgesFor(former, 'residence').length > 1

/**
 * The next line of the table for a hamlet of a divided commune. Refuses a unit that took no part of the commune, a document of a day
 * to come, a line that changes nothing, and one made upon another state than the present.
 */
export function placeHamlet(
  former: FormerUnit,
  last: readonly HamletLine[],
  { asked, today }: { readonly asked: HamletAsked; readonly today: string },
): Result<HamletLine, HamletRefusal> {
  const key = hamletKey(asked.hamlet)
  if (!/\p{L}/u.test(asked.hamlet)) return refused({ reason: 'hamlet-without-letters' })
  const { unitCode, hamlet, document, documentDate } = asked
  if (unitCode !== null && !former.edges.some(({ to }) => to.code === unitCode))
    return refused({ reason: 'not-a-part', unitCode })
  if (documentDate > today) return refused({ reason: 'document-in-the-future', date: documentDate })
  const known = last.find(line => line.key === key)
  const revision = known?.revision ?? 0
  // A hamlet that was ended may be entered anew without having been looked up.
  const isAnew = asked.seen === 0 && known?.unitCode === null
  if (asked.seen !== revision && !isAnew) return refused({ reason: 'changed-meanwhile' })
  if (isSame(known, asked)) return refused({ reason: 'same-as-before' })
  const formerCode = former.code ?? ''
  return done({ key, formerCode, hamlet, unitCode, document, documentDate, revision: revision + 1 })
}

const isSame = (known: HamletLine | undefined, asked: HamletAsked): boolean =>
  known === undefined
    ? asked.unitCode === null
    : known.hamlet === asked.hamlet &&
      known.unitCode === asked.unitCode &&
      known.document === asked.document &&
      known.documentDate === asked.documentDate

/** One hamlet however it is typed: case, Unicode form, tone placement and signs make no difference. */
export const hamletKey = (hamlet: string): string =>
  nameKeys(hamlet)
    .map(({ tone }) => tone)
    .join(' ')

/** The last line of each hamlet, ended ones too. */
export const lastLines = <Line extends HamletLine>(history: readonly Line[]): readonly Line[] => [
  ...history
    .toSorted((a, b) => a.revision - b.revision)
    .reduce((last, line) => last.set(line.key, line), new Map<string, Line>())
    .values(),
]
