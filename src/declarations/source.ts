import { fieldsInCondition, holds } from './condition.ts'
import type { Source } from './definition.ts'
import { dateInWords, numberInWords } from './in-words.ts'
import type { Known, Value, Values } from './values.ts'

/** How the answer of a field is written where the source is wanted: as it would be typed, or as the form prints it. */
export type Write = (field: string, value: Value) => string

export interface Reach {
  readonly values: Values
  readonly known: Known
  readonly write: Write
}

/** The text of a source. What is not known is empty: a form then shows dots to fill in by hand. */
export function textOf(source: Source, reach: Reach): string {
  const { values, known, write } = reach
  if ('field' in source) return written(source.field)
  if ('known' in source) return known[source.known] ?? ''
  if ('text' in source) return source.text
  if ('upper' in source) return textOf(source.upper, reach).toLocaleUpperCase('vi')
  if ('join' in source)
    return source.join
      .map(each => textOf(each, reach))
      .filter(Boolean)
      .join(source.with)
  if ('when' in source) {
    const chosen = holds(source.when, values) ? source.use : source.otherwise
    return chosen ? textOf(chosen, reach) : ''
  }
  return madeFrom(source, values)

  function written(field: string): string {
    const value = values.get(field)
    return value === undefined ? '' : write(field, value)
  }
}

type Made = Extract<
  Source,
  { yearOf: string } | { dateInWords: string } | { numberInWords: string } | { countOf: string }
>

function madeFrom(source: Made, values: Values): string {
  if ('yearOf' in source) return isoOf(values.get(source.yearOf)).slice(0, 4)
  if ('dateInWords' in source) {
    const iso = isoOf(values.get(source.dateInWords))
    return iso && dateInWords(iso)
  }
  if ('countOf' in source) {
    const entries = values.get(source.countOf)
    return Array.isArray(entries) ? String(entries.length) : ''
  }
  const number = values.get(source.numberInWords)
  return typeof number === 'number' ? numberInWords(number) : ''
}

const isoOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** The fields a source looks at. */
export function fieldsInSource(source: Source | undefined): readonly string[] {
  if (source === undefined || 'known' in source || 'text' in source) return []
  if ('field' in source) return [source.field]
  if ('upper' in source) return fieldsInSource(source.upper)
  if ('join' in source) return source.join.flatMap(fieldsInSource)
  if ('when' in source)
    return [
      ...fieldsInCondition(source.when),
      ...fieldsInSource(source.use),
      ...fieldsInSource(source.otherwise),
    ]
  return Object.values(source)
}
