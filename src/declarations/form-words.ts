import type { Words } from '../kernel/words.ts'
import type { FormDefinition } from './definition.ts'

/** One sentence of a form that its editor may reword, by a name that says where it stands. */
export interface FormSentence {
  /** `requester.title`, `requester.requesterName.label` … */
  readonly name: string
  readonly page: string
  readonly what: 'pageTitle' | 'label' | 'hint'
  readonly words: Words
}

/** Titles, labels and hints in the order of the form. */
export const sentencesOf = ({ pages }: FormDefinition): readonly FormSentence[] =>
  pages.flatMap(({ id, title, questions }) => [
    { name: `${id}.title`, page: id, what: 'pageTitle' as const, words: title },
    ...questions.flatMap(({ field, label, hint }) => [
      { name: `${id}.${field}.label`, page: id, what: 'label' as const, words: label },
      ...(hint ? [{ name: `${id}.${field}.hint`, page: id, what: 'hint' as const, words: hint }] : []),
    ]),
  ])

/** The form with other words, as typed by `words.<name>.vi` and `.en`; what was not typed stays. */
export function reworded(form: FormDefinition, typed: Readonly<Record<string, string>>): FormDefinition {
  const said = (name: string, [vi, en]: Words): Words => [
    typed[`words.${name}.vi`]?.trim() ?? vi,
    typed[`words.${name}.en`]?.trim() ?? en,
  ]
  return {
    ...form,
    pages: form.pages.map(page => ({
      ...page,
      title: said(`${page.id}.title`, page.title),
      questions: page.questions.map(question => ({
        ...question,
        label: said(`${page.id}.${question.field}.label`, question.label),
        ...(question.hint ? { hint: said(`${page.id}.${question.field}.hint`, question.hint) } : {}),
      })),
    })),
  }
}
