/** What a step of the check has counted. The last line a step prints is its tally as JSON; `tools/check.mjs` reads it. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  /** Figures for the step's line. */
  readonly note: string
}

/** Prints the tally where the check looks for it and sets the exit code. */
export function finish(tally: Tally): void {
  console.log(JSON.stringify(tally))
  process.exitCode = tally.failed > 0 ? 1 : 0
}
