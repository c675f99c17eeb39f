import { sql } from 'kysely'
import { isWorkingDay, type WorkingCalendar } from '../calendar/index.ts'
import { instantOf } from '../kernel/local-time.ts'
import { type Centre, getCentre, listStaff, staffOfField } from '../people/index.ts'
import { takeNumbers } from '../platform/counters.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import { getPinnedProcedure, searchProcedures } from '../procedures/index.ts'
import { dossierCode } from './code.ts'
import type { Change } from './dossier.ts'
import { rowOf } from './dossier-rows.ts'
import { codeSeries, type DossierServices } from './dossiers.store.ts'
import {
  type Chance,
  chanceFrom,
  planSample,
  type SampleFacts,
  type SamplePlan,
  type SampleProcedure,
  sampleDossier,
} from './sample-dossier.ts'
import { newSecret } from './secret.store.ts'

export interface AskedSamples {
  readonly centreId: string
  readonly count: number
  readonly seed: number
  /** They came on the working days before this one. */
  readonly today: Temporal.PlainDate
  readonly tell: (line: string) => void
}

/**
 * Fills a trial with open dossiers, the same ones for the same seed but for their secrets: made by the verbs of the office, with gap-free codes, papers and
 * their whole history, through the same tables and constraints as real ones. For measuring; a real centre has no use for it.
 */
export async function makeSampleDossiers(
  db: Db,
  services: DossierServices,
  { centreId, count, seed, today, tell }: AskedSamples,
): Promise<void> {
  const chance = chanceFrom(seed)
  const facts = await sampleFacts(db, services, centreId)
  const procedures = await sampleProcedures(db, centreId)
  const plans = Array.from({ length: count }, () => planSample(procedures, chance))
  const byDay = [...Map.groupBy(plans, plan => plan.daysAgo)].toSorted(([one], [other]) => other - one)
  const centre = await getCentre(db, centreId)
  let made = 0
  for (const [daysAgo, ofDay] of byDay) {
    const day = workingDayBefore(today, daysAgo, facts.calendar)
    for (let first = 0; first < ofDay.length; first += AT_ONCE) {
      const some = ofDay.slice(first, first + AT_ONCE)
      await db.transaction().execute(async tx => {
        const dossiers = await dossiersOf(tx, some, { centre, day, facts, chance })
        await saveSamples(tx, services.seal, dossiers)
      })
      made += some.length
      tell(`  ${made} / ${count}`)
    }
  }
}

const AT_ONCE = 2_000

async function sampleFacts(
  db: Db,
  { calendars, ruleSets }: DossierServices,
  centreId: string,
): Promise<SampleFacts> {
  const [officer] = await listStaff(db, centreId, { role: 'officer' })
  if (!officer) throw new Error(`Nobody receives dossiers in ${centreId}`)
  return { centreId, officer: officer.staffId, calendar: await calendars.of(db, centreId), ruleSets }
}

/** Published procedures whose limit is a number of working days: their dates move with every day off. */
async function sampleProcedures(db: Db, centreId: string): Promise<readonly SampleProcedure[]> {
  const found = await searchProcedures(db, { limit: 10_000 })
  const sampled: SampleProcedure[] = []
  for (const { code, timeLimit } of found) {
    if (timeLimit?.kind !== 'working-days' || timeLimit.amount > LONGEST) continue
    const procedure = await getPinnedProcedure(db, { code, version: 1 })
    const fieldId = procedure.field.id
    sampled.push({
      ...{ code, version: procedure.version, name: procedure.name, fieldId },
      channels: procedure.channels,
      papers: procedure.documents,
      timeLimit: { kind: 'working-days', amount: timeLimit.amount },
      specialists: await staffOfField(db, { centreId, fieldId, role: 'specialist' }),
    })
  }
  return sampled
}

const LONGEST = 30

