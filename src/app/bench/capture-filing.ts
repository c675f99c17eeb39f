import pg from 'pg'
import { readConfig } from '../config.ts'
import { openOffice } from '../office.ts'
import { makeServer } from '../server.ts'
import { counterFiling } from './officer.ts'
import type { Statement } from './replay.ts'

/** One real filing as the database saw it. */
export interface CapturedFiling {
  readonly code: string
  readonly statements: readonly Statement[]
  readonly connection: pg.PoolConfig
}

/** Files one dossier in this process, beside the running program on the same database, and writes every statement down. */
export async function captureFiling(folder: string, cookie: string): Promise<CapturedFiling> {
  const office = await openOffice(readConfig({}, { data: folder }), {
    log: line => console.error(line),
    onError: error => console.error(error.message),
    share: true,
  })
  const server = await makeServer(office, () => Temporal.Now.instant())
  const file = async (key: string): Promise<string> => {
    const answer = await server.inject({
      method: 'POST',
      url: '/desk/filings',
      headers: { cookie, accept: 'application/json', 'idempotency-key': key },
      payload: counterFiling,
    })
    if (answer.statusCode !== 200) throw new Error(`Filing answered ${answer.statusCode}: ${answer.body}`)
    return String(answer.json().code)
  }
  try {
    // The first opens connections and prepares them; only what every later one does is written down.
    await file('bench first')
    const { value: code, statements } = await recorded(() => file('bench second'))
    return { code, statements, connection: office.connection }
  } finally {
    await server.close()
    await office.close()
  }
}

/** Runs the work and answers every statement that this process sent meanwhile, in order. */
async function recorded<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly statements: readonly Statement[] }> {
  const statements: Statement[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = new Proxy(original, {
    apply(query, client, words) {
      statements.push(statementOf(words))
      return Reflect.apply(query, client, words)
    },
  })
  try {
    return { value: await work(), statements }
  } finally {
    pg.Client.prototype.query = original
  }
}

/** The driver is called as `query(text, values)` or as `query({ name, text, values })`. */
function statementOf([first, second]: readonly unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] }
  if (typeof first === 'object' && first && 'text' in first && typeof first.text === 'string') {
    const values = 'values' in first && Array.isArray(first.values) ? first.values : []
    return { text: first.text, values, ...('name' in first ? { name: String(first.name) } : {}) }
  }
  throw new Error('The driver was called in a way this bench does not know')
}
