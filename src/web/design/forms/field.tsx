import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../../kernel/words.ts'
import { classes } from '../parts.ts'
import { wording } from '../wording.ts'

/** What every field has. `name` may be a path of a form with rows (`papers.0.count`). */
export interface FieldProps {
  readonly language: Language
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** The sentence of what is wrong; it also stands in the error summary. */
  readonly error?: string | undefined
  /** A field without this is marked as optional, in words. */
  readonly required?: boolean | undefined
  /** Leaves the mark out where everything is optional: filters and searches. */
  readonly unmarked?: boolean | undefined
}

/** The id of a field's control; the error summary links to it. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`

/** The attributes by which a control points at its own hint and error. */
export const described = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) => {
  const id = fieldId(name)
  return {
    'aria-describedby':
      classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  }
}

/** Everything a single control needs to be found by its label, its hint, its error and the error summary. */
export const wired = (field: FieldProps) => ({
  id: fieldId(field.name),
  name: field.name,
  required: field.required,
  ...described(field),
})

/** A control with its label above it and, between the two, the hint and what is wrong. */
export const LabelledField = ({
  children,
  ...field
}: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={classes('field', field.error !== undefined && 'field-wrong')}>
    <label for={fieldId(field.name)}>
      <LabelText {...field} />
    </label>
    <HintAndError {...field} />
    {children}
  </div>
)

/** Several controls under one question, as a group whose legend is the question. */
export const GroupedField = ({
  children,
  ...field
}: FieldProps & { readonly children: ComponentChildren }) => {
  const { 'aria-describedby': describedBy } = described(field)
  return (
    <fieldset
      class={classes('field', field.error !== undefined && 'field-wrong')}
      aria-describedby={describedBy}
    >
      <legend>
        <LabelText {...field} />
      </legend>
      <HintAndError {...field} />
      {children}
    </fieldset>
  )
}

const LabelText = ({ language, label, required, unmarked }: FieldProps) => (
  <>
    {label}
    {!required && !unmarked && <span class="optional"> {say(language, wording.optional)}</span>}
  </>
)

export const HintAndError = ({
  language,
  name,
  hint,
  error,
}: Pick<FieldProps, 'language' | 'name' | 'hint' | 'error'>) => (
  <>
    {hint !== undefined && (
      <p class="hint" id={`${fieldId(name)}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${fieldId(name)}-error`}>
        <strong>{say(language, wording.error)}</strong> {error}
      </p>
    )}
  </>
)
