import type { Static, TObject, TProperties } from 'typebox'
import type { Language, Words } from '../kernel/words.ts'
import type { Access, Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import type { Problems } from './problems.ts'
import type { UploadedFile, UploadRules } from './uploads.ts'

/** How a request is noted in the audit log. `none` needs a reason a reader accepts: no personal data, nothing written. */
export type AuditNeed = { readonly event: string } | { readonly none: string }

/** What a handler adds to its audit entry: whose data, and why it was looked at. */
export interface AuditNote {
  readonly subject?: string
  readonly purpose?: string
  readonly centreId?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

export type Fields = TObject<TProperties>

/** The part of a route that is data: what the router, the guard, the audit, the tests and /openapi.json read. */
export interface RouteSpec<Form extends Fields = Fields, Query extends Fields = Fields> {
  readonly may: Access
  readonly audit: AuditNeed
  readonly summary: Words
  /** Body of a POST. Wrong input does not reach the handler as valid: it comes as `problems`. */
  readonly form?: Form
  readonly query?: Query
  readonly uploads?: UploadRules
  /** Where the form of this POST is shown, so that an expired session can come back to it with what was typed. */
  readonly formPage?: (params: Readonly<Record<string, string>>) => string
  /** Left out of /openapi.json and of the JSON view (assets, health). */
  readonly hidden?: boolean
  /** Requests one address may make a minute; for routes that can be guessed at. */
  readonly perMinute?: number
}

/** What a handler is given. `Tx` is the open transaction; it commits when the answer is not a refusal. */
export interface Asked<Tx, Form, Query> {
  readonly tx: Tx
  readonly actor: Actor | undefined
  readonly now: Temporal.Instant
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** The parsed form; undefined when something in it is wrong. */
  readonly form: Form | undefined
  /** What was typed, as it was typed, for showing the form again. */
  readonly typed: Typed
  readonly problems: Problems
  readonly files: readonly UploadedFile[]
  /** Address by which the public reaches this server, without a slash at the end. */
  readonly origin: string
  /** The centre whose public pages these are. */
  readonly homeCentreId: string
  /** The key that makes a repeated POST answer as the first one did; fresh for a page that shows a form. */
  readonly idempotencyKey: string
  /** The request's own address with its query, for links that change one setting. */
  readonly address: string
  /** A person's browser asks for this page: no HEAD, no prefetch, no robot that says so. For counting visits. */
  readonly byPerson: boolean
  note(note: AuditNote): void
}

/** Raw form input by flat field name (`papers.0.count`). */
export type Typed = Readonly<Record<string, string>>

export interface Route<Tx = unknown> extends RouteSpec {
  readonly method: 'GET' | 'POST'
  readonly path: string
  // A route table holds handlers of many forms; each was checked against its own schema where it was declared.
  readonly handler: (asked: Asked<Tx, never, never>) => Promise<Answer>
}

type FormOf<Form> = Form extends Fields ? Static<Form> : undefined

type Declare<Tx> = <Form extends Fields, Query extends Fields>(
  path: string,
  spec: RouteSpec<Form, Query>,
  handler: (asked: Asked<Tx, FormOf<Form>, FormOf<Query>>) => Promise<Answer>,
) => Route<Tx>

/** Declares routes whose handlers run in transactions of type `Tx`. */
export const routesIn = <Tx>(): { get: Declare<Tx>; post: Declare<Tx> } => ({
  get: (path, spec, handler) => ({ method: 'GET', path, ...spec, handler }),
  post: (path, spec, handler) => ({ method: 'POST', path, ...spec, handler }),
})
