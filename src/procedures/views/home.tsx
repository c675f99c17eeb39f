import { type Language, say } from '../../kernel/words.ts'
import { Card, CardGrid } from '../../web/design/card.tsx'
import { SearchBox } from '../../web/design/filters.tsx'
import { Hero, Section } from '../../web/design/heading.tsx'
import { lifeEventPath, lifeEventsPath, listPath, procedurePath, wherePath } from '../addresses.ts'
import type { ProcedureInList } from '../found-procedures.ts'
import type { LifeEvent } from '../life-events.ts'
import type { Field } from '../procedure.ts'
import { lifeEventWording } from './life-event-wording.ts'
import { certainFee, certainLimit, vietnamese } from './shown-values.ts'
import { fiveSteps, homeWording, wording } from './wording.ts'

export interface HomeProps {
  readonly language: Language
  readonly mostUsed: readonly ProcedureInList[]
  readonly fields: readonly (Field & { readonly procedures: number })[]
  readonly events: readonly LifeEvent[]
}

/** What can I do here: ask, choose, go on. */
export const Home = ({ language, mostUsed, fields, events }: HomeProps) => (
  <>
    <Hero title={say(language, homeWording.title)} lead={say(language, homeWording.lead)}>
      <SearchBox
        language={language}
        action="/procedures"
        name="q"
        label={say(language, wording.searchLabel)}
        hint={say(language, wording.searchHint)}
      />
    </Hero>
    <Doors language={language} count={fields.reduce((sum, field) => sum + field.procedures, 0)} />
    <Events language={language} events={events} />
    <Section
      title={say(language, homeWording.mostUsed)}
      more={{ href: listPath({}), label: say(language, wording.all) }}
    >
      <CardGrid>
        {mostUsed.map(procedure => (
          <MostUsed key={procedure.code} language={language} procedure={procedure} />
        ))}
      </CardGrid>
    </Section>
    <Section title={say(language, homeWording.steps)}>
      <ol>
        {fiveSteps.map(step => (
          <li key={step[0]}>{say(language, step)}</li>
        ))}
      </ol>
    </Section>
    <FieldList language={language} fields={fields} />
  </>
)

const Doors = ({ language, count }: { readonly language: Language; readonly count: number }) => (
  <Section title={say(language, homeWording.doors)}>
    <CardGrid>
      <Card title={say(language, homeWording.lookUp)} href={listPath({})}>
        <p>{say(language, homeWording.lookUpText, { count })}</p>
      </Card>
      <Card title={say(language, homeWording.ask)} href={wherePath()}>
        <p>{say(language, homeWording.askText)}</p>
      </Card>
      <Card title={say(language, homeWording.file)} href={listPath({ online: true })}>
        <p>{say(language, homeWording.fileText)}</p>
      </Card>
      <Card title={say(language, homeWording.track)} href="/track">
        <p>{say(language, homeWording.trackText)}</p>
      </Card>
    </CardGrid>
  </Section>
)

/** As many as two rows of a wide screen hold. */
const EVENTS_SHOWN = 8

const Events = ({ language, events }: Pick<HomeProps, 'language' | 'events'>) => (
  <Section
    title={say(language, lifeEventWording.home)}
    more={{ href: lifeEventsPath, label: say(language, lifeEventWording.all) }}
  >
    <CardGrid>
      {events.slice(0, EVENTS_SHOWN).map(({ id, title }) => (
        <Card key={id} title={say(language, title)} href={lifeEventPath(id)} />
      ))}
    </CardGrid>
  </Section>
)

/** Legal names run on for lines; a card has room for the beginning, the page has all of it. */
const LONGEST_TITLE = 90

function beginning(name: string): string {
  if (name.length <= LONGEST_TITLE) return name
  return `${name.slice(0, name.lastIndexOf(' ', LONGEST_TITLE))}…`
}

const MostUsed = ({
  language,
  procedure,
}: {
  readonly language: Language
  readonly procedure: ProcedureInList
}) => (
  <Card title={beginning(procedure.name)} href={procedurePath(procedure.code)} lang={vietnamese(language)}>
    <p class="soft" lang={language}>
      {[certainLimit(language, procedure), certainFee(language, procedure)].filter(Boolean).join(' · ')}
    </p>
  </Card>
)

/** Fields with few procedures are found by words; the list on the first page has the larger ones. */
const FEWEST = 12

const FieldList = ({ language, fields }: Pick<HomeProps, 'language' | 'fields'>) => (
  <Section
    title={say(language, homeWording.fields)}
    more={{ href: listPath({}), label: say(language, wording.allFields) }}
  >
    <ul>
      {fields
        .filter(({ procedures }) => procedures >= FEWEST)
        .map(({ id, name, procedures }) => (
          <li key={id}>
            <a href={listPath({ field: id })} lang={vietnamese(language)}>
              {name}
            </a>{' '}
            <span class="soft">({procedures})</span>
          </li>
        ))}
    </ul>
  </Section>
)
