import type { Db } from '../platform/postgres.ts'
import type { LifeEvent, LifeEvents } from './life-events.ts'
import type { ProcedureVersion } from './procedure.ts'
import { listVersionsOf } from './procedures.store.ts'
import { once, referenceData } from './search-words.store.ts'

/** Events of life (reference-data/procedures/life-events.json), read once. */
export const lifeEvents = once((): LifeEvents => referenceData('life-events.json'))

/** The procedures of an event that are in force today, in the order of its steps, each once. */
export async function proceduresOf(db: Db, { steps }: LifeEvent): Promise<readonly ProcedureVersion[]> {
  const codes = [...new Set(steps.flatMap(({ procedures }) => procedures))]
  const found = await listVersionsOf(db, codes)
  return codes.flatMap(code => found.find(each => each.code === code) ?? [])
}
