import type { VNode } from 'preact'
import type { Words } from '../kernel/words.ts'
import type { Problems } from './problems.ts'

/** What a handler answers. HTML and JSON are two views of the same answer: `view` for people, `data` for programs. */
export type Answer = PageAnswer | SeeOther | FileAnswer | EventsAnswer | Fault

export interface PageAnswer {
  readonly kind: 'page'
  readonly status: number
  readonly title: string
  readonly view: VNode
  readonly data: unknown
  readonly shell?: 'public' | 'staff' | 'bare'
  /** Enhancement scripts of this page by asset name; the page must work without them. */
  readonly scripts?: readonly string[]
  /** Reads itself anew whenever something changed in the centre. */
  readonly live?: boolean
  /** Something goes on: after so many seconds the page is asked for again by a browser without script. */
  readonly refreshSeconds?: number
}
/** A stream that says when something changed, for as long as the browser listens. `follow` answers how to stop. */
export interface EventsAnswer {
  readonly kind: 'events'
  readonly follow: (follower: { heard(): void; ended(): void }) => () => void
}
export interface SeeOther {
  readonly kind: 'see-other'
  readonly to: string
  readonly data: unknown
  readonly cookies?: readonly string[]
}
export interface FileAnswer {
  readonly kind: 'file'
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
  readonly inline: boolean
  readonly cacheSeconds?: number
}
/** Something that cannot be done, said in words: not found, no longer possible, too early. */
export interface Fault {
  readonly kind: 'fault'
  readonly status: 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  readonly code: string
  readonly words: Words
  readonly details?: unknown
  /** Where the person was, when going on from there makes sense. */
  readonly back?: string
}

type PageOptions = Omit<PageAnswer, 'kind' | 'status'>

export const page = (options: PageOptions): PageAnswer => ({ kind: 'page', status: 200, ...options })

/** After a successful write the browser is sent to the page of what came of it; a reload repeats nothing. */
export const seeOther = (to: string, data: unknown = {}): SeeOther => ({ kind: 'see-other', to, data })

/** The same page again with the typed input kept and the problems named at their fields (422). */
export const formAgain = (
  options: Omit<PageOptions, 'data'> & { readonly problems: Problems },
): PageAnswer => ({
  kind: 'page',
  status: 422,
  title: options.title,
  view: options.view,
  data: { code: 'form-refused', problems: options.problems.forData() },
  ...(options.shell ? { shell: options.shell } : {}),
  ...(options.scripts ? { scripts: options.scripts } : {}),
})

export const file = (options: Omit<FileAnswer, 'kind'>): FileAnswer => ({ kind: 'file', ...options })

export const fault = (
  status: Fault['status'],
  code: string,
  sentence: Words | { readonly words: Words; readonly details: unknown },
): Fault => ({
  kind: 'fault',
  status,
  code,
  ...('words' in sentence ? sentence : { words: sentence }),
})

export const notFound = (words: Words = ['Không tìm thấy trang này.', 'This page does not exist.']): Fault =>
  fault(404, 'not-found', words)
