/** A set-up step that failed for a reason its message explains; no stack is shown. */
export class SetupFailure extends Error {}

/** Does one step, says what before and how many seconds after. On standard error: standard output is the program's. */
export async function step(what, work) {
  const began = performance.now()
  note(`${what} …`)
  const answer = await work()
  note(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return answer
}

export const note = line => console.error(`[setup] ${line}`)

export function tellFailure(problem) {
  console.error(problem instanceof SetupFailure ? `[setup] ${problem.message}` : problem)
}
