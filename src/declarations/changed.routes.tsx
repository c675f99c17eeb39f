import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, page, seeOther } from '../web/answer.ts'
import { type Route, routesIn } from '../web/route.ts'
import { declarationPath } from './addresses.ts'
import { noLongerAsked } from './changed-version.ts'
import { type DeclarationServices, moveToVersion } from './declarations.store.ts'
import { changedForm } from './forms.ts'
import type { Opened } from './open-declaration.store.ts'
import { ChangedPage } from './views/changed-page.tsx'
import { routeWords } from './views/route-words.ts'
import { wording } from './views/wording.ts'
import { type DeclarationAsked, withDeclaration } from './with-declaration.routes.tsx'

const { get, post } = routesIn<Tx>()
const BASE = '/declarations/:code/:key'
const reading = { may: 'anyone', audit: { event: 'declaration read' } } as const

/** A form was published anew while somebody was filling it in. */
export const changedRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(`${BASE}/changed`, { ...reading, summary: routeWords.changed }, asked =>
    withDeclaration(services, asked, { wants: 'any', answer: opened => changedPage(asked, opened) }),
  ),
  post(
    `${BASE}/changed`,
    {
      may: 'anyone',
      audit: { event: 'declaration moved to a newer form' },
      summary: routeWords.changed,
      form: changedForm,
    },
    asked =>
      withDeclaration(services, asked, {
        wants: 'any',
        lock: true,
        answer: async opened => {
          const { declaration, newer, place } = opened
          // Published once more since: what is kept and what is not must be told again.
          if (newer && newer.version !== asked.form?.version) return changedPage(asked, opened)
          if (newer) await moveToVersion(asked.tx, declaration, newer.version)
          return seeOther(declarationPath(place, '/check'), {
            version: newer?.version ?? declaration.formVersion,
          })
        },
      }),
  ),
]

function changedPage({ language }: DeclarationAsked, opened: Opened): Answer {
  const { declaration, form, newer, place } = opened
  if (!newer) return seeOther(declarationPath(place, '/check'))
  const gone = noLongerAsked({ older: form.form, newer: newer.form }, declaration.typed)
  return page({
    title: say(language, wording.changedTitle),
    data: {
      version: newer.version,
      noLongerAsked: gone.map(({ question, typed }) => [question.field, typed]),
    },
    view: (
      <ChangedPage
        language={language}
        title={say(language, newer.form.title)}
        version={newer.version}
        noLongerAsked={gone}
        action={declarationPath(place, '/changed')}
      />
    ),
  })
}
