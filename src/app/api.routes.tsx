import { readFileSync } from 'node:fs'
import { say } from '../kernel/words.ts'
import { inProject } from '../platform/paths.ts'
import type { Tx } from '../platform/postgres.ts'
import { file, page } from '../web/answer.ts'
import { openApi } from '../web/openapi.ts'
import { type Route, routesIn } from '../web/route.ts'
import { ApiReference, apiWords } from './api-reference.tsx'

const { get } = routesIn<Tx>()
const { version }: { version: string } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
const open = {
  may: 'anyone',
  audit: { none: 'describes the program, no data' },
  summary: apiWords.title,
} as const

/** The reference of the API, for programs and for people, both from the route table. */
export const apiRoutes = (routes: readonly Route<Tx>[]): readonly Route<Tx>[] => [
  get('/openapi.json', { ...open, hidden: true }, async ({ origin }) =>
    file({
      bytes: Buffer.from(JSON.stringify(openApi(routes, { origin, version }), undefined, 1)),
      mediaType: 'application/json',
      name: 'openapi.json',
      inline: true,
    }),
  ),
  get('/api', { ...open, hidden: true }, async ({ language }) =>
    page({
      title: say(language, apiWords.title),
      view: <ApiReference language={language} routes={routes.filter(route => !route.hidden)} />,
      data: { openapi: '/openapi.json' },
    }),
  ),
]
