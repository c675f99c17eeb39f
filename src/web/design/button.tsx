import type { ComponentChildren } from 'preact'
import type { Wrapping } from './parts.ts'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

export interface ButtonProps {
  readonly kind?: ButtonKind | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Where this button sends the form, when not to the form's own action. */
  readonly formaction?: string | undefined
  readonly form?: string | undefined
  readonly accesskey?: string | undefined
  readonly children: ComponentChildren
}

/** Sends its form. */
export const Button = ({ kind = 'primary', children, ...attributes }: ButtonProps) => (
  <button type="submit" class={`button ${kind}`} {...attributes}>
    {children}
  </button>
)

export interface ButtonLinkProps {
  readonly href: string
  readonly kind?: ButtonKind | undefined
  readonly download?: boolean | undefined
  readonly children: ComponentChildren
}

/** A link that is the next thing to do on its page. */
export const ButtonLink = ({ kind = 'primary', children, ...attributes }: ButtonLinkProps) => (
  <a class={`button ${kind}`} {...attributes}>
    {children}
  </a>
)

export const ButtonRow = ({ children }: Wrapping) => <div class="button-row">{children}</div>
