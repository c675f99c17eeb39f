import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { HiddenFields } from '../../web/design/forms/hidden-fields.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Section } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { calendarWords as words } from './calendar-wording.ts'

export type CalendarFormName = 'day' | 'swap' | 'hours' | 'import' | 'remove' | 'proposal'

export interface CalendarFormProps {
  readonly language: Language
  readonly problems: Problems
  readonly typed: Typed
  readonly form: CalendarFormName
  readonly idempotencyKey: string
  /** How often the centre had changed its calendar when this form was shown. */
  readonly version: number
}

const titles: Readonly<Record<CalendarFormName, Words>> = {
  day: words.dayTitle,
  swap: words.swapTitle,
  hours: words.hoursTitle,
  import: words.import,
  remove: words.remove,
  proposal: words.proposalTitle,
}

/** Leads to the forms; one at a time stands on the page, so that no two fields share a name. */
export const ChangeLinks = ({ language }: { readonly language: Language }) => (
  <ButtonRow>
    {Object.entries(titles).map(([form, title]) => (
      <ButtonLink key={form} href={`/calendar/${form}`} kind="secondary">
        {say(language, title)}
      </ButtonLink>
    ))}
  </ButtonRow>
)

/** One way to change a centre's calendar, with the number of its decision. */
export const CalendarForm = (props: CalendarFormProps) => {
  const { language, form, idempotencyKey, version } = props
  const Fields = fields[form]
  const decision = form === 'proposal' ? words.proposalReason : words.decision
  return (
    <Section title={say(language, titles[form])}>
      {/* What a dry run found is a page of its own, not a way onward: the browser itself sends that form. */}
      <div data-turbo={form === 'import' ? 'false' : undefined}>
        <Form
          action={`/calendar/${form}`}
          idempotencyKey={idempotencyKey}
          files={form === 'import'}
          hidden={{ version: String(version) }}
        >
          <Fields {...props} />
          <TextField {...fieldOf(props, 'decision', decision)} />
          <ButtonRow>
            {form === 'import' && (
              <Button kind="secondary" name="step" value="check">
                {say(language, words.check)}
              </Button>
            )}
            <Button name="step" value="save">
              {say(language, form === 'proposal' ? words.proposalTake : words.save)}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </Section>
  )
}

const DayFields = (props: CalendarFormProps) => {
  const options = [
    ['day-off', words.dayOff],
    ['ordinary-day', words.ordinary],
  ] as const
  return (
    <>
      <SelectField
        {...fieldOf(props, 'what', words.what)}
        empty={false}
        options={options.map(([value, label]) => ({ value, label: say(props.language, label) }))}
      />
      <DateField {...props} />
      <TextField {...fieldOf(props, 'name', words.name)} required={false} />
      <TextField
        {...fieldOf(props, 'nameEn', words.nameEn)}
        hint={say(props.language, words.nameEnHint)}
        required={false}
      />
    </>
  )
}

const RemoveFields = (props: CalendarFormProps) => {
  const options = [
    ['undo', words.undo],
    ['undo-hours', words.undoHours],
    ['undo-year', words.undoYear],
  ] as const
  return (
    <>
      <p class="soft">{say(props.language, words.removeHint)}</p>
      <SelectField
        {...fieldOf(props, 'what', words.what)}
        empty={false}
        options={options.map(([value, label]) => ({ value, label: say(props.language, label) }))}
      />
      <DateField {...props} />
    </>
  )
}

const ProposalFields = ({ typed }: CalendarFormProps) => <HiddenFields hidden={{ year: typed.year ?? '' }} />

const SwapFields = (props: CalendarFormProps) => (
  <>
    <DateField {...props} />
    <TextField {...fieldOf(props, 'makeUp', words.makeUp)} type="date" size="short" />
  </>
)

const HoursFields = (props: CalendarFormProps) => (
  <>
    <DateField {...props} />
    <TextArea
      {...fieldOf(props, 'sessions', words.sessions)}
      hint={say(props.language, words.sessionsHint)}
    />
  </>
)

const ImportFields = (props: CalendarFormProps) => (
  <>
    <TextArea
      {...fieldOf(props, 'rows', words.rows)}
      hint={say(props.language, words.rowsHint)}
      rows={10}
      required={false}
    />
    <FileField
      {...fieldOf(props, 'file', words.file)}
      hint={say(props.language, words.fileHint)}
      required={false}
      accept={['.txt', '.csv', '.json']}
    />
  </>
)

const DateField = (props: CalendarFormProps) => (
  <TextField {...fieldOf(props, 'date', words.date)} type="date" size="short" />
)

const fields: Readonly<Record<CalendarFormName, typeof DayFields>> = {
  day: DayFields,
  swap: SwapFields,
  hours: HoursFields,
  import: ImportFields,
  remove: RemoveFields,
  proposal: ProposalFields,
}

function fieldOf({ language, problems, typed }: CalendarFormProps, name: string, label: Words) {
  return {
    language,
    name,
    label: say(language, label),
    error: problems.at(name, language),
    value: typed[name],
    required: true,
  }
}
