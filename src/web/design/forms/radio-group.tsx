import { Choice } from './choice.tsx'
import { type FieldProps, fieldId, GroupedField } from './field.tsx'
import type { Option } from './select-field.tsx'

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value?: string | undefined
  /** Short options in one line. */
  readonly inline?: boolean | undefined
}

/** The first option bears the field's id, so that the error summary leads to something that can be chosen. */
export const RadioGroup = ({ options, value, inline, ...field }: RadioGroupProps) => (
  <GroupedField {...field}>
    <div class={inline ? 'choices choices-inline' : 'choices'}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${index + 1}`}
          label={option.label}
          hint={option.hint}
          control={{
            type: 'radio',
            name: field.name,
            value: option.value,
            checked: option.value === value,
            required: field.required,
          }}
        />
      ))}
    </div>
  </GroupedField>
)
