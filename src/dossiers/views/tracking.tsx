import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { Timeline } from '../../web/design/timeline.tsx'
import { Unbroken } from '../../web/design/unbroken.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { positionWords } from '../position.ts'
import type { PublicStatus } from '../public-status.ts'
import { appointmentText, shownInstant } from './shown-time.ts'
import { TrackingAside, type TrackingAsideProps, Withdrawal } from './tracking-aside.tsx'
import { publicSteps } from './tracking-steps.ts'
import { statusWords, trackingWording as wording } from './tracking-wording.ts'

export interface TrackingFormProps {
  readonly language: Language
  readonly typed: Typed
  readonly problems: Problems
  /** Why nothing can be shown: the same sentence whichever of the two codes is wrong. */
  readonly fault?: Words | undefined
}

/** Asks for both codes. They are posted, so that the look-up code stays out of addresses and their logs. */
export const TrackingForm = ({ language, typed, problems, fault }: TrackingFormProps) => (
  <>
    <PageTitle title={say(language, wording.title)} />
    <ErrorSummary language={language} problems={problems.all(language)} />
    {fault && (
      <Notice kind="danger" title={say(language, wording.notFound)} announced>
        <p>{say(language, fault)}</p>
      </Notice>
    )}
    <Lead>{say(language, wording.lead)}</Lead>
    <Form action="/track">
      <TextField
        language={language}
        name="code"
        label={say(language, wording.code)}
        hint={say(language, wording.codeHint)}
        value={typed.code}
        error={problems.at('code', language)}
        size="medium"
        autocomplete="off"
        maxlength={50}
        required
      />
      <TextField
        language={language}
        name="secret"
        label={say(language, wording.secret)}
        hint={say(language, wording.secretHint)}
        value={typed.secret}
        error={problems.at('secret', language)}
        size="short"
        autocomplete="off"
        maxlength={20}
        required
      />
      <ButtonRow>
        <Button>{say(language, wording.look)}</Button>
      </ButtonRow>
    </Form>
    <p class="soft">{say(language, wording.lost)}</p>
  </>
)

interface StatusProps {
  readonly language: Language
  readonly status: PublicStatus
}

/** How a dossier stands, said to its applicant. Everything here may be read by whoever has both codes. */
export const TrackingStatus = (props: TrackingAsideProps) => {
  const { language, status, problems } = props
  const { now, next } = statusWords[status.position]
  return (
    <>
      <PageTitle over={<Unbroken>{status.code}</Unbroken>} title={status.procedureName} lang="vi" />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Lead>
        <strong>{say(language, now)}</strong>
      </Lead>
      <TrackingAside {...props} />
      <Due language={language} status={status} />
      <ReplyBy language={language} status={status} />
      <Late language={language} status={status} />
      <Refused language={language} status={status} />
      {status.position !== 'refused' && (
        <Section title={say(language, wording.next)}>
          <p>{say(language, next)}</p>
        </Section>
      )}
      <Section title={say(language, wording.steps)}>
        <Timeline language={language} events={publicSteps(status, language)} />
      </Section>
      <SummaryList
        language={language}
        rows={[
          { key: say(language, wording.official), value: say(language, positionWords[status.position]) },
          { key: say(language, wording.procedure), value: status.procedureCode },
          { key: say(language, wording.field), value: <span lang="vi">{status.fieldName}</span> },
          { key: say(language, wording.unit), value: status.unitName },
        ]}
      />
      <Withdrawal {...props} />
    </>
  )
}

const Due = ({ language, status }: StatusProps) =>
  status.due && (
    <DefinitionBox
      term={say(language, wording.due)}
      value={appointmentText(status.due, language)}
      dateTime={status.due.toString()}
      tone={status.late ? 'bad' : status.pausedSince ? 'warn' : 'good'}
      note={
        status.pausedSince
          ? say(language, wording.clockStands, { time: shownInstant(status.pausedSince) })
          : say(language, dueNote(status))
      }
    />
  )

const ReplyBy = ({ language, status }: StatusProps) =>
  status.replyBy && (
    <DefinitionBox
      term={say(language, wording.replyBy)}
      value={appointmentText(status.replyBy, language)}
      dateTime={status.replyBy.toString()}
    />
  )

function dueNote({ late, position }: PublicStatus): Words {
  if (isDone(position)) return late ? wording.finishedLate : wording.dueMet
  return late ? wording.dueMissed : wording.dueKept
}

const isDone = (position: PublicStatus['position']): boolean =>
  position === 'finished' || position === 'returned'

const Late = ({ language, status }: StatusProps) =>
  status.late &&
  !isDone(status.position) && (
    <Notice kind="warning" title={say(language, wording.late)}>
      <p>{say(language, wording.lateMeaning)}</p>
      <p>{say(language, wording.lateDo)}</p>
    </Notice>
  )

const Refused = ({ language, status }: StatusProps) =>
  status.refusal && (
    <>
      <Notice
        kind="danger"
        title={say(language, status.position === 'refused' ? wording.refusedTitle : wording.rejectedTitle)}
      >
        <p>{status.refusal.reason}</p>
        <p>
          {say(language, wording.legalBasis)}: {status.refusal.legalBasis}
        </p>
      </Notice>
      <Section title={say(language, wording.canDo)}>
        <ul>
          <li>{say(language, wording.fileAgain)}</li>
          <li>{say(language, wording.ask)}</li>
          <li>{say(language, wording.complain)}</li>
        </ul>
      </Section>
    </>
  )
