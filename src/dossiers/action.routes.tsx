import type { Static } from 'typebox'
import type { Result } from '../kernel/result.ts'
import { findStaff, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import { type Answer, fault, notFound, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Fields, type Route, routesIn } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { doingOf } from './actor-doing.store.ts'
import type { Doing } from './asking.ts'
import { atPosition } from './at-position.ts'
import type { AttachedFile, Change, Dossier } from './dossier.ts'
import { dossierPage } from './dossier-page.routes.tsx'
import {
  type DossierServices,
  findDossier,
  historyOf,
  type StoredDossier,
  saveChange,
} from './dossiers.store.ts'
import { handOverForm, plainForm, refuseForm, returnForm, sendBackForm } from './forms.ts'
import { handOver } from './hand-over.ts'
import { maySee } from './lanes.store.ts'
import { legalReason } from './legal-reason.ts'
import { type Action, lifecycle } from './lifecycle.ts'
import { proposeResult } from './propose-result.ts'
import { accept } from './receive.ts'
import type { DossierRefusal } from './refusals.ts'
import { refuse } from './refuse.ts'
import { returnResult } from './return-result.ts'
import { sendBack, sign } from './sign.ts'
import { dossierRefusalWords, staleWords } from './views/refusal-words.ts'
import { actionWords } from './views/route-wording.ts'

const { post } = routesIn<Tx>()

/** What an action has at hand: the locked dossier, the form, who does it. */
interface Acting<Form> {
  readonly tx: Tx
  readonly dossier: Dossier
  readonly form: Form
  readonly doing: Doing
  readonly files: Asked<Tx, Form, unknown>['files']
}
type Act<Form> = (acting: Acting<Form>) => Promise<Result<Change, DossierRefusal>>

/** One route for each action of the lifecycle; who may is read from the table. */
export const actionRoutes = (services: DossierServices): readonly Route<Tx>[] => {
  const action = <Form extends Fields>(name: Action, form: Form, act: Act<Static<Form>>) =>
    actionRoute({ name, form, act, services })
  return [
    action('accept', plainForm, async ({ tx, dossier, doing }) => {
      const filed = atPosition(dossier, 'filed', 'accept')
      if (!filed.ok) return filed
      const { timeLimit } = await getPinnedProcedure(tx, dossier.procedure)
      const calendar = await services.calendars.of(tx, dossier.centreId)
      return accept(filed.value, { timeLimit, calendar, ruleSets: services.ruleSets }, doing)
    }),
    action('refuse', refuseForm, async ({ dossier, form, doing }) => {
      const filed = atPosition(dossier, 'filed', 'refuse')
      if (!filed.ok) return filed
      const why = legalReason(form, services.reasonRules)
      return why.ok ? refuse(filed.value, why.value, doing) : why
    }),
    action('hand-over', handOverForm, async ({ tx, dossier, form, doing }) => {
      const received = atPosition(dossier, 'received', 'hand-over')
      if (!received.ok) return received
      const to = await findStaff(tx, { centreId: dossier.centreId, staffId: form.handler })
      const fields = to?.active && to.roles.includes('specialist') ? to.fields : []
      return handOver(received.value, { staffId: form.handler, fields }, doing)
    }),
    action('propose-result', plainForm, async ({ tx, dossier, doing, files }) => {
      const processing = atPosition(dossier, 'processing', 'propose-result')
      if (!processing.ok) return processing
      return proposeResult(
        processing.value,
        await storedResult(tx, services, { file: files[0], at: doing.at }),
        doing,
      )
    }),
    action('sign', plainForm, async ({ dossier, doing }) => {
      const awaiting = atPosition(dossier, 'awaiting-signature', 'sign')
      return awaiting.ok ? sign(awaiting.value, doing) : awaiting
    }),
    action('send-back', sendBackForm, async ({ dossier, form, doing }) => {
      const awaiting = atPosition(dossier, 'awaiting-signature', 'send-back')
      return awaiting.ok ? sendBack(awaiting.value, form.reason, doing) : awaiting
    }),
    action('return-result', returnForm, async ({ dossier, form, doing }) => {
      const finished = atPosition(dossier, 'finished', 'return-result')
      return finished.ok ? returnResult(finished.value, form, doing) : finished
    }),
  ]
}

interface ActionRoute<Form extends Fields> {
  readonly name: Action
  readonly form: Form
  readonly act: Act<Static<Form>>
  readonly services: DossierServices
}

const actionRoute = <Form extends Fields>({ name, form, act, services }: ActionRoute<Form>): Route<Tx> =>
  post(
    `/dossiers/:code/${name}`,
    {
      may: only(...rolesFor(name)),
      audit: { event: `dossier ${name}` },
      summary: actionWords[name],
      form,
      ...(name === 'propose-result' ? { uploads: { ...paperUploads, maxFiles: 1 } } : {}),
      formPage: params => `/dossiers/${params.code}`,
    },
    asked => acted({ name, act: act as Act<unknown>, services }, asked as Asked<Tx, unknown, unknown>),
  )

async function acted(
  { name, act, services }: Omit<ActionRoute<Fields>, 'form' | 'act'> & { act: Act<unknown> },
  asked: Asked<Tx, unknown, unknown>,
): Promise<Answer> {
  const { tx, actor, params, now, form, problems } = asked
  const code = params.code ?? ''
  const found =
    actor && (await findDossier(tx, services.seal, { centreId: actor.centreId, code, lock: true }))
  if (!found || !maySee(actor, found.dossier.procedure.fieldId)) return notFound(actionWords.noSuchDossier)
  if (versionSeen(asked.typed) !== found.version) return stale(tx, found)
  if (form === undefined) return dossierPage(services, asked, { found, problems, failed: name })
  const change = await act({
    tx,
    dossier: found.dossier,
    form,
    doing: doingOf(actor, now),
    files: asked.files,
  })
  if (!change.ok) {
    if (change.refusal.reason === 'not-in-position') return stale(tx, found)
    return dossierPage(services, asked, { found, problems: problemOf(name, change.refusal), failed: name })
  }
  await saveChange(tx, change.value, found.version)
  asked.note({ subject: code, detail: { position: change.value.dossier.position } })
  return seeOther(`/dossiers/${code}`, { code, position: change.value.dossier.position })
}

const versionSeen = (typed: Readonly<Record<string, string>>): number => Number(typed.version ?? Number.NaN)

const problemOf = (name: Action, refusal: DossierRefusal): Problems =>
  new Problems([{ field: fieldOf[refusal.reason] ?? name, words: dossierRefusalWords(refusal) }])

/** At which field of the action's form a refusal can be put right. */
const fieldOf: Readonly<Partial<Record<DossierRefusal['reason'], string>>> = {
  'handler-not-in-field': 'handler',
  'result-missing': 'result',
  'receiver-missing': 'receiver',
  'only-an-old-unit-name': 'reason',
  'ground-unknown': 'ground',
}

/** Somebody was faster: who, when, and what the dossier is now. Nothing was changed by this request. */
async function stale(tx: Tx, { dossier }: StoredDossier): Promise<Answer> {
  const last = (await historyOf(tx, dossier)).at(-1)
  const who = last && (await findStaff(tx, { centreId: dossier.centreId, staffId: last.by }))
  const words = staleWords(who?.name ?? last?.by ?? '', last?.at ?? dossier.submittedAt, dossier.position)
  return fault(409, 'changed-meanwhile', {
    words,
    details: {
      position: dossier.position,
      by: who?.name,
      at: last?.at.toString(),
    },
  })
}

async function storedResult(
  tx: Tx,
  { files }: DossierServices,
  { file, at }: { file: Asked<Tx, unknown, unknown>['files'][number] | undefined; at: Temporal.Instant },
): Promise<AttachedFile | undefined> {
  if (!file) return undefined
  const { name, mediaType } = file
  const sha256 = await files.stage(file.bytes)
  await files.register(tx, { sha256, mediaType, at })
  return { purpose: 'result', sha256, name, mediaType }
}

/** Everyone the table lets do this, from whichever position. */
function rolesFor(name: Action): Parameters<typeof only> {
  const [first, ...rest] = Object.values(lifecycle)
    .flatMap(moves => moves[name]?.who ?? [])
    .filter(doer => doer !== 'citizen')
  if (!first) throw new Error(`No role may ${name}`)
  return [first, ...rest]
}
