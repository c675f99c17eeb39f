import { readFileSync } from 'node:fs'
import { inProject } from '../platform/paths.ts'
import type { OldNameWords } from './old-name-complaint.ts'
import { type UnitRegister, unitRegister } from './register.ts'
import type { UnitData } from './unit-data.ts'

/** Gives the register of all units. It is made at the first asking, so that a start does not wait for it. */
export type Units = () => UnitRegister

/** The units of the reference data; wrong data throw at the first asking. */
export function openUnits(): Units {
  let register: UnitRegister | undefined
  return () => {
    register ??= unitRegister(readUnitData())
    return register
  }
}

/** The words of reasons that speak of an old name only. */
export const readOldNameWords = (): OldNameWords => read('old-name-complaints')

const readUnitData = (): UnitData => ({
  provinces: read('provinces'),
  provinceChanges: read('province-changes'),
  units: read('units'),
  former: read('former'),
  earlierNames: read('earlier-names'),
  aliases: read('aliases'),
})

const read = (name: string) =>
  JSON.parse(readFileSync(inProject('reference-data', 'units', `${name}.json`), 'utf8'))
