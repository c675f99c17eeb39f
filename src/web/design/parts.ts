import type { ComponentChildren } from 'preact'

/** Components that only wrap what they are given. */
export interface Wrapping {
  readonly children?: ComponentChildren
}
export interface Link {
  readonly href: string
  readonly label: string
}
/** The tones of a status. Each has its own shape, so that none is told by colour alone. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

/** Joins the class names that apply. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ')
