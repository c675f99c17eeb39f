import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { counterFiling } from './officer.ts'
import { sideBySide } from './side-by-side.ts'

export interface HttpLoad {
  readonly kind: 'http'
  readonly address: string
  readonly cookie: string
  readonly count: number
  readonly atOnce: number
}

/** Files dossiers at the counter, each with a key of its own, and answers the seconds it took. Throws at the first refusal. */
export async function fileByHttp({ address, cookie, count, atOnce }: HttpLoad): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const body = Buffer.from(JSON.stringify(counterFiling))
  const headers = {
    cookie,
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': body.length,
  }
  const seconds = await sideBySide({ count, atOnce }, async () => {
    const asking = request(`${address}/desk/filings`, {
      method: 'POST',
      agent,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    })
    asking.end(body)
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    if (answer.statusCode !== 200) throw new Error(`Filing answered ${answer.statusCode}`)
  })
  agent.destroy()
  return seconds
}
