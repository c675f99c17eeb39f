import assert from 'node:assert/strict'
import { buildHouse, type House, type Rule } from './house.ts'

/** A house of a few files, for tests that plant a violation. */
export const houseOf = (texts: Readonly<Record<string, string>>): House =>
  buildHouse(new Map(Object.entries(texts)))

/** Where the rule finds something: `path` or `path:line`. */
export const found = (rule: Rule, texts: Readonly<Record<string, string>>): string[] =>
  rule.find(houseOf(texts)).map(({ path, line }) => (line === undefined ? path : `${path}:${line}`))

/** Fails unless the rule has nothing to say of these files. */
export const assertClean = (rule: Rule, texts: Readonly<Record<string, string>>): void =>
  assert.deepEqual(rule.find(houseOf(texts)), [])
