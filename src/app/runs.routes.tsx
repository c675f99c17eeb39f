import { say, type Words } from '../kernel/words.ts'
import { findStaff, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Run } from '../platform/runs/run.ts'
import type { RunKind } from '../platform/runs/run-kinds.ts'
import { findRun } from '../platform/runs/runs.ts'
import type { Actor } from '../web/actor.ts'
import { file, notFound, page } from '../web/answer.ts'
import { type Route, routesIn } from '../web/route.ts'
import { allRunKinds } from './jobs.ts'
import type { Office } from './office.ts'
import { RunPage } from './run-page.tsx'

const { get } = routesIn<Tx>()
const summary: Words = ['Tiến độ của một việc chạy nền', 'How far a piece of long work is']
const fileSummary: Words = ['Tệp kết quả của một việc chạy nền', 'The file that long work has made']
/** Each kind says who of these may see its runs. */
const may = only('officer', 'specialist', 'signer', 'director', 'auditor', 'administrator')
const audit = { none: 'numbers of work that goes on: nobody’s data' }
const REFRESH_SECONDS = 2

/** How far long work is, and what came of it; only in the own centre, for the roles that its kind names. */
export const runRoutes = (office: Office): readonly Route<Tx>[] => {
  const visible = visibleIn(allRunKinds(office))
  return [
    get('/runs/:id', { may, audit, summary }, async ({ tx, actor, params, language }) => {
      const found = await visible(tx, actor, params.id)
      if (!found) return notFound()
      const { run, kind } = found
      const told = kind.tell(run)
      const askedBy = await askedByOf(tx, run)
      const running = run.state === 'running'
      return page({
        title: say(language, kind.title),
        view: <RunPage language={language} title={kind.title} run={run} told={told} askedBy={askedBy} />,
        data: dataOf(run),
        shell: 'staff',
        ...(running ? { refreshSeconds: REFRESH_SECONDS, scripts: ['run-progress.js'] } : {}),
      })
    }),
    get(
      '/runs/:id/file',
      { may, audit: { event: 'run file read' }, summary: fileSummary },
      async ({ tx, actor, params, note }) => {
        const found = await visible(tx, actor, params.id)
        if (!found?.run.file) return notFound()
        const { sha256, name, mediaType } = found.run.file
        note({ subject: found.run.runId, detail: { kind: found.run.kind } })
        return file({ bytes: await office.files.read(sha256), name, mediaType, inline: false })
      },
    ),
  ]
}

const visibleIn =
  (kinds: readonly RunKind[]) =>
  async (
    tx: Tx,
    actor: Actor | undefined,
    runId = '',
  ): Promise<{ readonly run: Run; readonly kind: RunKind } | undefined> => {
    const run = actor && (await findRun(tx, { centreId: actor.centreId, runId }))
    const kind = kinds.find(each => each.kind === run?.kind)
    return run && kind?.roles.some(role => actor.roles.includes(role)) ? { run, kind } : undefined
  }

const askedByOf = async (tx: Tx, { centreId, askedBy }: Run): Promise<string> =>
  (await findStaff(tx, { centreId, staffId: askedBy }))?.name ?? askedBy

/** For programs; where the next piece begins is nobody's business outside. */
const dataOf = ({ runId, kind, state, total, done, outcome, askedAt, movedAt, endedAt, file }: Run) => ({
  run: runId,
  kind,
  state,
  total,
  done,
  outcome,
  askedAt,
  movedAt,
  endedAt,
  file: file && `/runs/${runId}/file`,
})
