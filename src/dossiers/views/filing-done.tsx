import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { Steps } from '../../web/design/steps.tsx'
import { filingSteps } from './filing-steps.ts'
import { filingWording as wording } from './filing-wording.ts'
import { localAppointmentText } from './shown-time.ts'

export interface FilingDoneProps {
  readonly language: Language
  readonly code: string
  readonly secret: string
  readonly trackPath: string
  /** The QR code that leads to tracking, as SVG. */
  readonly qr: string
  /** Wall clock time as ISO text by which an officer answers (8 working hours); null when it cannot be told. */
  readonly replyBy: string | null
  readonly procedureName: string
}

/** An online filing was taken in: its two codes, and what happens now. */
export const FilingDone = (props: FilingDoneProps) => {
  const { language, code, secret, trackPath, qr, replyBy, procedureName } = props
  return (
    <>
      <PageTitle over={procedureName} title={say(language, wording.doneTitle)} />
      <Steps language={language} titles={filingSteps(language)} now={3} />
      <DefinitionBox term={say(language, wording.code)} value={code} tone="good" unbroken />
      <DefinitionBox term={say(language, wording.secret)} value={secret} />
      <Notice kind="info" title={say(language, wording.keepBoth)}>
        <p>{say(language, wording.keepWhy)}</p>
        <p>{say(language, wording.print)}</p>
      </Notice>
      <Section title={say(language, wording.nextTitle)}>
        <ol>
          <li>
            {replyBy === null
              ? say(language, wording.nextCheckedSoon)
              : say(language, wording.nextChecked, { time: localAppointmentText(replyBy, language) })}
          </li>
          <li>{say(language, wording.nextReceived)}</li>
          <li>{say(language, wording.nextRefused)}</li>
        </ol>
        <ButtonRow>
          <ButtonLink href={trackPath}>{say(language, wording.track)}</ButtonLink>
        </ButtonRow>
      </Section>
      <QrFigure svg={qr} label={say(language, wording.trackQr)} caption={say(language, wording.trackQr)} />
    </>
  )
}
