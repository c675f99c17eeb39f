import fastify, { type FastifyInstance } from 'fastify'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Static, Type } from 'typebox'
import type { Actor } from './actor.ts'
import { type Answer, fault, formAgain, page, seeOther } from './answer.ts'
import { text, whole } from './fields.ts'
import { mountRoutes } from './mount.ts'
import { Problems } from './problems.ts'
import { type Asked, type Route, routesIn } from './route.ts'
import type { Shell } from './shell.ts'
import { paperUploads } from './uploads.ts'

/** Puts one note into the transaction it is given. */
export type WriteNote<Tx> = (tx: Tx, words: string) => Promise<void>

const noteForm = Type.Object({
  text: text({ label: ['Nội dung', 'Text'], min: 2, max: 20 }),
  count: Type.Optional(whole({ label: ['Số', 'Count'], min: 1, max: 9 })),
})
type NoteAsked<Tx> = Asked<Tx, Static<typeof noteForm>, unknown>

const shown = ({ typed }: { typed: Readonly<Record<string, string>> }): VNode =>
  h('form', {}, h('textarea', { name: 'text' }, typed.text ?? ''), h('i', {}, typed.count ?? ''))

/** A small office with one of each kind of route and of answer; every POST writes before it decides. */
export function noteRoutes<Tx>(write: WriteNote<Tx>): readonly Route<Tx>[] {
  const { get, post } = routesIn<Tx>()
  const summary = ['Ghi chú', 'Note'] as const
  const officers = { roles: ['officer'] } as const
  const empty = async (asked: Asked<Tx, unknown, unknown>): Promise<Answer> =>
    page({ title: 'Note', view: shown(asked), data: asked.typed })
  const take = async (asked: NoteAsked<Tx>): Promise<Answer> => {
    await write(asked.tx, asked.form?.text ?? asked.typed.text ?? '')
    return decided(asked)
  }
  const written = { event: 'note written' }
  return [
    get('/notes/new', { may: 'anyone', audit: { none: 'an empty form' }, summary }, empty),
    get('/notes/:name', { may: 'anyone', audit: { event: 'note read' }, summary }, async asked => {
      asked.note({ subject: asked.params.name ?? '' })
      return page({ title: 'Note', view: shown(asked), data: { ...asked.params, ...asked.typed } })
    }),
    get('/gone/:name', { may: 'anyone', audit: { event: 'note read' }, summary }, async () =>
      fault(410, 'gone', ['Không còn.', 'Gone.']),
    ),
    get('/broken', { may: 'anyone', audit: { none: 'breaks' }, summary }, async () => {
      throw new Error('a secret of the program')
    }),
    get('/desk/notes/new', { may: officers, audit: { none: 'an empty form' }, summary }, empty),
    post('/notes', { may: 'anyone', audit: written, summary, form: noteForm }, take),
    post(
      '/desk/notes',
      { may: officers, audit: written, summary, form: noteForm, formPage: () => '/desk/notes/new' },
      take,
    ),
    post('/scans', { may: 'anyone', audit: written, summary, form: noteForm, uploads: paperUploads }, take),
    post(
      '/guesses',
      { may: 'anyone', audit: { none: 'guesses' }, summary, form: noteForm, perMinute: 3 },
      take,
    ),
  ]
}

/** What becomes of a note is in its text. */
function decided<Tx>(asked: NoteAsked<Tx>): Answer {
  const { form, problems } = asked
  if (!form) return formAgain({ title: 'Note', view: shown(asked), problems })
  switch (form.text) {
    case 'refuse':
      return formAgain({
        title: 'Note',
        view: shown(asked),
        problems: new Problems([{ field: 'text', words: ['Không nhận.', 'Not taken.'] }]),
      })
    case 'conflict':
      return fault(409, 'changed-meanwhile', ['Đã đổi.', 'Changed.'])
    case 'break':
      throw new Error('a secret of the program')
    case 'check':
      return page({ title: 'Check', view: shown(asked), data: { next: 'send' } })
    default:
      asked.note({ subject: form.text, detail: { count: form.count ?? 0 } })
      return seeOther(`/notes/${form.text}`, { text: form.text, count: form.count })
  }
}

export const noteActor = (role: string): Actor => ({
  userId: `user-${role}`,
  staffId: `staff-${role}`,
  centreId: 'quynh-nhai',
  name: role,
  title: role,
  roles: [role],
  fields: [],
})

/** Who asks is said in the header `x-role`, in place of a session. */
export const actorByHeader = async (headers: Headers): Promise<Actor | undefined> => {
  const role = headers.get('x-role')
  return role === null ? undefined : noteActor(role)
}

export async function noteServer<Tx>(shell: Shell<Tx>, write: WriteNote<Tx>): Promise<FastifyInstance> {
  // As large as a whole set of scans: what is typed must be limited all the same.
  const server = fastify({ bodyLimit: 256 * 1024 * 1024 })
  await mountRoutes(server, {
    routes: noteRoutes(write),
    shell,
    render: answer =>
      answer.kind === 'page'
        ? renderToString(answer.view)
        : [`${answer.code}: ${answer.words[0]}`, answer.back].filter(Boolean).join(' ← '),
  })
  return server
}
