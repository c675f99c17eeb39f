import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, formAgain, notFound, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import { editorPath, partPath } from './addresses.ts'
import { catalogueRefusals } from './catalogue-refusals.ts'
import { editDraft } from './change-draft.ts'
import { editingOf } from './draft.routes.tsx'
import type { Draft } from './draft.ts'
import { type EditorAsked, noOpenDraft, staleDraft } from './draft-page.routes.tsx'
import { findDraft, findDraftToChange, saveDraft } from './drafts.store.ts'
import { editedContent, type PartForm } from './edit-part.ts'
import { type PartGroup, partForms } from './forms.ts'
import { rolesForDraft } from './lifecycle.ts'
import { partValues, rowsOf } from './part-values.ts'
import { allFields } from './procedures.store.ts'
import { draftRefusalWords } from './views/draft-refusal-words.ts'
import { groupWords, editorWording as words } from './views/editor-wording.ts'
import { PartPage } from './views/part-page.tsx'
import { refusalWording } from './views/refusal-wording.ts'

const { get, post } = routesIn<Tx>()
const editor = only(...rolesForDraft('edit'))

const isGroup = (word: string): word is PartGroup => Object.hasOwn(partForms, word)
const groups = Object.keys(partForms).filter(isGroup)

/** One page and one form for each group of parts of a draft. */
export const partRoutes: readonly Route<Tx>[] = [
  get(
    '/catalogue/p/:code/parts/:group',
    { may: editor, audit: { none: 'a draft without personal data' }, summary: words.change },
    async asked => {
      const { group = '', code = '' } = asked.params
      if (!isGroup(group)) return notFound(words.noSuchPart)
      const draft = await findDraft(asked.tx, code)
      if (!draft) return notFound(refusalWording.unknown)
      return draft.position === 'draft' ? partPage(asked, { group, draft }) : noOpenDraft()
    },
  ),
  ...groups.map(partRoute),
]

function partRoute<Group extends PartGroup>(group: Group): Route<Tx> {
  return post(
    `/catalogue/p/:code/parts/${group}`,
    {
      may: editor,
      audit: { event: 'catalogue draft edit' },
      summary: groupWords[group],
      form: partForms[group],
      formPage: ({ code = '' }) => partPath(code, group),
    },
    async asked => {
      const draft = await findDraftToChange(asked.tx, asked.params.code ?? '')
      if (!draft) return notFound(refusalWording.unknown)
      const seen = Number(asked.typed.revision ?? Number.NaN)
      if (seen !== draft.revision || draft.position !== 'draft') return staleDraft(asked, draft, seen)
      if (!asked.form) return partPage(asked, { group, draft, problems: asked.problems })
      // The wrapper read the form by the schema of this very group.
      return written(asked, { group, draft, form: asked.form as PartForm<Group> })
    },
  )
}

async function written<Group extends PartGroup>(
  asked: EditorAsked,
  { group, draft, form }: { group: Group; draft: Draft; form: PartForm<Group> },
): Promise<Answer> {
  const { tx, note } = asked
  const content = editedContent(draft.content, { group, form, fields: await allFields(tx) })
  if (!content.ok) {
    const { field, reason } = content.refusal
    return partPage(asked, { group, draft, problems: one(field, catalogueRefusals[reason]) })
  }
  const change = editDraft(draft, content.value, editingOf(asked))
  if (!change.ok)
    return partPage(asked, { group, draft, problems: one('', draftRefusalWords(change.refusal)) })
  await saveDraft(tx, change.value)
  note({ subject: `procedure ${draft.code}`, detail: { draft: draft.draftNo, ...change.value.event.detail } })
  return seeOther(editorPath(draft.code), { code: draft.code, revision: change.value.draft.revision })
}

const one = (field: string, sentence: readonly [string, string]): Problems =>
  new Problems([{ field, words: sentence }])

interface Shown {
  readonly group: PartGroup
  readonly draft: Draft
  readonly problems?: Problems
}

async function partPage(
  asked: EditorAsked,
  { group, draft, problems = Problems.none }: Shown,
): Promise<Answer> {
  const { tx, language, typed, idempotencyKey } = asked
  const fields = await allFields(tx)
  const view = (
    <PartPage
      {...{ language, draft, group, problems }}
      schema={partForms[group]}
      typed={problems.any ? typed : partValues(group, draft.content)}
      rows={rowsOf(group, draft.content)}
      fields={fields}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, groupWords[group])
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  const data = { code: draft.code, revision: draft.revision, values: partValues(group, draft.content) }
  return page({ title, view, data, shell: 'staff' })
}
