import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { FieldRow, Fieldset } from '../../web/design/forms/fieldset.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import type { FormSentence } from '../form-words.ts'
import { editorWords as words } from './editor-words.ts'

export interface FormWordsPageProps {
  readonly language: Language
  readonly formId: string
  readonly title: string
  readonly sentences: readonly FormSentence[]
  readonly typed: Typed
  readonly seen: string
  readonly problems: Problems
}

/** The words of a form, page by page, in both languages. */
export const FormWordsPage = (props: FormWordsPageProps) => {
  const { language, formId, title, sentences, seen, problems } = props
  const pages = Map.groupBy(sentences, ({ page }) => page)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: '/forms', label: say(language, words.listTitle) },
          { href: `/forms/${formId}`, label: title },
        ]}
      />
      <PageTitle over={title} title={say(language, words.editWords)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Lead>{say(language, words.editWordsHint)}</Lead>
      <Form action={`/forms/${formId}/words`} hidden={{ seen }}>
        {[...pages].map(([page, said], index) => (
          <Fieldset key={page} legend={`${index + 1}. ${said[0]?.words[language === 'vi' ? 0 : 1] ?? page}`}>
            {said.map(sentence => (
              <SentenceFields key={sentence.name} {...props} sentence={sentence} />
            ))}
          </Fieldset>
        ))}
        <ButtonRow>
          <Button>{say(language, words.save)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const SentenceFields = ({
  language,
  sentence: { name, what, words: said },
  typed,
  problems,
}: FormWordsPageProps & { readonly sentence: FormSentence }) => {
  const field = (tongue: 'vi' | 'en', label: typeof words.inVietnamese | typeof words.inEnglish) => {
    const box = `words.${name}.${tongue}`
    return (
      <TextField
        language={language}
        name={box}
        label={say(language, label, { what: say(language, words[what]) })}
        value={typed[box] ?? said[tongue === 'vi' ? 0 : 1]}
        error={problems.at(box, language)}
        autocomplete="off"
        maxlength={2_000}
        required
      />
    )
  }
  return (
    <FieldRow>
      {field('vi', words.inVietnamese)}
      {field('en', words.inEnglish)}
    </FieldRow>
  )
}
