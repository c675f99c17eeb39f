import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { done, type Result, refused } from '../kernel/result.ts'
import type { DB } from '../platform/database.ts'
import { openPool } from '../platform/postgres.ts'
import { type GivenHeaders, headersOf } from './given-headers.ts'
import type { SignInRefusal } from './refusals.ts'
import { rememberProof } from './remember-proof.ts'
import { closeSession, NO_ACTIVE_STAFF, type SignedIn, signedInBy, sweepSessions } from './sessions.store.ts'
import type { SignIn } from './sign-in.store.ts'
import { openTries } from './tries.store.ts'
import { normalUsername } from './usernames.ts'

export interface Accounts {
  /** Who sent a request: by session cookie or by `Authorization: Bearer` with the value of that cookie. One query. */
  actorOf(headers: GivenHeaders): Promise<SignedIn | undefined>
  /** Opens a session; `cookies` are values of Set-Cookie. Ten wrong tries for a name close it for a quarter of an hour. */
  signIn(asked: {
    username: string
    password: string
    headers?: GivenHeaders
  }): Promise<Result<{ cookies: readonly string[]; who: SignedIn }, SignInRefusal>>
  /** Closes the session of a request, if it has one, and answers the cookies that take it out of the browser. */
  signOut(headers: GivenHeaders): Promise<{ cookies: readonly string[] }>
  /** The same by the session's id, which an actor carries. */
  endSession(sessionId: string | undefined): Promise<{ cookies: readonly string[] }>
  /** Counts one more password try for a name; false when there were too many. */
  countTry(username: string): Promise<boolean>
  forgetTries(username: string): Promise<void>
  close(): Promise<void>
}

export interface AccountSettings {
  readonly connection: pg.PoolConfig
  readonly secret: string
  /** Address by which browsers reach this server: `https://…` makes the cookies Secure. */
  readonly origin: string
  /** Told of a lost idle connection, which is replaced by itself. */
  readonly onError: (error: Error) => void
}

/**
 * Login and sessions on their own small pool, because the login library wants timestamps as Date. The library itself is
 * loaded when the first cookie or password comes.
 */
export function openAccounts({ connection, secret, origin, onError }: AccountSettings): Accounts {
  const pool = openPool({ ...connection, max: 3, idleTimeoutMillis: 30_000 }, onError)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  const tries = openTries(db, secret)
  const library = once(async () => (await import('./sign-in.store.ts')).openSignIn({ db, secret, origin }))
  const provenToken = rememberProof(async headers => (await library()).api.provenToken({ headers }))
  const signOut = async (headers: Headers) => {
    const answer = await (await library()).api.signOut({ headers, returnHeaders: true })
    return { cookies: answer.headers.getSetCookie() }
  }
  return {
    async actorOf(given) {
      const headers = headersOf(given)
      const token = mayCarrySession(headers) ? await provenToken(headers) : undefined
      return token === undefined ? undefined : signedInBy(pool, token)
    },
    async signIn(asked) {
      if (!(await tries.count(asked.username))) return refused('too-many-tries')
      const session = await openSession(await library(), asked)
      if (!session.ok) return session
      await tries.forget(asked.username)
      await sweepSessions(db)
      const who = await signedInBy(pool, session.value.token)
      return who ? done({ cookies: session.value.cookies, who }) : refused('disabled')
    },
    signOut: given => signOut(headersOf(given)),
    async endSession(sessionId) {
      if (sessionId !== undefined) await closeSession(db, sessionId)
      return signOut(new Headers())
    },
    countTry: tries.count,
    forgetTries: tries.forget,
    async close() {
      await db.destroy()
      // Kysely ends a pool only when a query went through it; ours is also used directly.
      if (!pool.ended) await pool.end()
    },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Most requests come from the public and carry nothing: they cost no query and do not load the library. */
const mayCarrySession = (headers: Headers): boolean =>
  (headers.get('cookie')?.includes('motcua.session_token=') ?? false) || headers.has('authorization')

async function openSession(
  library: SignIn,
  { username, password, headers }: { username: string; password: string; headers?: GivenHeaders },
): Promise<Result<{ token: string; cookies: readonly string[] }, SignInRefusal>> {
  try {
    const agent = headersOf(headers ?? {}).get('user-agent')
    const answer = await library.api.signInUsername({
      body: { username: normalUsername(username), password },
      headers: new Headers(agent ? { 'user-agent': agent } : {}),
      returnHeaders: true,
    })
    return done({ token: answer.response.token, cookies: answer.headers.getSetCookie() })
  } catch (error) {
    return refused(refusalOf(error))
  }
}

/** The library refuses by throwing; what is not its refusal is a failure and goes on. */
function refusalOf(error: unknown): SignInRefusal {
  if (!(error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500)) throw error
  const code =
    'body' in error && typeof error.body === 'object' && error.body && 'code' in error.body
      ? error.body.code
      : ''
  return code === NO_ACTIVE_STAFF ? 'disabled' : 'wrong-credentials'
}
