import type { Condition } from './definition.ts'
import type { Values } from './values.ts'

/** Whether a page or question is asked, given the answers before it. Without a condition it always is. */
export function holds(condition: Condition | undefined, values: Values): boolean {
  if (condition === undefined) return true
  if ('all' in condition) return condition.all.every(each => holds(each, values))
  if ('any' in condition) return condition.any.some(each => holds(each, values))
  if ('not' in condition) return !holds(condition.not, values)
  const value = values.get(condition.field)
  if ('answered' in condition) return (value !== undefined) === condition.answered
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value)
  return value === condition.is
}

/** The fields a condition looks at. */
export function fieldsInCondition(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(fieldsInCondition)
  if ('any' in condition) return condition.any.flatMap(fieldsInCondition)
  return 'not' in condition ? fieldsInCondition(condition.not) : [condition.field]
}
