import type { ComponentChildren } from 'preact'

export interface FieldsetProps {
  readonly legend: string
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}

/** Fields that belong together, under a heading of their own. */
export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset class="fieldset">
    <legend>
      <h2>{legend}</h2>
    </legend>
    {hint && <p class="hint">{hint}</p>}
    {children}
  </fieldset>
)

/** Short fields side by side where there is room. */
export const FieldRow = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="field-row">{children}</div>
)
