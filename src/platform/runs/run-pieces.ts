import { Type } from 'typebox'
import type { FileStore } from '../files.ts'
import { type JobKind, jobKind } from '../jobs/job-kinds.ts'
import type { Db, Tx } from '../postgres.ts'
import type { PieceEnd } from './run.ts'
import type { RunKind } from './run-kinds.ts'
import { addPieces, piecesJob, savePiece, takeRun } from './runs.ts'

interface RunServices {
  readonly db: Db
  readonly files: FileStore
  readonly kinds: readonly RunKind[]
}

/** For so long one run is worked on before other jobs get their turn. */
const TURN_MS = 1_000

const payload = Type.Object({ centreId: Type.String(), runId: Type.String() })

/**
 * The job behind every run: piece after piece, each in a transaction with its progress, so that after a crash it goes on where
 * it was. A piece that throws is tried again; after the last try the run is marked as failed, with what was done kept.
 */
export const runPieces = (services: RunServices): JobKind<Named> =>
  jobKind({
    ...piecesJob,
    payload,
    async run(named, { now, stopping, isLastTry }) {
      const until = performance.now() + TURN_MS
      try {
        while (await nextPiece(services, named, now)) {
          if (!stopping.aborted && performance.now() < until) continue
          await services.db.transaction().execute(tx => addPieces(tx, named))
          return
        }
      } catch (error) {
        if (isLastTry) await giveUp(services, named, now())
        throw error
      }
    },
  })

interface Named {
  readonly centreId: string
  readonly runId: string
}

/** Does one piece and answers whether there is another. */
const nextPiece = (services: RunServices, named: Named, now: () => Temporal.Instant): Promise<boolean> =>
  services.db.transaction().execute(async tx => {
    const run = await takeRun(tx, named)
    if (!run) return false
    const kind = services.kinds.find(each => each.kind === run.kind)
    if (!kind) throw new Error(`There is no kind of run “${run.kind}”`)
    const at = now()
    const end = await kind.piece(tx, run, at)
    await savePiece(tx, run, { end, file: await keptFile(tx, services.files, { end, at }), at })
    return end.state === 'running'
  })

async function keptFile(
  tx: Tx,
  files: FileStore,
  { end, at }: { end: PieceEnd<unknown>; at: Temporal.Instant },
): Promise<{ sha256: string; name: string } | undefined> {
  if (end.state !== 'done' || !end.file) return undefined
  const { bytes, name, mediaType } = end.file
  const sha256 = await files.stage(bytes)
  await files.register(tx, { sha256, mediaType, at })
  return { sha256, name }
}

const giveUp = ({ db }: RunServices, named: Named, at: Temporal.Instant): Promise<void> =>
  db.transaction().execute(async tx => {
    const run = await takeRun(tx, named)
    if (run) await savePiece(tx, run, { end: { state: 'failed' }, at })
  })
