import { classes } from '../parts.ts'
import { Choice } from './choice.tsx'
import { described, type FieldProps, fieldId, HintAndError } from './field.tsx'

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean | undefined
  /** What is sent when it is ticked. */
  readonly value?: string | undefined
}

/** One yes or no. It is never marked optional: not ticking it is an answer. */
export const Checkbox = ({ checked, value = 'yes', ...field }: CheckboxProps) => (
  <div class={classes('field', field.error !== undefined && 'field-wrong')}>
    <HintAndError {...field} />
    <Choice
      id={fieldId(field.name)}
      label={field.label}
      control={{
        type: 'checkbox',
        name: field.name,
        value,
        checked,
        required: field.required,
        ...described(field),
      }}
    />
  </div>
)
