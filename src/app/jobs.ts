import { recomputeAll } from '../dossiers/index.ts'
import { forgetAnswers } from '../platform/forget-answers.ts'
import type { JobKind } from '../platform/jobs/job-kinds.ts'
import type { RunKind } from '../platform/runs/run-kinds.ts'
import { runPieces } from '../platform/runs/run-pieces.ts'
import { posterRun } from '../procedures/index.ts'
import { useCounting } from './count-use.ts'
import type { Office } from './office.ts'

/** Every kind of run of the house. */
export const allRunKinds = (office: Office): readonly RunKind[] => [recomputeAll(office), posterRun]

/** Every kind of job of the house, in one table. */
export const allJobs = (office: Office): readonly JobKind[] => [
  runPieces({ db: office.db, files: office.files, kinds: allRunKinds(office) }),
  forgetAnswers(office.db),
  useCounting(office.db),
]
