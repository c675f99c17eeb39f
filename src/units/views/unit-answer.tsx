import { type Language, say } from '../../kernel/words.ts'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import { unitPath } from '../addresses.ts'
import type { Candidate, Resolution } from '../resolution.ts'
import { placeName } from '../unit.ts'
import { basisWords, formerPlaceName, notFoundWords } from '../unit-now.ts'
import { unitWording as words } from './wording.ts'

interface AnswerProps {
  readonly language: Language
  readonly resolution: Resolution
}

/** What an address is today, with the legal basis; or what is missing to say so. */
export const Answer = ({ language, resolution }: AnswerProps) => {
  if (resolution.result === 'ambiguous') return <Several language={language} resolution={resolution} />
  const [only] = resolution.candidates
  if (resolution.result === 'not_found' || !only) return <None language={language} resolution={resolution} />
  const { unit } = only
  const isNew = only.kind !== 'current'
  return (
    <>
      <DefinitionBox
        term={say(language, isNew ? words.now : words.already)}
        value={capitalised(placeName(unit))}
        tone="good"
        {...(resolution.result === 'population_exact' ? { note: say(language, words.populationExact) } : {})}
      />
      <SummaryList language={language} rows={rowsOf(language, resolution, only)} />
    </>
  )
}

function rowsOf(language: Language, { rest }: Resolution, candidate: Candidate): readonly SummaryRow[] {
  const { unit, from } = candidate
  const rows: readonly (SummaryRow | false)[] = [
    rest !== '' && { key: say(language, words.rest), value: say(language, words.restKept, { rest }) },
    from !== null && {
      key: say(language, words.old),
      value: from.code ? <a href={unitPath(from)}>{formerPlaceName(from)}</a> : formerPlaceName(from),
    },
    { key: say(language, words.basis), value: say(language, basisWords(candidate)) },
    { key: say(language, words.code), value: unit.code },
    {
      key: say(language, words.unit),
      value: <a href={unitPath(unit)}>{say(language, words.history)}</a>,
    },
  ]
  return rows.flatMap(row => row || [])
}

const Several = ({ language, resolution }: AnswerProps) => {
  const names = new Set(resolution.readAs.map(unit => unit.code))
  const isDivided = names.size === 1
  return (
    <>
      <Notice kind="warning" title={say(language, words.ambiguous)} announced>
        <p>{say(language, isDivided ? words.divided : words.shared)}</p>
        <CandidateList language={language} candidates={resolution.candidates} />
      </Notice>
      <Section title={say(language, words.whatToDo)}>
        <ul>
          <li>{say(language, isDivided ? words.addHamlet : words.addDistrict)}</li>
          <li>{say(language, words.askPeople)}</li>
        </ul>
      </Section>
    </>
  )
}

/** Units of today, each with what it rests on. */
export const CandidateList = ({
  language,
  candidates,
}: {
  readonly language: Language
  readonly candidates: readonly Candidate[]
}) => (
  <ul>
    {candidates.map(candidate => (
      <li key={candidate.unit.code}>
        <a href={unitPath(candidate.unit)}>{capitalised(placeName(candidate.unit))}</a>
        <div>{say(language, basisWords(candidate))}</div>
      </li>
    ))}
  </ul>
)

const capitalised = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)

const None = ({ language, resolution: { reason, suggestions } }: AnswerProps) => (
  <Notice kind="info" title={say(language, words.notFound)} announced>
    <p>{say(language, notFoundWords[reason ?? 'unknown'])}</p>
    {suggestions.length > 0 && (
      <>
        <p>{say(language, words.perhaps)}</p>
        <ul>
          {suggestions.map(({ unit, from }) => (
            <li key={unit.code}>
              <a href={unitPath(unit)}>{placeName(unit)}</a>
              {from && <div>{formerPlaceName(from)}</div>}
            </li>
          ))}
        </ul>
      </>
    )}
  </Notice>
)
