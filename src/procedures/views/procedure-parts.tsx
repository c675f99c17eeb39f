import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import { Section } from '../../web/design/heading.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import type { Paper, ProcedureVersion } from '../procedure.ts'
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

export const Papers = (props: PartProps) => {
  const { language, procedure } = props
  const { documents } = procedure
  return (
    <Section title={say(language, pageWording.papers)}>
      {documents.length === 0 ? (
        <NotThere {...props} />
      ) : (
        <PaperTable language={language} papers={documents} />
      )}
      {documents.length > 0 && <p class="soft">{say(language, pageWording.papersNote)}</p>}
    </Section>
  )
}

/** A column nobody could fill is left out: what the source does not say is said once, by its absence in words below. */
const PaperTable = ({
  language,
  papers,
}: {
  readonly language: Language
  readonly papers: readonly Paper[]
}) => {
  const lang = vietnamese(language)
  const conditions = papers.some(({ condition }) => condition !== null)
  return (
    <DataTable
      caption={say(language, pageWording.papers)}
      captionUnseen
      rows={papers}
      columns={[
        {
          label: say(language, pageWording.paper),
          heading: true,
          cell: ({ name }) => <span lang={lang}>{name}</span>,
        },
        {
          label: say(language, pageWording.condition),
          cell: ({ condition }) =>
            condition === null ? (
              say(language, conditions ? pageWording.always : pageWording.conditionUnsaid)
            ) : (
              <span lang={lang}>{condition}</span>
            ),
        },
        {
          label: say(language, pageWording.count),
          cell: ({ count }) =>
            count === null ? say(language, pageWording.countUnsaid) : <span lang={lang}>{count}</span>,
        },
      ]}
    />
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
