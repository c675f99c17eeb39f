import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { paperUploads } from '../../web/uploads.ts'
import type { PublicStatus } from '../public-status.ts'
import { actionWords } from './route-wording.ts'
import { shownDay, shownInstant } from './shown-time.ts'
import { asideWording as wording } from './tracking-aside-wording.ts'

export interface TrackingAsideProps {
  readonly language: Language
  readonly status: PublicStatus
  /** The look-up code the page was opened with; it travels on in the page's own forms. */
  readonly secret: string
  readonly problems: Problems
  readonly typed: Typed
  readonly idempotencyKey: string
}

/** What the applicant is asked for and can do from home, and how it ended when it did without a result. */
export const TrackingAside = (props: TrackingAsideProps) => (
  <>
    <Extended {...props} />
    <Stopped {...props} />
    <Duty {...props} />
    <Supplement {...props} />
  </>
)

const Extended = ({ language, status }: TrackingAsideProps) =>
  status.extension && (
    <Notice
      kind="warning"
      title={say(language, wording.apology, { was: shownInstant(status.extension.was) })}
    >
      <p>{say(language, wording.apologyReason, { reason: status.extension.reason })}</p>
    </Notice>
  )

const Stopped = ({ language, status }: TrackingAsideProps) =>
  status.stopped && (
    <Notice kind="warning" title={say(language, wording.stopped)}>
      <p>{status.stopped.reason}</p>
      <p>{say(language, wording.legalBasis, { legalBasis: status.stopped.legalBasis })}</p>
    </Notice>
  )

const Duty = ({ language, status }: TrackingAsideProps) =>
  status.duty && (
    <Notice kind="warning" title={say(language, wording.duty)}>
      <p>{status.duty.what}</p>
      <p>{say(language, wording.legalBasis, { legalBasis: status.duty.legalBasis })}</p>
      <p>{say(language, wording.dutyNext)}</p>
    </Notice>
  )

const Supplement = (props: TrackingAsideProps) => {
  const { language, status } = props
  const { supplement } = status
  if (!supplement) return null
  return (
    <>
      <Notice
        kind="warning"
        title={say(language, wording.supplement, { until: shownDay(supplement.respondBy) })}
      >
        <ul>
          {supplement.papers.map(({ line, name, why }) => (
            <li key={line} lang="vi">
              {name}: {why}
            </li>
          ))}
          {supplement.corrections && <li lang="vi">{supplement.corrections}</li>}
        </ul>
        <p>{supplement.reason}</p>
        <p>{say(language, wording.legalBasis, { legalBasis: supplement.legalBasis })}</p>
      </Notice>
      {supplement.answered && (
        <Notice
          kind="success"
          title={say(language, wording.sent, { time: shownInstant(supplement.answered.at) })}
        >
          <p>{say(language, wording.sentNext)}</p>
        </Notice>
      )}
      <Section title={say(language, wording.answer)}>
        <p>{say(language, wording.answerLead)}</p>
        <AnswerForm {...props} papers={supplement.papers} />
      </Section>
    </>
  )
}

type Asked = NonNullable<PublicStatus['supplement']>['papers']

const AnswerForm = ({ papers, ...props }: TrackingAsideProps & { readonly papers: Asked }) => {
  const { language, status, secret, problems, typed, idempotencyKey } = props
  return (
    <Form
      id="f-answer-supplement"
      action={`/track/${status.code}/supplement`}
      files
      hidden={{ secret, idempotency_key: idempotencyKey }}
    >
      {papers.map(({ line, name }) => (
        <FileField
          key={line}
          language={language}
          name={`papers.${line}.file`}
          label={name}
          error={problems.at(`papers.${line}.file`, language)}
          accept={paperUploads.accept}
          multiple
        />
      ))}
      <TextArea
        language={language}
        name="note"
        label={say(language, wording.note)}
        hint={say(language, wording.noteHint)}
        value={typed.note}
        error={problems.at('note', language)}
        rows={3}
        maxlength={1000}
      />
      <ButtonRow>
        <Button>{say(language, actionWords['answer-supplement'])}</Button>
      </ButtonRow>
    </Form>
  )
}

/** At the foot of the page: asking for the dossier back is possible, and nobody is led to it. */
export const Withdrawal = ({
  language,
  status,
  secret,
  problems,
  typed,
  idempotencyKey,
}: TrackingAsideProps) =>
  status.mayWithdraw && (
    <details open={problems.at('reason', language) !== undefined}>
      <summary>{say(language, wording.withdraw)}</summary>
      <p>{say(language, wording.withdrawLead)}</p>
      <Form
        id="f-ask-withdrawal"
        action={`/track/${status.code}/withdrawal`}
        hidden={{ secret, idempotency_key: idempotencyKey }}
      >
        <TextArea
          language={language}
          name="reason"
          label={say(language, wording.withdrawReason)}
          value={typed.reason}
          error={problems.at('reason', language)}
          rows={3}
          maxlength={500}
          required
        />
        <ButtonRow>
          <Button kind="danger">{say(language, actionWords['ask-withdrawal'])}</Button>
        </ButtonRow>
      </Form>
    </details>
  )
