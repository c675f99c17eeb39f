import type { FastifyRequest } from 'fastify'

/**
 * Whether a POST comes from our own pages (or from a program that is no browser). Browsers say where a request comes from
 * in Sec-Fetch-Site or Origin; one that names another site is forged. Together with SameSite cookies this guards sessions.
 */
export function isOwnRequest(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = request.headers.origin
  return from === undefined || from === origin || from === `${request.protocol}://${request.headers.host}`
}
