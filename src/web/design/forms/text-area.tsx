import { type FieldProps, LabelledField, wired } from './field.tsx'

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly maxlength?: number | undefined
}

export const TextArea = ({ value, rows = 4, maxlength, ...field }: TextAreaProps) => (
  <LabelledField {...field}>
    <textarea {...wired(field)} rows={rows} maxLength={maxlength} value={value} />
  </LabelledField>
)
