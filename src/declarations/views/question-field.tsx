import { type Language, say, type Words } from '../../kernel/words.ts'
import { DateField } from '../../web/design/forms/date-field.tsx'
import { NumberField } from '../../web/design/forms/number-field.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import type { AnswerNode } from '../definition.ts'
import type { AskedQuestion } from '../read-answers.ts'
import { wording } from './wording.ts'

export interface QuestionFieldProps {
  readonly language: Language
  readonly asked: AskedQuestion
  readonly node: AnswerNode | undefined
  readonly error: string | undefined
  /** Somebody else types: the browser must not offer the helper's own details. */
  readonly helped: boolean
}

/** One question of a form, by its kind. */
export const QuestionField = ({ language, asked, node, error, helped }: QuestionFieldProps) => {
  const { question, name, boxes } = asked
  const hints = [question.hint, asked.from === 'given' ? wording.given : undefined].filter(
    (words): words is Words => words !== undefined,
  )
  const field = {
    language,
    name,
    label: say(language, question.label),
    hint: hints.length > 0 ? hints.map(words => say(language, words)).join(' ') : undefined,
    error,
    required: !question.optional,
    value: boxes[name],
    maxlength: node?.maxLength,
    autocomplete: helped ? 'off' : (question.autocomplete ?? 'off'),
  }
  switch (question.kind) {
    case 'date':
      return (
        <DateField
          {...field}
          day={boxes[`${name}.day`]}
          month={boxes[`${name}.month`]}
          year={boxes[`${name}.year`]}
          birthday={!helped && question.autocomplete === 'bday'}
        />
      )
    case 'yes-no':
      return <RadioGroup {...field} options={yesAndNo(language)} inline />
    case 'choice':
      return <ChoiceField {...field} asked={asked} />
    case 'long-text':
      return <TextArea {...field} />
    case 'number':
    case 'money':
      return <NumberField {...field} maxlength={MOST_DIGITS} unit={unitOf(language, asked)} />
    default:
      return (
        <TextField
          {...field}
          {...looks[question.kind]}
          {...(spaced.includes(question.kind) ? { maxlength: 20 } : {})}
        />
      )
  }
}

/** Up to this many options are laid open; longer lists are folded. */
const MOST_OPEN = 8
const MOST_DIGITS = 19

const ChoiceField = ({ asked, ...field }: ChoiceProps) => {
  const options = (asked.question.options ?? []).map(({ value, label }) => ({
    value,
    label: say(field.language, label),
  }))
  return options.length > MOST_OPEN ? (
    <SelectField {...field} options={options} />
  ) : (
    <RadioGroup {...field} options={options} />
  )
}

interface ChoiceProps {
  readonly language: Language
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly required: boolean
  readonly value: string | undefined
  readonly asked: AskedQuestion
}

const yesAndNo = (language: Language) => [
  { value: 'yes', label: say(language, wording.yes) },
  { value: 'no', label: say(language, wording.no) },
]

const unitOf = (language: Language, { question }: AskedQuestion): string | undefined => {
  const unit = question.unit ?? (question.kind === 'money' ? wording.dong : undefined)
  return unit && say(language, unit)
}

/** Digits are often typed in groups: the box is longer than the number. */
const spaced: readonly string[] = ['id-number', 'phone']

const looks = {
  text: {},
  'person-name': {},
  address: {},
  'id-number': { size: 'medium', inputmode: 'numeric' },
  phone: { type: 'tel', size: 'medium', inputmode: 'tel' },
  mail: { type: 'email', inputmode: 'email' },
} as const
