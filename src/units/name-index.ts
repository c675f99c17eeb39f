import { compactFold, isBare, nameKeys, type WordKey, wordKey } from './keys.ts'
import type { CommuneType, District, FormerProvince, FormerUnit, Province, Unit } from './unit.ts'

/** What a name may mean. */
export type Place =
  | {
      readonly level: 'commune'
      readonly unit: Unit | FormerUnit
      /** Null where the name came without a type. */
      readonly types: readonly CommuneType[]
      /** A name given up before the reform. */
      readonly earlier: boolean
    }
  | { readonly level: 'district'; readonly district: District; readonly type: District['type'] }
  | { readonly level: 'province'; readonly province: FormerProvince; readonly era: 'former' }
  | { readonly level: 'province'; readonly province: Province; readonly era: 'current' }

export interface NameEntry {
  readonly keys: readonly WordKey[]
  readonly place: Place
}

export interface NameIndex {
  readonly entries: ReadonlyMap<string, readonly NameEntry[]>
  readonly mostWords: number
}

/** Ordinary names have no more words; the few longer ones are printed notes, which nobody writes. */
const MOST_WORDS = 7

/** Finds names by what they look like without diacritics and spaces. */
export function nameIndex(names: Iterable<{ readonly name: string; readonly place: Place }>): NameIndex {
  const entries = new Map<string, NameEntry[]>()
  const keyed = keyedNames()
  for (const { name, place } of names) {
    const { keys, fold } = keyed(name)
    if (keys.length > MOST_WORDS) continue
    const known = entries.get(fold)
    if (known) known.push({ keys, place })
    else entries.set(fold, [{ keys, place }])
  }
  return { entries, mostWords: MOST_WORDS }
}

/** Names are made of few different words, and many are the same: each is worked out once. */
function keyedNames() {
  const words = new Map<string, WordKey>()
  const names = new Map<string, { readonly keys: readonly WordKey[]; readonly fold: string }>()
  const keyOf = (word: string): WordKey => remembered(words, word, wordKey)
  return (name: string) =>
    remembered(names, name, () => {
      const keys = nameKeys(name, keyOf)
      return { keys, fold: compactFold(keys) }
    })
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}

export type Likeness = 'same' | 'bare'

/**
 * Whether what was typed can be this name: the same but for tone placement, or with some words typed without diacritics.
 * Other diacritics are another name (“Sơn Hà”, “Sơn Hạ”): nothing.
 */
export function likeness(typed: readonly WordKey[], { keys }: NameEntry): Likeness | undefined {
  if (typed.length !== keys.length) return spacedOtherwise(typed, keys)
  let found: Likeness = 'same'
  for (const [index, word] of typed.entries()) {
    const key = keys[index]
    if (key?.tone === word.tone) continue
    if (key?.fold !== word.fold || !isBare(word)) return undefined
    found = 'bare'
  }
  return found
}

function spacedOtherwise(typed: readonly WordKey[], keys: readonly WordKey[]): Likeness | undefined {
  const tones = (words: readonly WordKey[]) => words.map(({ tone }) => tone).join('')
  if (tones(typed) === tones(keys)) return 'same'
  return typed.every(isBare) ? 'bare' : undefined
}
