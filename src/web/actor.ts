/**
 * Who is asking, as far as a route needs to know: an officer with a session, in exactly one centre.
 * A request without an actor comes from the public.
 */
export interface Actor {
  readonly userId: string
  readonly staffId: string
  readonly centreId: string
  readonly name: string
  /** Position as printed on the badge. */
  readonly title: string
  readonly roles: readonly string[]
  /** Fields (lĩnh vực) the officer answers for; empty for roles that are not bound to a field. */
  readonly fields: readonly string[]
}

/** `anyone` is the public; otherwise at least one of the roles is needed. */
export type Access = 'anyone' | { readonly roles: readonly [string, ...string[]] }

export const mayUse = (access: Access, actor: Actor | undefined): boolean =>
  access === 'anyone' || (actor?.roles.some(role => access.roles.includes(role)) ?? false)
