import type { Words } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, seeOther } from '../web/answer.ts'
import { type Problem, Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import type { FormDefinition } from './definition.ts'
import { type EditedForm, type EditorAsked, editorPage, editors, withForm } from './editor.routes.tsx'
import { countOpen, discardDraft, findPublished, publishDraft } from './form-drafts.store.ts'
import { discardForm, publishForm } from './forms.ts'
import { type UnsafeChange, unsafeChanges } from './unsafe-changes.ts'
import { unsafeWords, editorWords as words } from './views/editor-words.ts'

const { post } = routesIn<Tx>()

/** Putting a draft in force, and throwing it away. */
export const publishRoutes: readonly Route<Tx>[] = [
  post(
    '/forms/:form/publish',
    {
      may: editors,
      audit: { event: 'form published' },
      summary: words.publish,
      form: publishForm,
      formPage: ({ form = '' }) => `/forms/${form}`,
    },
    asked =>
      withForm(asked, found =>
        asked.form
          ? publish(asked, found, asked.form)
          : editorPage(asked, found, { problems: asked.problems }),
      ),
  ),
  post(
    '/forms/:form/discard',
    {
      may: editors,
      audit: { event: 'form draft discarded' },
      summary: words.discard,
      form: discardForm,
      formPage: ({ form = '' }) => `/forms/${form}`,
    },
    asked =>
      withForm(asked, async found => {
        if (!found.hasDraft || asked.form?.seen !== found.seen) return gone
        await discardDraft(asked.tx, found.form.id)
        return seeOther(`/forms/${found.form.id}`)
      }),
  ),
]

const gone = fault(409, 'draft-changed', words.nothingToPublish)

/**
 * A correction goes unnoticed by those who are filling the form in, so it may not touch what they answered: then it is refused,
 * change by change, and a new version is offered.
 */
async function publish(
  asked: EditorAsked,
  found: EditedForm,
  { how, seen }: { readonly how: 'new' | 'correction'; readonly seen: string },
): Promise<Answer> {
  const { tx, actor, now: at } = asked
  const { form, hasDraft } = found
  if (!hasDraft || seen !== found.seen || !actor) return gone
  const isCorrection = how === 'correction'
  const open = await countOpen(tx, form.id, at)
  const before = await findPublished(tx, form.id)
  const unsafe = isCorrection && before && open > 0 ? unsafeChanges(before.form, form) : []
  if (before && unsafe.length > 0)
    return editorPage(asked, found, { problems: notSafe(unsafe, { forms: [before.form, form], open }) })
  await publishDraft(tx, form.id, {
    by: actor.staffId,
    at,
    isCorrection: isCorrection && before !== undefined,
  })
  asked.note({ detail: { how } })
  return seeOther(`/forms/${form.id}`, { form: form.id, how })
}

const notSafe = (
  unsafe: readonly UnsafeChange[],
  { forms, open }: { readonly forms: readonly FormDefinition[]; readonly open: number },
): Problems =>
  new Problems([
    { field: 'how', words: words.notSafe, values: { count: open } },
    ...unsafe.map(
      ({ field, reason }): Problem => ({
        field: '',
        words: named(unsafeWords[reason], labelOf(forms, field)),
      }),
    ),
  ])

/** The question in each language; a name typed by an editor never fills in further values. */
const named = ([vi, en]: Words, [labelVi, labelEn]: Words): Words => [
  vi.replace('{name}', () => labelVi),
  en.replace('{name}', () => labelEn),
]

function labelOf(forms: readonly FormDefinition[], name: string): Words {
  const field = name.split('.').at(-1)
  const questions = forms.flatMap(({ pages }) => pages.flatMap(page => page.questions))
  return questions.find(question => question.field === field)?.label ?? [name, name]
}
