import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import type { NoLongerAsked } from '../changed-version.ts'
import { wording } from './wording.ts'

export interface ChangedPageProps {
  readonly language: Language
  readonly title: string
  readonly version: number
  readonly noLongerAsked: readonly NoLongerAsked[]
  readonly action: string
}

/** The form was published anew while somebody was filling it in: what is kept, and what is asked no more. */
export const ChangedPage = ({ language, title, version, noLongerAsked, action }: ChangedPageProps) => (
  <>
    <PageTitle over={title} title={say(language, wording.changedTitle)} />
    <Lead>{say(language, wording.changed, { version })}</Lead>
    {noLongerAsked.length === 0 ? (
      <p>{say(language, wording.allKept)}</p>
    ) : (
      <Section title={say(language, wording.noLongerAsked)}>
        <p class="hint">{say(language, wording.noLongerAskedHint)}</p>
        <SummaryList
          language={language}
          rows={noLongerAsked.map(({ question, typed }) => ({
            key: say(language, question.label),
            value: typed.join('; '),
          }))}
        />
      </Section>
    )}
    <Form action={action} hidden={{ version: String(version) }}>
      <ButtonRow>
        <Button>{say(language, wording.continueNew)}</Button>
      </ButtonRow>
    </Form>
  </>
)
