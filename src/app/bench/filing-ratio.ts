import { captureFiling } from './capture-filing.ts'
import { rateOf } from './load.ts'
import type { Load } from './load-thread.ts'
import { atLeast, type Measure, median, rounded } from './measure.ts'
import { logIn, OFFICER } from './officer.ts'

const AT_ONCE = 8
const WARM = 300
const IN_A_ROUND = 1000
const ROUNDS = 3

/**
 * What the program costs on top of its SQL: filings a second through HTTP, by those that the bare driver does with the very
 * same statements on the same database. Rounds of the two take turns, so that a busy moment of the machine hits both.
 */
export async function filingRatio({
  address,
  folder,
  tell,
}: {
  address: string
  folder: string
  tell: (line: string) => void
}): Promise<readonly Measure[]> {
  const cookie = await logIn({ address, folder, username: OFFICER })
  const captured = await captureFiling(folder, cookie)
  const http = (count: number): Load => ({ kind: 'http', address, cookie, count, atOnce: AT_ONCE })
  const sql = (count: number): Load => ({ kind: 'sql', ...captured, count, atOnce: AT_ONCE })
  await rateOf(http(WARM))
  await rateOf(sql(WARM))
  const rates: { http: number; sql: number }[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const rate = { http: await rateOf(http(IN_A_ROUND)), sql: await rateOf(sql(IN_A_ROUND)) }
    tell(`  round ${round}: ${Math.round(rate.http)} filings/s by HTTP, ${Math.round(rate.sql)} by SQL alone`)
    rates.push(rate)
  }
  const [served, possible] = [median(rates.map(rate => rate.http)), median(rates.map(rate => rate.sql))]
  const note = `${Math.round(served)} a second by HTTP, ${Math.round(possible)} by the same ${captured.statements.length} statements alone`
  return [atLeast({ name: 'filing-ratio', value: rounded(served / possible), target: 0.5, unit: '×', note })]
}
