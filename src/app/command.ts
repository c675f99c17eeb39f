import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from './config.ts'

/** What a command answers: data for scripts (`--json`), lines for people, and whether it was done or refused (exit 0 or 1). */
export interface CommandAnswer {
  readonly ok: boolean
  readonly data: unknown
  readonly lines: readonly string[]
  /** Each line is a JSON object of its own, with `--json` and without. */
  readonly linesAreJson?: boolean
}

export interface CommandCall {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly config: (overrides?: { port?: number; demo?: boolean }) => Config
}

export interface Command {
  readonly usage: string
  readonly summary: string
  readonly options: ParseArgsOptionsConfig
  /** How many positional arguments, at least and at most. */
  readonly takes: readonly [least: number, most: number]
  run(call: CommandCall): Promise<CommandAnswer>
}

/** The command was called wrongly: usage is shown and the exit code is 2. */
export class WrongUsage extends Error {}

export const answered = (data: unknown, lines: readonly string[]): CommandAnswer => ({
  ok: true,
  data,
  lines,
})
export const declined = (data: unknown, lines: readonly string[]): CommandAnswer => ({
  ok: false,
  data,
  lines,
})
