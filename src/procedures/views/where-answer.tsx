import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { type Resolution, UnitNow } from '../../units/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { procedurePath, wherePath } from '../addresses.ts'
import type { ProcedureVersion } from '../procedure.ts'
import type { WhereAnswer } from '../where.ts'
import { fullFacts, vietnamese } from './shown-values.ts'
import { outcomeWords, whereWording, whoWords } from './where-wording.ts'
import { pageWording, wording } from './wording.ts'

export interface WhereAnswerProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
  readonly answer: WhereAnswer
  /** How the address was read, when one was given. */
  readonly resolution?: Resolution | undefined
  /** What stands above the answer: a preparation code. */
  readonly children?: ComponentChildren
}

const kinds = { here: 'success', 'through-us': 'info', elsewhere: 'warning', holder: 'info' } as const

/** The answer in one sentence, then everything somebody needs before going. */
export const WhereAnswerView = (props: WhereAnswerProps) => {
  const { language, procedure, answer, resolution, children } = props
  return (
    <>
      <PageTitle
        title={procedure.name}
        over={say(language, whereWording.title)}
        lang={vietnamese(language)}
      />
      {children}
      <Notice kind={kinds[answer.outcome]} title={outcomeSentence(language, answer)} announced>
        <p>{say(language, answer.reason)}</p>
        <p class="soft" lang={vietnamese(language)}>
          {say('vi', whereWording.basis)}: {answer.basis}
        </p>
        {answer.outcome === 'elsewhere' && <p>{say(language, whereWording.portal)}</p>}
      </Notice>
      <UnitNow language={language} resolution={resolution} />
      <Facts {...props} />
      <Section title={say(language, whereWording.bring)}>
        <Papers {...props} />
      </Section>
      <ButtonRow>
        <ButtonLink kind="secondary" href={procedurePath(procedure.code)}>
          {say(language, whereWording.page)}
        </ButtonLink>
        <ButtonLink kind="quiet" href={wherePath()}>
          {say(language, whereWording.changeQuestion)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

/** One sentence: yes here, yes through us, or where to go. */
export function outcomeSentence(
  language: Language,
  { outcome, who, competent, centre }: WhereAnswer,
): string {
  const place = say(language, whoWords[who], { place: competent?.name ?? '' })
  return say(language, outcomeWords[outcome], { centre: say(language, centre.name), place })
}

const Facts = ({ language, procedure, answer }: WhereAnswerProps) => {
  const { time, fee } = fullFacts(language, procedure)
  const elsewhere = answer.outcome === 'elsewhere'
  const { centre } = answer
  const ours = [
    { key: say(language, whereWording.where), value: say(language, centre.name) },
    { key: say(language, whereWording.address), value: centre.address },
    { key: say(language, whereWording.today), value: todayWords(language, answer) },
    { key: say(language, whereWording.usual), value: say(language, centre.opening) },
  ]
  return (
    <SummaryList
      language={language}
      rows={[
        ...(elsewhere ? [] : ours),
        { key: say(language, wording.timeLimit), value: time },
        { key: say(language, wording.fee), value: fee },
        { key: say(language, whereWording.hotline), value: centre.hotline },
      ]}
    />
  )
}

export function todayWords(language: Language, { today, openNow }: WhereAnswer): string {
  if (today === null) return say(language, whereWording.hoursUnknown)
  if (today.length === 0) return say(language, whereWording.closedToday)
  const hours = today.map(({ from, to }) => `${from}–${to}`).join(', ')
  return say(language, openNow ? whereWording.openNow : whereWording.closedNow, { hours })
}

const Papers = ({ language, procedure, answer }: WhereAnswerProps) =>
  procedure.documents.length === 0 ? (
    <p>{say(language, pageWording.notThere, { hotline: answer.centre.hotline })}</p>
  ) : (
    <>
      <ul class="ticks" lang={vietnamese(language)}>
        {procedure.documents.map(({ name, condition }) => (
          <li key={name}>
            {name}
            {condition && <div class="soft">{condition}</div>}
          </li>
        ))}
      </ul>
      <p class="soft">{say(language, pageWording.papersNote)}</p>
    </>
  )

/** Takes the answer along under a code. */
export const GetPrepCode = ({
  language,
  procedure,
  unit,
  idempotencyKey,
}: {
  readonly language: Language
  readonly procedure: string
  readonly unit: string | undefined
  readonly idempotencyKey: string
}) => (
  <Form action="/prep" idempotencyKey={idempotencyKey} hidden={{ procedure, ...(unit ? { unit } : {}) }}>
    <p>{say(language, whereWording.getCodeHint)}</p>
    <ButtonRow>
      <Button>{say(language, whereWording.getCode)}</Button>
    </ButtonRow>
  </Form>
)
