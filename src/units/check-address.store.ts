import type { Db } from '../platform/postgres.ts'
import { hamletsInForce } from './hamlets.store.ts'
import type { Resolution } from './resolution.ts'
import { type Asked, resolve } from './resolve.ts'
import type { Units } from './units.store.ts'

export interface AddressAsked extends Pick<Asked, 'on' | 'for'> {
  readonly address: string
  /** The centre whose hamlet table decides what the law left open. */
  readonly centreId: string
}

/** Resolves an address with the centre's own hamlet table. Only an ambiguous one costs a query. */
export async function checkAddress(
  db: Db,
  units: Units,
  { address, centreId, ...asked }: AddressAsked,
): Promise<Resolution> {
  const resolution = resolve(units(), address, asked)
  if (resolution.result !== 'ambiguous') return resolution
  const codes = new Set(resolution.candidates.flatMap(({ from }) => from?.code ?? []))
  const local = await hamletsInForce(db, centreId, [...codes].slice(0, MOST_COMMUNES))
  return local.length === 0 ? resolution : resolve(units(), address, { ...asked, local })
}

/** A name that dozens of communes share is not told apart by hamlets. */
const MOST_COMMUNES = 10
