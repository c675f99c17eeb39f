import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, mayUse } from './actor.ts'
import { type Answer, fault, type SeeOther, seeOther } from './answer.ts'
import { formRefusals } from './form-refusals.ts'
import { Problems } from './problems.ts'
import { type Body, readBody, requestHash } from './read-body.ts'
import type { formReader } from './read-form.ts'
import { settingsOfRequest, wantsJson } from './request-settings.ts'
import { type RenderPage, respond } from './respond.ts'
import type { Asked, AuditNote, Route, Typed } from './route.ts'
import { isOwnRequest } from './same-site.ts'
import type { Shell } from './shell.ts'

/** A route with what is needed to serve it, made once at start. */
export interface Bench<Tx> {
  readonly route: Route<Tx>
  readonly shell: Shell<Tx>
  readonly render: RenderPage
  readonly readForm?: ReturnType<typeof formReader>
  readonly readQuery?: ReturnType<typeof formReader>
  /** Whether this address may have one more form kept for it: strangers could otherwise fill the disk. */
  readonly mayPark: (request: FastifyRequest) => Promise<boolean>
}

interface Call<Tx> extends Bench<Tx> {
  readonly request: FastifyRequest
  readonly actor: Actor | undefined
  readonly now: Temporal.Instant
  readonly params: Readonly<Record<string, string>>
  readonly body: Body
}

/** Undoes the transaction of a refused write: nothing half done, and the key stays free for the corrected form. */
class Undo extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('refused')
    this.answer = answer
  }
}

export async function answerRequest<Tx>(
  bench: Bench<Tx>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { shell, render } = bench
  const actor = await shell.actorOf(
    new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
  )
  const answer = await guarded(bench, request, actor)
  return respond(request, reply.header('vary', 'cookie, accept'), { answer, actor, render })
}

const nothingSent: Body = { typed: {}, files: [], problems: Problems.none }

async function guarded<Tx>(
  bench: Bench<Tx>,
  request: FastifyRequest,
  actor: Actor | undefined,
): Promise<Answer> {
  const { route, shell } = bench
  if (route.method === 'POST' && !isOwnRequest(request, shell.origin)) return foreign
  const params = stringsOf(request.params)
  const allowed = mayUse(route.may, actor)
  // Files of somebody who may not send them are read past and dropped; what they typed is kept until they have logged in.
  const body =
    route.method === 'POST' ? await readBody(request, allowed ? route.uploads : undefined) : nothingSent
  if (!allowed) return actor ? forbidden : logInFirst(bench, request, { params, typed: body.typed })
  const call: Call<Tx> = { ...bench, request, actor, now: shell.now(), params, body }
  try {
    const answer = await shell.transact(tx => saved(call, tx))
    if (route.method === 'POST' && answer.kind === 'see-other')
      shell.wrote(actor?.centreId ?? shell.homeCentreId)
    return answer
  } catch (error) {
    if (error instanceof Undo) return withWayBack(error.answer, route, params)
    throw error
  }
}

/** Whoever lost a race goes on from the page their form was on. */
function withWayBack<Tx>(answer: Answer, { formPage }: Route<Tx>, params: Typed): Answer {
  const lost = answer.kind === 'fault' && answer.status === 409
  return lost && formPage ? { ...answer, back: formPage(params) } : answer
}

/** Inside the transaction: a repeated key gets the first answer; otherwise handle, note in the audit log, remember. */
async function saved<Tx>(call: Call<Tx>, tx: Tx): Promise<Answer> {
  const { route, shell, body } = call
  const key = route.method === 'POST' ? keyOf(call) : undefined
  if (key) {
    const before = await shell.recall(tx, key, requestHash(body))
    if (before.kind === 'answered') return seeOther(before.to, before.data)
    if (before.kind === 'other-request') throw new Undo(fault(422, 'key-reused', formRefusals.keyReused))
  }
  const notes: AuditNote[] = []
  const answer = await route.handler(await askedOf(call, tx, notes))
  const refused = answer.kind === 'fault' || (answer.kind === 'page' && answer.status >= 400)
  if (route.method === 'POST' && refused) throw new Undo(answer)
  // Only a write that led somewhere uses its key up: a page in between (check your answers) leaves it for the sending.
  if (key) await (isRepeatable(answer) ? shell.remember(tx, key, answer) : shell.release(tx, key))
  if (!refused && !onlyShown(answer, call, notes)) await writeAudit(call, tx, notes)
  return answer
}

