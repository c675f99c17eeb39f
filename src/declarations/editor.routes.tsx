import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, file, notFound, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { checkDefinition } from './check-definition.ts'
import type { FormDefinition } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'
import {
  countOpen,
  findDraft,
  findPublished,
  listVersions,
  lockForm,
  saveDraft,
} from './form-drafts.store.ts'
import { hashOf, readTemplates, templatePath } from './form-versions.store.ts'
import { reworded, sentencesOf } from './form-words.ts'
import { definitionForm, wordsForm } from './forms.ts'
import { printedForm } from './printed.ts'
import { readAnswers } from './read-answers.ts'
import { editorWords as words } from './views/editor-words.ts'
import { FormEditor } from './views/form-editor.tsx'
import { FormWordsPage } from './views/form-words-page.tsx'
import { FormsList } from './views/forms-list.tsx'

const { get, post } = routesIn<Tx>()
const readers = only('editor', 'province', 'director', 'auditor')
export const editors = only('editor')
const pathOf = (formId: string): string => `/forms/${formId}`

export type EditorAsked = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'now' | 'language' | 'params' | 'typed' | 'problems' | 'note'
>

/** Reading and editing the definitions of forms. Publishing stands in publish.routes.ts. */
export const editorRoutes: readonly Route<Tx>[] = [
  get(
    '/forms',
    { may: readers, audit: { none: 'definitions hold no personal data' }, summary: words.listTitle },
    async asked => listPage(asked),
  ),
  get(
    '/forms/:form',
    { may: readers, audit: { none: 'definitions hold no personal data' }, summary: words.form },
    asked => withForm(asked, found => editorPage(asked, found)),
  ),
  post(
    '/forms/:form',
    {
      may: editors,
      audit: { event: 'form draft saved' },
      summary: words.editDraft,
      form: definitionForm,
      formPage: ({ form = '' }) => pathOf(form),
    },
    asked =>
      withForm(asked, found =>
        asked.form
          ? takeDefinition(asked, found, asked.form)
          : editorPage(asked, found, { problems: asked.problems }),
      ),
  ),
  get(
    '/forms/:form/words',
    { may: editors, audit: { none: 'definitions hold no personal data' }, summary: words.editWords },
    asked => withForm(asked, async found => wordsPage(asked, found, Problems.none)),
  ),
  post(
    '/forms/:form/words',
    {
      may: editors,
      audit: { event: 'form draft saved' },
      summary: words.editWords,
      form: wordsForm,
      formPage: ({ form = '' }) => `${pathOf(form)}/words`,
    },
    asked => withForm(asked, found => takeWords(asked, found)),
  ),
  get(
    '/forms/:form/empty.pdf',
    { may: readers, audit: { none: 'an empty form' }, summary: words.emptyPrint, perMinute: 60 },
    asked => withForm(asked, async ({ form }) => emptyPrint(form)),
  ),
]

/** A form as its editors have it: the draft, or without one what is published. */
export interface EditedForm {
  readonly form: FormDefinition
  readonly hasDraft: boolean
  /** Names the content that was seen. */
  readonly seen: string
}

export async function withForm(
  { tx, params, note }: EditorAsked,
  answer: (found: EditedForm) => Promise<Answer>,
): Promise<Answer> {
  const formId = params.form ?? ''
  await lockForm(tx, formId)
  const draft = await findDraft(tx, formId)
  const found = draft ?? (await findPublished(tx, formId))
  if (!found) return notFound(words.noSuchForm)
  note({ subject: formId })
  return answer({ form: found.form, hasDraft: draft !== undefined, seen: hashOf(found.form) })
}

async function listPage({ tx, language }: EditorAsked): Promise<Answer> {
  const versions = await listVersions(tx)
  // Of each form the draft, if there is one, and the version that was published last.
  const shown = versions.filter(
    (each, index) =>
      each.state === 'draft' ||
      versions.findIndex(({ formId, state }) => formId === each.formId && state === 'published') === index,
  )
  return page({
    title: say(language, words.listTitle),
    shell: 'staff',
    data: { versions },
    view: <FormsList language={language} versions={shown} hrefOf={pathOf} />,
  })
}

interface Shown {
  readonly problems?: Problems
  readonly refusals?: readonly DefinitionRefusal[]
  readonly previewed?: FormDefinition
  readonly status?: number
}

