import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Card, CardGrid } from '../../web/design/card.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { cardPath, lifeEventPath, lifeEventsPath, procedurePath } from '../addresses.ts'
import type { BundledPaper, LifeEvent, LifeStep } from '../life-events.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { lifeEventWording } from './life-event-wording.ts'
import { printedWording } from './printed-wording.ts'
import { certainFee, certainLimit, vietnamese } from './shown-values.ts'

export const LifeEventCards = ({
  language,
  events,
}: {
  readonly language: Language
  readonly events: readonly LifeEvent[]
}) => (
  <CardGrid>
    {events.map(({ id, title, lead }) => (
      <Card key={id} title={say(language, title)} href={lifeEventPath(id)}>
        <p class="soft">{say(language, lead)}</p>
      </Card>
    ))}
  </CardGrid>
)

export const LifeEventList = (props: {
  readonly language: Language
  readonly events: readonly LifeEvent[]
}) => (
  <>
    <PageTitle title={say(props.language, lifeEventWording.title)} />
    <Lead>{say(props.language, lifeEventWording.lead)}</Lead>
    <h2 class="unseen">{say(props.language, lifeEventWording.title)}</h2>
    <LifeEventCards {...props} />
  </>
)

export interface LifeEventPageProps {
  readonly language: Language
  readonly event: LifeEvent
  readonly procedures: readonly ProcedureVersion[]
  /** For the steps everybody does, and for those that only some do. */
  readonly papers: { readonly usual: readonly BundledPaper[]; readonly special: readonly BundledPaper[] }
}

export const LifeEventPage = (props: LifeEventPageProps) => {
  const { language, event, procedures } = props
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: lifeEventsPath, label: say(language, lifeEventWording.title) }]}
      />
      <PageTitle title={say(language, event.title)} />
      <Lead>{say(language, event.lead)}</Lead>
      <Section title={say(language, lifeEventWording.steps)}>
        <ol class="life-steps">
          {event.steps.map(step => (
            <li key={step.do[0]}>
              <Step language={language} step={step} procedures={procedures} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={say(language, lifeEventWording.bring)} id="bring">
        <Bring {...props} />
      </Section>
      {event.know.length > 0 && (
        <Section title={say(language, lifeEventWording.know)}>
          <ul>
            {event.know.map(({ say: words, basis }) => (
              <li key={words[0]}>
                {say(language, words)}
                {basis && (
                  <div class="soft" lang={vietnamese(language)}>
                    {basis}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Step = ({
  language,
  step,
  procedures,
}: Pick<LifeEventPageProps, 'language' | 'procedures'> & { readonly step: LifeStep }) => (
  <>
    {step.when && <p class="over">{say(language, step.when)}</p>}
    <p>{say(language, step.do)}</p>
    <ul>
      {procedures
        .filter(({ code }) => step.procedures.includes(code))
        .map(procedure => (
          <li key={procedure.code}>
            <a href={procedurePath(procedure.code)} lang={vietnamese(language)}>
              {procedure.name}
            </a>
            <div class="soft">
              {[certainLimit(language, procedure), certainFee(language, procedure)]
                .filter(Boolean)
                .join(' · ')}{' '}
              <a
                href={cardPath(procedure.code)}
                aria-label={say(language, printedWording.cardOf, { name: procedure.name })}
              >
                {say(language, printedWording.card)}
              </a>
            </div>
          </li>
        ))}
    </ul>
  </>
)

const Bring = ({ language, procedures, papers: { usual, special } }: LifeEventPageProps) => {
  const unstated = procedures.filter(({ documents }) => documents.length === 0).map(({ name }) => name)
  if (usual.length + special.length === 0) return <p>{say(language, lifeEventWording.noPapers)}</p>
  return (
    <>
      <p class="soft">{say(language, lifeEventWording.bringNote)}</p>
      <PaperList language={language} procedures={procedures} papers={usual} />
      {special.length > 0 && (
        <details>
          <summary>{say(language, lifeEventWording.special, { count: special.length })}</summary>
          <PaperList language={language} procedures={procedures} papers={special} />
        </details>
      )}
      {unstated.length > 0 && (
        <p class="soft">
          {say(language, lifeEventWording.unstated, { procedures: unstated.map(beginning).join('; ') })}
        </p>
      )}
    </>
  )
}

const PaperList = ({
  language,
  procedures,
  papers,
}: Pick<LifeEventPageProps, 'language' | 'procedures'> & { readonly papers: readonly BundledPaper[] }) => (
  <ul class="ticks" lang={vietnamese(language)}>
    {papers.map(({ name, wantedBy }) => (
      <li key={name}>
        {name}
        <div class="soft">
          {say('vi', lifeEventWording.wantedBy, { procedures: wanting(procedures, wantedBy) })}
        </div>
      </li>
    ))}
  </ul>
)

const wanting = (procedures: LifeEventPageProps['procedures'], wantedBy: BundledPaper['wantedBy']): string =>
  wantedBy
    .map(({ code, condition }) => {
      const name = beginning(procedures.find(each => each.code === code)?.name ?? code)
      return condition === null ? name : `${name} (${condition})`
    })
    .join('; ')

/** Names of procedures run on for lines; the steps above have all of them. */
const LONGEST = 60
const beginning = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST))}…`