function workingDayBefore(
  today: Temporal.PlainDate,
  days: number,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  let [day, left] = [today, days]
  while (left > 0) {
    day = day.subtract({ days: 1 })
    const works = isWorkingDay(day, calendar)
    if (!works.ok) throw new Error(`No calendar holds ${day}`)
    if (works.value) left -= 1
  }
  return day
}

interface SampleDay {
  readonly centre: Centre
  readonly day: Temporal.PlainDate
  readonly facts: SampleFacts
  readonly chance: Chance
}

async function dossiersOf(
  tx: Tx,
  plans: readonly SamplePlan[],
  { centre: { centreId, agencyId }, day, facts, chance }: SampleDay,
): Promise<readonly (readonly Change[])[]> {
  const numbers = { centreId, series: codeSeries(agencyId), period: day.toString() }
  const first = await takeNumbers(tx, { ...numbers, count: plans.length })
  return plans.map((plan, index) => {
    const code = dossierCode(agencyId, day, first + index)
    const at = instantOf(day.toPlainDateTime(officeTime(chance)))
    return sampleDossier(plan, { code, at }, { facts, chance })
  })
}

/** A minute at which counters are open, before the cut-off of the afternoon. */
function officeTime(chance: Chance): Temporal.PlainTime {
  const morning = new Temporal.PlainTime(7, 30)
  const afternoon = new Temporal.PlainTime(13, 30)
  return (chance(3) === 0 ? afternoon : morning).add({ minutes: chance(90), seconds: chance(60) })
}

/** Rows in bulk, of the shape that `saveNew` and `saveChange` would have written one by one. */
async function saveSamples(tx: Tx, seal: Seal, dossiers: readonly (readonly Change[])[]): Promise<void> {
  const lasts = dossiers.flatMap(changes => changes.slice(-1).map(({ dossier }) => ({ dossier, changes })))
  const rows = lasts.map(({ dossier, changes }) => ({
    ...rowOf(dossier),
    ...jsonOf(dossier),
    version: changes.length,
    secret: hex(seal.seal(newSecret())),
    applicant_id_sealed: hex(seal.seal(dossier.applicant.idNumber)),
  }))
  await sql`insert into dossier select * from jsonb_populate_recordset(null::dossier, ${asJson(rows)})`.execute(
    tx,
  )
  const findings = lasts.map(({ dossier }) => ({
    code: dossier.code,
    id_index: hex(seal.blindIndex(dossier.applicant.idNumber)),
  }))
  await sql`
    insert into dossier_finding
    select centre_id, code, field_id, procedure_code, submitted_at, fold(applicant_name), national_phone(applicant_phone), id_index
    from jsonb_populate_recordset(null::dossier, ${asJson(rows)}) d
    join jsonb_to_recordset(${asJson(findings)}) as f (code text, id_index bytea) using (code)`.execute(tx)
  const papers = lasts.flatMap(({ dossier: { centreId, code, papers: all } }) =>
    all.map(paper => ({ centre_id: centreId, code, ...paper })),
  )
  await sql`insert into dossier_paper select * from jsonb_populate_recordset(null::dossier_paper, ${asJson(papers)})`.execute(
    tx,
  )
  const events = dossiers.flatMap(changes =>
    changes.map(({ dossier: { centreId, code }, event: { type, at, by, ...detail } }, index) => ({
      ...{ centre_id: centreId, code, version: index + 1, type, at, by, detail },
    })),
  )
  await sql`insert into dossier_event select * from jsonb_populate_recordset(null::dossier_event, ${asJson(events)})`.execute(
    tx,
  )
}

/** These stand as JSON in the row; within JSON they must not be a text of it. */
const jsonOf = (dossier: Change['dossier']) => ({
  due_steps: 'dueSteps' in dossier ? dossier.dueSteps : null,
  supplements: dossier.supplements ?? [],
})

const asJson = (rows: unknown) => sql`${JSON.stringify(rows)}::jsonb`
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
