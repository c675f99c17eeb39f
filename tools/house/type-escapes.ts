import { Visitor } from 'oxc-parser'
import type { Finding, House, Rule } from './house.ts'
import type { SourceFile } from './source-file.ts'

type Escape = Finding & { readonly kind: 'any' | 'non-null' | 'cast' | 'ignore' }

/** Row types as the generator writes them. */
const GENERATED = 'src/platform/database.ts'
const LINES_PER_CAST = 500
/** A short tree may hold one cast all the same. */
const CASTS_ALWAYS_ALLOWED = 1

/** The compiler is not talked out of what it knows. */
export const noTypeEscapes: Rule = {
  name: 'no any, no non-null assertion, no switched-off type check',
  find: house => escapes(house).filter(({ kind }) => kind !== 'cast'),
}

export const fewCasts: Rule = {
  name: 'at most one cast (`as`) in 500 lines',
  find: house => {
    const casts = escapes(house).filter(({ kind }) => kind === 'cast')
    return casts.length > Math.max(CASTS_ALWAYS_ALLOWED, lineCount(house) / LINES_PER_CAST) ? casts : []
  },
}

/** The number of casts and of lines, for the reader of the check. */
export const castFigures = (house: House): string =>
  `${escapes(house).filter(({ kind }) => kind === 'cast').length} casts in ${lineCount(house)} lines`

const lineCount = ({ files }: House): number =>
  [...files.values()].reduce((sum, file) => sum + file.lineCount, 0)

const escapes = ({ files }: House): Escape[] =>
  [...files.values()].filter(({ path }) => path !== GENERATED).flatMap(escapesOf)

function escapesOf(file: SourceFile): Escape[] {
  const found: Escape[] = []
  const note = (kind: Escape['kind'], offset: number, message: string): void => {
    found.push({ kind, path: file.path, line: file.lineAt(offset), message })
  }
  new Visitor({
    TSAnyKeyword: ({ start }) => note('any', start, 'any: name the type'),
    TSNonNullExpression: ({ start }) =>
      note('non-null', start, '“!”: say what holds when the value is missing'),
    TSTypeAssertion: ({ start }) => note('cast', start, 'a cast in angle brackets'),
    TSAsExpression: ({ start, typeAnnotation }) => {
      const text = file.source.slice(typeAnnotation.start, typeAnnotation.end)
      if (text !== 'const') note('cast', start, `as ${text}`)
    },
  }).visit(file.program)
  for (const { value, start } of file.comments)
    if (/@ts-(?:ignore|nocheck)/.test(value)) note('ignore', start, 'switches the type check off')
  return found
}
