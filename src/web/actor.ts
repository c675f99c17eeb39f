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

/** `anyone` is the public, `signed-in` whoever has logged in; otherwise at least one of the roles is needed. */
export type Access = 'anyone' | 'signed-in' | { readonly roles: readonly [string, ...string[]] }

export function mayUse(access: Access, actor: Actor | undefined): boolean {
  if (access === 'anyone') return true
  if (access === 'signed-in') return actor !== undefined
  return actor?.roles.some(role => access.roles.includes(role)) ?? false
}

/** The roles a page names; none where it is open to anyone, or to whoever has logged in. */
export const rolesNamed = (access: Access): readonly string[] =>
  typeof access === 'string' ? [] : access.roles

/** Who asks, on a route that lets nobody in without a login. Throws on one that does: that would be a mistake of ours. */
export function getActor({ actor }: { readonly actor: Actor | undefined }): Actor {
  if (!actor) throw new Error('This route answers whoever has logged in, and nobody has')
  return actor
}
