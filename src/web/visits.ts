import type { FastifyRequest } from 'fastify'

/** Words by which programs that read pages for others call themselves. */
const ROBOT =
  /bot\b|bot\/|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|python|java\/|lighthouse|monitor|uptime/i

/**
 * Whether a person's browser asks: not a HEAD, not fetched ahead (Sec-Purpose), and no program that says it is one. A browser
 * always names itself. What it says is looked at for this answer only and kept nowhere.
 */
export function isByPerson({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  const agent = headers['user-agent'] ?? ''
  const ahead = `${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''} ${headers['x-moz'] ?? ''}`
  return method === 'GET' && agent !== '' && !ROBOT.test(agent) && !/prefetch|preview/i.test(ahead)
}
