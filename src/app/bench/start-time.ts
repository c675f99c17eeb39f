import { atMost, type Measure, rounded } from './measure.ts'
import { type Program, startProgram } from './program.ts'

/** From the start of the process on a folder to the whole first page in the hands of a visitor, in seconds. */
export async function timedStart(folder: string): Promise<{ program: Program; seconds: number }> {
  const began = performance.now()
  const program = await startProgram(folder)
  const answer = await fetch(program.address)
  await answer.text()
  if (!answer.ok) throw new Error(`The first page answered ${answer.status}`)
  return { program, seconds: (performance.now() - began) / 1000 }
}

/** The first start makes the database, schema, catalogue and demo accounts; the later one finds them. Leaves nothing running. */
export async function startTimes(folder: string): Promise<readonly Measure[]> {
  const first = await timedStart(folder)
  await first.program.end()
  const later = await timedStart(folder)
  await later.program.end()
  const unit = 's'
  return [
    atMost({
      name: 'first-start',
      value: rounded(first.seconds),
      target: 10,
      unit,
      note: 'empty folder → first page',
    }),
    atMost({
      name: 'later-start',
      value: rounded(later.seconds),
      target: 2,
      unit,
      note: 'start → first page',
    }),
  ]
}
