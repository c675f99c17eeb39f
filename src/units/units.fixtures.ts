import assert from 'node:assert/strict'
import type { Resolution } from './resolution.ts'
import { type Asked, resolve } from './resolve.ts'
import type { FormerUnit } from './unit.ts'
import { openUnits } from './units.store.ts'

export const register = openUnits()()

/** What an address is today, in one line: the result and the codes. */
export const told = (address: string, asked: Asked = {}): string => {
  const { result, candidates } = resolve(register, address, asked)
  return [result, ...candidates.map(({ unit }) => unit.code)].join(' ')
}

/** The only unit an address may lie in. */
export const onlyUnit = ({ candidates }: Resolution) => {
  assert.equal(candidates.length, 1)
  return candidates[0]?.unit
}

/** An old commune as papers write it; an island district, which had no commune, by its district. */
export const writtenAddress = ({ fullName, district }: FormerUnit): string =>
  [fullName.startsWith('(') ? [] : fullName, district.fullName, district.province.fullName].flat().join(', ')

export const former = (code: string): FormerUnit => {
  const unit = register.formerByCode.get(code)
  assert.ok(unit, code)
  return unit
}

/** As somebody types who has no Vietnamese keyboard. */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
