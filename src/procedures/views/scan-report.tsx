import { type Language, say } from '../../kernel/words.ts'
import { type Column, DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { Stat, Stats } from '../../web/design/stat.tsx'
import { procedurePath, scanPlaces } from '../addresses.ts'
import type { ProcedureScans, ScanReport } from '../scans.ts'
import { BarChart } from './bar-chart.tsx'
import { placeWords } from './printed-wording.ts'
import { scanWording } from './scan-wording.ts'
import { vietnamese } from './shown-values.ts'

export interface ScanReportProps {
  readonly language: Language
  readonly report: ScanReport
  /** Names of procedures by code. */
  readonly names: ReadonlyMap<string, string>
}

/** `2026-11` as people write it: 11/2026. */
export const shownMonth = (month: string): string => month.split('-').toReversed().join('/')

/** Which codes people scan, and where: figures, a picture of the months, and the table behind it. */
export const ScanReportView = ({ language, report, names }: ScanReportProps) => (
  <>
    <PageTitle title={say(language, scanWording.title)} />
    <Lead>{say(language, scanWording.lead)}</Lead>
    {report.total === 0 ? (
      <EmptyState title={say(language, scanWording.none)}>
        <p>{say(language, scanWording.noneHelp)}</p>
      </EmptyState>
    ) : (
      <>
        <Stats>
          <Stat label={say(language, scanWording.total)} figure={report.total} />
          <Stat label={say(language, scanWording.thisMonth)} figure={report.months.at(-1)?.scans ?? 0} />
          <Stat label={say(language, scanWording.scanned)} figure={report.procedures.length} />
        </Stats>
        <Section title={say(language, scanWording.byMonth)}>
          <BarChart
            label={say(language, scanWording.byMonth)}
            bars={report.months.map(({ month, scans }) => ({ label: shownMonth(month), value: scans }))}
          />
        </Section>
        <Section title={say(language, scanWording.byProcedure)}>
          <ProcedureTable language={language} report={report} names={names} />
        </Section>
      </>
    )}
  </>
)

/** Months of the table: more would not fit beside each other, the JSON has all. */
const MONTHS_SHOWN = 3

const ProcedureTable = ({ language, report, names }: ScanReportProps) => {
  const months = report.months.slice(-MONTHS_SHOWN)
  const columns: readonly Column<ProcedureScans>[] = [
    {
      label: say(language, scanWording.procedure),
      heading: true,
      cell: ({ code }) => (
        <>
          <a class="beginning" href={procedurePath(code)} lang={vietnamese(language)}>
            {names.get(code) ?? code}
          </a>
          <div class="soft">{code}</div>
        </>
      ),
    },
    ...scanPlaces.map(place => ({
      label: say(language, placeWords[place]),
      numeric: true,
      cell: ({ byPlace }: ProcedureScans) => byPlace[place] ?? 0,
    })),
    ...months.map(({ month }) => ({
      label: shownMonth(month),
      numeric: true,
      cell: ({ byMonth }: ProcedureScans) => byMonth[month] ?? 0,
    })),
    {
      label: say(language, scanWording.total),
      numeric: true,
      cell: ({ scans }) => <strong>{scans}</strong>,
    },
  ]
  return (
    <DataTable
      caption={say(language, scanWording.byProcedure)}
      captionUnseen
      rows={report.procedures}
      columns={columns}
    />
  )
}
