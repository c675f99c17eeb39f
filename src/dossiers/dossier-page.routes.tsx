import { explain, standing as standingOf, type WorkingCalendar } from '../calendar/index.ts'
import { declarationOfDossier } from '../declarations/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { findStaff, getCentre, listStaff, only, staffOfField } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { findCase, getPinnedProcedure, handlingMinistry } from '../procedures/index.ts'
import { checkAddress, type Resolution, shownResolution, unitNowWords } from '../units/index.ts'
import { type Answer, file, formAgain, notFound, page } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { clockHand } from './clock.ts'
import { slipFields } from './control-slip.ts'
import type { Dossier } from './dossier.ts'
import { type DossierServices, findDossier, historyOf, type StoredDossier } from './dossiers.store.ts'
import { formSeries } from './form-series.ts'
import { revealForm } from './forms.ts'
import { issuedForms, printedForm } from './issued-forms.store.ts'
import { maySee } from './lanes.store.ts'
import type { Action } from './lifecycle.ts'
import { nationalVerdict } from './national-index.ts'
import { offeredFor } from './offered.ts'
import { receiptData } from './receipt.ts'
import { DossierPage } from './views/dossier-page.tsx'
import { RevealForm } from './views/reveal.tsx'
import { actionWords } from './views/route-wording.ts'
import { appointmentText } from './views/shown-time.ts'

const { get, post } = routesIn<Tx>()
const readers = only('officer', 'specialist', 'signer', 'director', 'auditor')

export const dossierPageRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  get(
    '/dossiers/:code',
    { may: readers, audit: { event: 'dossier read' }, summary: actionWords.readDossier },
    asked => withDossier(services, asked, found => dossierPage(services, asked, { found })),
  ),
  get(
    '/dossiers/:code/receipt.pdf',
    { may: readers, audit: { event: 'receipt printed' }, summary: actionWords.printReceipt },
    asked => withDossier(services, asked, found => receipt(services, asked, found)),
  ),
  get(
    '/dossiers/:code/why.pdf',
    { may: readers, audit: { event: 'why this date printed' }, summary: actionWords.printWhy },
    asked => withDossier(services, asked, found => why(asked, found)),
  ),
  get(
    '/dossiers/:code/control-slip.pdf',
    { may: readers, audit: { event: 'control slip printed' }, summary: actionWords.printSlip },
    asked => withDossier(services, asked, found => controlSlip(services, asked, found)),
  ),
  get(
    '/dossiers/:code/forms/:index',
    { may: readers, audit: { event: 'issued form printed' }, summary: actionWords.printForm },
    asked => withDossier(services, asked, found => issuedForm(asked, found)),
  ),
  get(
    '/dossiers/:code/files/:index',
    { may: readers, audit: { event: 'file read' }, summary: actionWords.readFile },
    asked => withDossier(services, asked, found => attachedFile(services, asked, found)),
  ),
  get(
    '/dossiers/:code/id-number',
    {
      may: readers,
      audit: { none: 'asks for the purpose, shows nothing yet' },
      summary: actionWords.revealId,
    },
    asked => withDossier(services, asked, async found => revealPage(asked, found, Problems.none)),
  ),
  post(
    '/dossiers/:code/id-number',
    {
      may: readers,
      audit: { event: 'ID number shown' },
      summary: actionWords.revealId,
      form: revealForm,
      formPage: params => `/dossiers/${params.code}/id-number`,
    },
    asked =>
      withDossier(services, asked, async found => {
        const { form, problems } = asked
        if (!form) return revealPage(asked, found, problems)
        asked.note({ purpose: form.purpose })
        return dossierPage(services, asked, { found, revealed: true })
      }),
  ),
]

type Reading = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'params' | 'note' | 'language' | 'typed' | 'idempotencyKey' | 'origin' | 'now'
>

/** Loads what the actor may see; a code of another centre is answered like a code that does not exist. */
export async function withDossier(
  services: DossierServices,
  asked: Reading,
  answer: (found: StoredDossier) => Promise<Answer>,
): Promise<Answer> {
  const { tx, actor, params } = asked
  const code = (params.code ?? '').toUpperCase()
  const found = actor && (await findDossier(tx, services.seal, { centreId: actor.centreId, code }))
  if (!found || !maySee(actor, found.dossier.procedure.fieldId)) return notFound(actionWords.noSuchDossier)
  asked.note({ subject: code })
  return answer(found)
}

interface Shown {
  readonly found: StoredDossier
  readonly problems?: Problems
  readonly failed?: Action
  readonly revealed?: boolean
}