/** What a retry may be told again. An answer that sets cookies, such as a login, is given anew or not at all. */
const isRepeatable = (answer: Answer): answer is SeeOther => answer.kind === 'see-other' && !answer.cookies

/** A page between typing and sending wrote nothing; it is noted only when its handler says whose data it showed. */
const onlyShown = <Tx>(answer: Answer, { route }: Call<Tx>, notes: readonly AuditNote[]): boolean =>
  route.method === 'POST' && answer.kind === 'page' && notes.length === 0

async function writeAudit<Tx>(
  { route, shell, actor, now, request }: Call<Tx>,
  tx: Tx,
  notes: readonly AuditNote[],
): Promise<void> {
  if (!('event' in route.audit)) return
  const { centreId = actor?.centreId ?? shell.homeCentreId, ...note }: AuditNote = Object.assign({}, ...notes)
  await shell.audit(tx, {
    centreId,
    at: now,
    event: route.audit.event,
    actor: actor?.staffId ?? 'public',
    address: request.ip,
    ...note,
  })
}

async function askedOf<Tx>(call: Call<Tx>, tx: Tx, notes: AuditNote[]): Promise<Asked<Tx, never, never>> {
  const { shell, request, body, actor, now, params } = call
  const search = stringsOf(request.query)
  const typed = await typedOf(call, tx, search)
  const query = call.readQuery?.(search)
  const parsed = call.readForm?.(body.typed)
  const problems = new Problems([...(parsed?.problems.list ?? []), ...body.problems.list])
  const asked = {
    tx,
    actor,
    now,
    params,
    typed,
    problems,
    language: settingsOfRequest(request).language,
    query: query?.form ?? {},
    form: problems.any ? undefined : parsed?.form,
    files: body.files,
    origin: shell.origin,
    homeCentreId: shell.homeCentreId,
    idempotencyKey: body.typed.idempotency_key ?? shell.newKey(),
    address: request.url,
    note: (note: AuditNote) => void notes.push(note),
  }
  // The handler was declared with its own form and query types, checked by its own schemas just above.
  return asked as Asked<Tx, never, never>
}

async function typedOf<Tx>({ route, shell, request, body }: Call<Tx>, tx: Tx, search: Typed): Promise<Typed> {
  if (route.method === 'POST') return body.typed
  const parked = search.parked
    ? await shell.unpark(tx, search.parked, request.url.split('?')[0] ?? '/')
    : undefined
  return { ...search, ...parked }
}

/** A key belongs to who sent it and to the page it was sent to, so nobody can be answered with another's answer. */
function keyOf<Tx>({ request, body, actor }: Call<Tx>): string | undefined {
  const given = request.headers['idempotency-key'] ?? body.typed.idempotency_key
  return given === undefined
    ? undefined
    : [actor?.userId ?? 'public', request.url, String(given).slice(0, 200)].join(' ')
}

async function logInFirst<Tx>(
  { route, shell, mayPark }: Bench<Tx>,
  request: FastifyRequest,
  { params, typed }: { params: Readonly<Record<string, string>>; typed: Typed },
): Promise<Answer> {
  if (wantsJson(request)) return notLoggedIn
  const page = route.method === 'GET' ? request.url : (route.formPage?.(params) ?? '/')
  const login = `/login?next=${encodeURIComponent(page)}`
  if (Object.keys(typed).length === 0) return seeOther(login)
  if (!(await mayPark(request))) return tooMany
  return seeOther(`${login}&parked=${await shell.park(page, typed)}`)
}

/** Single values as text. NUL goes: no database text holds it, and no address of ours has it. */
const stringsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).map(([key, each]) => [
      key,
      String(Array.isArray(each) ? each[0] : each).replaceAll('\0', ''),
    ]),
  )

const foreign = fault(403, 'foreign-request', [
  'Yêu cầu đến từ trang khác nên không được nhận.',
  'The request came from another site and was not taken.',
])
const forbidden = fault(403, 'not-allowed', [
  'Tài khoản của bạn không có quyền làm việc này.',
  'Your account may not do this.',
])
export const tooMany = fault(429, 'too-many', [
  'Quá nhiều lần thử; hãy đợi một phút.',
  'Too many tries; wait a minute.',
])
const notLoggedIn = fault(401, 'log-in-first', ['Hãy đăng nhập trước.', 'Log in first.'])
