import { type FieldProps, LabelledField, wired } from './field.tsx'

export interface NumberFieldProps extends FieldProps {
  /** As typed; what is not a number is kept too. */
  readonly value?: string | number | undefined
  readonly maxlength?: number | undefined
  /** The unit after the box, for example “đồng”. */
  readonly unit?: string | undefined
}

/** A text box for digits: a spinner box would drop what was typed wrong and change numbers by the mouse wheel. */
export const NumberField = ({ value, maxlength, unit, ...field }: NumberFieldProps) => (
  <LabelledField {...field}>
    <div class="with-unit">
      <input
        {...wired(field)}
        type="text"
        class="short"
        inputmode="numeric"
        autocomplete="off"
        value={value}
        maxLength={maxlength}
      />
      {unit && <span>{unit}</span>}
    </div>
  </LabelledField>
)
