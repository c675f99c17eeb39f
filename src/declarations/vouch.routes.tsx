import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { findProcedure, whyNotOnline } from '../procedures/index.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import { cardAddress, declarationPath } from './addresses.ts'
import { type DeclarationServices, declareTrue } from './declarations.store.ts'
import { truthForm } from './forms.ts'
import type { Opened } from './open-declaration.store.ts'
import { ReadyPage } from './views/ready-page.tsx'
import { routeWords } from './views/route-words.ts'
import { TruthPage } from './views/truth-page.tsx'
import { wording } from './views/wording.ts'
import { isDone } from './walk.ts'
import { type DeclarationAsked, withDeclaration } from './with-declaration.routes.tsx'

const { get, post } = routesIn<Tx>()
const BASE = '/declarations/:code/:key'
const reading = { may: 'anyone', audit: { event: 'declaration read' } } as const

/** The declarant vouches for the answers and says how they are handed in. */
export const vouchRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(`${BASE}/truth`, { ...reading, summary: routeWords.truth }, asked =>
    withDeclaration(services, asked, {
      wants: 'open',
      answer: opened => (isFinished(opened) ? truthPage(asked, opened, Problems.none) : toCheck(opened)),
    }),
  ),
  post(
    `${BASE}/truth`,
    {
      may: 'anyone',
      audit: { event: 'declaration declared true' },
      summary: routeWords.truth,
      form: truthForm,
    },
    asked =>
      withDeclaration(services, asked, {
        wants: 'open',
        lock: true,
        answer: opened => {
          if (!isFinished(opened)) return toCheck(opened)
          const { form, problems } = asked
          return form ? vouch(asked, opened, form.how) : truthPage(asked, opened, problems)
        },
      }),
  ),
  get(`${BASE}/ready`, { ...reading, summary: routeWords.ready }, asked =>
    withDeclaration(services, asked, {
      wants: 'open',
      answer: opened => (opened.declaration.toCounter ? readyPage(asked, opened) : toCheck(opened)),
    }),
  ),
]

const isFinished = ({ reading: { pages }, visited }: Opened): boolean =>
  pages.every(each => isDone(each, visited))

const toCheck = ({ place }: Opened): Answer => seeOther(declarationPath(place, '/check'))
async function truthPage(asked: DeclarationAsked, opened: Opened, problems: Problems): Promise<Answer> {
  const { language, typed, actor } = asked
  const { form, place } = opened
  const title = say(language, wording.truthTitle)
  const view = (
    <TruthPage
      language={language}
      form={form.form}
      typed={typed}
      problems={problems}
      action={declarationPath(place, '/truth')}
      checkHref={declarationPath(place, '/check')}
      online={await canFileOnline(asked, opened)}
      helped={actor !== undefined}
    />
  )
  return problems.any
    ? formAgain({ title, view, problems })
    : page({ title, view, data: { commitment: form.form.commitment } })
}

async function canFileOnline({ tx, now }: DeclarationAsked, { declaration }: Opened): Promise<boolean> {
  const procedure = await findProcedure(tx, declaration.procedure, localTime(now).toPlainDate())
  return procedure !== undefined && whyNotOnline(procedure) === undefined
}

/** Online leads on to the filing, which takes the papers; the counter gets a code. */
async function vouch(
  { tx, now: at, note }: DeclarationAsked,
  { declaration, place }: Opened,
  how: 'online' | 'counter',
): Promise<Answer> {
  await declareTrue(tx, declaration, { at, toCounter: how === 'counter' })
  note({ detail: { how } })
  const filing = new URLSearchParams({
    procedure: declaration.procedure,
    declaration: place.code,
    key: place.key,
  })
  return seeOther(how === 'counter' ? declarationPath(place, '/ready') : `/filings/new?${filing}`, { how })
}

function readyPage({ language, origin }: DeclarationAsked, { declaration, form, place }: Opened): Answer {
  const { code, secret, procedure } = declaration
  return page({
    title: say(language, wording.readyTitle),
    data: { prepCode: code },
    view: (
      <ReadyPage
        language={language}
        title={say(language, form.form.title)}
        code={code}
        qr={qrSvg(cardAddress(origin, { code, secret }))}
        papersHref={`/procedures/${procedure}`}
        changeHref={declarationPath(place, '/check')}
        printHref={declarationPath(place, '/form.pdf')}
      />
    ),
  })
}
