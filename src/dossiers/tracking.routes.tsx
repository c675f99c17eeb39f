import { instantOf } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { centreByAgency, getCentre } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { fieldName } from '../procedures/index.ts'
import { type Answer, formAgain, notFound, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { readDossierCode } from './code.ts'
import { type DossierServices, findDossier, historyOf, type StoredDossier } from './dossiers.store.ts'
import { trackForm } from './forms.ts'
import { publicStatus } from './public-status.ts'
import { replyBy } from './reply-by.ts'
import { secretMatches } from './secret.store.ts'
import { FilingDone } from './views/filing-done.tsx'
import { filingWords, trackWords } from './views/route-wording.ts'
import { TrackingForm, TrackingStatus } from './views/tracking.tsx'

const { get, post } = routesIn<Tx>()
const GUESSES = 20
const open = { may: 'anyone', perMinute: GUESSES } as const
type Looking = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'typed' | 'params' | 'language' | 'now' | 'origin' | 'idempotencyKey'
>

export const trackingRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  get(
    '/track',
    { may: 'anyone', audit: { none: 'an empty form' }, summary: trackWords.title },
    async ({ language, typed }) => formPage({ language, typed }, Problems.none),
  ),
  post(
    '/track',
    {
      ...open,
      audit: { none: 'only checks code and secret' },
      summary: trackWords.title,
      form: trackForm,
      formPage: () => '/track',
    },
    async asked => {
      if (!asked.form) return formPage(asked, asked.problems)
      const found = await findByCode(services, asked, { typed: asked.form.code })
      if (!found) return formPage(asked, codeProblem(asked.form.code))
      if (!secretMatches(asked.form.secret, found.secret))
        return formPage(asked, codeProblem(asked.form.code))
      return seeOther(`/track/${found.dossier.code}?secret=${found.secret}`, { code: found.dossier.code })
    },
  ),
  get(
    '/track/:code',
    { ...open, audit: { none: 'status only, no personal data' }, summary: trackWords.title },
    async asked => {
      const found = await foundWithSecret(services, asked)
      return found
        ? statusPage(services, asked, found)
        : formPage(asked, asked.typed.secret ? notFoundProblem : Problems.none)
    },
  ),
  get(
    '/filings/:code/done',
    { ...open, audit: { none: 'shows the sender the code just given' }, summary: filingWords.doneTitle },
    async asked => {
      const found = await foundWithSecret(services, asked)
      return found ? donePage(services, asked, found) : notFound(filingWords.linkSpent)
    },
  ),
]

function formPage(
  { language, typed }: Pick<Looking, 'language' | 'typed'> & { params?: Looking['params'] },
  problems: Problems,
): Answer {
  const title = say(language, trackWords.title)
  const view = <TrackingForm language={language} typed={typed} problems={problems} />
  return problems.any ? formAgain({ title, view, problems }) : page({ title, view, data: {} })
}

/** A wrong code and a wrong secret are answered alike: nobody learns which codes exist. */
const notFoundProblem = new Problems([{ field: 'code', words: trackWords.notFound }])

const codeProblem = (typed: string): Problems =>
  readDossierCode(typed).ok ? notFoundProblem : new Problems([{ field: 'code', words: trackWords.malformed }])

export async function findByCode(
  { seal }: DossierServices,
  { tx }: Pick<Looking, 'tx'>,
  { typed, lock = false }: { readonly typed: string; readonly lock?: boolean },
): Promise<StoredDossier | undefined> {
  const code = readDossierCode(typed)
  const centre = code.ok ? await centreByAgency(tx, code.value.agency) : undefined
  return (
    centre && findDossier(tx, seal, { centreId: centre.centreId, code: typed.trim().toUpperCase(), lock })
  )
}

async function foundWithSecret(
  services: DossierServices,
  asked: Looking,
): Promise<StoredDossier | undefined> {
  const found = await findByCode(services, asked, { typed: asked.params.code ?? '' })
  return found && secretMatches(asked.typed.secret ?? '', found.secret) ? found : undefined
}

/** How the dossier stands; with problems, the page again with what was typed in one of its forms. */
export async function statusPage(
  { calendars }: DossierServices,
  { tx, language, now, typed, idempotencyKey }: Looking,
  { dossier, secret, problems = Problems.none }: StoredDossier & { problems?: Problems },
): Promise<Answer> {
  const { name } = await getCentre(tx, dossier.centreId)
  // After a supplement the office answers from when it was there.
  const asked = dossier.supplements?.at(-1)?.completed ?? dossier.submittedAt
  const reply = replyBy(asked, await calendars.of(tx, dossier.centreId))
  const status = publicStatus(dossier, await historyOf(tx, dossier), {
    now,
    fieldName: await fieldName(tx, dossier.procedure.fieldId),
    unitName: say(language, name),
    replyBy: reply && instantOf(reply),
  })
  const title = say(language, trackWords.title)
  const view = (
    <TrackingStatus
      language={language}
      status={status}
      secret={secret}
      problems={problems}
      typed={problems.any ? typed : {}}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  return problems.any ? formAgain({ title, view, problems }) : page({ title, view, data: status })
}

async function donePage(
  { calendars }: DossierServices,
  { tx, language, origin }: Looking,
  { dossier, secret }: StoredDossier,
): Promise<Answer> {
  const { code, procedure, submittedAt, centreId } = dossier
  const trackPath = `/track/${code}?secret=${secret}`
  const reply = replyBy(submittedAt, await calendars.of(tx, centreId))?.toString() ?? null
  return page({
    title: say(language, filingWords.doneTitle),
    data: { code, track: trackPath, replyBy: reply },
    view: (
      <FilingDone
        language={language}
        code={code}
        secret={secret}
        trackPath={trackPath}
        qr={qrSvg(`${origin}${trackPath}`)}
        replyBy={reply}
        procedureName={procedure.name}
      />
    ),
  })
}
