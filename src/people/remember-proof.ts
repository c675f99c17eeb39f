const REMEMBERED = 2_000

/**
 * Remembers which headers carry a rightly signed token. A signature stays right for ever, so this opens nothing that is
 * closed: whether the session still holds is asked of the database each time. What was not right is not remembered.
 */
export function rememberProof(
  prove: (headers: Headers) => Promise<string | undefined>,
  most = REMEMBERED,
): (headers: Headers) => Promise<string | undefined> {
  const proven = new Map<string, string>()
  return async headers => {
    const key = `${headers.get('authorization') ?? ''}\n${headers.get('cookie') ?? ''}`
    const known = proven.get(key)
    if (known !== undefined) return known
    const token = await prove(headers)
    if (token !== undefined) remember(proven, { key, token, most })
    return token
  }
}

/** The oldest makes room; whoever still uses it is simply proven again. */
function remember(
  proven: Map<string, string>,
  { key, token, most }: { key: string; token: string; most: number },
): void {
  const oldest = proven.keys().next()
  if (proven.size >= most && !oldest.done) proven.delete(oldest.value)
  proven.set(key, token)
}
