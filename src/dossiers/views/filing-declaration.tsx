import { type Language, say } from '../../kernel/words.ts'
import { SummaryList } from '../../web/design/summary-list.tsx'
import type { FilingDeclaration } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'
import { maskedId } from './masked-id.ts'

interface DeclarationProps {
  readonly language: Language
  readonly declared: Pick<FilingDeclaration, 'title' | 'printHref' | 'sections'>
}

/** The declaration that comes with a filing, folded, with its answers and the official form to look at. */
export const DeclarationBox = ({ language, declared }: DeclarationProps) => (
  <div class="card">
    <p>
      <strong>{say(language, wording.declared, { form: declared.title })}</strong>{' '}
      <a href={declared.printHref} data-turbo="false">
        {say(language, wording.declaredPrint)}
      </a>
    </p>
    <DeclaredAnswers language={language} sections={declared.sections} />
  </div>
)

interface AnswersProps {
  readonly language: Language
  readonly sections: FilingDeclaration['sections']
}

/** What was declared, folded; identity numbers are masked as everywhere. */
export const DeclaredAnswers = ({ language, sections }: AnswersProps) => (
  <details>
    <summary>{say(language, wording.declaredAnswers)}</summary>
    {sections.map(({ title, rows }) => (
      <div key={title}>
        <h3>{title}</h3>
        <SummaryList
          language={language}
          rows={rows.map(({ key, value, isIdNumber }) => ({
            key,
            value: isIdNumber ? maskedId(value) : value,
          }))}
        />
      </div>
    ))}
  </details>
)
