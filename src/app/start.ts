import { importNationalCalendar } from '../calendar/index.ts'
import { importOwnForms } from '../declarations/index.ts'
import { type DemoAccount, seedCentres, seedDemo } from '../people/index.ts'
import { migrateJobs, startWorker, type Working } from '../platform/jobs/worker.ts'
import { migrate } from '../platform/migrate.ts'
import { takeUpRuns } from '../platform/runs/runs.ts'
import { importCatalogueFile } from '../procedures/index.ts'
import type { Config } from './config.ts'
import { countUseSoon } from './count-use.ts'
import { freePort } from './free-port.ts'
import { allJobs } from './jobs.ts'
import { type Office, openOffice } from './office.ts'
import { type Serving, serve } from './server.ts'

export interface Running extends Serving {
  readonly office: Office
  readonly demoAccounts: readonly DemoAccount[]
  stop(): Promise<void>
}

/** Opens the database, brings schema and catalogue up to date, and serves. Each step says what it does. */
export async function startMotcua(
  config: Config,
  log: (line: string) => void,
  clock?: () => Temporal.Instant,
): Promise<Running> {
  const port = await freePort(config.host, config.port)
  if (port !== config.port && config.port !== 0)
    log(`Cổng ${config.port} đang bận, dùng cổng ${port} / port ${config.port} is taken, using ${port}`)
  const onError = (error: Error) => log(error.message)
  const office = await openOffice({ ...config, port }, { log, onError, onLost: endProgram, share: false })
  try {
    const demoAccounts = await prepare(office, { log, onError })
    const serving = await serve(office, clock)
    const working = work(office, { now: clock ?? (() => Temporal.Now.instant()), onError })
    return { ...serving, office, demoAccounts, stop: () => stop(serving, working, office) }
  } catch (error) {
    await office.close()
    throw error
  }
}

/** Whoever watches the program starts it again; a server without its database would only refuse everyone. */
function endProgram(error: Error): never {
  console.error(error.message)
  process.exit(1)
}

/** Works on the queue beside the server, in the same process. */
const work = (
  office: Office,
  { now, onError }: { now: () => Temporal.Instant; onError: (error: Error) => void },
): Working =>
  startWorker({
    connection: office.connection,
    kinds: allJobs(office),
    now,
    onError,
    takeUp: () => takeUpRuns(office.db),
  })

interface Telling {
  readonly log: (line: string) => void
  readonly onError: (error: Error) => void
}

async function prepare(office: Office, { log, onError }: Telling): Promise<readonly DemoAccount[]> {
  const migrations = await migrate(office.db)
  if (migrations.length > 0) log(`Lược đồ dữ liệu / schema: ${migrations.length} bước mới / new steps`)
  await migrateJobs(office.connection, onError)
  const imported = await importCatalogueFile(office.db)
  const renewed = imported.added + imported.changed
  if (renewed > 0) log(`Danh mục thủ tục / catalogue: ${renewed} thủ tục / procedures`)
  const calendar = await importNationalCalendar(office.db)
  if (calendar.imported) log('Lịch làm việc / calendar: bản mới / new edition')
  const forms = await importOwnForms(office.db, Temporal.Now.instant())
  if (forms.length > 0) log(`Tờ khai / declaration forms: ${forms.join(', ')}`)
  await seedCentres(office.db)
  await countUseSoon(office.db)
  return office.config.demo ? seedDemo({ db: office.db, folder: office.config.folder }) : []
}

/** Finishes the requests in flight and the piece of work in hand, then closes everything in order. */
async function stop({ server }: Serving, working: Working, office: Office): Promise<void> {
  await Promise.all([server.close(), working.stop()])
  await office.close()
}
