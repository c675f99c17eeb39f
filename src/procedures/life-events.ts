import type { Words } from '../kernel/words.ts'
import type { Paper } from './procedure.ts'
import { searchWordsOf } from './spelling.ts'

/** Something that happens in a life and needs procedures, in the order people do them. */
export interface LifeEvent {
  readonly id: string
  readonly title: Words
  readonly lead: Words
  readonly steps: readonly LifeStep[]
  /** What is good to know, with its legal basis where it is law. */
  readonly know: readonly { readonly say: Words; readonly basis?: string }[]
}

export interface LifeStep {
  readonly do: Words
  /** Codes of the procedures of this step; none for what is done elsewhere. */
  readonly procedures: readonly string[]
  /** Only then. */
  readonly when?: Words
}

/** A paper that procedures word differently: any whose words begin like one of these. */
export interface SamePaper {
  readonly name: string
  readonly begins: readonly string[]
}

export interface LifeEvents {
  readonly events: readonly LifeEvent[]
  readonly samePapers: readonly SamePaper[]
}

/** A paper of a bundle, brought once. */
export interface BundledPaper {
  readonly name: string
  /** The procedures that want it, and when; null = always. */
  readonly wantedBy: readonly { readonly code: string; readonly condition: string | null }[]
}

/**
 * What to bring for several procedures together, each paper once: first those that most of them want without a condition,
 * then the others in the order of the procedures.
 */
export function bundleOf(
  procedures: readonly { readonly code: string; readonly documents: readonly Paper[] }[],
  same: readonly SamePaper[],
): readonly BundledPaper[] {
  const wanted = procedures.flatMap(({ code, documents }) =>
    documents.map(({ name, condition }) => ({ code, condition, name: commonName(name, same) })),
  )
  const bundled = Array.from(
    Map.groupBy(wanted, ({ name }) => keyOf(name)),
    ([, some]) => ({ name: some[0]?.name ?? '', wantedBy: onceEach(some) }),
  )
  return bundled.toSorted((a, b) => certain(b) - certain(a))
}

const certain = ({ wantedBy }: BundledPaper): number =>
  wantedBy.filter(({ condition }) => condition === null).length

/** A procedure that wants a paper in several cases is named once, without a condition when it has one that is always so. */
function onceEach(wanted: readonly { readonly code: string; readonly condition: string | null }[]) {
  return Array.from(
    Map.groupBy(wanted, ({ code }) => code),
    ([code, some]) => {
      const conditions = [...new Set(some.map(({ condition }) => condition))]
      return { code, condition: conditions.includes(null) ? null : conditions.join('; ') }
    },
  )
}

const keyOf = (name: string): string => searchWordsOf(name).join(' ')

const commonName = (name: string, same: readonly SamePaper[]): string =>
  same.find(({ begins }) => begins.some(begin => keyOf(name).startsWith(keyOf(begin))))?.name ?? name
