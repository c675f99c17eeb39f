import { type Language, say, type Words } from '../../../kernel/words.ts'
import { type FieldProps, fieldId, GroupedField } from './field.tsx'

export interface DateFieldProps extends FieldProps {
  /** What was typed, by box; kept even when it is no date. */
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly year?: string | undefined
  /** It is the person's own date of birth: the browser may offer it. */
  readonly birthday?: boolean | undefined
}

const boxes = {
  day: { words: ['Ngày', 'Day'], length: 2, autocomplete: 'bday-day' },
  month: { words: ['Tháng', 'Month'], length: 2, autocomplete: 'bday-month' },
  year: { words: ['Năm', 'Year'], length: 4, autocomplete: 'bday-year' },
} as const satisfies Record<string, { words: Words; length: number; autocomplete: string }>

/**
 * A date in three boxes, day first as it is written in Viet Nam: a calendar to click through is of no use for a year of birth. The
 * first box bears the field's id, so that the error summary leads to it.
 */
export const DateField = ({ day, month, year, birthday, ...field }: DateFieldProps) => (
  <GroupedField {...field}>
    <div class="date-boxes">
      <Box {...field} part="day" value={day} id={fieldId(field.name)} birthday={birthday} />
      <Box {...field} part="month" value={month} birthday={birthday} />
      <Box {...field} part="year" value={year} birthday={birthday} />
    </div>
  </GroupedField>
)

interface BoxProps {
  readonly language: Language
  readonly name: string
  readonly part: keyof typeof boxes
  readonly value: string | undefined
  readonly id?: string
  readonly birthday: boolean | undefined
  readonly error?: string | undefined
}

const Box = ({ language, name, part, value, id = fieldId(`${name}.${part}`), birthday, error }: BoxProps) => {
  const { words, length, autocomplete } = boxes[part]
  return (
    <div>
      <label for={id}>{say(language, words)}</label>
      <input
        type="text"
        id={id}
        name={`${name}.${part}`}
        class={part === 'year' ? 'date-year' : 'date-part'}
        value={value}
        inputmode="numeric"
        maxLength={length}
        autocomplete={birthday ? autocomplete : 'off'}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  )
}
