import { readFile } from 'node:fs/promises'
import { inProject } from '../../platform/paths.ts'
import type { Tx } from '../../platform/postgres.ts'
import { importCatalogue, searchProcedures } from '../../procedures/index.ts'
import { readConfig } from '../config.ts'
import { openOffice } from '../office.ts'
import { atMost, type Measure, percentile95, rounded } from './measure.ts'

const PROCEDURES = 5_000
const ROUNDS = 3

/**
 * A search, page of 30 and all, by reading one row by its key, both 95 of 100 and over the same connection, with 5,000
 * procedures. The questions are those that people ask; the two take turns, so that a busy moment of the machine hits both.
 */
export async function searchRatio(folder: string): Promise<readonly Measure[]> {
  const office = await openOffice(readConfig({}, { data: folder }), {
    log: line => console.error(line),
    onError: error => console.error(error.message),
    share: true,
  })
  try {
    return await inUndone(office.db, measured)
  } finally {
    await office.close()
  }
}

/** Lets the work see thousands of procedures more, and takes them back. */
async function inUndone<Value>(
  db: Awaited<ReturnType<typeof openOffice>>['db'],
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const tx = await db.startTransaction().execute()
  try {
    await addProcedures(tx)
    return await work(tx)
  } finally {
    await tx.rollback().execute()
  }
}

/** Each real procedure again and again under other codes, its name told apart by the number of a village. */
async function addProcedures(tx: Tx): Promise<void> {
  const file: { procedures: readonly { code: string; name: string }[] } = JSON.parse(
    await readFile(inProject('reference-data/procedures/catalogue.json'), 'utf8'),
  )
  const { length } = file.procedures
  const more = Array.from({ length: PROCEDURES - length }, (_, place) => {
    const original = file.procedures[place % length]
    const village = Math.floor(place / length) + 1
    return {
      ...original,
      code: `8.${String(place).padStart(6, '0')}`,
      name: `${original?.name} tại bản số ${village}`,
    }
  })
  const { added, refused } = await importCatalogue(tx, { ...file, procedures: more })
  if (added !== more.length) throw new Error(`${refused.length} procedures of the bench were refused`)
}

async function measured(tx: Tx): Promise<readonly Measure[]> {
  const { questions }: { questions: readonly { readonly q: string }[] } = JSON.parse(
    await readFile(inProject('reference-data/procedures/asked-questions.json'), 'utf8'),
  )
  const times = { search: [] as number[], plain: [] as number[] }
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { q } of questions) {
      const plain = await timed(() => oneRow(tx))
      const search = await timed(() => searchProcedures(tx, { words: q }))
      // The first round only warms both up.
      if (round === 0) continue
      times.plain.push(plain)
      times.search.push(search)
    }
  const [search, plain] = [percentile95(times.search), percentile95(times.plain)]
  const note = `${rounded(search)} ms by ${rounded(plain)} ms for one row by its key; ${PROCEDURES} procedures`
  return [atMost({ name: 'search-ratio', value: rounded(search / plain), target: 3, unit: '×', note })]
}

const oneRow = (tx: Tx): Promise<unknown> =>
  tx
    .selectFrom('procedure_version')
    .select(['code', 'content'])
    .where('code', '=', '2.000815')
    .where('version', '=', 1)
    .executeTakeFirstOrThrow()

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
