import type { Static } from 'typebox'
import type { Result } from '../kernel/result.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, notFound, seeOther } from '../web/answer.ts'
import { type Asked, type Fields, type Route, routesIn } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { problemOf, stale } from './act.routes.tsx'
import type { Doing } from './asking.ts'
import { atPosition } from './at-position.ts'
import type { Change, Dossier } from './dossier.ts'
import { type DossierServices, saveChange } from './dossiers.store.ts'
import { answerForm, publicWithdrawalForm } from './forms.ts'
import type { Action } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { secretMatches } from './secret.store.ts'
import { storedPapers } from './stored-uploads.store.ts'
import { answerSupplement } from './supply.ts'
import { findByCode, statusPage } from './tracking.routes.tsx'
import { actionWords, trackWords } from './views/route-wording.ts'
import { askWithdrawal, withdrawable } from './withdraw.ts'

const { post } = routesIn<Tx>()
/** Uploads of a family on a slow line need more tries than reading does; guessing a secret still takes centuries. */
const TRIES = 20

/** What the applicant can do from home with code and secret: send what is asked for, or ask for the dossier back. */
export const trackAnswerRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  post(
    '/track/:code/supplement',
    { ...spec('answer-supplement'), form: answerForm, uploads: paperUploads },
    asked =>
      answered(services, asked, {
        name: 'answer-supplement',
        act: async ({ dossier, form, doing }) => {
          const waiting = atPosition(dossier, 'supplement-asked', 'answer-supplement')
          if (!waiting.ok) return waiting
          const files = await storedPapers(asked.tx, services, { files: asked.files, at: doing.at })
          return answerSupplement(waiting.value, { files, ...(form.note ? { note: form.note } : {}) }, doing)
        },
      }),
  ),
  post('/track/:code/withdrawal', { ...spec('ask-withdrawal'), form: publicWithdrawalForm }, asked =>
    answered(services, asked, {
      name: 'ask-withdrawal',
      act: async ({ dossier, form, doing }) => {
        const open = atPosition(dossier, withdrawable, 'ask-withdrawal')
        return open.ok ? askWithdrawal(open.value, form.reason, doing) : open
      },
    }),
  ),
]

const spec = (action: 'answer-supplement' | 'ask-withdrawal') =>
  ({
    may: 'anyone',
    perMinute: TRIES,
    audit: { event: `applicant ${action}` },
    summary: actionWords[action],
    formPage: (params: Readonly<Record<string, string>>) => `/track/${params.code}`,
  }) as const

type Sent = Static<Fields> & { readonly secret: string }
interface Answering<Form> {
  readonly dossier: Dossier
  readonly form: Form
  readonly doing: Doing
}

type ActOf<Form> = (answering: Answering<Form>) => Promise<Result<Change, DossierRefusal>>

/** A wrong code and a wrong secret are answered alike: nobody learns which codes exist. */
async function answered<Form extends Sent>(
  services: DossierServices,
  asked: Asked<Tx, Form, unknown>,
  { name, act }: { readonly name: Action; readonly act: ActOf<Form> },
): Promise<Answer> {
  const { tx, form, params, now, typed } = asked
  const found = await findByCode(services, asked, { typed: params.code ?? '', lock: true })
  if (!found || !secretMatches(typed.secret ?? '', found.secret)) return notFound(trackWords.notFound)
  if (form === undefined) return statusPage(services, asked, { ...found, problems: asked.problems })
  const { dossier } = found
  const change = await act({ dossier, form, doing: { staffId: 'citizen', roles: ['citizen'], at: now } })
  if (!change.ok) {
    if (change.refusal.reason === 'not-in-position') return stale(tx, found)
    return statusPage(services, asked, { ...found, problems: problemOf(name, change.refusal) })
  }
  await saveChange(tx, change.value, found.version)
  asked.note({ subject: dossier.code, centreId: dossier.centreId })
  return seeOther(`/track/${dossier.code}?secret=${found.secret}`, {
    code: dossier.code,
    position: change.value.dossier.position,
  })
}