/** The officer's page of a dossier; with problems, the page again with what was typed. */
export async function dossierPage(services: DossierServices, asked: Reading, shown: Shown): Promise<Answer> {
  const { dossier, version, secret } = shown.found
  const { language, actor, now, tx, typed, idempotencyKey, origin } = asked
  const problems = shown.problems ?? Problems.none
  const history = await historyOf(tx, dossier)
  const standing = openStanding(dossier, now, await services.calendars.of(tx, dossier.centreId))
  const offered = offeredFor(dossier, actor?.roles ?? [])
  const names = await namesIn(tx, dossier.centreId)
  const addressNow = await addressNowOf(tx, services, dossier)
  const procedure = await getPinnedProcedure(tx, dossier.procedure)
  const view = (
    <DossierPage
      caseName={findCase(procedure, dossier.procedure.case)?.name}
      ministry={handlingMinistry(procedure)}
      language={language}
      dossier={dossier}
      history={history}
      names={names}
      declared={await declaredIn(services, asked, { dossier, names })}
      offered={offered}
      handlers={offered.includes('hand-over') ? await handlersFor(tx, dossier) : []}
      why={'dueSteps' in dossier ? explain(dossier.dueSteps, language) : []}
      standing={standing}
      verdict={endedVerdict(dossier, now)}
      issued={await issuedForms(tx, dossier)}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
      version={version}
      problems={problems}
      typed={problems.any ? typed : {}}
      addressNow={addressNow}
      grounds={services.reasonRules.grounds}
      qr={qrSvg(trackUrl(origin, dossier.code, secret))}
      links={linksOf(dossier.code)}
      revealed={shown.revealed ?? false}
    />
  )
  const title = dossier.code
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  const data = {
    ...dataOf(shown.found, offered),
    addressNow: addressNow ? shownResolution(addressNow) : null,
  }
  return page({ title, view, data, shell: 'staff', live: true })
}

/** The answers it was filed with, and who helped with them. */
async function declaredIn(
  services: DossierServices,
  { tx, language, now: at }: Reading,
  { dossier, names }: { dossier: Dossier; names: Readonly<Record<string, string>> },
) {
  const { centreId, code: dossierCode } = dossier
  const found = await declarationOfDossier(tx, services, { centreId, dossierCode, at })
  return (
    found && {
      title: say(language, found.title),
      sections: found.summary(language),
      helpers: found.assistedBy.map(id => names[id] ?? id),
    }
  )
}

/** Where the applicant's address lies today, read as on the day it was written. */
async function addressNowOf(
  tx: Db,
  { units }: DossierServices,
  { applicant: { address }, centreId, submittedAt }: Dossier,
): Promise<Resolution | undefined> {
  if (address === undefined) return undefined
  const on = localTime(submittedAt).toPlainDate().toString()
  return checkAddress(tx, units, { address, centreId, on })
}

/** A slip has no room for several units, and promises none that is not certain. */
const isCertain = ({ result }: Resolution): boolean => result === 'exact' || result === 'population_exact'

const trackUrl = (origin: string, code: string, secret: string) => `${origin}/track/${code}?secret=${secret}`

const linksOf = (code: string) => ({
  action: (action: Action) => `/dossiers/${code}/${action}`,
  file: (index: number) => `/dossiers/${code}/files/${index}`,
  receipt: `/dossiers/${code}/receipt.pdf`,
  why: `/dossiers/${code}/why.pdf`,
  slip: `/dossiers/${code}/control-slip.pdf`,
  form: (index: number) => `/dossiers/${code}/forms/${index}`,
  reveal: `/dossiers/${code}/id-number`,
})

/** The JSON view: everything but the identity number, which has its own audited route. */
function dataOf({ dossier, version }: StoredDossier, offered: readonly Action[]) {
  const { idNumber: _kept, ...applicant } = dossier.applicant
  return { ...dossier, applicant, version, offered }
}

function openStanding(dossier: Dossier, now: Temporal.Instant, calendar: WorkingCalendar) {
  if (!('due' in dossier) || 'finishedAt' in dossier || 'stop' in dossier) return null
  const standing = standingOf(
    { received: localTime(dossier.receivedAt), due: localTime(dossier.due) },
    localTime(clockHand(dossier, now)),
    calendar,
  )
  return standing.ok ? standing.value : null
}

const endedVerdict = (dossier: Dossier, now: Temporal.Instant) =>
  'receivedAt' in dossier && ('finishedAt' in dossier || 'stop' in dossier)
    ? nationalVerdict(dossier, now)
    : undefined

async function namesIn(tx: Db, centreId: string): Promise<Readonly<Record<string, string>>> {
  const staff = await listStaff(tx, centreId, { withInactive: true })
  return Object.fromEntries(staff.map(({ staffId, name }) => [staffId, name]))
}

