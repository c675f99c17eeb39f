import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { listStaff } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { checkAddress, type Resolution } from '../units/index.ts'
import { type Answer, file, page, seeOther } from '../web/answer.ts'
import { type Route, routesIn } from '../web/route.ts'
import { cardAddress, declarationPath, pagePath } from './addresses.ts'
import type { DeclarationServices } from './declarations.store.ts'
import { type Opened, printDeclaration } from './open-declaration.store.ts'
import { problemsOf } from './views/answer-words.ts'
import { CardPage } from './views/card-page.tsx'
import { CheckPage } from './views/check-page.tsx'
import { routeWords } from './views/route-words.ts'
import { wording } from './views/wording.ts'
import { firstToDo, isDone } from './walk.ts'
import { type DeclarationAsked, withDeclaration } from './with-declaration.routes.tsx'

const { get } = routesIn<Tx>()
const BASE = '/declarations/:code/:key'
const reading = { may: 'anyone', audit: { event: 'declaration read' } } as const

/** What surrounds the pages of a form: its card, checking the answers, and printing. */
export const checkRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(BASE, { ...reading, summary: routeWords.card }, asked =>
    withDeclaration(services, asked, { wants: 'any', answer: opened => cardPage(asked, opened) }),
  ),
  get(`${BASE}/check`, { ...reading, summary: routeWords.check }, asked =>
    withDeclaration(services, asked, {
      wants: 'any',
      answer: opened => (opened.newer ? toChanged(opened) : checkPage(services, asked, opened)),
    }),
  ),
  get(`${BASE}/form.pdf`, { ...reading, summary: routeWords.print, perMinute: 60 }, asked =>
    withDeclaration(services, asked, {
      wants: 'any',
      answer: opened =>
        file({
          bytes: printDeclaration(opened),
          mediaType: 'application/pdf',
          name: `${opened.declaration.code}.pdf`,
          inline: true,
        }),
    }),
  ),
]

const toChanged = ({ place }: Opened): Answer => seeOther(declarationPath(place, '/changed'))

/** Where filling in goes on. */
function goOnHref({ reading: answers, visited, place }: Opened): string {
  const next = firstToDo(answers, visited)
  return next ? pagePath(place, next) : declarationPath(place, '/check')
}

function cardPage({ language, origin }: DeclarationAsked, opened: Opened): Answer {
  const { declaration, form } = opened
  const { code, secret } = declaration
  const address = cardAddress(origin, { code, secret })
  const until = localTime(declaration.expiresAt).toPlainDate()
  return page({
    title: say(language, wording.cardTitle),
    data: { code, secret, address, until: until.toString(), goOn: goOnHref(opened) },
    view: (
      <CardPage
        language={language}
        title={say(language, form.form.title)}
        code={code}
        secret={secret}
        qr={qrSvg(address)}
        until={until.toString().split('-').reverse().join('/')}
        goOnHref={goOnHref(opened)}
      />
    ),
  })
}

async function checkPage(
  services: DeclarationServices,
  { language, tx }: DeclarationAsked,
  opened: Opened,
): Promise<Answer> {
  const { declaration, form, reading: answers, visited, place } = opened
  const { dossierCode } = declaration
  const unfinished = answers.pages.filter(each => !isDone(each, visited)).length
  return page({
    title: say(language, wording.checkTitle),
    data: {
      unfinished,
      problems: answers.problems,
      typed: declaration.typed,
      assistedBy: declaration.assistedBy,
      dossier: dossierCode,
    },
    view: (
      <CheckPage
        language={language}
        form={form.form}
        reading={answers}
        problems={problemsOf(answers, answers.problems)}
        changeHref={dossierCode === null ? id => pagePath(place, id, { fromCheck: true }) : undefined}
        unitsNow={await unitsNow(tx, services, opened)}
        helpers={await namesOf(tx, opened)}
        dossierCode={dossierCode}
        unfinished={unfinished}
        goOnHref={goOnHref(opened)}
        truthHref={declarationPath(place, '/truth')}
        printHref={declarationPath(place, '/form.pdf')}
      />
    ),
  })
}

/** Where each address lies today. The answer stays as it was written; nobody has to change an old name. */
async function unitsNow(
  tx: Tx,
  { units }: DeclarationServices,
  { reading: { pages }, declaration: { centreId }, known }: Opened,
): Promise<ReadonlyMap<string, Resolution>> {
  const addresses = pages
    .flatMap(({ entries }) => entries.flat())
    .filter(({ question, value }) => question.kind === 'address' && value !== undefined)
  const found = new Map<string, Resolution>()
  for (const { name, value } of addresses)
    found.set(
      name,
      await checkAddress(tx, units, { address: String(value), centreId, on: known.today ?? '' }),
    )
  return found
}

async function namesOf(
  tx: Tx,
  { declaration: { assistedBy, centreId } }: Opened,
): Promise<readonly string[]> {
  if (assistedBy.length === 0) return []
  const staff = await listStaff(tx, centreId, { withInactive: true })
  return assistedBy.map(id => staff.find(({ staffId }) => staffId === id)?.name ?? id)
}
