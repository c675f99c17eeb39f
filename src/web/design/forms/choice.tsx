import type { InputHTMLAttributes } from 'preact'

export interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly control: InputHTMLAttributes
}

/** One radio button or checkbox with its label beside it; the whole line can be tapped. */
export const Choice = ({ id, label, hint, control }: ChoiceProps) => (
  <div class="choice">
    <input {...control} id={id} aria-describedby={control['aria-describedby'] ?? (hint && `${id}-hint`)} />
    <label for={id}>{label}</label>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
)
