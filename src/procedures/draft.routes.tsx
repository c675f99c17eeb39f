import type { Static } from 'typebox'
import { done, type Result } from '../kernel/result.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, notFound, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Fields, type Route, routesIn } from '../web/route.ts'
import { editorPath } from './addresses.ts'
import {
  approveDraft,
  publishDraft,
  rebaseDraft,
  sendDraftBack,
  startDraft,
  withdrawDraft,
} from './change-draft.ts'
import type { Draft, DraftChange, Editing } from './draft.ts'
import { draftPage, type EditorAsked, noOpenDraft, staleDraft } from './draft-page.routes.tsx'
import type { DraftRefusal } from './draft-refusals.ts'
import { dayOf, findDraftToChange, lastPublished, saveDraft } from './drafts.store.ts'
import { approveForm, plainDraftForm, publishForm, reasonForm, startForm, withdrawForm } from './forms.ts'
import { type DraftAction, rolesForDraft } from './lifecycle.ts'
import { realDay } from './real-day.ts'
import { draftRefusalWords } from './views/draft-refusal-words.ts'
import { draftActionWords } from './views/editor-wording.ts'
import { refusalWording } from './views/refusal-wording.ts'

const { post } = routesIn<Tx>()

/** What an action has at hand: the locked draft, the form, who does it. */
interface Acting<Form> {
  readonly tx: Tx
  readonly draft: Draft
  readonly form: Form
  readonly editing: Editing
  readonly today: Temporal.PlainDate
}
type Outcome = Result<DraftChange, DraftRefusal>
type Act<Form> = (acting: Acting<Form>) => Promise<Outcome>

/** One route for each action of the lifecycle; who may is read from the table. */
export const draftRoutes: readonly Route<Tx>[] = [
  post(
    '/catalogue/p/:code/start',
    {
      may: only(...rolesForDraft('start')),
      audit: { event: 'catalogue draft start' },
      summary: draftActionWords.start,
      form: startForm,
      formPage: ({ code }) => editorPath(code),
    },
    started,
  ),
  action('approve', approveForm, async ({ draft, form, editing, today }) => {
    const date = realDay(form.date)
    // A day that no calendar has is told like one that is still to come: both can be put right at the date.
    const decision = { number: form.number, date: date ?? today.add({ days: 1 }) }
    return approveDraft(draft, decision, { ...editing, today })
  }),
  action('publish', publishForm, async ({ tx, draft, form, editing, today }) => {
    const last = await lastPublished(tx, draft.code)
    const from = form.from === undefined ? undefined : (realDay(form.from) ?? today.subtract({ days: 1 }))
    return publishDraft(draft, { last, today, from }, editing)
  }),
  action('rebase', plainDraftForm, async ({ tx, draft, editing }) => {
    const last = await lastPublished(tx, draft.code)
    return last ? rebaseDraft(draft, last, editing) : done({ draft, event: nothingHappened(editing) })
  }),
  action('send-back', reasonForm, async ({ draft, form, editing }) =>
    sendDraftBack(draft, form.reason, editing),
  ),
  action('withdraw', withdrawForm, async ({ draft, form, editing }) =>
    withdrawDraft(draft, form.withdrawal, editing),
  ),
]

const nothingHappened = ({ at, staffId }: Editing): DraftChange['event'] => ({
  type: 'rebased',
  at,
  by: staffId,
  detail: {},
})

function action<Form extends Fields>(name: DraftAction, form: Form, act: Act<Static<Form>>): Route<Tx> {
  return post(
    `/catalogue/p/:code/${name}`,
    {
      may: only(...rolesForDraft(name)),
      audit: { event: `catalogue draft ${name}` },
      summary: draftActionWords[name],
      form,
      formPage: ({ code }) => editorPath(code),
    },
    // The form was checked against its own schema by the wrapper.
    asked => acted(name, act as Act<unknown>, asked as Asked<Tx, unknown, unknown>),
  )
}

export const editingOf = ({ actor, now }: Pick<EditorAsked, 'actor' | 'now'>): Editing => ({
  staffId: actor?.staffId ?? '',
  roles: actor?.roles ?? [],
  at: now,
})

async function acted(
  name: DraftAction,
  act: Act<unknown>,
  asked: Asked<Tx, unknown, unknown>,
): Promise<Answer> {
  const { tx, params, now, form, problems } = asked
  const draft = await findDraftToChange(tx, params.code ?? '')
  if (!draft) return notFound(refusalWording.unknown)
  const seen = Number(asked.typed.revision ?? Number.NaN)
  if (seen !== draft.revision) return staleDraft(asked, draft, seen)
  if (form === undefined) return draftPage(asked, { problems, failed: name })
  const change = await act({ tx, draft, form, editing: editingOf(asked), today: dayOf(now) })
  if (!change.ok) {
    if (change.refusal.reason === 'not-in-position') return staleDraft(asked, draft, seen)
    return draftPage(asked, { problems: problemOf(name, change.refusal), failed: name })
  }
  return saved(asked, change.value)
}

async function saved({ tx, note }: EditorAsked, change: DraftChange): Promise<Answer> {
  await saveDraft(tx, change)
  const { code, position, revision, draftNo } = change.draft
  note({ subject: `procedure ${code}`, detail: { draft: draftNo, position, ...change.event.detail } })
  return seeOther(editorPath(code), { code, position, revision })
}

const problemOf = (name: DraftAction, refusal: DraftRefusal): Problems =>
  new Problems([{ field: fieldOf[refusal.reason] ?? name, words: draftRefusalWords(refusal) }])

/** At which field of the action's form a refusal can be put right. */
const fieldOf: Readonly<Partial<Record<DraftRefusal['reason'], string>>> = {
  'decision-in-the-future': 'date',
  'day-too-early': 'from',
  'own-draft': '',
  'parts-missing': '',
  'base-moved': '',
  'nothing-changed': '',
}

/** The next version begins as a copy of the last one. */
async function started(asked: EditorAsked): Promise<Answer> {
  const { tx, params } = asked
  const code = params.code ?? ''
  const before = await findDraftToChange(tx, code)
  const last = await lastPublished(tx, code)
  const content = last?.content ?? (before?.position === 'withdrawn' ? before.content : undefined)
  if (!content) return before ? noOpenDraft() : notFound(refusalWording.unknown)
  const change = startDraft({ content, origin: 'editor', last, before }, editingOf(asked))
  if (change.ok) return saved(asked, change.value)
  // Somebody began at the same moment: their draft is the one to go on with.
  if (change.refusal.reason === 'draft-open' && before) return staleDraft(asked, before, 0)
  return draftPage(asked, {
    failed: 'start',
    problems: new Problems([{ field: '', words: draftRefusalWords(change.refusal) }]),
  })
}
