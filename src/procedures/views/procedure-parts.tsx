import type { ComponentChildren } from 'preact'
import { type Language, say, type Words } from '../../kernel/words.ts'
import { type Column, DataTable } from '../../web/design/data-table.tsx'
import { Section } from '../../web/design/heading.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import type { Paper, ProcedureVersion } from '../procedure.ts'
import { alternativeLines } from './content-lines.ts'
import { paperFormWords } from './editor-wording.ts'
import { shownDate, vietnamese } from './shown-values.ts'
import { pageWording } from './wording.ts'

interface PartProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
  readonly hotline: string
}

const NotThere = ({ language, hotline }: PartProps) => (
  <p class="soft">{say(language, pageWording.notThere, { hotline })}</p>
)

export const Papers = (props: PartProps) => (
  <Section title={say(props.language, pageWording.papers)}>
    {props.procedure.documents.length === 0 ? (
      <NotThere {...props} />
    ) : (
      <PaperTable language={props.language} papers={props.procedure.documents} />
    )}
  </Section>
)

/** “01 bản chính”: as data where the version has it, otherwise in the words of the source. */
function countOf(language: Language, { kind, number, count }: Paper): string | null {
  const form = kind && say(language, paperFormWords[kind])
  return [number && String(number).padStart(2, '0'), form].filter(Boolean).join(' ') || count
}

/** A column nobody could fill is left out, and its lack is said once in words. */
const PaperTable = ({
  language,
  papers,
}: {
  readonly language: Language
  readonly papers: readonly Paper[]
}) => {
  const lang = vietnamese(language)
  const conditions = papers.some(({ condition }) => condition !== null)
  const counts = papers.some(paper => countOf(language, paper) !== null)
  const cell = (value: string | null, otherwise: Words) =>
    value === null ? say(language, otherwise) : <span lang={lang}>{value}</span>
  const name: Column<Paper> = {
    label: say(language, pageWording.paper),
    heading: true,
    cell: paper => (
      <>
        <span lang={lang}>{paper.name}</span>
        {alternativeLines(language, paper).map(line => (
          <div key={line} class="soft">
            {line}
          </div>
        ))}
      </>
    ),
  }
  const condition: Column<Paper> = {
    label: say(language, pageWording.condition),
    cell: paper => cell(paper.condition, pageWording.always),
  }
  const count: Column<Paper> = {
    label: say(language, pageWording.count),
    cell: paper => cell(countOf(language, paper), pageWording.unsaid),
  }
  const notes = [
    pageWording.papersNote,
    ...(conditions ? [] : [pageWording.conditionsUnsaid]),
    ...(counts ? [] : [pageWording.countsUnsaid]),
  ]
  return (
    <>
      <DataTable
        caption={say(language, pageWording.papers)}
        captionUnseen
        rows={papers}
        columns={[name, ...(conditions ? [condition] : []), ...(counts ? [count] : [])]}
      />
      <p class="soft">{notes.map(note => say(language, note)).join(' ')}</p>
    </>
  )
}

export const Steps = (props: PartProps) => {
  const { language, procedure } = props
  const { steps } = procedure
  return (
    <Section title={say(language, pageWording.steps)}>
      {steps.length === 0 ? (
        <NotThere {...props} />
      ) : (
        <ol lang={vietnamese(language)}>
          {steps.map(({ order, action, handler }) => (
            <li key={order} value={order}>
              {action}
              {handler && <div class="soft">{handler}</div>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

export const Forms = ({ language, procedure: { forms } }: PartProps) =>
  forms.length > 0 && (
    <Section title={say(language, pageWording.forms)}>
      <ul lang={vietnamese(language)}>
        {forms.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  )

export const LegalBasis = (props: PartProps) => {
  const { language, procedure } = props
  const { legalBasis } = procedure
  return (
    <Section title={say(language, pageWording.legalBasis)}>
      {legalBasis.length === 0 ? <NotThere {...props} /> : <p>{legalBasis.join(', ')}</p>}
    </Section>
  )
}

export const Publication = ({ language, procedure }: PartProps) => {
  const { portalDecision, portalUrl, source, level, effectiveFrom, version, stepsBasis } = procedure
  const row = (words: readonly [string, string], value: ComponentChildren): readonly SummaryRow[] =>
    value === null ? [] : [{ key: say(language, words), value }]
  return (
    <Section title={say(language, pageWording.published)}>
      <SummaryList
        language={language}
        rows={[
          ...row(pageWording.decision, portalDecision),
          ...row(pageWording.portal, portalUrl && <a href={portalUrl}>dichvucong.gov.vn</a>),
          ...row(pageWording.level, level),
          ...row(pageWording.inForce, shownDate(effectiveFrom)),
          ...row(pageWording.version, String(version)),
          ...row(pageWording.takenFrom, [source, stepsBasis].filter(Boolean).join(' · ')),
        ]}
      />
    </Section>
  )
}
