import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonLink } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Icon } from '../../web/design/icon.tsx'
import { Stat, Stats } from '../../web/design/stat.tsx'
import { DeskGuide } from './desk-guide.tsx'
import type { GuideRole } from './desk-guide-wording.ts'
import { FindBox } from './find-box.tsx'
import { countText, type Lane } from './work-list.tsx'
import { workWording as wording } from './work-wording.ts'

export interface FoundProcedure {
  readonly code: string
  readonly name: string
  readonly fieldName: string
}

export interface DeskProps {
  readonly language: Language
  readonly actorName: string
  /** Whoever receives dossiers finds procedures here, to take one at the counter. */
  readonly mayReceive: boolean
  /** Whoever may open the list of dossiers sees what waits there. */
  readonly mayList: boolean
  /** Roles of the actor that handle no dossiers: each is told what is here for it. */
  readonly guides: readonly GuideRole[]
  readonly lanes: readonly Lane[]
  /** What was searched for; empty when nothing was. */
  readonly search: string
  readonly results: readonly FoundProcedure[]
}

/** Home of everybody who works here. An officer has the next person before the counter, so the cursor stands in the search. */
export const Desk = (props: DeskProps) => {
  const { language, actorName, mayReceive, mayList, guides } = props
  return (
    <>
      <PageTitle
        over={say(language, wording.greeting, { name: actorName })}
        title={say(language, wording.deskTitle)}
      />
      {mayReceive && (
        <Section title={say(language, wording.take)}>
          <ProcedureSearch {...props} />
          <Results {...props} />
        </Section>
      )}
      {mayList && (
        <>
          <Section title={say(language, wording.find)}>
            <FindBox language={language} />
          </Section>
          <Section title={say(language, wording.myLanes)}>
            <Lanes {...props} />
          </Section>
        </>
      )}
      {guides.length > 0 && <DeskGuide language={language} roles={guides} />}
    </>
  )
}

const ProcedureSearch = ({ language, search }: DeskProps) => (
  <search>
    <form class="search" method="get" action="/desk">
      <label for="f-q">{say(language, wording.search)}</label>
      <div>
        <input
          type="search"
          id="f-q"
          name="q"
          value={search}
          maxLength={200}
          autocomplete="off"
          aria-describedby="f-q-hint"
          autofocus
        />
        <Button>
          <Icon name="search" /> {say(language, wording.search)}
        </Button>
      </div>
      <p class="hint" id="f-q-hint">
        {say(language, wording.searchHint)}
      </p>
    </form>
  </search>
)

const Results = ({ language, search, results }: DeskProps) => {
  if (search === '') return null
  if (results.length === 0)
    return (
      <EmptyState title={say(language, wording.noResults, { search })}>
        <p class="soft">{say(language, wording.noResultsHint)}</p>
      </EmptyState>
    )
  return (
    <DataTable
      caption={say(language, wording.results)}
      rows={results}
      columns={[
        {
          label: say(language, wording.procedure),
          heading: true,
          cell: ({ name, code }) => (
            <>
              <span lang="vi">{name}</span> <span class="optional">{code}</span>
            </>
          ),
        },
        { label: say(language, wording.field), cell: ({ fieldName }) => <span lang="vi">{fieldName}</span> },
        {
          label: say(language, wording.takeOne),
          cell: ({ code, name }) => (
            <ButtonLink kind="secondary" href={`/desk/filings/new?procedure=${encodeURIComponent(code)}`}>
              {say(language, wording.takeOne)}
              <span class="unseen"> {name}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

const Lanes = ({ language, lanes }: DeskProps) => (
  <Stats>
    {lanes.map(({ id, label, href, count }) => (
      <Stat
        key={id}
        label={say(language, label)}
        figure={count === undefined ? '–' : countText(count)}
        href={href}
      />
    ))}
  </Stats>
)
