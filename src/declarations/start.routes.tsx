import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { findProcedure } from '../procedures/index.ts'
import { type Answer, fault, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { declarationPath } from './addresses.ts'
import { beginDeclaration, type DeclarationServices, keyOf } from './declarations.store.ts'
import { type FormVersion, findFormFor } from './form-versions.store.ts'
import { resumeForm, startForm } from './forms.ts'
import { type Opened, openWithSecret } from './open-declaration.store.ts'
import { ResumePage } from './views/resume-page.tsx'
import { routeWords } from './views/route-words.ts'
import { NoForm, StartPage } from './views/start-page.tsx'
import { wording } from './views/wording.ts'

const { get, post } = routesIn<Tx>()
/** Guesses of a code and its secret that one address may make a minute, as at tracking. */
const GUESSES = 20
const RESUME = '/declarations/resume'

type Starting = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'typed' | 'now' | 'language' | 'idempotencyKey'>

/** Beginning a declaration. */
export const startRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(
    '/declarations/new',
    { may: 'anyone', audit: { none: 'an empty form' }, summary: routeWords.start },
    asked => startPage(asked),
  ),
  post(
    '/declarations',
    {
      may: 'anyone',
      audit: { event: 'declaration begun' },
      summary: routeWords.start,
      form: startForm,
      formPage: () => '/declarations/new',
      perMinute: 60,
    },
    async asked => {
      const found = asked.form && (await formFor(asked))
      if (!asked.form || !found) return { ...(await startPage(asked)), status: 422 }
      const { tx, now, homeCentreId: centreId, form } = asked
      const filer = Object.fromEntries(
        Object.entries(form.filer).map(([name, text]) => [`filer.${name}`, text]),
      )
      const begun = await beginDeclaration(tx, services, {
        centreId,
        form: found.form,
        procedure: form.procedure,
        filer,
        at: now,
      })
      asked.note({ subject: begun.code, detail: { procedure: form.procedure } })
      const place = { code: begun.code, key: keyOf(services, { centreId, ...begun }) }
      return seeOther(declarationPath(place), { ...begun, ...place })
    },
  ),
]

/** Coming back to one. */
export const resumeRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  get(RESUME, { may: 'anyone', audit: { none: 'an empty form' }, summary: routeWords.resume }, async asked =>
    resumePage(asked, Problems.none),
  ),
  post(
    RESUME,
    {
      may: 'anyone',
      audit: { event: 'declaration resumed' },
      summary: routeWords.resume,
      form: resumeForm,
      formPage: () => RESUME,
      perMinute: GUESSES,
    },
    async asked => {
      if (!asked.form) return resumePage(asked, asked.problems)
      const { tx, now: at, homeCentreId: centreId } = asked
      const opened = await openWithSecret(tx, services, { centreId, at, ...asked.form })
      if (!opened) return resumePage(asked, noMatch)
      return resumed(asked, opened)
    },
  ),
  get(
    '/declarations/:code',
    {
      may: 'anyone',
      audit: { event: 'declaration resumed' },
      summary: routeWords.resume,
      perMinute: GUESSES,
    },
    async asked => {
      const { tx, now: at, homeCentreId: centreId, params, typed } = asked
      const opening = { centreId, at, code: params.code ?? '', secret: typed.secret ?? '' }
      const opened = await openWithSecret(tx, services, opening)
      return opened ? resumed(asked, opened) : fault(404, 'no-such-declaration', wording.linkSpent)
    },
  ),
]

function resumed(
  { note }: Pick<Asked<Tx, unknown, unknown>, 'note'>,
  { place, declaration }: Opened,
): Answer {
  note({ subject: declaration.code, centreId: declaration.centreId })
  return seeOther(declarationPath(place), place)
}

async function formFor({
  tx,
  typed,
  now,
}: Starting): Promise<
  { readonly form: FormVersion; readonly procedure: { code: string; name: string } } | undefined
> {
  const today = localTime(now).toPlainDate()
  const procedure = await findProcedure(tx, typed.procedure ?? '', today)
  const form = procedure && (await findFormFor(tx, procedure.code, today))
  return form && { form, procedure }
}

async function startPage(asked: Starting) {
  const { language, idempotencyKey } = asked
  const found = await formFor(asked)
  const title = say(language, wording.startTitle)
  if (!found) {
    const view = <NoForm language={language} resumeHref={RESUME} />
    return { ...page({ title, view, data: { code: 'no-form' } }), status: 404 }
  }
  const { form } = found.form
  return page({
    title: say(language, form.title),
    data: { form: form.id, version: found.form.version, answers: form.answers },
    view: (
      <StartPage
        language={language}
        form={form}
        procedure={found.procedure}
        action="/declarations"
        resumeHref={RESUME}
        idempotencyKey={idempotencyKey}
      />
    ),
  })
}

/** A wrong code and a wrong secret are answered alike: nobody learns which codes exist. */
const noMatch = new Problems([{ field: 'code', words: wording.noMatch }])

function resumePage({ language, typed }: Pick<Starting, 'language' | 'typed'>, problems: Problems): Answer {
  const title = say(language, wording.resumeTitle)
  const view = <ResumePage language={language} typed={typed} problems={problems} action={RESUME} />
  return problems.any ? formAgain({ title, view, problems }) : page({ title, view, data: {} })
}
