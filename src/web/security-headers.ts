import type { FastifyReply, FastifyRequest } from 'fastify'

/** `nonce` lets the one style element in that Turbo makes for its progress bar; nothing else may be inline. */
export const contentPolicy = (nonce?: string): string =>
  [
    "default-src 'none'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

/** Every answer forbids foreign content, framing and guessing of types; pages are never kept by shared caches. */
export async function securityHeaders<Payload>(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: Payload,
): Promise<Payload> {
  if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', contentPolicy())
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'same-origin')
  reply.header('cross-origin-opener-policy', 'same-origin')
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  return payload
}
