import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { listStaff } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { findProcedure, whyNotOnline } from '../procedures/index.ts'
import { type Answer, file, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import { cardAddress, declarationPath, pagePath } from './addresses.ts'
import { noLongerAsked } from './changed-version.ts'
import { type DeclarationServices, declareTrue, moveToVersion } from './declarations.store.ts'
import { changedForm, truthForm } from './forms.ts'
import { type Opened, printDeclaration } from './open-declaration.store.ts'
import { problemsOf } from './views/answer-words.ts'
import { CardPage } from './views/card-page.tsx'
import { ChangedPage } from './views/changed-page.tsx'
import { CheckPage } from './views/check-page.tsx'
import { ReadyPage } from './views/ready-page.tsx'
import { routeWords } from './views/route-words.ts'
import { TruthPage } from './views/truth-page.tsx'
import { wording } from './views/wording.ts'
import { firstToDo, isDone } from './walk.ts'
import { type DeclarationAsked, withDeclaration } from './with-declaration.routes.tsx'

const { get, post } = routesIn<Tx>()
const BASE = '/declarations/:code/:key'
const reading = { may: 'anyone', audit: { event: 'declaration read' } } as const

/** What surrounds the pages of a form: its card, checking, vouching, printing, and moving to a newer form. */
export const finishRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(BASE, { ...reading, summary: routeWords.card }, asked =>
    withDeclaration(services, asked, { wants: 'any', answer: opened => cardPage(asked, opened) }),
  ),
  get(`${BASE}/check`, { ...reading, summary: routeWords.check }, asked =>
    withDeclaration(services, asked, {
      wants: 'any',
      answer: opened => (opened.newer ? toChanged(opened) : checkPage(asked, opened)),
    }),
  ),
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

const isFinished = ({ reading: { pages }, visited }: Opened): boolean =>
  pages.every(each => isDone(each, visited))

const toCheck = ({ place }: Opened): Answer => seeOther(declarationPath(place, '/check'))
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

async function checkPage({ language, tx }: DeclarationAsked, opened: Opened): Promise<Answer> {
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

async function namesOf(
  tx: Tx,
  { declaration: { assistedBy, centreId } }: Opened,
): Promise<readonly string[]> {
  if (assistedBy.length === 0) return []
  const staff = await listStaff(tx, centreId, { withInactive: true })
  return assistedBy.map(id => staff.find(({ staffId }) => staffId === id)?.name ?? id)
}

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

function changedPage({ language }: DeclarationAsked, opened: Opened): Answer {
  const { declaration, form, newer, place } = opened
  if (!newer) return toCheck(opened)
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
