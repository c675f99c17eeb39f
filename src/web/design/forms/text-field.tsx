import type { InputHTMLAttributes } from 'preact'
import { type FieldProps, LabelledField, wired } from './field.tsx'

/** Preact types each kind of input apart, so a kind known only at run time is looked up and not passed through. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  password: { type: 'password' },
  date: { type: 'date' },
  time: { type: 'time' },
  search: { type: 'search' },
  url: { type: 'url' },
} as const satisfies Record<string, InputHTMLAttributes>

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly type?: keyof typeof kinds | undefined
  /** As long as what goes in it: a code, a name, an address. */
  readonly size?: 'short' | 'medium' | 'full' | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'text' | undefined
  readonly maxlength?: number | undefined
  /** For screens of one field that are fed by a reader. */
  readonly autofocus?: boolean | undefined
}

export const TextField = ({ value, type = 'text', size = 'full', autofocus, ...field }: TextFieldProps) => (
  <LabelledField {...field}>
    <input
      {...wired(field)}
      {...kinds[type]}
      class={size}
      value={value}
      autocomplete={field.autocomplete}
      inputmode={field.inputmode}
      maxLength={field.maxlength}
      autofocus={autofocus}
    />
  </LabelledField>
)
