import { readFileSync } from 'node:fs'
import { inProject } from '../platform/paths.ts'
import type { SearchWords } from './everyday-words.ts'

/** What people say and what the law says (reference-data/procedures/synonyms.json), read once. */
export const searchWords = once((): SearchWords => referenceData('synonyms.json'))

/** Codes of the procedures people come for most, most frequent first (reference-data/procedures/most-used.json), read once. */
export const mostUsedCodes = once((): readonly string[] => {
  const { codes }: { codes: readonly string[] } = referenceData('most-used.json')
  return codes
})

/** A file of reference-data/procedures. Throws when it cannot be read: it comes with the program. */
export const referenceData = (name: string) =>
  JSON.parse(readFileSync(inProject('reference-data', 'procedures', name), 'utf8'))

/** Reads at the first call and never again. */
export function once<Value>(read: () => Value): () => Value {
  let value: { readonly is: Value } | undefined
  return () => {
    value ??= { is: read() }
    return value.is
  }
}
