import { type PublishedPart, publishedParts } from './parts.ts'

export interface Completeness {
  readonly handled: number
  readonly complete: number
  /** Hundredths of a percent would promise too much: one decimal, null when nothing is handled. */
  readonly percent: number | null
  /** How many procedures lack each part. */
  readonly lacking: Readonly<Record<PublishedPart, number>>
}

/** Share of the procedures a centre handles that publish all seven parts (Decision 766/QĐ-TTg, metric 1.3). */
export function completenessOf(
  procedures: readonly { readonly missing: readonly PublishedPart[] }[],
): Completeness {
  const handled = procedures.length
  const complete = procedures.filter(({ missing }) => missing.length === 0).length
  const lackingOf = (part: PublishedPart) => procedures.filter(({ missing }) => missing.includes(part)).length
  return {
    handled,
    complete,
    percent: handled === 0 ? null : Math.floor((complete * 1000) / handled) / 10,
    lacking: {
      name: lackingOf('name'),
      steps: lackingOf('steps'),
      channels: lackingOf('channels'),
      documents: lackingOf('documents'),
      'time-limit': lackingOf('time-limit'),
      'who-may-apply': lackingOf('who-may-apply'),
      authority: lackingOf('authority'),
    },
  }
}

/** The parts in order of how many procedures lack them. */
export const mostLacking = ({ lacking }: Completeness): readonly PublishedPart[] =>
  publishedParts.filter(part => lacking[part] > 0).toSorted((a, b) => lacking[b] - lacking[a])
