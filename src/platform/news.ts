import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from './postgres.ts'

/** Word that something changed, to everybody who follows a topic, in whichever process. It says that, never what. */
export interface News {
  /** Tells after the commit, and waits for nobody: a lost word costs a stale page until the next, never a record. */
  tell(topic: string): void
  /** Answers how to stop following. `heard` is also called when words may have been missed, so that nothing stays stale. */
  follow(topic: string, follower: Follower): () => void
  close(): Promise<void>
}

export interface Follower {
  heard(): void
  /** No word will come any more: this process is stopping. */
  ended(): void
}

const CHANNEL = 'motcua_news'
const [FIRST_WAIT, LONGEST_WAIT] = [100, 5_000]

/**
 * One listening connection for the whole process, opened when somebody first follows; one that is lost is opened anew, ever
 * more slowly while that fails.
 */
export function newsOf({
  db,
  connection,
  onError,
}: {
  db: Db
  connection: pg.PoolConfig
  onError: (error: Error) => void
}): News {
  const followers = new Map<string, Set<Follower>>()
  const hear = (topic: string) => {
    for (const follower of followers.get(topic) ?? []) follower.heard()
  }
  const listener = listenTo(connection, { word: hear, missed: () => [...followers.keys()].forEach(hear) })
  return {
    tell(topic) {
      sql`select pg_notify(${CHANNEL}, ${topic})`.execute(db).catch(onError)
    },
    follow(topic, follower) {
      const those = followers.get(topic) ?? new Set()
      followers.set(topic, those.add(follower))
      listener.open()
      return () => {
        those.delete(follower)
        if (those.size === 0 && followers.get(topic) === those) followers.delete(topic)
      }
    },
    async close() {
      for (const follower of [...followers.values()].flatMap(those => [...those])) follower.ended()
      followers.clear()
      await listener.close()
    },
  }
}

/** `missed` is called whenever listening has begun: what was told before was not heard. */
function listenTo(
  connection: pg.PoolConfig,
  { word, missed }: { word: (topic: string) => void; missed: () => void },
) {
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let wait = FIRST_WAIT
  let closed = false

  function open(): void {
    if (client || again || closed) return
    const opening = new pg.Client(connection)
    client = opening
    opening.on('notification', ({ payload }) => payload && word(payload))
    // A lost connection is not the failure of a request; whoever asks the database next is told by their own query.
    opening.on('error', () => lost(opening))
    opening.on('end', () => lost(opening))
    listening(opening).then(missed, () => lost(opening))
  }

  async function listening(opening: pg.Client): Promise<void> {
    await opening.connect()
    await opening.query(`listen ${CHANNEL}`)
    wait = FIRST_WAIT
  }

  function lost(gone: pg.Client): void {
    if (closed || client !== gone) return
    client = undefined
    again = setTimeout(() => {
      again = undefined
      open()
    }, wait).unref()
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  return {
    open,
    async close() {
      closed = true
      clearTimeout(again)
      await client?.end()
    },
  }
}