/** Specialists of the dossier's field, each with what already lies on their desk. */
async function handlersFor(tx: Db, { centreId, procedure }: Dossier) {
  const staff = await staffOfField(tx, { centreId, fieldId: procedure.fieldId, role: 'specialist' })
  const loads = await tx
    .selectFrom('dossier')
    .select(['handler', ({ fn }) => fn.countAll<number>().as('load')])
    .where('centre_id', '=', centreId)
    .where('position', '=', 'processing')
    .where('handler', 'in', ['', ...staff.map(member => member.staffId)])
    .groupBy('handler')
    .execute()
  const loadOf = new Map(loads.map(({ handler, load }) => [handler, Number(load)]))
  return staff.map(({ staffId, name, title }) => ({ staffId, name, title, load: loadOf.get(staffId) ?? 0 }))
}

async function receipt(
  services: DossierServices,
  { tx, origin }: Reading,
  { dossier, secret }: StoredDossier,
): Promise<Answer> {
  if (!('receivedBy' in dossier)) return notFound(actionWords.noReceiptYet)
  const { centreId, code, procedure } = dossier
  const officer = await findStaff(tx, { centreId, staffId: dossier.receivedBy })
  const published = await getPinnedProcedure(tx, procedure)
  const url = trackUrl(origin, code, secret)
  const addressNow = await addressNowOf(tx, services, dossier)
  const data = receiptData({
    dossier,
    secret,
    centre: await getCentre(tx, centreId),
    procedure: { name: procedure.name, timeLimitText: published.timeLimitText },
    feeText: published.feeText,
    officerName: officer?.name ?? dossier.receivedBy,
    trackUrl: url,
    addressNow: addressNow && isCertain(addressNow) ? unitNowWords(addressNow) : undefined,
  })
  const bytes = renderPdf({
    template: 'src/dossiers/templates/form-01.typ',
    data,
    images: { 'qr.svg': qrSvg(url) },
  })
  return file({ bytes, mediaType: 'application/pdf', name: `${code}-01.pdf`, inline: true })
}

/** The reasoning behind the date, for whoever asks for it with the receipt; from the steps kept with the dossier. */
async function why({ tx }: Reading, { dossier }: StoredDossier): Promise<Answer> {
  if (!('dueSteps' in dossier)) return notFound(actionWords.noReceiptYet)
  const { code, procedure, dueSteps, due } = dossier
  const { name } = await getCentre(tx, dossier.centreId)
  const data = {
    agency: name[0],
    code,
    procedure: procedure.name,
    due: appointmentText(due, 'vi'),
    steps: explain(dueSteps, 'vi'),
    stepsEn: explain(dueSteps, 'en'),
  }
  const bytes = renderPdf({ template: 'src/dossiers/templates/why.typ', data })
  return file({ bytes, mediaType: 'application/pdf', name: `${code}-why.pdf`, inline: true })
}

/** Form 06, made anew from the history each time: what was written there cannot change. */
async function controlSlip(
  { calendars }: DossierServices,
  { tx, now }: Reading,
  { dossier }: StoredDossier,
): Promise<Answer> {
  if (!('receivedAt' in dossier)) return notFound(actionWords.noReceiptYet)
  const { centreId, code } = dossier
  const data = slipFields(dossier, await historyOf(tx, dossier), {
    centre: await getCentre(tx, centreId),
    names: await namesIn(tx, centreId),
    calendar: await calendars.of(tx, centreId),
    now,
  })
  const bytes = renderPdf({ template: formSeries('06').template, data })
  return file({ bytes, mediaType: 'application/pdf', name: `${code}-06.pdf`, inline: true })
}

async function issuedForm({ tx, params }: Reading, { dossier }: StoredDossier): Promise<Answer> {
  const { centreId, code } = dossier
  const printed = await printedForm(tx, { centreId, code, index: Number(params.index) })
  if (!printed) return notFound(actionWords.noSuchForm)
  return file({ ...printed, mediaType: 'application/pdf', inline: true })
}

async function attachedFile(
  { files }: DossierServices,
  { params }: Reading,
  { dossier }: StoredDossier,
): Promise<Answer> {
  const attached = dossier.files[Number(params.index)]
  if (!attached) return notFound(actionWords.noSuchFile)
  const { name, mediaType } = attached
  return file({ bytes: await files.read(attached.sha256), mediaType, name, inline: true })
}

function revealPage(
  { language, idempotencyKey, typed }: Reading,
  { dossier }: StoredDossier,
  problems: Problems,
): Answer {
  const view = (
    <RevealForm
      language={language}
      code={dossier.code}
      action={linksOf(dossier.code).reveal}
      problems={problems}
      typed={typed}
      idempotencyKey={idempotencyKey}
    />
  )
  const title = dossier.code
  return problems.any ? formAgain({ title, view, problems }) : page({ title, view, data: {}, shell: 'staff' })
}
