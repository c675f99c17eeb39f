import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import type { FormDefinition } from '../definition.ts'
import { wording } from './wording.ts'

export interface StartPageProps {
  readonly language: Language
  readonly form: FormDefinition
  readonly procedure: { readonly code: string; readonly name: string }
  readonly action: string
  readonly resumeHref: string
  readonly idempotencyKey: string
}

/** What a declaration asks for and how long it is kept, before anything is written. */
export const StartPage = (props: StartPageProps) => {
  const { language, form, procedure, action, resumeHref, idempotencyKey } = props
  return (
    <>
      <PageTitle over={say(language, wording.declareOnline)} title={say(language, form.title)} />
      <SummaryList
        language={language}
        rows={[
          {
            key: say(language, wording.forProcedure),
            value: (
              <span lang="vi">
                {procedure.name} ({procedure.code})
              </span>
            ),
          },
          { key: say(language, wording.lawCode), value: <span lang="vi">{form.lawCode}</span> },
        ]}
      />
      <BeforeBeginning language={language} form={form} />
      <Form action={action} hidden={{ procedure: procedure.code, idempotency_key: idempotencyKey }}>
        <ButtonRow>
          <Button>{say(language, wording.begin)}</Button>
          <a href={resumeHref}>{say(language, wording.resumeSaved)}</a>
        </ButtonRow>
      </Form>
      {!form.confirmed && (
        <Notice kind="info" title={say(language, wording.unconfirmedTitle)}>
          <p>{say(language, wording.unconfirmed)}</p>
        </Notice>
      )}
    </>
  )
}

const BeforeBeginning = ({ language, form }: Pick<StartPageProps, 'language' | 'form'>) => (
  <>
    {form.atHand.length > 0 && (
      <Section title={say(language, wording.atHandTitle)}>
        <ul>
          {form.atHand.map(words => (
            <li key={words[0]}>{say(language, words)}</li>
          ))}
        </ul>
      </Section>
    )}
    <Section title={say(language, wording.howTitle)}>
      <ul>
        <li>{say(language, wording.howPages, { pages: form.pages.length })}</li>
        <li>{say(language, wording.howSaved, { days: form.keepDays })}</li>
        <li>{say(language, wording.howResume)}</li>
      </ul>
    </Section>
  </>
)

/** There is no form for what was asked; the paper way stays open. */
export const NoForm = ({
  language,
  resumeHref,
}: {
  readonly language: Language
  readonly resumeHref: string
}) => (
  <>
    <PageTitle title={say(language, wording.startTitle)} />
    <EmptyState title={say(language, wording.noFormTitle)}>
      <p>{say(language, wording.noForm)}</p>
    </EmptyState>
    <Lead>
      <a href={resumeHref}>{say(language, wording.resumeSaved)}</a>
    </Lead>
  </>
)
