import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import pg from 'pg'
import { launch } from '../../src/app/bench/program.ts'
import { findRunningPostgres } from '../../src/platform/embedded-postgres/index.ts'

/** How one command of the program ended, and what it said. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly complaints: string
}

/** Runs one command of the real program to its end, in a process of its own. */
export async function runCommand(...words: readonly string[]): Promise<Ended> {
  const child = launch(...words)
  const [output, complaints, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit'),
  ])
  return { code: Number(code), output, complaints }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The number of the process that is the database of a data folder. */
export async function databaseProcess(folder: string): Promise<number> {
  const place: { readonly data: string } = JSON.parse(
    await readFile(resolve(folder, 'postgres.json'), 'utf8'),
  )
  const [first] = (await readFile(resolve(folder, place.data, 'postmaster.pid'), 'utf8')).split('\n')
  return Number(first)
}

/** Asks the running database of a data folder directly, past the program. */
export async function askDatabase(
  folder: string,
  question: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client(findRunningPostgres(folder))
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}
