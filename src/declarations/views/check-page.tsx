import { type Language, say } from '../../kernel/words.ts'
import { type Resolution, UnitNow } from '../../units/index.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import type { Problems } from '../../web/problems.ts'
import type { FormDefinition } from '../definition.ts'
import { printedValue } from '../printed.ts'
import type { AskedPage, AskedQuestion, Reading } from '../read-answers.ts'
import { wording } from './wording.ts'

export interface AnswersProps {
  readonly language: Language
  readonly reading: Reading
  readonly problems: Problems
  /** Where a page is changed; nothing when the answers are settled. */
  readonly changeHref: ((page: string, field: string) => string) | undefined
  /** Where addresses lie today, by the name of their answer. */
  readonly unitsNow: ReadonlyMap<string, Resolution>
}

export interface CheckPageProps extends AnswersProps {
  readonly form: FormDefinition
  readonly helpers: readonly string[]
  readonly dossierCode: string | null
  readonly unfinished: number
  readonly goOnHref: string
  readonly truthHref: string
  readonly printHref: string
}

/** Everything once more, each line with its way back. */
export const CheckPage = (props: CheckPageProps) => {
  const { language, form, helpers, dossierCode } = props
  return (
    <>
      <PageTitle over={say(language, form.title)} title={say(language, wording.checkTitle)} />
      {dossierCode !== null && (
        <Notice kind="info" title={say(language, wording.filedTitle)}>
          <p>{say(language, wording.filed, { code: dossierCode })}</p>
        </Notice>
      )}
      <ToDo {...props} />
      <Answers {...props} />
      {helpers.length > 0 && (
        <p class="soft">{say(language, wording.helpedBy, { names: helpers.join(', ') })}</p>
      )}
      <Onward {...props} />
    </>
  )
}

const ToDo = ({ language, unfinished }: CheckPageProps) =>
  unfinished > 0 ? (
    <Notice kind="warning" title={say(language, wording.notDone, { count: unfinished })}>
      <p>{say(language, wording.notDoneHint)}</p>
    </Notice>
  ) : null

const Onward = ({ language, dossierCode, unfinished, goOnHref, truthHref, printHref }: CheckPageProps) => (
  <ButtonRow>
    {dossierCode === null && (
      <ButtonLink href={unfinished > 0 ? goOnHref : truthHref}>
        {say(language, unfinished > 0 ? wording.goOn : wording.allRight)}
      </ButtonLink>
    )}
    <ButtonLink kind="quiet" href={printHref}>
      {say(language, wording.preview)}
    </ButtonLink>
  </ButtonRow>
)

/** The answers page by page; entries of a repeated page one after another. */
export const Answers = (props: AnswersProps) => (
  <>
    {props.reading.pages.map(asked => (
      <Section key={asked.page.id} title={say(props.language, asked.page.title)}>
        {asked.entries.map((entry, row) => (
          <Entry key={row} {...props} asked={asked} entry={entry} row={row} />
        ))}
      </Section>
    ))}
  </>
)

type EntryProps = AnswersProps & {
  readonly asked: AskedPage
  readonly entry: readonly AskedQuestion[]
  readonly row: number
}

const Entry = ({ asked, entry, row, ...props }: EntryProps) => {
  const { language } = props
  const item = asked.page.repeat && say(language, asked.page.repeat.item)
  return (
    <>
      {item && <h3>{say(language, wording.entry, { item, number: row + 1 })}</h3>}
      <SummaryList language={language} rows={entry.map(each => rowOf(props, asked, each))} />
    </>
  )
}

const rowOf = (props: AnswersProps, { page }: AskedPage, asked: AskedQuestion): SummaryRow => ({
  key: say(props.language, asked.question.label),
  value: <Answer {...props} asked={asked} />,
  changeHref: asked.question.calculated ? undefined : props.changeHref?.(page.id, asked.name),
})

const Answer = ({
  language,
  problems,
  unitsNow,
  asked,
}: AnswersProps & { readonly asked: AskedQuestion }) => {
  const { question, value, boxes, name } = asked
  const error = problems.at(name, language)
  const typed = Object.values(boxes).filter(Boolean).join('/')
  const unit = question.unit ?? (question.kind === 'money' ? wording.dong : undefined)
  return (
    <>
      {value === undefined ? (
        <span class="soft">
          {typed || say(language, question.optional ? wording.leftEmpty : wording.notAnswered)}
        </span>
      ) : (
        <span class="answer">
          {printedValue(question, value, language)}
          {unit && ` ${say(language, unit)}`}
        </span>
      )}
      {error && <p class="error">{error}</p>}
      <UnitNow language={language} resolution={unitsNow.get(name)} />
    </>
  )
}
