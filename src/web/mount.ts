import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fault } from './answer.ts'
import { answerRequest, type Bench, tooMany } from './answer-request.ts'
import { formReader } from './read-form.ts'
import { type RenderPage, respond } from './respond.ts'
import type { Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import type { Shell } from './shell.ts'

/** Puts a route table on a server. Every route goes through the same wrapper: parse → who may → load → decide → save → answer. */
export async function mountRoutes<Tx>(
  server: FastifyInstance,
  { routes, shell, render }: { routes: readonly Route<Tx>[]; shell: Shell<Tx>; render: RenderPage },
): Promise<void> {
  await server.register(cookie)
  await server.register(formbody)
  // A file that is too large is told of at its field, with what was typed kept, and not as a failure of the whole request.
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(rateLimit, { global: false })
  server.addHook('onSend', securityHeaders)
  const limit = server.createRateLimit({ max: PARKED_A_MINUTE, timeWindow: 60_000 })
  const mayPark = async (request: FastifyRequest) => {
    const count = await limit(request)
    return count.isAllowed || !count.isExceeded
  }
  for (const route of routes) mountRoute(server, { ...benchFor(route, shell, render), mayPark })
  server.setNotFoundHandler((request, reply) => refuse(request, reply, { render, status: 404 }))
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ err: error }, 'request failed')
    return refuse(request, reply, { render, status })
  })
}

/** A whole office behind one address never types so many forms just as its sessions run out. */
const PARKED_A_MINUTE = 60

const benchFor = <Tx>(
  route: Route<Tx>,
  shell: Shell<Tx>,
  render: RenderPage,
): Omit<Bench<Tx>, 'mayPark'> => ({
  route,
  shell,
  render,
  ...(route.form ? { readForm: formReader(route.form) } : {}),
  ...(route.query ? { readQuery: formReader(route.query) } : {}),
})

function mountRoute<Tx>(server: FastifyInstance, bench: Bench<Tx>): void {
  const { route } = bench
  server.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: route.method === 'GET',
    // For typed input, as a form or as JSON; files come in parts and have their own limits.
    bodyLimit: MOST_TYPED,
    ...(route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } } : {}),
    handler: (request: FastifyRequest, reply: FastifyReply) => answerRequest(bench, request, reply),
  })
}

const MOST_TYPED = 1024 * 1024

const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500

/** Faults outside any handler: no such page, too large, too many, or a failure of ours that is logged and never shown. */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { render, status }: { render: RenderPage; status: number },
): FastifyReply {
  const answer =
    status === 404
      ? fault(404, 'not-found', ['Không tìm thấy trang này.', 'This page does not exist.'])
      : status === 413
        ? fault(413, 'too-large', ['Nội dung gửi lên quá lớn.', 'What was sent is too large.'])
        : status === 429
          ? tooMany
          : status < 500
            ? fault(422, 'unreadable', [
                'Không đọc được nội dung gửi lên.',
                'What was sent could not be read.',
              ])
            : fault(503, 'failed', [
                'Hệ thống gặp lỗi; chưa có gì được ghi. Hãy thử lại sau ít phút.',
                'The system failed; nothing was written. Try again in a few minutes.',
              ])
  return respond(request, reply, { answer, actor: undefined, render })
}
