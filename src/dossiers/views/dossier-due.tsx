import { finishedBand, type IndexVerdict, type Standing } from '../../calendar/index.ts'
import { localTime } from '../../kernel/local-time.ts'
import { type Language, say } from '../../kernel/words.ts'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Tone } from '../../web/design/parts.ts'
import { runningPause } from '../clock.ts'
import type { Dossier } from '../dossier.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { appointmentText, shownInstant } from './shown-time.ts'
import { leftText, standingTones, standingWords } from './standing-words.ts'

interface DossierDueProps {
  readonly language: Language
  readonly dossier: Dossier
  /** How an open dossier stands now; null when no clock runs. */
  readonly standing: Standing | null
  readonly why: readonly string[]
  /** How the national index counts a dossier whose handling has ended. */
  readonly verdict?: IndexVerdict | undefined
}

/** The appointment, how the dossier stands against it, and the reasoning that led to it. */
export const DossierDue = ({ language, dossier, standing, why, verdict }: DossierDueProps) => {
  if (dossier.position === 'filed')
    return (
      <Notice kind="info" title={say(language, wording.replyFirst)}>
        <p>{say(language, wording.replyFirstWhy, { time: shownInstant(dossier.submittedAt) })}</p>
      </Notice>
    )
  if (!('due' in dossier)) return null
  const { tone, note } = againstDue(dossier, standing, language)
  return (
    <>
      <DefinitionBox
        term={say(language, wording.due)}
        value={appointmentText(dossier.due, language)}
        dateTime={dossier.due.toString()}
        tone={tone}
        note={note}
      />
      <IndexNote language={language} verdict={verdict} />
      {why.length > 0 && (
        <details>
          <summary>{say(language, wording.why)}</summary>
          <ol>
            {why.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

const IndexNote = ({ language, verdict }: Pick<DossierDueProps, 'language' | 'verdict'>) => {
  if (!verdict) return null
  if (verdict.because === 'second-supplement') return <p>{say(language, wording.indexSecond)}</p>
  return <p>{say(language, verdict.onTime ? wording.indexOnTime : wording.indexLate)}</p>
}

type Appointed = Extract<Dossier, { readonly due: Temporal.Instant }>

const bands = {
  early: { tone: 'good', words: wording.early },
  'on-time': { tone: 'good', words: wording.onTime },
  overdue: { tone: 'bad', words: wording.late },
} as const

function againstDue(
  dossier: Appointed,
  standing: Standing | null,
  language: Language,
): { readonly tone: Tone; readonly note: string | undefined } {
  if ('finishedAt' in dossier) {
    const { tone, words } = bands[finishedBand(localTime(dossier.finishedAt), localTime(dossier.due))]
    return { tone, note: say(language, words, { time: shownInstant(dossier.finishedAt) }) }
  }
  const pause = runningPause(dossier)
  if (pause)
    return { tone: 'warn', note: say(language, wording.clockStands, { time: shownInstant(pause.begun) }) }
  if (standing === null) return { tone: 'neutral', note: undefined }
  const name = say(language, standingWords[standing.standing])
  return { tone: standingTones[standing.standing], note: `${name}: ${leftText(standing, language)}` }
}
