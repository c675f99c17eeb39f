import type { Static } from 'typebox'
import { explain, type WorkingCalendar } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { type Language, say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { findProcedure, type ProcedureVersion } from '../procedures/index.ts'
import { type Answer, formAgain, notFound, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, type RouteSpec, routesIn } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { doingOf } from './actor-doing.store.ts'
import { type DeclaredFiling, declaredFile, declaredFiling, typedFrom } from './declared-filing.store.ts'
import type { DossierServices } from './dossiers.store.ts'
import { fileDossier } from './file-dossier.store.ts'
import { filingForm } from './forms.ts'
import { type KeptFile, keepFiles, keptFilesOf } from './kept-files.store.ts'
import { promisedAppointment } from './receive.ts'
import { FilingCheck } from './views/filing-check.tsx'
import { FilingForm } from './views/filing-form.tsx'
import { dossierRefusalWords } from './views/refusal-words.ts'
import { filingWords } from './views/route-wording.ts'

const { get, post } = routesIn<Tx>()
type FilingAsked = Asked<Tx, Static<typeof filingForm>, unknown>

/** One flow for both doors: at the counter by an officer, online by a citizen without an account. */
interface Door {
  readonly path: string
  readonly may: RouteSpec['may']
  readonly atCounter: boolean
}
const doors: readonly Door[] = [
  { path: '/filings', may: 'anyone', atCounter: false },
  { path: '/desk/filings', may: only('officer'), atCounter: true },
]

export const filingRoutes = (services: DossierServices): readonly Route<Tx>[] =>
  doors.flatMap(door => [showForm(door, services), takeForm(door, services)])

const showForm = (door: Door, services: DossierServices): Route<Tx> =>
  get(
    `${door.path}/new`,
    { may: door.may, audit: { none: 'an empty form' }, summary: filingWords.formTitle },
    async asked => {
      const procedure = await procedureOf(asked)
      if (!procedure) return notFound(filingWords.noSuchProcedure)
      const declared = await declaredAt(door, services, { asked, procedure })
      const shown = { door, procedure, asked, kept: keptOf(services, asked.typed) }
      if (declared === 'unusable') return refusedFiling(shown, unusable)
      const filled = declared && { ...typedFrom(declared, door.atCounter), ...asked.typed }
      return formPage({ ...shown, declared, asked: filled ? { ...asked, typed: filled } : asked })
    },
  )

const takeForm = (door: Door, services: DossierServices): Route<Tx> =>
  post(
    door.path,
    {
      may: door.may,
      audit: { event: 'dossier filed' },
      summary: filingWords.formTitle,
      form: filingForm,
      uploads: paperUploads,
      formPage: () => `${door.path}/new`,
      perMinute: door.atCounter ? 6000 : 60,
    },
    async asked => {
      const procedure = await procedureOf(asked)
      if (!procedure) return notFound(filingWords.noSuchProcedure)
      const kept = await allFiles(services, asked)
      const declared = await declaredAt(door, services, { asked, procedure })
      if (declared === 'unusable') return refusedFiling({ door, procedure, asked, kept }, unusable)
      const { form } = asked
      const tooMany = kept.length > paperUploads.maxFiles
      if (!form || tooMany)
        return formPage({
          door,
          procedure,
          asked,
          kept,
          declared,
          problems: tooMany ? tooManyFiles(kept) : asked.problems,
        })
      if (form.step === 'edit') return formPage({ door, procedure, asked, kept, declared })
      if (form.step === 'check') return checkPage({ door, procedure, asked, kept, declared, services })
      return send({ door, procedure, asked, kept, declared, services, form })
    },
  )

interface Shown {
  readonly door: Door
  readonly procedure: ProcedureVersion
  readonly asked: Pick<
    FilingAsked,
    'typed' | 'language' | 'idempotencyKey' | 'now' | 'homeCentreId' | 'actor' | 'tx' | 'note'
  >
  readonly kept: readonly KeptFile[]
  readonly declared?: DeclaredFiling | undefined
}

function formPage({
  door,
  procedure,
  asked,
  kept,
  declared,
  problems = Problems.none,
}: Shown & { problems?: Problems }): Answer {
  const { language, typed, idempotencyKey } = asked
  const title = say(language, filingWords.formTitle)
  const view = (
    <FilingForm
      language={language}
      procedure={shownProcedure(procedure)}
      typed={typed}
      problems={problems}
      kept={kept}
      action={door.path}
      idempotencyKey={idempotencyKey}
      atCounter={door.atCounter}
      declared={declared && shownDeclaration(declared, asked)}
    />
  )
  if (problems.any) return formAgain({ title, view, problems })
  return page({ title, view, data: { procedure: shownProcedure(procedure), form: filingForm } })
}

async function checkPage({
  door,
  procedure,
  asked,
  kept,
  declared,
  services,
}: Shown & { services: DossierServices }): Promise<Answer> {
  const { language, typed, idempotencyKey, now } = asked
  const promise = door.atCounter
    ? promiseNow(procedure, await calendarFor(services, asked), { language, now })
    : undefined
  return page({
    title: say(language, filingWords.checkTitle),
    data: { next: 'send', kept: kept.map(({ token, name }) => ({ token, name })) },
    view: (
      <FilingCheck
        language={language}
        procedure={shownProcedure(procedure)}
        typed={typed}
        kept={kept}
        action={door.path}
        idempotencyKey={idempotencyKey}
        atCounter={door.atCounter}
        declared={
          declared && {
            ...shownDeclaration(declared, asked),
            file: await declaredFile(services, declared),
          }
        }
        {...(promise ? { promise } : {})}
      />
    ),
  })
}

async function send({
  door,
  procedure,
  asked,
  kept,
  declared,
  services,
  form,
}: Shown & { services: DossierServices; form: Static<typeof filingForm> }): Promise<Answer> {
  const { tx, actor, now, homeCentreId } = asked
  const centreId = door.atCounter ? (actor?.centreId ?? homeCentreId) : homeCentreId
  const doing = door.atCounter && actor ? doingOf(actor, now) : undefined
  const filed = await fileDossier(tx, services, { form, procedure, kept, centreId, at: now, doing, declared })
  if (!filed.ok)
    return refusedFiling({ door, procedure, asked, kept, declared }, dossierRefusalWords(filed.refusal))
  const { code, secret } = filed.value
  asked.note({ subject: code, centreId, detail: { procedure: procedure.code, files: kept.length } })
  const to = door.atCounter ? `/dossiers/${code}` : `/filings/${code}/done?secret=${secret}`
  return seeOther(to, { code, secret, track: `/track/${code}?secret=${secret}` })
}

const refusedFiling = (shown: Shown, words: ReturnType<typeof dossierRefusalWords>): Answer =>
  formPage({ ...shown, problems: new Problems([{ field: 'papers', words }]) })

const unusable = dossierRefusalWords({ reason: 'declaration-unusable' })

/** The declaration that the form names, as this door may take it. */
const declaredAt = (
  { atCounter }: Door,
  services: DossierServices,
  { asked, procedure }: { readonly asked: Shown['asked']; readonly procedure: ProcedureVersion },
) => {
  const { tx, typed, now: at, homeCentreId, actor } = asked
  const centreId = atCounter ? (actor?.centreId ?? homeCentreId) : homeCentreId
  return declaredFiling(tx, services, { typed, procedure, centreId, at, atCounter })
}

const shownDeclaration = ({ declared }: DeclaredFiling, { language, typed }: Shown['asked']) => ({
  title: say(language, declared.title),
  printHref: declared.printPath,
  sections: declared.summary(language),
  hidden: { declaration: declared.code, ...(typed.key ? { key: typed.key } : {}) },
})

/** The calendar of the centre whose counter this is. */
const calendarFor = (
  { calendars }: DossierServices,
  { tx, actor, homeCentreId }: Pick<FilingAsked, 'tx' | 'actor' | 'homeCentreId'>,
): Promise<WorkingCalendar> => calendars.of(tx, actor?.centreId ?? homeCentreId)

function promiseNow(
  procedure: ProcedureVersion,
  calendar: WorkingCalendar,
  { language, now }: { language: Language; now: Temporal.Instant },
) {
  const promised =
    procedure.timeLimit && promisedAppointment({ timeLimit: procedure.timeLimit, calendar }, now)
  return promised?.ok
    ? { due: localTime(promised.value.due).toString(), steps: explain(promised.value.dueSteps, language) }
    : undefined
}

/** Files kept from an earlier step, without those taken out, and the newly chosen ones. */
async function allFiles({ files, seal }: DossierServices, asked: FilingAsked): Promise<readonly KeptFile[]> {
  return [...keptOf({ seal }, asked.typed), ...(await keepFiles(files, seal, asked.files))]
}

function keptOf({ seal }: Pick<DossierServices, 'seal'>, typed: FilingAsked['typed']): readonly KeptFile[] {
  const tokens = Object.entries(typed).filter(
    ([name]) => /^kept\.\d+$/.test(name) && !typed[name.replace('kept', 'drop')],
  )
  return keptFilesOf(
    seal,
    tokens.map(([, token]) => token),
  )
}

const procedureOf = async ({
  tx,
  typed,
  now,
}: Pick<FilingAsked, 'tx' | 'typed' | 'now'>): Promise<ProcedureVersion | undefined> =>
  findProcedure(tx, typed.procedure ?? '', localTime(now).toPlainDate())

const tooManyFiles = (kept: readonly KeptFile[]): Problems =>
  new Problems([
    {
      field: 'files',
      words: filingWords.tooManyFiles,
      values: { count: kept.length, max: paperUploads.maxFiles },
    },
  ])

const shownProcedure = (procedure: ProcedureVersion) => ({
  code: procedure.code,
  name: procedure.name,
  fieldName: procedure.field.name,
  timeLimitText: procedure.timeLimitText,
  feeText: procedure.feeText,
  papers: procedure.documents,
})
