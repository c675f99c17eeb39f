import type { Static } from 'typebox'
import { explain, type WorkingCalendar } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { type Language, say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { changedForFiling, differences, findCase, type ProcedureVersion } from '../procedures/index.ts'
import { checkAddress, type Resolution, shownResolution } from '../units/index.ts'
import { type Answer, formAgain, notFound, type PageAnswer, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, type RouteSpec, routesIn } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { doingOf } from './actor-doing.store.ts'
import { carriedAnswers, carriedFile, linesInNewList } from './carry-papers.ts'
import { declarationIn, declaredAt, shownDeclaration, unusableDeclaration } from './declared-filing.routes.ts'
import { type DeclaredFiling, declaredFile, typedFrom } from './declared-filing.store.ts'
import type { DossierServices } from './dossiers.store.ts'
import { fileDossier } from './file-dossier.store.ts'
import { askedProcedure } from './filing-procedure.store.ts'
import { filingForm } from './forms.ts'
import { type KeptFile, keepFiles, keptAtField, keptFilesOf } from './kept-files.store.ts'
import { promisedAppointment } from './receive.ts'
import type { ProcedureChange } from './views/changed-meanwhile.tsx'
import { FilingCases } from './views/filing-cases.tsx'
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
      const found = await askedProcedure(asked.tx, asked.typed, asked.now)
      if (found.kind === 'unknown') return notFound(filingWords.noSuchProcedure)
      if (found.kind === 'which-case') return casesPage({ door, asked, ...found })
      const { procedure } = found
      const declared = await declaredAt(services, asked, { procedure, atCounter: door.atCounter })
      const shown = { door, procedure, asked, kept: keptOf(services, asked.typed) }
      if (declared === 'unusable') return refusedFiling(shown, unusableDeclaration)
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
      const found = await askedProcedure(asked.tx, asked.typed, asked.now)
      if (found.kind === 'unknown') return notFound(filingWords.noSuchProcedure)
      const kept = await allFiles(services, asked)
      if (found.kind === 'which-case') return casesPage({ door, asked, kept, ...found })
      const { procedure } = found
      const declared = await declaredAt(services, asked, { procedure, atCounter: door.atCounter })
      if (declared === 'unusable') return refusedFiling({ door, procedure, asked, kept }, unusableDeclaration)
      if (found.kind === 'changed') return changedPage({ door, asked, kept, declared, services, ...found })
      return filledIn(services, asked, { door, procedure, asked, kept, declared })
    },
  )

