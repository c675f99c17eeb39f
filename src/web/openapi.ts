import { say } from '../kernel/words.ts'
import { rolesNamed } from './actor.ts'
import type { Route } from './route.ts'

/** The description of the API, made from the route table: it cannot promise what the routes do not do. */
export function openApi<Tx>(
  routes: readonly Route<Tx>[],
  { origin, version }: { origin: string; version: string },
) {
  const shown = routes.filter(route => !route.hidden)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of shown) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Motcua',
      version,
      description: 'Một cửa: every page is also JSON when asked with Accept: application/json.',
    },
    servers: [{ url: origin }],
    paths,
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
  }
}

function operation<Tx>(route: Route<Tx>) {
  return {
    summary: say('en', route.summary),
    description: [say('vi', route.summary), whoMay(route), noted(route)].join('\n\n'),
    ...(route.may === 'anyone' ? {} : { security: [{ session: rolesNamed(route.may) }] }),
    parameters: [
      ...pathParameters(route.path),
      ...queryParameters(route),
      ...(route.method === 'POST' ? [idempotencyKey] : []),
    ],
    ...(route.form ? { requestBody: { required: true, content: bodyContent(route) } } : {}),
    responses: responses(route),
  }
}

const whoMay = <Tx>({ may }: Route<Tx>) =>
  may === 'anyone'
    ? 'Open to anyone.'
    : may === 'signed-in'
      ? 'Whoever has logged in.'
      : `Roles: ${may.roles.join(', ')}.`
const noted = <Tx>({ audit }: Route<Tx>) =>
  'event' in audit ? `Audit log: ${audit.event}.` : `Not in the audit log: ${audit.none}.`

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const queryParameters = <Tx>({ query }: Route<Tx>) =>
  Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query?.required?.includes(name) ?? false,
    schema,
  }))

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'A retry with the same key and the same content is given the first answer.',
  schema: { type: 'string', maxLength: 200 },
}

const bodyContent = <Tx>({ form, uploads }: Route<Tx>) => ({
  'application/json': { schema: form },
  [uploads ? 'multipart/form-data' : 'application/x-www-form-urlencoded']: { schema: form },
})

function responses<Tx>({ method, may }: Route<Tx>) {
  const fault = {
    description: 'Why not, in Vietnamese and English.',
    content: { 'application/json': { schema: faultSchema } },
  }
  return {
    200: { description: 'Done.' },
    ...(method === 'POST' ? { 409: fault, 422: fault } : { 404: fault }),
    ...(may === 'anyone' ? {} : { 401: fault, 403: fault }),
  }
}

const faultSchema = {
  type: 'object',
  properties: { code: { type: 'string' }, vi: { type: 'string' }, en: { type: 'string' } },
}
