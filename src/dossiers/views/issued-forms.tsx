import { type Language, say } from '../../kernel/words.ts'
import { Section } from '../../web/design/heading.tsx'
import { formSeries, type IssuedForm } from '../form-series.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { shownInstant } from './shown-time.ts'

/** A paper issued about a dossier. */
export interface IssuedPaper {
  readonly form: IssuedForm
  readonly number: string
  readonly issuedAt: Temporal.Instant
}

interface IssuedFormsProps {
  readonly language: Language
  readonly issued: readonly IssuedPaper[]
  readonly href: (index: number) => string
}

export const IssuedForms = ({ language, issued, href }: IssuedFormsProps) =>
  issued.length > 0 && (
    <Section title={say(language, wording.issued)}>
      <ul>
        {issued.map(({ form, number, issuedAt }, index) => (
          <li key={`${form} ${number}`}>
            <a href={href(index)} data-turbo="false">
              {say(language, wording.issuedLine, {
                form,
                title: say(language, formSeries(form).title),
                number,
                time: shownInstant(issuedAt),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
