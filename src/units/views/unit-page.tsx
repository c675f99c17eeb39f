import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import { unitPath } from '../addresses.ts'
import type { LineageLine } from '../lineage.ts'
import { type FormerUnit, fullNameOf, placeName, type Unit } from '../unit.ts'
import { dayMonthYear, formerPlaceName } from '../unit-now.ts'
import { LineageDiagram } from './lineage-diagram.tsx'
import { kindWords, unitWording as words } from './wording.ts'

export interface UnitPageProps {
  readonly language: Language
  readonly unit: Unit | FormerUnit
  /** Another unit that has the same code in the other list. */
  readonly other: Unit | FormerUnit | undefined
  readonly lines: readonly LineageLine[]
  readonly asOf: string
}

/** One unit, old or new, and where it came from or went. */
export const UnitPage = (props: UnitPageProps) => {
  const { language, unit, lines, asOf } = props
  const name = unit.era === 'current' ? fullNameOf(unit) : unit.fullName
  return (
    <>
      <PageTitle
        over={`${unit.code} · ${say(language, unit.era === 'current' ? words.current : words.former)}`}
        title={name}
        lang="vi"
      />
      <Lead>
        {unit.era === 'current'
          ? fullNameOf(unit.province)
          : `${unit.district.fullName}, ${unit.district.province.fullName}`}
      </Lead>
      <OtherUnit {...props} />
      <SummaryList language={language} rows={factRows(language, unit)} />
      <Section title={say(language, unit.era === 'current' ? words.madeOf : words.became)}>
        <LineageDiagram language={language} name={name} lines={lines} />
        <LineageTable {...props} />
      </Section>
      {unit.era === 'current' && unit.types.length > 1 && <Types language={language} unit={unit} />}
      <Notice kind="info" title={say(language, words.paperStays)}>
        <p>{say(language, words.paperStaysText)}</p>
      </Notice>
      <p class="soft">
        {say(language, words.asOf, { date: dayMonthYear(asOf) })}{' '}
        <a href="/units">{say(language, words.toSearch)}</a>
      </p>
    </>
  )
}

/** A code alone names nothing: its other owner is told, unless it has the same name. */
const OtherUnit = ({ language, unit, other, lines }: UnitPageProps) => {
  if (!other || lines.some(({ kind }) => kind === 'unchanged')) return null
  const name = other.era === 'current' ? placeName(other) : formerPlaceName(other)
  const sentence = other.era === 'current' ? words.codeNow : words.codeAgain
  return (
    <p>
      <a href={unitPath(other)}>{say(language, sentence, { code: unit.code ?? '', name })}</a>
    </p>
  )
}

const factRows = (language: Language, unit: Unit | FormerUnit): readonly SummaryRow[] =>
  unit.era === 'current'
    ? [
        { key: say(language, words.code), value: unit.code },
        { key: say(language, words.basis), value: `${unit.resolution}, ${unit.clause}` },
      ]
    : [{ key: say(language, words.code), value: unit.code }]

/** The drawing in words, with links and the legal basis. */
const LineageTable = ({ language, unit, lines }: UnitPageProps) => (
  <DataTable
    caption={say(language, words.lineage)}
    captionUnseen
    rows={lines}
    columns={[
      unit.era === 'current'
        ? { label: say(language, words.old), heading: true, cell: ({ from }) => <FormerLink unit={from} /> }
        : {
            label: say(language, words.unit),
            heading: true,
            cell: ({ to }) => <a href={unitPath(to)}>{placeName(to)}</a>,
          },
      { label: say(language, words.what), cell: ({ kind }) => say(language, kindWords[kind]) },
      { label: say(language, words.wording), cell: ({ note }) => <span lang="vi">{note}</span> },
      { label: say(language, words.basis), cell: ({ to }) => `${to.resolution}, ${to.clause}` },
    ]}
  />
)

const FormerLink = ({ unit }: { readonly unit: FormerUnit }) => (
  <>
    {unit.code ? <a href={unitPath(unit)}>{formerPlaceName(unit)}</a> : formerPlaceName(unit)}
    {unit.code && <div class="soft">{unit.code}</div>}
  </>
)

const Types = ({ language, unit }: { readonly language: Language; readonly unit: Unit }) => (
  <Section title={say(language, words.types)}>
    <DataTable
      caption={say(language, words.types)}
      captionUnseen
      rows={unit.types}
      columns={[
        { label: say(language, words.from), heading: true, cell: ({ from }) => dayMonthYear(from) },
        { label: say(language, words.type), cell: ({ from }) => fullNameOf(unit, from) },
        { label: say(language, words.by), cell: ({ resolution }) => resolution },
      ]}
    />
  </Section>
)
