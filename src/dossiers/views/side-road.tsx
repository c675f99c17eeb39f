import type { ComponentChildren } from 'preact'
import { localTime } from '../../kernel/local-time.ts'
import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, type ButtonKind, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Fieldset } from '../../web/design/forms/fieldset.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { paperUploads } from '../../web/uploads.ts'
import { type Dossier, paperKinds } from '../dossier.ts'
import type { SideRoadAction } from '../side-roads.ts'
import { paperKindWords } from './paper-words.ts'
import { actionWords } from './route-wording.ts'
import { appointmentText, localAppointmentText, shownInstant } from './shown-time.ts'
import { meaningOf, sideRoadWording as wording } from './side-road-wording.ts'

export interface SideRoadProps {
  readonly language: Language
  readonly action: SideRoadAction
  readonly dossier: Dossier
  readonly version: number
  /** The published list of papers of the dossier's own version. */
  readonly published: readonly { readonly name: string }[]
  /** Until when an apology is in time; nothing when the calendar cannot tell. */
  readonly latestApology: Temporal.PlainDateTime | undefined
  readonly now: Temporal.Instant
  readonly problems: Problems
  readonly typed: Typed
  readonly idempotencyKey: string
}

/** The page of one action off the straight road: whose dossier it is, what the action means, and its form. */
export const SideRoad = (props: SideRoadProps) => {
  const { language, action, dossier, version, problems, idempotencyKey } = props
  const [title, meaning] = meaningOf[action]
  const Fields = fieldsOf[action]
  const address = `/dossiers/${dossier.code}`
  return (
    <>
      <PageTitle over={dossier.code} title={say(language, actionWords[action])} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Whose {...props} />
      <Notice kind={action === 'ask-supplement-again' ? 'warning' : 'info'} title={say(language, title)}>
        <p>{say(language, meaning)}</p>
      </Notice>
      <Form
        id={`f-${action}`}
        action={`${address}/${action}`}
        files={action === 'complete-supplement'}
        hidden={{ idempotency_key: idempotencyKey, version: String(version) }}
      >
        <Fields {...props} />
        <ButtonRow>
          <Button kind={kindOf[action] ?? 'primary'}>{say(language, actionWords[action])}</Button>
          <ButtonLink kind="quiet" href={address}>
            {say(language, wording.back)}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

const kindOf: Readonly<Partial<Record<SideRoadAction, ButtonKind>>> = {
  stop: 'danger',
  'propose-refusal': 'danger',
  'accept-withdrawal': 'danger',
}

const Whose = ({ language, dossier }: SideRoadProps) => (
  <SummaryList
    language={language}
    rows={[
      { key: say(language, wording.applicant), value: dossier.applicant.name },
      { key: say(language, wording.procedure), value: <span lang="vi">{dossier.procedure.name}</span> },
      ...('due' in dossier
        ? [{ key: say(language, wording.due), value: appointmentText(dossier.due, language) }]
        : []),
    ]}
  />
)

type FieldsOf = (props: SideRoadProps) => ComponentChildren

const Reason = (props: SideRoadProps) => (
  <Lines {...props} name="reason" label={wording.reason} hint={wording.reasonRead} />
)

const LegalBasis = (props: SideRoadProps) => (
  <TextField
    {...field(props, 'legalBasis', wording.legalBasis)}
    hint={say(props.language, wording.legalBasisHint)}
    maxlength={300}
    autocomplete="off"
    required
  />
)

const ReasonAndBasis: FieldsOf = props => (
  <>
    <Reason {...props} />
    <LegalBasis {...props} />
  </>
)

const AskSupplement: FieldsOf = props => (
  <>
    <Fieldset legend={say(props.language, wording.papers)}>
      <p class="hint">
        {say(props.language, props.published.length > 0 ? wording.papersHint : wording.noPapers)}
      </p>
      {props.published.map(({ name }, line) => (
        <TextField
          key={name}
          {...field(props, `papers.${line}.why`)}
          label={name}
          maxlength={500}
          autocomplete="off"
          unmarked
        />
      ))}
    </Fieldset>
    <TextArea
      {...field(props, 'corrections', wording.corrections)}
      hint={say(props.language, wording.correctionsHint)}
      rows={2}
      maxlength={1000}
    />
    <ReasonAndBasis {...props} />
    <Day {...props} name="respondBy" label={wording.respondBy} />
  </>
)

const CompleteSupplement: FieldsOf = props => {
  const { language, dossier } = props
  const request = dossier.supplements?.at(-1)
  const sent = request?.answered
  return (
    <>
      {sent && (
        <Notice
          kind="success"
          title={say(language, wording.sentFromHome, { time: shownInstant(sent.at) })}
          level={3}
        >
          {sent.note && <p>{say(language, wording.sentMessage, { note: sent.note })}</p>}
        </Notice>
      )}
      {request?.papers.map(({ line, name, why }) => (
        <Fieldset key={line} legend={name}>
          <p class="hint">{why}</p>
          <SelectField
            {...field(props, `papers.${line}.kind`, wording.kind)}
            value={props.typed[`papers.${line}.kind`] ?? (sent ? 'electronic' : 'copy')}
            options={paperKinds.map(kind => ({ value: kind, label: say(language, paperKindWords[kind]) }))}
            empty={false}
            required
          />
          <FileField
            {...field(props, `papers.${line}.file`, wording.file)}
            hint={say(language, wording.fileHint)}
            accept={paperUploads.accept}
          />
        </Fieldset>
      ))}
      {request?.corrections && (
        <p>
          <strong>{say(language, wording.corrections)}:</strong> {request.corrections}
        </p>
      )}
    </>
  )
}

const Extend: FieldsOf = props => (
  <>
    <Apology {...props} />
    <Day {...props} name="until" label={wording.until} hint={wording.untilHint} />
    <Reason {...props} />
  </>
)

/** Whether an apology given now is still in time. */
const Apology = ({ language, latestApology, now }: SideRoadProps) => {
  if (!latestApology) return null
  const late = Temporal.PlainDateTime.compare(localTime(now), latestApology) > 0
  const time = localAppointmentText(latestApology, language)
  const [title, why] = late
    ? [wording.apologyTooLate, wording.apologyTooLateWhy]
    : [wording.apologyInTime, wording.apologyInTimeWhy]
  return (
    <Notice kind={late ? 'warning' : 'info'} title={say(language, title, { time })} level={3}>
      <p>{say(language, why)}</p>
    </Notice>
  )
}

const Leaving: FieldsOf = props => (
  <>
    <LegalBasis {...props} />
    <TextField
      {...field(props, 'fee', wording.fee)}
      hint={say(props.language, wording.feeHint)}
      maxlength={300}
      autocomplete="off"
    />
    <TextField
      {...field(props, 'papersReturned', wording.papersReturned)}
      maxlength={500}
      autocomplete="off"
    />
  </>
)

const AcceptWithdrawal: FieldsOf = props => {
  const { language, dossier } = props
  return (
    <>
      {dossier.position === 'withdrawal-asked' && (
        <Notice kind="info" title={say(language, wording.withdrawalAsked)} level={3}>
          <p>{dossier.withdrawal.reason}</p>
        </Notice>
      )}
      <Leaving {...props} />
    </>
  )
}

const fieldsOf: Readonly<Record<SideRoadAction, FieldsOf>> = {
  'propose-refusal': ReasonAndBasis,
  'ask-supplement': AskSupplement,
  'ask-supplement-again': props => (
    <>
      <Lines {...props} name="override" label={wording.override} />
      <AskSupplement {...props} />
    </>
  ),
  'complete-supplement': CompleteSupplement,
  'ask-duty': props => (
    <>
      <Lines {...props} name="what" label={wording.what} hint={wording.whatHint} />
      <LegalBasis {...props} />
    </>
  ),
  'complete-duty': props => (
    <TextField
      {...field(props, 'evidence', wording.evidence)}
      hint={say(props.language, wording.evidenceHint)}
      maxlength={300}
      autocomplete="off"
      required
    />
  ),
  extend: Extend,
  'ask-withdrawal': props => <Lines {...props} name="reason" label={wording.withdrawalReason} />,
  'accept-withdrawal': AcceptWithdrawal,
  'decline-withdrawal': Reason,
  stop: props => (
    <>
      <Reason {...props} />
      <Leaving {...props} />
    </>
  ),
  restart: props => (
    <TextField
      {...field(props, 'decision', wording.decision)}
      hint={say(props.language, wording.decisionHint)}
      maxlength={300}
      autocomplete="off"
      required
    />
  ),
}

interface Named {
  readonly name: string
  readonly label: Words
  readonly hint?: Words
}

const Lines = ({ name, label, hint, ...props }: SideRoadProps & Named) => (
  <TextArea
    {...field(props, name, label)}
    hint={hint && say(props.language, hint)}
    rows={3}
    maxlength={1000}
    required
  />
)

const Day = ({ name, label, hint, ...props }: SideRoadProps & Named) => (
  <TextField
    {...field(props, name, label)}
    hint={hint && say(props.language, hint)}
    type="date"
    size="short"
    required
  />
)

const field = ({ language, typed, problems }: SideRoadProps, name: string, label: Words = ['', '']) => ({
  language,
  name,
  label: say(language, label),
  value: typed[name],
  error: problems.at(name, language),
})
