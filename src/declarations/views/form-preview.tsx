import { type Language, say } from '../../kernel/words.ts'
import { Section } from '../../web/design/heading.tsx'
import { type FormDefinition, nodeOf, type Page } from '../definition.ts'
import { editorWords as words } from './editor-words.ts'
import { QuestionField } from './question-field.tsx'

interface PreviewProps {
  readonly language: Language
  readonly form: FormDefinition
}

/** All pages of a form as people will see them, one below another. */
export const FormPreview = ({ language, form }: PreviewProps) => (
  <Section title={say(language, words.preview)}>
    <p class="hint">{say(language, words.previewHint)}</p>
    {form.pages.map(page => (
      <PreviewedPage key={page.id} language={language} form={form} page={page} />
    ))}
  </Section>
)

const PreviewedPage = ({ language, form, page }: PreviewProps & { readonly page: Page }) => (
  <div class="card">
    <h3>{say(language, page.title)}</h3>
    {page.showIf && <p class="soft">{say(language, words.conditional)}</p>}
    {page.hint && <p>{say(language, page.hint)}</p>}
    <fieldset class="fieldset" disabled aria-label={say(language, page.title)}>
      {page.questions
        .filter(({ calculated }) => !calculated)
        .map(question => (
          <QuestionField
            key={question.field}
            language={language}
            asked={{
              question,
              name: `preview.${question.field}`,
              boxes: {},
              from: question.prefill ? 'given' : 'nowhere',
              value: undefined,
            }}
            node={nodeOf(form, page, question)}
            error={undefined}
            helped
          />
        ))}
    </fieldset>
  </div>
)
