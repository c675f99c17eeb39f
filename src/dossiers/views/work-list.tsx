import { type Language, say, type Words } from '../../kernel/words.ts'
import { type Column, DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Icon } from '../../web/design/icon.tsx'
import { Tag } from '../../web/design/tag.tsx'
import { Unbroken } from '../../web/design/unbroken.tsx'
import type { Channel } from '../dossier.ts'
import { type Position, positionWords } from '../position.ts'
import { channelWords } from './paper-words.ts'
import { shownInstant } from './shown-time.ts'
import { type StandingName, standingTones, standingWords } from './standing-words.ts'
import { emptyLaneOtherwise, emptyLaneWords, workWording as wording } from './work-wording.ts'

export interface Lane {
  readonly id: string
  readonly label: Words
  readonly href: string
  readonly count?: number | undefined
  /** What to say when nothing is in it, where the usual sentence does not fit. */
  readonly empty?: Words | undefined
}

export interface WorkRow {
  readonly code: string
  readonly href: string
  readonly procedureName: string
  readonly applicantName: string
  readonly position: Position
  readonly standing: StandingName | null
  readonly dueText: string
  readonly leftText: string
  readonly handlerName: string | null
  readonly submittedText: string
  readonly channel: Channel
}

export interface WorkListProps {
  readonly language: Language
  /** The id of the lane shown. */
  readonly lane: string
  readonly lanes: readonly Lane[]
  readonly rows: readonly WorkRow[]
  /** Address of the next page, when there is one. */
  readonly next: string | null
  readonly now: Temporal.Instant
}

/** Lanes are counted to a hundred: enough to plan a day. */
const MOST_COUNTED = 100
export const countText = (count: number): string =>
  count < MOST_COUNTED ? String(count) : `${MOST_COUNTED}+`

/** What waits, what is due first at the top. */
export const WorkList = ({ language, lane, lanes, rows, next, now }: WorkListProps) => {
  const current = lanes.find(({ id }) => id === lane)
  return (
    <>
      <PageTitle title={say(language, wording.listTitle)}>
        <span class="soft">{say(language, wording.asOf, { time: shownInstant(now) })}</span>
      </PageTitle>
      <LaneTabs language={language} lane={lane} lanes={lanes} />
      {rows.length === 0 ? (
        <EmptyState title={say(language, current?.empty ?? emptyLaneWords[lane] ?? emptyLaneOtherwise)}>
          <p class="soft">{say(language, wording.emptyHint)}</p>
        </EmptyState>
      ) : (
        <DossierTable
          language={language}
          caption={current ? say(language, current.label) : say(language, wording.listTitle)}
          rows={rows}
        />
      )}
      {next !== null && <NextPage language={language} href={next} />}
      <p class="soft">{say(language, wording.keys)}</p>
    </>
  )
}

const LaneTabs = ({ language, lane, lanes }: Pick<WorkListProps, 'language' | 'lane' | 'lanes'>) => (
  <nav class="tabs" aria-label={say(language, wording.lanes)}>
    <ul>
      {lanes.map(({ id, label, href, count }, index) => (
        <li key={id}>
          <a href={href} aria-current={id === lane ? 'page' : undefined} accesskey={String(index + 1)}>
            {say(language, label)}
            {count !== undefined && <span class="count">{countText(count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** On to the rows that follow; Alt + 0. */
export const NextPage = ({ language, href }: { readonly language: Language; readonly href: string }) => (
  <nav class="pager">
    <a class="button quiet" href={href} rel="next" accesskey="0">
      {say(language, wording.nextPage)} <Icon name="next" />
    </a>
  </nav>
)

export interface DossierTableProps {
  readonly language: Language
  readonly caption: string
  readonly rows: readonly WorkRow[]
}

/** Dossiers under each other: what it is, when it is due, whose it is, where it stands. */
export const DossierTable = ({ language, caption, rows }: DossierTableProps) => (
  <DataTable caption={caption} captionUnseen columns={columnsIn(language)} rows={rows} />
)

const columnsIn = (language: Language): readonly Column<WorkRow>[] => [
  { label: say(language, wording.dossier), heading: true, cell: row => <DossierCell row={row} /> },
  { label: say(language, wording.due), cell: row => <DueCell language={language} row={row} /> },
  { label: say(language, wording.applicant), cell: row => row.applicantName },
  {
    label: say(language, wording.position),
    cell: row => (
      <>
        {say(language, positionWords[row.position])}
        {row.position !== 'refused' && (
          <div class="soft">{row.handlerName ?? say(language, wording.noHandler)}</div>
        )}
      </>
    ),
  },
  {
    label: say(language, wording.submitted),
    cell: row => (
      <>
        {row.submittedText}
        <div class="soft">{say(language, channelWords[row.channel])}</div>
      </>
    ),
  },
]

const DossierCell = ({ row }: { readonly row: WorkRow }) => (
  <>
    <a href={row.href}>
      <Unbroken>{row.code}</Unbroken>
    </a>
    <div class="optional beginning" lang="vi">
      {row.procedureName}
    </div>
  </>
)

const DueCell = ({ language, row }: { readonly language: Language; readonly row: WorkRow }) =>
  row.standing === null ? (
    <span class="soft">
      {row.dueText || (row.position === 'refused' ? '–' : say(language, wording.noDue))}
    </span>
  ) : (
    <>
      {row.dueText}
      <div>
        <Tag text={say(language, standingWords[row.standing])} tone={standingTones[row.standing]} />
      </div>
      <div class="soft">{row.leftText}</div>
    </>
  )
