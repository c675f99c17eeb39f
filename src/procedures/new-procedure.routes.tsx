import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import { editorPath } from './addresses.ts'
import { catalogueRefusals } from './catalogue-refusals.ts'
import { startDraft } from './change-draft.ts'
import { checkRow } from './check-catalogue.ts'
import { editingOf } from './draft.routes.tsx'
import type { EditorAsked } from './draft-page.routes.tsx'
import { findDraftToChange, lastPublished, saveDraft } from './drafts.store.ts'
import { newProcedureForm } from './forms.ts'
import { rolesForDraft } from './lifecycle.ts'
import { allFields } from './procedures.store.ts'
import { draftRefusalWords } from './views/draft-refusal-words.ts'
import { editorWording as words } from './views/editor-wording.ts'
import { NewProcedurePage } from './views/new-procedure-page.tsx'

const { get, post } = routesIn<Tx>()
const editor = only(...rolesForDraft('start'))

/** A procedure the catalogue does not have yet. */
export const newProcedureRoutes: readonly Route<Tx>[] = [
  get(
    '/catalogue/new',
    { may: editor, audit: { none: 'an empty form' }, summary: words.newProcedure },
    asked => newPage(asked),
  ),
  post(
    '/catalogue/new',
    {
      may: editor,
      audit: { event: 'catalogue draft start' },
      summary: words.newProcedure,
      form: newProcedureForm,
      formPage: () => '/catalogue/new',
    },
    async asked => (asked.form ? begun(asked, asked.form) : newPage(asked, asked.problems)),
  ),
]

async function newPage(asked: EditorAsked, problems = Problems.none): Promise<Answer> {
  const { tx, language, typed, idempotencyKey } = asked
  const fields = await allFields(tx)
  const view = <NewProcedurePage {...{ language, typed, problems, fields, idempotencyKey }} />
  const title = say(language, words.newProcedure)
  return problems.any
    ? formAgain({ title, view, problems, shell: 'staff' })
    : page({ title, view, data: {}, shell: 'staff' })
}

interface NewProcedure {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly source: string
}

async function begun(asked: EditorAsked, { code, name, field, source }: NewProcedure): Promise<Answer> {
  const { tx, note } = asked
  const refusal = (at: string, sentence: readonly [string, string]) =>
    newPage(asked, new Problems([{ field: at, words: sentence }]))
  if (await lastPublished(tx, code)) return refusal('code', catalogueRefusals['duplicate-code'])
  const known = (await allFields(tx)).find(({ id }) => id === field)
  const content = checkRow({ code, name, field: known ?? {}, source })
  if (!content.ok) return refusal('field', catalogueRefusals[content.refusal.reason])
  const before = await findDraftToChange(tx, code)
  const given = { content: content.value.content, origin: 'editor', last: undefined, before } as const
  const change = startDraft(given, editingOf(asked))
  if (!change.ok) return refusal('code', draftRefusalWords(change.refusal))
  await saveDraft(tx, change.value)
  note({ subject: `procedure ${code}`, detail: { draft: change.value.draft.draftNo } })
  return seeOther(editorPath(code), { code, revision: 1 })
}
