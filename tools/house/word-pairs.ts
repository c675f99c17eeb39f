import { Visitor } from 'oxc-parser'
import type { Finding, Rule } from './house.ts'
import { isTest } from './place.ts'
import type { SourceFile } from './source-file.ts'

/** What a module of sentences exports, by the module's path. */
export type WordingModules = ReadonlyMap<string, unknown>

/** A Vietnamese sentence and its English fellow, with the place where they stand. */
type Pair = { readonly at: string; readonly vi: string; readonly en: string }

/** Checks every pair of sentences that wording modules export: both are there, both want the same values. */
export function wordingFindings(modules: WordingModules): Finding[] {
  return [...modules].flatMap(([path, exported]) =>
    pairsIn(exported, '').flatMap(({ at, vi, en }) => {
      const fault = findFault(vi, en)
      return fault ? [{ path, message: `${at}: ${fault}` }] : []
    }),
  )
}

/** How many pairs the modules hold. */
export const countPairs = (modules: WordingModules): number =>
  [...modules.values()].reduce<number>((sum, exported) => sum + pairsIn(exported, '').length, 0)

/** The same for pairs written anywhere else in the product, as far as they can be told from other pairs of strings. */
export const writtenPairs: Rule = {
  name: 'the two languages of a sentence want the same values',
  find: ({ files }) =>
    [...files.values()].filter(({ path }) => path.startsWith('src/') && !isTest(path)).flatMap(inSource),
}

function inSource(file: SourceFile): Finding[] {
  const found: Finding[] = []
  new Visitor({
    ArrayExpression: ({ elements, start }) => {
      const [first, second] = elements
      if (elements.length !== 2 || first?.type !== 'Literal' || second?.type !== 'Literal') return
      if (typeof first.value !== 'string' || typeof second.value !== 'string') return
      const fault = looksLikeSentence(first.value) ? findFault(first.value, second.value) : undefined
      if (fault) found.push({ path: file.path, line: file.lineAt(start), message: fault })
    },
  }).visit(file.program)
  return found
}

/** Vietnamese letters or a value to fill in: other pairs of strings are none of this rule's business. */
const looksLikeSentence = (text: string): boolean => /[À-ỹ]|\{\w+\}/.test(text)

function pairsIn(value: unknown, at: string): Pair[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.length === 2) {
    const [vi, en]: unknown[] = value
    if (typeof vi === 'string' && typeof en === 'string') return [{ at, vi, en }]
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([key, inner]) => pairsIn(inner, at === '' ? String(key) : `${at}.${String(key)}`))
}

function findFault(vi: string, en: string): string | undefined {
  if (vi.trim() === '') return 'the Vietnamese sentence is empty'
  if (en.trim() === '') return `“${vi}” has no English`
  const [wantsVi, wantsEn] = [placeholders(vi), placeholders(en)]
  return wantsVi === wantsEn
    ? undefined
    : `“${vi}” wants ${wantsVi || 'no value'}, “${en}” wants ${wantsEn || 'no value'}`
}

/** English marks the plural, Vietnamese does not. */
const ENGLISH_ONLY = '{plural}'

const placeholders = (sentence: string): string =>
  [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([found]) => found))]
    .filter(found => found !== ENGLISH_ONLY)
    .toSorted()
    .join(' ')
