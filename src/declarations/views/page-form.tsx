import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Fieldset } from '../../web/design/forms/fieldset.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import { type FormDefinition, nodeOf } from '../definition.ts'
import type { AskedPage, AskedQuestion } from '../read-answers.ts'
import { QuestionField } from './question-field.tsx'
import { wording } from './wording.ts'

export interface PageFormProps {
  readonly language: Language
  readonly form: FormDefinition
  readonly asked: AskedPage
  readonly problems: Problems
  readonly action: string
  /** Which page of how many this is. */
  readonly place: { readonly now: number; readonly all: number }
  /** How often the page had been saved when it was shown. */
  readonly seen: number
  readonly backHref: string | undefined
  readonly fromCheck: boolean
  readonly helped: boolean
}

/** One page of a declaration: one thing, its questions, and on. */
export const PageForm = (props: PageFormProps) => {
  const { language, form, asked, problems, action, seen, fromCheck } = props
  const { page } = asked
  return (
    <>
      <BackLink {...props} />
      <PageTitle over={<Where {...props} />} title={say(language, page.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {page.hint && <Lead>{say(language, page.hint)}</Lead>}
      <Form action={action} hidden={{ seen: String(seen), ...(fromCheck ? { from: 'check' } : {}) }}>
        {/* Enter goes on, also where a button that takes an entry out stands before the others. */}
        <button type="submit" name="step" value="next" class="unseen" tabIndex={-1} aria-hidden="true">
          {say(language, wording.next)}
        </button>
        {page.repeat ? (
          <Entries {...props} />
        ) : (
          asked.entries.map(entry => <Questions {...props} form={form} entry={entry} />)
        )}
        <ButtonRow>
          <Button name="step" value="next">
            {say(language, wording.next)}
          </Button>
          <Button kind="secondary" name="step" value="later">
            {say(language, wording.later)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const Where = ({ language, form, place }: PageFormProps) => (
  <>
    {say(language, form.title)} · {place.now}/{place.all}
  </>
)

const BackLink = ({ language, backHref, fromCheck }: PageFormProps) =>
  backHref ? (
    <p>
      <a href={backHref}>← {say(language, fromCheck ? wording.toCheck : wording.before)}</a>
    </p>
  ) : null

type QuestionsProps = PageFormProps & { readonly entry: readonly AskedQuestion[] }

const Questions = ({ language, form, asked: { page }, entry, problems, helped }: QuestionsProps) => (
  <>
    {entry
      .filter(({ question }) => !question.calculated)
      .map(asked => (
        <QuestionField
          key={asked.name}
          language={language}
          asked={asked}
          node={nodeOf(form, page, asked.question)}
          error={problems.at(asked.name, language)}
          helped={helped}
        />
      ))}
  </>
)

const Entries = (props: PageFormProps) => {
  const { language, asked, form } = props
  const { repeat } = asked.page
  if (!repeat) return null
  const item = say(language, repeat.item)
  const { minItems = 0, maxItems = 50 } = form.answers.properties[repeat.field] ?? {}
  const count = asked.entries.length
  return (
    <>
      <input type="hidden" name={`${repeat.field}.count`} value={count} />
      {count === 0 && <p class="soft">{say(language, wording.noEntries)}</p>}
      {asked.entries.map((entry, row) => (
        <Fieldset key={row} legend={say(language, wording.entry, { item, number: row + 1 })}>
          <Questions {...props} entry={entry} />
          {count > minItems && (
            <Button kind="quiet" name="remove" value={String(row)}>
              {say(language, wording.remove, { item: item.toLocaleLowerCase('vi'), number: row + 1 })}
            </Button>
          )}
        </Fieldset>
      ))}
      {count < maxItems && (
        <ButtonRow>
          <Button kind="secondary" name="step" value="add">
            {say(language, wording.add, { item: item.toLocaleLowerCase('vi') })}
          </Button>
        </ButtonRow>
      )}
    </>
  )
}
