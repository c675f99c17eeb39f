import { type Language, say } from '../../kernel/words.ts'
import { type Resolution, UnitNow } from '../../units/index.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Steps } from '../../web/design/steps.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import type { Typed } from '../../web/route.ts'
import { CheckPapers } from './filing-check-papers.tsx'
import { DeclarationBox } from './filing-declaration.tsx'
import {
  type FilingDeclaration,
  type FilingProcedure,
  type KeptUpload,
  procedureHidden,
} from './filing-procedure.ts'
import { filingSteps } from './filing-steps.ts'
import { filingWording as wording } from './filing-wording.ts'
import { localAppointmentText } from './shown-time.ts'
import { typedOn } from './typed-on.ts'

export interface FilingCheckProps {
  readonly language: Language
  readonly procedure: FilingProcedure
  readonly typed: Typed
  readonly kept: readonly KeptUpload[]
  readonly action: string
  readonly idempotencyKey: string
  readonly atCounter: boolean
  /** The declaration that comes with it, and its official form as the file it will be. */
  readonly declared?: (FilingDeclaration & { readonly file: KeptUpload }) | undefined
  /** What the address is today. */
  readonly addressNow?: Resolution | undefined
  /** The appointment that would be given now: wall clock time as ISO text, and the reasoning in sentences. */
  readonly promise?: { readonly due: string; readonly steps: readonly string[] } | undefined
}

/** Everything once more before it is sent; nothing is written until “send”. */
export const FilingCheck = (props: FilingCheckProps) => {
  const { language, atCounter, procedure, promise, declared, kept } = props
  return (
    <>
      <PageTitle
        over={`${procedure.code} · ${procedure.name}`}
        title={say(language, atCounter ? wording.checkTitleCounter : wording.checkTitle)}
      />
      {!atCounter && <Steps language={language} titles={filingSteps(language)} now={2} />}
      {promise && <Promised language={language} promise={promise} />}
      <Section title={say(language, wording.applicant)}>
        <SummaryList language={language} rows={applicantRows(props)} />
      </Section>
      <Section title={say(language, wording.content)}>
        <SummaryList language={language} rows={contentRows(props)} />
      </Section>
      <Section title={say(language, wording.papers)}>
        {declared && <DeclarationBox language={language} declared={declared} />}
        <CheckPapers {...props} kept={declared ? [...kept, declared.file] : kept} />
      </Section>
      <SendOrEdit {...props} />
    </>
  )
}

interface PromisedProps {
  readonly language: Language
  readonly promise: NonNullable<FilingCheckProps['promise']>
}

const Promised = ({ language, promise }: PromisedProps) => (
  <>
    <DefinitionBox
      term={say(language, wording.promise)}
      value={localAppointmentText(promise.due, language)}
      dateTime={promise.due}
    />
    <details>
      <summary>{say(language, wording.why)}</summary>
      <ol>
        {promise.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  </>
)

function applicantRows({ language, typed, addressNow }: FilingCheckProps): readonly SummaryRow[] {
  const fields = ['name', 'idNumber', 'phone', 'mail', 'address'] as const
  return fields.map(name => ({
    key: say(language, wording[name]),
    value: (
      <>
        {typed[name]?.trim() || <span class="soft">{say(language, wording.notGiven)}</span>}
        {name === 'address' && <UnitNow language={language} resolution={addressNow} />}
      </>
    ),
  }))
}

const contentRows = ({ language, typed, procedure }: FilingCheckProps): readonly SummaryRow[] => [
  { key: say(language, wording.procedure), value: <span lang="vi">{procedure.name}</span> },
  ...(procedure.case
    ? [{ key: say(language, wording.case), value: <span lang="vi">{procedure.case.name}</span> }]
    : []),
  {
    key: say(language, wording.request),
    value: <Lines text={typed.request} otherwise={say(language, wording.notGiven)} />,
  },
  { key: say(language, wording.sets), value: typed.sets || '1' },
]

const Lines = ({ text, otherwise }: { readonly text: string | undefined; readonly otherwise: string }) =>
  text?.trim() ? (
    text
      .trim()
      .split('\n')
      .map((line, index) => <div key={index}>{line}</div>)
  ) : (
    <span class="soft">{otherwise}</span>
  )

const SendOrEdit = (props: FilingCheckProps) => {
  const { language, action, atCounter, procedure, idempotencyKey, declared } = props
  const hidden = {
    ...procedureHidden(procedure),
    idempotency_key: idempotencyKey,
    ...declared?.hidden,
    ...typedOn(props),
  }
  return (
    <div data-turbo="false">
      <Form action={action} hidden={hidden}>
        <p>
          <strong>{say(language, atCounter ? wording.declarationCounter : wording.declaration)}</strong>
        </p>
        <ButtonRow>
          {/* At the counter Enter goes on from page to page; at home the page is read from its beginning. */}
          <button type="submit" class="button primary" name="step" value="send" autofocus={atCounter}>
            {say(language, atCounter ? wording.receive : wording.send)}
          </button>
          <Button kind="secondary" name="step" value="edit">
            {say(language, wording.edit)}
          </Button>
        </ButtonRow>
      </Form>
    </div>
  )
}
