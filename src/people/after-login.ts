/**
 * Where a browser goes after login: the page it came from, with the name of what it had typed there. Only an address on
 * this server counts, so that a link to our login can never end on somebody else's page; login and logout are no places to return to.
 */
export function addressAfterLogin(
  { next, parked }: { next?: string | undefined; parked?: string | undefined },
  otherwise: string,
): string {
  const page = next !== undefined && isLocal(next) ? next : otherwise
  if (!parked) return page
  return `${page}${page.includes('?') ? '&' : '?'}parked=${encodeURIComponent(parked)}`
}

/** One slash first and not two, no backslash, no space or control character: browsers read those as another host. */
const isLocal = (address: string): boolean =>
  /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(address) && !/^\/(login|logout)(?![^?#/])/.test(address)
