import { say } from '../../../kernel/words.ts'
import { wording } from '../wording.ts'
import { type FieldProps, LabelledField, wired } from './field.tsx'

export interface Option {
  readonly value: string
  readonly label: string
  /** Said under the option in radio and checkbox groups. */
  readonly hint?: string | undefined
}
export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: string | undefined
  /** The first, empty line; `false` leaves it out when there is always a value. */
  readonly empty?: string | false | undefined
}

export const SelectField = ({ options, value, empty, ...field }: SelectFieldProps) => (
  <LabelledField {...field}>
    <select {...wired(field)}>
      {empty !== false && <option value="">{empty ?? say(field.language, wording.choose)}</option>}
      <Options options={options} value={value} />
    </select>
  </LabelledField>
)

export const Options = ({ options, value }: Pick<SelectFieldProps, 'options' | 'value'>) => (
  <>
    {options.map(option => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
)
