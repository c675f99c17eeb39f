import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Replay, replayOf, type Statement } from './replay.ts'
import { sideBySide } from './side-by-side.ts'

export interface SqlLoad {
  readonly kind: 'sql'
  readonly connection: pg.ClientConfig
  readonly statements: readonly Statement[]
  /** The code of the dossier that the statements filed. */
  readonly code: string
  readonly count: number
  readonly atOnce: number
}

/** Sends the captured statements with fresh values by the bare driver, one connection a lane, and answers the seconds it took. */
export async function fileBySql({ connection, statements, code, count, atOnce }: SqlLoad): Promise<number> {
  const replay = replayOf(statements, code)
  const clients = Array.from({ length: atOnce }, () => new pg.Client(connection))
  await Promise.all(clients.map(client => client.connect()))
  const seconds = await sideBySide({ count, atOnce }, async lane => {
    const client = clients[lane]
    if (client) await fileOnce(client, replay)
  })
  await Promise.all(clients.map(client => client.end()))
  return seconds
}

async function fileOnce(client: pg.Client, { steps, codeOf }: Replay): Promise<void> {
  const keyHash = randomBytes(32)
  let code: string | undefined
  for (const { values, takesNumber, ...statement } of steps) {
    const { rows } = await client.query({ ...statement, values: values({ keyHash, code }) })
    if (takesNumber) code = codeOf(Number(rows[0]?.last))
  }
}
