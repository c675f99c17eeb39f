import { readFile } from 'node:fs/promises'
import { inProject } from '../platform/paths.ts'
import { readOldNameWords } from '../units/index.ts'
import type { ReasonRules, RefusalGround } from './legal-reason.ts'

/** What may be said against a filing, from the reference data. */
export async function readReasonRules(): Promise<ReasonRules> {
  const { grounds }: { grounds: readonly RefusalGround[] } = JSON.parse(
    await readFile(inProject('reference-data', 'refusal-grounds.json'), 'utf8'),
  )
  return { grounds, oldNameWords: readOldNameWords() }
}
