import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import { declarationPath, pagePath } from './addresses.ts'
import { type DeclarationServices, savePage } from './declarations.store.ts'
import { pageForm } from './forms.ts'
import type { Opened } from './open-declaration.store.ts'
import { type AskedPage, readAnswers } from './read-answers.ts'
import {
  differs,
  typedOfPage,
  withEntryAdded,
  withEntryRemoved,
  withoutGiven,
  withPage,
} from './save-page.ts'
import type { Typed } from './values.ts'
import { problemsOf } from './views/answer-words.ts'
import { Conflict } from './views/conflict.tsx'
import { PageForm } from './views/page-form.tsx'
import { routeWords } from './views/route-words.ts'
import { nextAfter, pageBefore } from './walk.ts'
import { type DeclarationAsked, withDeclaration } from './with-declaration.routes.tsx'

const { get, post } = routesIn<Tx>()
const PATH = '/declarations/:code/:key/pages/:page'

/** The pages of a form, one thing each. */
export const pageRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(PATH, { may: 'anyone', audit: { event: 'declaration read' }, summary: routeWords.page }, asked =>
    withDeclaration(services, asked, {
      wants: 'open',
      answer: opened => onAskedPage(opened, asked, shown => showPage(asked, { opened, asked: shown })),
    }),
  ),
  post(
    PATH,
    {
      may: 'anyone',
      audit: { event: 'declaration saved' },
      summary: routeWords.page,
      form: pageForm,
      perMinute: 300,
    },
    asked =>
      withDeclaration(services, asked, {
        wants: 'open',
        lock: true,
        answer: opened =>
          onAskedPage(opened, asked, shown => {
            const place = { opened, asked: shown }
            return asked.form ? save(services, asked, place) : showPage(asked, place, asked.problems)
          }),
      }),
  ),
]

interface Place {
  readonly opened: Opened
  readonly asked: AskedPage
}

/** A page that is not asked, or never was: the walk begins where something is still to do. */
function onAskedPage(
  opened: Opened,
  { params }: Pick<DeclarationAsked, 'params'>,
  answer: (asked: AskedPage) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const asked = opened.reading.pages.find(({ page }) => page.id === params.page)
  return asked ? answer(asked) : seeOther(declarationPath(opened.place, '/check'))
}

const cameFromCheck = ({ typed }: Pick<DeclarationAsked, 'typed'>): boolean => typed.from === 'check'

function showPage(asked: DeclarationAsked, place: Place, refused?: Problems): Answer {
  const { language } = asked
  const { opened, asked: shown } = place
  const { form, reading, declaration, visited } = opened
  const title = say(language, shown.page.title)
  // Nobody is told what is missing on a page they have not been to.
  const known = visited.has(shown.page.id) ? problemsOf(reading, shown.problems) : Problems.none
  const problems = refused ?? known
  const ids = reading.pages.map(({ page }) => page.id)
  const view = (
    <PageForm
      language={language}
      form={form.form}
      asked={shown}
      problems={problems}
      action={pagePath(opened.place, shown.page.id)}
      place={{ now: ids.indexOf(shown.page.id) + 1, all: ids.length }}
      seen={declaration.pageSaves[shown.page.id] ?? 0}
      backHref={backFrom(asked, place)}
      fromCheck={cameFromCheck(asked)}
      helped={asked.actor !== undefined}
    />
  )
  if (refused?.any) return formAgain({ title, view, problems })
  return page({ title, view, data: { page: shown.page, pages: ids, typed: boxesOn(shown) } })
}

function backFrom(asked: DeclarationAsked, { opened, asked: { page: current } }: Place): string {
  if (cameFromCheck(asked)) return declarationPath(opened.place, '/check')
  const before = pageBefore(opened.reading, current.id)
  return before ? pagePath(opened.place, before) : declarationPath(opened.place)
}

