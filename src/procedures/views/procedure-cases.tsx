import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { Section } from '../../web/design/heading.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { filingPath } from '../addresses.ts'
import { inCase } from '../cases.ts'
import { whyNotOnline } from '../online-filing.ts'
import type { ProcedureCase, ProcedureVersion } from '../procedure.ts'
import { paperLine } from './content-lines.ts'
import { feeRuleWords } from './fee-words.ts'
import { shownLimit, vietnamese } from './shown-values.ts'
import { channelWords, pageWording, whyNotWords, wording, caseWording as words } from './wording.ts'

interface CasesProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
}

/** Each case with what is its own; links above them lead to each, so that nobody reads the other one by mistake. */
export const Cases = ({ language, procedure }: CasesProps) => {
  const { cases = [] } = procedure
  if (cases.length === 0) return null
  return (
    <Section title={say(language, words.title)}>
      <p>{say(language, words.which)}</p>
      <nav class="tabs" aria-label={say(language, words.title)}>
        <ul>
          {cases.map(({ id, name }) => (
            <li key={id}>
              <a href={`#case-${id}`} lang={vietnamese(language)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {cases.map(one => (
        <OneCase key={one.id} language={language} procedure={procedure} one={one} />
      ))}
    </Section>
  )
}

const OneCase = ({ language, procedure, one }: CasesProps & { readonly one: ProcedureCase }) => {
  const lang = vietnamese(language)
  const content = inCase(procedure, one)
  const reason = whyNotOnline(content)
  return (
    <Section title={one.name} level={3} id={`case-${one.id}`}>
      {one.when && <p lang={lang}>{one.when}</p>}
      <SummaryList language={language} rows={rowsOf(language, { content, one })} />
      {one.documents && (
        <ul lang={lang}>
          {one.documents.map(paper => (
            <li key={paper.name}>{paperLine(language, paper)}</li>
          ))}
        </ul>
      )}
      {reason && <p class="soft">{say(language, whyNotWords[reason])}</p>}
      {!reason && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={filingPath(procedure.code, one.id)}>
            {say(language, pageWording.fileOnline)}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  )
}

function rowsOf(
  language: Language,
  { content, one }: { readonly content: ProcedureVersion; readonly one: ProcedureCase },
) {
  const { timeLimit, timeLimitText } = content
  const limit = timeLimit ? shownLimit(language, timeLimit) : timeLimitText
  const fee = one.fees?.map(rule => feeRuleWords(language, rule)).join('; ') ?? one.feeText
  return [
    ...(limit ? [{ key: say(language, wording.timeLimit), value: limit }] : []),
    ...(fee ? [{ key: say(language, wording.fee), value: fee }] : []),
    ...(one.channels
      ? [
          {
            key: say(language, wording.channels),
            value: one.channels.map(channel => say(language, channelWords[channel])).join(', '),
          },
        ]
      : []),
  ]
}
