import type { Static } from 'typebox'
import type { Result } from '../kernel/result.ts'
import { findStaff, isRole, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, notFound, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Fields, type Route, routesIn } from '../web/route.ts'
import type { UploadRules } from '../web/uploads.ts'
import { doingOf } from './actor-doing.store.ts'
import type { Doing } from './asking.ts'
import type { Change, Dossier } from './dossier.ts'
import {
  type DossierServices,
  findDossier,
  historyOf,
  type StoredDossier,
  saveChange,
} from './dossiers.store.ts'
import { issueForms } from './issued-forms.store.ts'
import { maySee } from './lanes.store.ts'
import { type Action, lifecycle } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { dossierRefusalWords, staleWords } from './views/refusal-words.ts'
import { actionWords } from './views/route-wording.ts'

const { post } = routesIn<Tx>()

/** What an action has at hand: the locked dossier, the form, who does it. */
export interface Acting<Form> {
  readonly tx: Tx
  readonly dossier: Dossier
  readonly form: Form
  readonly doing: Doing
  readonly files: Asked<Tx, Form, unknown>['files']
}
export type Act<Form> = (acting: Acting<Form>) => Promise<Result<Change, DossierRefusal>>

/** The page an action is refused on, with what was typed. */
export type ShowAgain = (
  services: DossierServices,
  asked: Asked<Tx, unknown, unknown>,
  shown: { readonly found: StoredDossier; readonly problems: Problems; readonly failed: Action },
) => Promise<Answer>

interface ActionRoute<Form extends Fields> {
  readonly name: Action
  readonly form: Form
  readonly act: Act<Static<Form>>
  readonly services: DossierServices
  readonly again: ShowAgain
  readonly formPage: (params: Readonly<Record<string, string>>) => string
  readonly uploads?: UploadRules
}

/** The route of one action of the lifecycle; who may is read from the table. */
export const actionRoute = <Form extends Fields>(spec: ActionRoute<Form>): Route<Tx> => {
  const { name, form, act, formPage, uploads } = spec
  return post(
    `/dossiers/:code/${name}`,
    {
      may: whoMay(name),
      audit: { event: `dossier ${name}` },
      summary: actionWords[name],
      form,
      ...(uploads ? { uploads } : {}),
      formPage,
    },
    asked => acted({ ...spec, act: act as Act<unknown> }, asked as Asked<Tx, unknown, unknown>),
  )
}

type Bound = Pick<ActionRoute<Fields>, 'name' | 'services' | 'again'> & { readonly act: Act<unknown> }

async function acted(bound: Bound, asked: Asked<Tx, unknown, unknown>): Promise<Answer> {
  const { name, act, services, again } = bound
  const { tx, actor, params, now, form, problems } = asked
  const code = params.code ?? ''
  const found =
    actor && (await findDossier(tx, services.seal, { centreId: actor.centreId, code, lock: true }))
  if (!found || !maySee(actor, found.dossier.procedure.fieldId)) return notFound(actionWords.noSuchDossier)
  if (versionSeen(asked.typed) !== found.version) return stale(tx, found)
  if (form === undefined) return again(services, asked, { found, problems, failed: name })
  const doing = doingOf(actor, now)
  const change = await act({ tx, dossier: found.dossier, form, doing, files: asked.files })
  if (!change.ok) {
    if (change.refusal.reason === 'not-in-position') return stale(tx, found)
    return again(services, asked, { found, problems: problemOf(name, change.refusal), failed: name })
  }
  await saveChange(tx, change.value, found.version)
  await issueForms(tx, change.value)
  asked.note({ subject: code, detail: { position: change.value.dossier.position } })
  return seeOther(`/dossiers/${code}`, { code, position: change.value.dossier.position })
}

const versionSeen = (typed: Readonly<Record<string, string>>): number => Number(typed.version ?? Number.NaN)

/** What was refused, at the field where it can be put right. */
export const problemOf = (name: string, refusal: DossierRefusal): Problems =>
  new Problems([{ field: fieldWithFault(refusal) ?? name, words: dossierRefusalWords(refusal) }])

function fieldWithFault(refusal: DossierRefusal): string | undefined {
  if (refusal.reason === 'date-not-in-future') return refusal.field
  return fieldOf[refusal.reason]
}

/** At which field of the action's form a refusal can be put right. */
const fieldOf: Readonly<Partial<Record<DossierRefusal['reason'], string>>> = {
  'handler-not-in-field': 'handler',
  'result-missing': 'result',
  'receiver-missing': 'receiver',
  'only-an-old-unit-name': 'reason',
  'ground-unknown': 'ground',
  'nothing-asked': 'corrections',
  'extension-not-later': 'until',
}

/** Somebody was faster: who, when, and what the dossier is now. Nothing was changed by this request. */
export async function stale(tx: Tx, { dossier }: Pick<StoredDossier, 'dossier'>): Promise<Answer> {
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

/** Everyone of the office whom the table lets do this, from whichever position. */
export function whoMay(name: Action): ReturnType<typeof only> {
  const all = Object.values(lifecycle).flatMap(moves => moves[name]?.who.filter(isRole) ?? [])
  const [first, ...rest] = new Set(all)
  if (!first) throw new Error(`No role may ${name}`)
  return only(first, ...rest)
}