export async function editorPage(
  { tx, language, typed, now, actor }: EditorAsked,
  found: EditedForm,
  { problems = Problems.none, refusals = [], previewed, status }: Shown = {},
): Promise<Answer> {
  const { form, seen, hasDraft } = found
  const answer = page({
    title: say(language, form.title),
    shell: 'staff',
    data: { form, seen, hasDraft, refusals, problems: problems.forData() },
    view: (
      <FormEditor
        language={language}
        formId={form.id}
        title={say(language, form.title)}
        versions={await listVersions(tx, form.id)}
        open={await countOpen(tx, form.id, now)}
        mayEdit={actor?.roles.includes('editor') ?? false}
        definition={typed.definition ?? JSON.stringify(form, null, 2)}
        seen={seen}
        problems={problems}
        refusals={refusals}
        previewed={previewed}
        hasDraft={hasDraft}
      />
    ),
  })
  return { ...answer, status: status ?? (problems.any || refusals.length > 0 ? 422 : 200) }
}

/** Checks what was typed; saves it only when nothing is wrong and nobody else changed the draft meanwhile. */
async function takeDefinition(
  asked: EditorAsked,
  found: EditedForm,
  sent: { readonly step: 'check' | 'save'; readonly definition: string; readonly seen: string },
): Promise<Answer> {
  const data = parsed(sent.definition)
  if (data === undefined) return editorPage(asked, found, { refusals: [{ at: '', reason: 'not-json' }] })
  const checked = checkDefinition(data, await readTemplates())
  if (!checked.ok) return editorPage(asked, found, { refusals: checked.refusal })
  const form = checked.value
  if (form.id !== found.form.id)
    return editorPage(asked, found, {
      problems: new Problems([{ field: 'definition', words: words.otherId, values: { id: found.form.id } }]),
    })
  if (sent.step === 'check') return editorPage(asked, found, { previewed: form })
  return saved(asked, found, { form, seen: sent.seen, again: shown => editorPage(asked, found, shown) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function saved(
  { tx, actor, now }: EditorAsked,
  found: EditedForm,
  {
    form,
    seen,
    again,
  }: { form: FormDefinition; seen: string; again: (shown: Shown) => Answer | Promise<Answer> },
): Promise<Answer> {
  if (seen !== found.seen)
    return again({ problems: new Problems([{ field: '', words: words.editedElsewhere }]), status: 409 })
  if (!actor) return fault(403, 'not-allowed', words.noSuchForm)
  await saveDraft(tx, { form, by: actor.staffId, at: now })
  return seeOther(pathOf(form.id), { form: form.id })
}

async function takeWords(asked: EditorAsked, found: EditedForm): Promise<Answer> {
  const form = reworded(found.form, asked.typed)
  const checked = checkDefinition(form, await readTemplates())
  if (!checked.ok) return wordsPage(asked, found, emptyWords(asked))
  const again = ({ problems = Problems.none, status }: Shown) => {
    const answer = wordsPage(asked, found, problems)
    return answer.kind === 'page' && status ? { ...answer, status } : answer
  }
  return saved(asked, found, { form, seen: asked.typed.seen ?? '', again })
}

/** Only an emptied box can be wrong here; the rest of the definition was right before. */
const emptyWords = ({ typed }: EditorAsked): Problems =>
  new Problems(
    Object.entries(typed)
      .filter(([name, text]) => name.startsWith('words.') && text.trim() === '')
      .map(([field]) => ({ field, words: words.fillIn })),
  )

function wordsPage({ language, typed }: EditorAsked, { form, seen }: EditedForm, problems: Problems): Answer {
  const sentences = sentencesOf(form)
  const answer = page({
    title: say(language, words.editWords),
    shell: 'staff',
    data: { sentences, seen },
    view: (
      <FormWordsPage
        language={language}
        formId={form.id}
        title={say(language, form.title)}
        sentences={sentences}
        typed={typed}
        seen={seen}
        problems={problems}
      />
    ),
  })
  return { ...answer, status: problems.any ? 422 : 200 }
}

function emptyPrint(form: FormDefinition): Answer {
  const known = {}
  const data = {
    ...printedForm(form, readAnswers(form, {}, known), { today: form.effectiveFrom }),
    code: form.id,
  }
  const bytes = renderPdf({ template: templatePath(form.print.template), data })
  return file({ bytes, mediaType: 'application/pdf', name: `${form.id}.pdf`, inline: true })
}
