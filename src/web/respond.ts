import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { say } from '../kernel/words.ts'
import type { Actor } from './actor.ts'
import type { Answer, FileAnswer } from './answer.ts'
import { eventStream } from './event-stream.ts'
import { type Settings, settingsOfRequest, wantsJson } from './request-settings.ts'
import { contentPolicy } from './security-headers.ts'

type ShownAnswer = Extract<Answer, { kind: 'page' | 'fault' }>

/** Turns an answer that is a page or a fault into a whole HTML document. */
export type RenderPage = (
  answer: ShownAnswer,
  frame: {
    readonly settings: Settings
    readonly actor: Actor | undefined
    readonly address: string
    readonly nonce: string
  },
) => string

/** Sends an answer as HTML or JSON, whichever was asked for. */
export function respond(
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, actor, render }: { answer: Answer; actor: Actor | undefined; render: RenderPage },
): FastifyReply {
  switch (answer.kind) {
    case 'file':
      return sendFile(reply, answer)
    case 'events': {
      const lastHeard = request.headers['last-event-id']
      return reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        .send(eventStream(answer, typeof lastHeard === 'string' ? lastHeard : undefined))
    }
    case 'see-other':
      if (answer.cookies) reply.header('set-cookie', [...answer.cookies])
      return wantsJson(request)
        ? reply.code(200).header('location', answer.to).send(answer.data)
        : reply.redirect(answer.to, 303)
    case 'page':
    case 'fault':
      if (wantsJson(request)) return reply.code(statusOf(answer)).send(dataOf(answer))
      return sendPage(reply, statusOf(answer), nonce =>
        render(answer, { settings: settingsOfRequest(request), actor, address: request.url, nonce }),
      )
  }
}

function sendPage(reply: FastifyReply, status: number, render: (nonce: string) => string): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentPolicy(nonce))
    .send(render(nonce))
}

const statusOf = (answer: { readonly status: number }): number => answer.status

function dataOf(answer: ShownAnswer): unknown {
  if (answer.kind === 'page') return answer.data
  const { code, words, details } = answer
  return { code, vi: say('vi', words), en: say('en', words), ...(details === undefined ? {} : { details }) }
}

function sendFile(reply: FastifyReply, answer: FileAnswer): FastifyReply {
  const how = answer.inline ? 'inline' : 'attachment'
  const cache = answer.cacheSeconds ? `public, max-age=${answer.cacheSeconds}` : 'private, no-store'
  return reply
    .type(answer.mediaType)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
    .header('cache-control', cache)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(answer.bytes))
}
