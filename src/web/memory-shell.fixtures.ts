import { actorByHeader, type WriteNote } from './notes-office.fixtures.ts'
import type { AuditLine, Shell } from './shell.ts'

interface Memory {
  readonly notes: readonly string[]
  readonly audit: readonly AuditLine[]
}
type MemoryTx = { notes: string[]; audit: AuditLine[] }

/** The machinery of an office in memory: a transaction is a copy that takes the place of the original when it ends well. */
export function memoryShell() {
  let kept: Memory = { notes: [], audit: [] }
  const told: string[] = []
  const shell: Shell<MemoryTx> = {
    origin: 'https://motcua.example',
    homeCentreId: 'muong-sai',
    now: () => Temporal.Instant.from('2026-11-20T02:00:00Z'),
    newKey: () => 'fresh-key',
    actorOf: actorByHeader,
    async transact(run) {
      const tx = { notes: [...kept.notes], audit: [...kept.audit] }
      const value = await run(tx)
      kept = tx
      return value
    },
    recall: async () => ({ kind: 'new' }),
    remember: () => Promise.resolve(),
    release: () => Promise.resolve(),
    park: async (page, typed) => `parked~${page}~${Object.keys(typed).join()}`,
    unpark: async () => undefined,
    audit: async (tx, line) => void tx.audit.push(line),
    wrote: centreId => void told.push(centreId),
  }
  const write: WriteNote<MemoryTx> = async (tx, words) => void tx.notes.push(words)
  return { shell, write, memory: (): Memory => kept, told }
}
