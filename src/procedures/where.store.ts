import { type Calendars, isOpenForReception, receptionHours } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import type { Words } from '../kernel/words.ts'
import { getCentre } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { checkAddress, placeName, type Resolution, type Unit, type Units } from '../units/index.ts'
import type { ProcedureVersion } from './procedure.ts'
import { once, referenceData } from './search-words.store.ts'
import { type Place, placeNeeded, ruleFor, type WhereAnswer, type WhereRule, whereToDo } from './where.ts'

export interface WhereServices {
  readonly units: Units
  readonly calendars: Calendars
}

const whereRules = once((): { readonly rules: readonly WhereRule[] } => referenceData('where-rules.json'))

export const ruleOf = (procedure: ProcedureVersion): WhereRule => ruleFor(procedure, whereRules().rules)

/** What is known of the place that decides: it is not asked for, not given yet, found, one of several, or not found. */
export type PlaceFound =
  | { readonly kind: 'not-needed' | 'not-given' }
  | { readonly kind: 'found'; readonly unit: Unit; readonly resolution?: Resolution }
  | { readonly kind: 'unclear'; readonly resolution: Resolution }

/** Finds the place by the commune that was picked, otherwise by the address, an old one too. */
export async function findPlace(
  tx: Tx,
  { units }: Pick<WhereServices, 'units'>,
  asked: {
    readonly rule: WhereRule
    readonly centreId: string
    readonly address: string
    readonly unit: string
  },
): Promise<PlaceFound> {
  const needed = placeNeeded(asked.rule)
  if (!needed) return { kind: 'not-needed' }
  const picked = asked.unit === '' ? undefined : units().units.get(asked.unit)
  if (picked) return { kind: 'found', unit: picked }
  if (asked.address.trim() === '') return { kind: 'not-given' }
  const resolution = await checkAddress(tx, units, {
    address: asked.address,
    centreId: asked.centreId,
    for: needed === 'site' ? 'land' : 'residence',
  })
  const [only] = resolution.candidates
  return only && resolution.candidates.length === 1
    ? { kind: 'found', unit: only.unit, resolution }
    : { kind: 'unclear', resolution }
}

export async function answerWhere(
  tx: Tx,
  { units, calendars }: WhereServices,
  asked: {
    readonly procedure: ProcedureVersion
    readonly unit: Unit | null
    readonly centreId: string
    readonly now: Temporal.Instant
  },
): Promise<WhereAnswer> {
  const { procedure, unit, centreId, now } = asked
  const centre = await getCentre(tx, centreId)
  const here = placeOfCode(units, centre.unitCode)
  const calendar = await calendars.of(tx, centreId)
  const local = localTime(now)
  const hours = receptionHours(local.toPlainDate(), calendar)
  const open = isOpenForReception(local, calendar)
  return {
    ...whereToDo(procedure, ruleOf(procedure), { here, place: unit && placeOf(unit) }),
    centre,
    today: hours.ok ? hours.value : null,
    openNow: open.ok && open.value,
  }
}

const placeOf = (unit: Unit): Place => ({
  code: unit.code,
  name: placeName(unit),
  provinceCode: unit.province.code,
})

/** The commune of a centre. Throws when its code is none of today's: the centre's own data are wrong then. */
function placeOfCode(units: Units, code: string): Place {
  const unit = units().units.get(code)
  if (!unit) throw new Error(`There should be a commune ${code}`)
  return placeOf(unit)
}

/** A commune of today by its code. */
export const findUnit = (units: Units, code: string | null): Unit | undefined =>
  code === null ? undefined : units().units.get(code)

/** What people are asked for: where they live, or where the thing is. */
export const placeQuestion = (rule: WhereRule, otherwise: Words): Words => rule.site ?? otherwise
