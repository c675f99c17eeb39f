import { Choice } from './choice.tsx'
import { type FieldProps, fieldId, GroupedField } from './field.tsx'
import type { Option } from './select-field.tsx'

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[]
  readonly values?: readonly string[] | undefined
}

/**
 * Several of several. Each box is a row of the form (`fields.0`, `fields.1`) whose value is the option, so a boxed list comes in
 * like any other list. The error summary leads to the group.
 */
export const CheckboxGroup = ({ options, values = [], ...field }: CheckboxGroupProps) => (
  <GroupedField {...field}>
    <div class="choices" id={fieldId(field.name)} tabIndex={-1}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={fieldId(`${field.name}.${index}`)}
          label={option.label}
          hint={option.hint}
          control={{
            type: 'checkbox',
            name: `${field.name}.${index}`,
            value: option.value,
            checked: values.includes(option.value),
          }}
        />
      ))}
    </div>
  </GroupedField>
)