function filledIn(
  services: DossierServices,
  { form, problems }: FilingAsked,
  shown: Shown,
): Answer | Promise<Answer> {
  const tooMany = shown.kept.length > paperUploads.maxFiles
  if (!form || tooMany) return formPage({ ...shown, problems: tooMany ? tooManyFiles(shown.kept) : problems })
  if (form.step === 'edit') return formPage(shown)
  return form.step === 'check' ? checkPage({ ...shown, services }) : send({ ...shown, services, form })
}

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
  change,
}: Shown & { problems?: Problems; change?: ProcedureChange }): PageAnswer {
  const { language, typed, idempotencyKey } = asked
  const title = say(language, filingWords.formTitle)
  const view = (
    <FilingForm
      language={language}
      procedure={shownProcedure(procedure, typed.case)}
      change={change}
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
  return page({ title, view, data: { procedure: shownProcedure(procedure, typed.case), form: filingForm } })
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
  const addressNow = await addressNowOf(services, asked)
  return page({
    title: say(language, filingWords.checkTitle),
    data: {
      next: 'send',
      kept: kept.map(({ token, name }) => ({ token, name })),
      addressNow: addressNow ? shownResolution(addressNow) : null,
    },
    view: (
      <FilingCheck
        language={language}
        procedure={shownProcedure(procedure, typed.case)}
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
        addressNow={addressNow}
        {...(promise ? { promise } : {})}
      />
    ),
  })
}

/** What the typed address is today; an ambiguous or unknown one is told or passed over, never refused. */
async function addressNowOf(
  { units }: DossierServices,
  { tx, typed, now, actor, homeCentreId }: Shown['asked'],
): Promise<Resolution | undefined> {
  const address = typed.address?.trim()
  if (!address) return undefined
  const on = localTime(now).toPlainDate().toString()
  return checkAddress(tx, units, { address, on, centreId: actor?.centreId ?? homeCentreId })
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

function caseShown(procedure: ProcedureVersion, caseId: string | undefined) {
  const one = findCase(procedure, caseId)
  return one ? { case: { id: one.id, name: one.name } } : {}
}

interface Choosing {
  readonly door: Door
  readonly asked: Shown['asked']
  readonly procedure: ProcedureVersion
  readonly named: boolean
  /** Given when something was filled in already: it goes on to the form of the chosen case. */
  readonly kept?: readonly KeptFile[]
}

function casesPage({ door, asked, procedure, named, kept }: Choosing): Answer {
  const { language, typed, idempotencyKey } = asked
  const resend = kept && {
    action: door.path,
    hidden: { ...carriedOn(typed, kept), idempotency_key: idempotencyKey, step: 'edit' },
  }
  const cases = procedure.cases ?? []
  const view = (
    <FilingCases
      {...{ language, procedure, cases, resend }}
      unknown={named}
      hrefOf={id =>
        `${door.path}/new?${new URLSearchParams({ procedure: procedure.code, case: id, ...declarationIn(typed) })}`
      }
    />
  )
  const answer = page({
    title: say(language, filingWords.formTitle),
    view,
    data: { cases, code: 'case-needed' },
  })
  return named || kept ? { ...answer, status: 422 } : answer
}

/** Everything that was typed, with the files, but for the choice that has to be made anew. */
function carriedOn(typed: FilingAsked['typed'], kept: readonly KeptFile[]): Readonly<Record<string, string>> {
  const others = Object.entries(typed).filter(
    ([name]) =>
      name === 'procedureVersion' || name === 'procedure' || /^(papers\.\d+\.\w+|[a-z]+)$/i.test(name),
  )
  const files = kept.map(({ token }, index) => [`kept.${index}`, token] as const)
  const { case: _old, ...filled } = Object.fromEntries(others)
  return { ...filled, ...Object.fromEntries(files) }
}

/** Nothing was sent: the form of the new version with the answers carried over, and what became different. */
function changedPage({
  before,
  services,
  ...shown
}: Shown & { before: ProcedureVersion; services: DossierServices }): Answer {
  const { asked, procedure, kept } = shown
  const lines = linesInNewList(before.documents, procedure.documents)
  const parts = differences(asked.language, before, procedure).filter(({ part }) =>
    changedForFiling(before, procedure).includes(part),
  )
  const answer = formPage({
    ...shown,
    asked: { ...asked, typed: carriedAnswers(asked.typed, lines) },
    kept: kept.map(file => keptAtField(services.seal, file, carriedFile(file.field, lines))),
    change: { version: procedure.version, parts },
  })
  const data = { code: 'procedure-changed', version: procedure.version, parts }
  return { ...answer, status: 409, data }
}

const tooManyFiles = (kept: readonly KeptFile[]): Problems =>
  new Problems([
    {
      field: 'files',
      words: filingWords.tooManyFiles,
      values: { count: kept.length, max: paperUploads.maxFiles },
    },
  ])

const shownProcedure = (procedure: ProcedureVersion, caseId: string | undefined) => ({
  code: procedure.code,
  version: procedure.version,
  ...caseShown(procedure, caseId),
  name: procedure.name,
  fieldName: procedure.field.name,
  timeLimitText: procedure.timeLimitText,
  feeText: procedure.feeText,
  papers: procedure.documents,
})
