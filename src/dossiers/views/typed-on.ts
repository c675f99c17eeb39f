import type { Typed } from '../../web/route.ts'
import { type KeptUpload, paperFileField } from './filing-procedure.ts'

const FIELDS = ['name', 'idNumber', 'phone', 'mail', 'address', 'request', 'sets']

/**
 * What the check page sends on unseen: each field of the filing and the tokens of its files, and nothing else that was sent with
 * them. A paper with a file but without a number counts once.
 */
export function typedOn({ typed, kept, procedure }: Filing): Readonly<Record<string, string>> {
  const fields = FIELDS.flatMap(name => (typed[name] === undefined ? [] : [[name, typed[name]] as const]))
  const papers = procedure.papers.flatMap((_, line) => [
    [`papers.${line}.kind`, typed[`papers.${line}.kind`] ?? ''] as const,
    [`papers.${line}.count`, countOf({ typed, kept }, line)] as const,
  ])
  const files = kept.map(({ token }, index) => [`kept.${index}`, token] as const)
  return Object.fromEntries([...fields, ...papers.filter(([, value]) => value !== ''), ...files])
}

interface Filing {
  readonly typed: Typed
  readonly kept: readonly KeptUpload[]
  readonly procedure: { readonly papers: readonly unknown[] }
}

/** How many of a paper are handed in, as typed; one when a file is there and no number. */
export function countOf({ typed, kept }: Pick<Filing, 'typed' | 'kept'>, line: number): string {
  const count = typed[`papers.${line}.count`]?.trim()
  return count || (kept.some(file => file.field === paperFileField(line)) ? '1' : '')
}
