import { readdirSync, readFileSync } from 'node:fs'
import { atMost, type Measure } from './measure.ts'
import { logIn, OFFICER } from './officer.ts'
import type { Program } from './program.ts'

const PAGES = ['/', '/procedures', '/procedures?q=khai+sinh', '/procedures/1.001193', '/track', '/login']
const STAFF_PAGES = ['/desk', '/dossiers']

/**
 * Memory of the server and its database after a few pages of the public and of an officer. What the processes of the database
 * share is counted once (PSS); the server is counted whole, for the bench is a Node too and would seem to carry half of it.
 * No figure where the system does not tell: /proc is Linux's.
 */
export async function idleMemory(program: Program, folder: string): Promise<readonly Measure[]> {
  const { address } = program
  const cookie = await logIn({ address, folder, username: OFFICER })
  for (const path of PAGES) await visit(`${address}${path}`)
  for (const path of STAFF_PAGES) await visit(`${address}${path}`, cookie)
  if (process.platform !== 'linux') return []
  const database = descendants(program.pid)
  const kilobytes = database.reduce((sum, pid) => sum + memoryOf(pid, 'Pss'), memoryOf(program.pid, 'Rss'))
  const megabytes = kilobytes / 1024
  const note = `the server and ${database.length} processes of the database`
  return [atMost({ name: 'idle-memory', value: Math.round(megabytes), target: 350, unit: 'MB', note })]
}

async function visit(address: string, cookie = ''): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'text/html', cookie } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
}

/** All that the process started, and what those started. */
function descendants(pid: number): readonly number[] {
  const children = Map.groupBy(allProcesses(), process => process.parent)
  const below = (parent: number): readonly number[] =>
    (children.get(parent) ?? []).flatMap(child => [child.pid, ...below(child.pid)])
  return below(pid)
}

const allProcesses = (): readonly { readonly pid: number; readonly parent: number }[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({ pid: Number(name), parent: figure(`/proc/${name}/status`, 'PPid') }))

/** In kB; a process that has just ended has none. */
const memoryOf = (pid: number, what: 'Pss' | 'Rss'): number => figure(`/proc/${pid}/smaps_rollup`, what)

function figure(path: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return 0
    throw error
  }
}