const boxesOn = ({ entries }: AskedPage): Typed =>
  Object.fromEntries(entries.flat().flatMap(({ boxes }) => Object.entries(boxes)))

/** Saves what was sent for this page and goes on. Something wrong keeps one on the page, unless it is put off. */
async function save(services: DeclarationServices, asked: DeclarationAsked, place: Place): Promise<Answer> {
  const { opened, asked: shown } = place
  const { declaration, form, known } = opened
  const sent = typedOfPage(form.form, shown.page, entriesChanged(asked.typed, shown))
  const stored = declaration.typed
  const kept = withoutGiven(sent, shown)
  if (isStale(asked, place) && differs(shown.page, { stored, sent: kept }))
    return conflict(asked, place, sent)
  const typed = withPage(stored, shown.page, kept)
  const reading = readAnswers(form.form, typed, known)
  const now = reading.pages.find(({ page: { id } }) => id === shown.page.id) ?? shown
  if (goesOn(asked.typed) && now.problems.length > 0)
    return showPage(asked, { opened: { ...opened, reading }, asked: now }, problemsOf(reading, now.problems))
  await savePage(asked.tx, services, {
    declaration,
    page: shown.page.id,
    typed,
    at: asked.now,
    form,
    helper: asked.actor?.staffId,
  })
  asked.note({ detail: { page: shown.page.id } })
  return seeOther(afterSaving(asked, { ...opened, reading }, shown.page.id), { saved: shown.page.id })
}

/** Adding or taking out an entry saves what was typed and comes back to the page. */
function entriesChanged(typed: Typed, { page: { repeat } }: AskedPage): Typed {
  if (!repeat) return typed
  if (typed.remove !== undefined) return withEntryRemoved(typed, repeat.field, Number(typed.remove))
  return typed.step === 'add' ? withEntryAdded(typed, repeat.field) : typed
}

const goesOn = ({ step, remove }: Typed): boolean =>
  remove === undefined && step !== 'add' && step !== 'later'

/** Somebody saved the page after it was shown. Who sends no number, such as a program, has seen none. */
const isStale = ({ typed }: DeclarationAsked, { opened, asked: { page: current } }: Place): boolean =>
  Number(typed.seen ?? 0) !== (opened.declaration.pageSaves[current.id] ?? 0)

function afterSaving(asked: DeclarationAsked, opened: Opened, pageId: string): string {
  const { typed } = asked
  const fromCheck = cameFromCheck(asked)
  if (typed.step === 'later') return declarationPath(opened.place)
  if (!goesOn(typed)) return pagePath(opened.place, pageId, { fromCheck })
  const visited = new Set([...opened.visited, pageId])
  const next = nextAfter(opened.reading, pageId, { visited, fromCheck })
  return next ? pagePath(opened.place, next, { fromCheck }) : declarationPath(opened.place, '/check')
}

function conflict(asked: DeclarationAsked, { opened, asked: shown }: Place, sent: Typed): Answer {
  const { language } = asked
  const title = say(language, shown.page.title)
  const saved = boxesOn(shown)
  const rows = shown.entries.flat().map(({ question, boxes }) => ({
    label: say(language, question.label),
    saved: joined(Object.keys(boxes), saved),
    mine: joined(Object.keys(boxes), sent),
  }))
  const { page: current } = shown
  return {
    kind: 'page',
    status: 409,
    title,
    data: { code: 'saved-elsewhere', saved, sent },
    view: (
      <Conflict
        language={language}
        title={title}
        action={pagePath(opened.place, current.id)}
        rows={rows.filter(row => row.saved !== row.mine)}
        sent={sent}
        seen={opened.declaration.pageSaves[current.id] ?? 0}
        fromCheck={cameFromCheck(asked)}
      />
    ),
  }
}

const joined = (names: readonly string[], typed: Typed): string =>
  names
    .map(name => typed[name] ?? '')
    .filter(Boolean)
    .join('/')
