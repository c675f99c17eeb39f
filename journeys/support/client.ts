import { setTimeout as delay } from 'node:timers/promises'

/** What came back over HTTP. */
export interface Reply {
  readonly status: number
  /** Where the answer sends a browser, or where a program finds what came of its request. */
  readonly to: string
  readonly cookies: string
  readonly bytes: Buffer
  readonly text: string
  readonly data: ReplyData
}

/** The parts of a JSON answer that journeys look at. */
export interface ReplyData {
  readonly code?: string
  readonly secret?: string
  readonly position?: string
  readonly vi?: string
  readonly en?: string
  readonly problems?: readonly { readonly field: string; readonly vi: string; readonly en: string }[]
  readonly details?: { readonly position?: string; readonly by?: string; readonly at?: string }
  readonly applicant?: { readonly name: string }
  readonly files?: readonly { readonly name: string; readonly sha256: string }[]
}

/** A form as a browser sends it; typed values alone go as a program sends them. */
export type Sent = FormData | URLSearchParams | Readonly<Record<string, string>>

/** Somebody who speaks HTTP with the centre: a program when it asks for JSON, a browser without script when for HTML. */
export interface Client {
  get(path: string): Promise<Reply>
  post(path: string, sent: Sent, key?: string): Promise<Reply>
}

export interface ClientSettings {
  readonly address: string
  readonly cookie?: string
  readonly accept?: 'application/json' | 'text/html'
}

export function clientOf({ address, cookie = '', accept = 'application/json' }: ClientSettings): Client {
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const headers = { accept, cookie, ...init.headers }
    return replyOf(await fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' }))
  }
  return {
    get: path => ask(path),
    post: (path, sent, key) => ask(path, { method: 'POST', ...bodyOf(sent, key) }),
  }
}

function bodyOf(sent: Sent, key: string | undefined) {
  const keyed: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
  if (sent instanceof FormData || sent instanceof URLSearchParams) return { body: sent, headers: keyed }
  return { body: JSON.stringify(sent), headers: { ...keyed, 'content-type': 'application/json' } }
}

async function replyOf(answer: Response): Promise<Reply> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isJson = answer.headers.get('content-type')?.startsWith('application/json')
  const data: ReplyData = isJson ? JSON.parse(bytes.toString('utf8')) : {}
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    cookies: cookiesOf(answer.headers),
    bytes,
    text: bytes.toString('utf8'),
    data,
  }
}

/** What a browser would send back of the cookies it was given. */
const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')

/** Logs in over HTTP and answers the client of that session. */
export async function logInOverHttp(
  settings: ClientSettings,
  { username, password }: { username: string; password: string },
): Promise<{ readonly client: Client; readonly cookie: string }> {
  const reply = await clientOf({ ...settings, accept: 'application/json' }).post('/login', {
    username,
    password,
  })
  if (reply.status !== 200) throw new Error(`${username} could not log in: ${reply.text}`)
  return { client: clientOf({ ...settings, cookie: reply.cookies }), cookie: reply.cookies }
}

/** Waits until the system says that it can serve, by asking it again and again; throws when it does not for so many seconds. */
export async function untilReady(address: string, patience = 20): Promise<void> {
  const last = performance.now() + patience * 1000
  const isReady = () =>
    fetch(`${address}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
  while (!(await isReady())) {
    if (performance.now() > last) throw new Error(`The system was not ready for ${patience} seconds`)
    await delay(20)
  }
}
