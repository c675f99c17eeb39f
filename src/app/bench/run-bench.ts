import { dueTime } from './due-time.ts'
import { filingRatio } from './filing-ratio.ts'
import type { Measure } from './measure.ts'
import { idleMemory } from './memory.ts'
import { pageWeight } from './page-weight.ts'
import { type Program, startProgram } from './program.ts'
import { receiptTime } from './receipt-time.ts'
import { recomputeTime } from './recompute-time.ts'
import { startTimes } from './start-time.ts'
import { makeTrialFolder } from './trial-folder.ts'
import { unitTime } from './unit-time.ts'

/** What a part of the bench works with: a data folder of its own and, when asked for, the program running on it. */
interface Trial {
  readonly folder: string
  readonly tell: (line: string) => void
  /** How many open dossiers are made for the part that recomputes them. */
  readonly dossiers: number
  program(): Promise<Program>
}

/** The parts in their order: the first start must find the folder empty. */
const parts = {
  start: ({ folder }) => startTimes(folder),
  memory: async ({ folder, program }) => idleMemory(await program(), folder),
  page: async ({ program }) => pageWeight((await program()).address),
  filing: async ({ folder, program, tell }) =>
    filingRatio({ address: (await program()).address, folder, tell }),
  receipt: async () => receiptTime(),
  due: dueTime,
  units: unitTime,
  recompute: async ({ folder, program, tell, dossiers }) =>
    recomputeTime({ address: (await program()).address, folder, tell, count: dossiers }),
} satisfies Record<string, (trial: Trial) => Promise<readonly Measure[]>>

export type Part = keyof typeof parts
export const partNames = Object.keys(parts)
export const isPart = (name: string): name is Part => Object.hasOwn(parts, name)

/** Runs the parts, all of them or one, in a data folder of its own that is gone afterwards. */
export async function runBench(
  tell: (line: string) => void,
  { only, dossiers = 100_000 }: { only?: Part; dossiers?: number } = {},
): Promise<readonly Measure[]> {
  const folder = await makeTrialFolder()
  let started: Promise<Program> | undefined
  const program = () => {
    started ??= startProgram(folder.path)
    return started
  }
  const measures: Measure[] = []
  try {
    for (const name of partNames.filter(isPart).filter(name => only === undefined || name === only)) {
      tell(`${name} …`)
      measures.push(...(await parts[name]({ folder: folder.path, tell, dossiers, program })))
    }
    return measures
  } finally {
    await (await started)?.end()
    await folder.remove()
  }
}
