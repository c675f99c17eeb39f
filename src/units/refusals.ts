/** Why a line of the hamlet table cannot be written. Wording is in views/hamlet-wording.ts. */
export type HamletRefusal =
  | { readonly reason: 'hamlet-without-letters' }
  | { readonly reason: 'not-a-part'; readonly unitCode: string }
  | { readonly reason: 'document-in-the-future'; readonly date: string }
  | { readonly reason: 'same-as-before' }
  | { readonly reason: 'changed-meanwhile' }
