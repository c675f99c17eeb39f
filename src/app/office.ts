import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import {
  type CalendarData,
  type Calendars,
  calendarFrom,
  openCalendars,
  type RuleSet,
  readRuleSets,
  refusalSentence,
  type WorkingCalendar,
} from '../calendar/index.ts'
import { type DossierServices, readReasonRules } from '../dossiers/index.ts'
import { type Accounts, openAccounts } from '../people/index.ts'
import {
  FolderInUse,
  findRunningPostgres,
  startEmbeddedPostgres,
} from '../platform/embedded-postgres/index.ts'
import { type FileStore, fileStoreIn } from '../platform/files.ts'
import { type News, newsOf } from '../platform/news.ts'
import { inProject } from '../platform/paths.ts'
import { type Db, openDatabase } from '../platform/postgres.ts'
import { type Seal, sealWith } from '../platform/seal.ts'
import { openUnits, type Units } from '../units/index.ts'
import type { Config } from './config.ts'
import { getSecrets } from './secrets.ts'

/** Everything the modules work with, opened in order; `close` undoes it in reverse. */
export interface Office {
  readonly config: Config
  readonly connection: pg.PoolConfig
  readonly db: Db
  readonly seal: Seal
  readonly files: FileStore
  readonly calendars: Calendars
  readonly ruleSets: readonly RuleSet[]
  readonly accounts: Accounts
  readonly news: News
  readonly reasonRules: DossierServices['reasonRules']
  readonly units: Units
  close(): Promise<void>
}

export interface Opening {
  readonly log: (line: string) => void
  readonly onError: (error: Error) => void
  /** The database is gone for good; a program that serves should end. */
  readonly onLost?: (error: Error) => void
  /** A command beside a running server shares its database; a server must have the folder for itself. */
  readonly share: boolean
}

export async function openOffice(config: Config, opening: Opening): Promise<Office> {
  const secrets = await getSecrets(config.folder)
  const postgres = await openPostgres(config, opening)
  const db = openDatabase(postgres.connection, opening.onError)
  const accounts = openAccounts({
    connection: postgres.connection,
    secret: secrets.session,
    origin: originOf(config),
    onError: opening.onError,
  })
  return {
    config,
    connection: postgres.connection,
    db,
    seal: sealWith(secrets.seal),
    files: fileStoreIn(join(config.folder, 'files')),
    calendars: openCalendars(),
    ruleSets: await loadRuleSets(),
    accounts,
    news: newsOf({ db, connection: postgres.connection, onError: opening.onError }),
    reasonRules: await readReasonRules(),
    units: openUnits(),
    async close() {
      await accounts.close()
      await db.destroy()
      await postgres.stop()
    },
  }
}

export const originOf = ({ publicAddress, host, port }: Config): string =>
  publicAddress?.replace(/\/$/, '') ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`

interface Postgres {
  readonly connection: pg.PoolConfig
  stop(): Promise<void>
}

async function openPostgres(
  config: Config,
  { log, onError, onLost = onError, share }: Opening,
): Promise<Postgres> {
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, stop: nothingToStop }
  try {
    const embedded = await startEmbeddedPostgres({ folder: config.folder, log })
    embedded.onGivenUp(reason => onLost(new Error(`The database keeps dying: ${reason}`)))
    return embedded
  } catch (error) {
    const running = share && error instanceof FolderInUse ? findRunningPostgres(config.folder) : undefined
    if (!running) throw error
    return { connection: running, stop: nothingToStop }
  }
}

/** A database that others run is theirs to stop. */
const nothingToStop = (): Promise<void> => Promise.resolve()

/** The national calendar that comes with the program, for commands that need no database; wrong data stop them. */
export async function loadCalendar(): Promise<WorkingCalendar> {
  const data: CalendarData = JSON.parse(
    await readFile(inProject('reference-data/calendar/vn-2025-2028.json'), 'utf8'),
  )
  const calendar = calendarFrom(data)
  if (!calendar.ok) throw new Error(refusalSentence(calendar.refusal, 'en'))
  return calendar.value
}

/** Which law applies to which field from when; wrong data stop the start. */
export async function loadRuleSets(): Promise<readonly RuleSet[]> {
  const sets = readRuleSets(JSON.parse(await readFile(inProject('reference-data/rule-sets.json'), 'utf8')))
  if (!sets.ok) throw new Error(refusalSentence(sets.refusal, 'en'))
  return sets.value
}
