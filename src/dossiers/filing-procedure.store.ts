import { localTime } from '../kernel/local-time.ts'
import type { Db } from '../platform/postgres.ts'
import {
  findCase,
  findProcedure,
  findProcedureVersion,
  hasCases,
  inCase,
  type ProcedureVersion,
} from '../procedures/index.ts'

type Filled = Readonly<Record<string, string>>

/** What a filing is about, as far as it is known yet. */
export type AskedProcedure =
  | { readonly kind: 'unknown' }
  /** Several cases, and none chosen that exists. */
  | { readonly kind: 'which-case'; readonly procedure: ProcedureVersion; readonly named: boolean }
  /** The form was filled in for a version that has been followed meanwhile. */
  | { readonly kind: 'changed'; readonly procedure: ProcedureVersion; readonly before: ProcedureVersion }
  | { readonly kind: 'ready'; readonly procedure: ProcedureVersion }

/**
 * The procedure a form names, as it applies today and in the case that was chosen. What is filed falls under the version in force
 * when it is sent (our rule); whoever filled in an older one is told first.
 */
export async function askedProcedure(db: Db, typed: Filled, now: Temporal.Instant): Promise<AskedProcedure> {
  const found = await findProcedure(db, typed.procedure ?? '', localTime(now).toPlainDate())
  if (!found) return { kind: 'unknown' }
  const one = findCase(found, typed.case)
  if (hasCases(found) && !one)
    return { kind: 'which-case', procedure: found, named: (typed.case ?? '') !== '' }
  const procedure = inCase(found, one)
  const seen = Number(typed.procedureVersion ?? found.version)
  if (seen === found.version) return { kind: 'ready', procedure }
  const before = await findProcedureVersion(db, { code: found.code, version: seen })
  if (!before) return { kind: 'ready', procedure }
  return { kind: 'changed', procedure, before: inCase(before, findCase(before, typed.case)) }
}
