import type { Static } from 'typebox'
import { findStaff } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import type { Asked, Fields, Route } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { type Act, actionRoute } from './act.routes.tsx'
import { atPosition } from './at-position.ts'
import type { AttachedFile } from './dossier.ts'
import { dossierPage } from './dossier-page.routes.tsx'
import type { DossierServices } from './dossiers.store.ts'
import { handOverForm, plainForm, refuseForm, returnForm, sendBackForm } from './forms.ts'
import { handOver } from './hand-over.ts'
import { legalReason } from './legal-reason.ts'
import type { Action } from './lifecycle.ts'
import { proposeResult } from './propose-result.ts'
import { accept } from './receive.ts'
import { refuse } from './refuse.ts'
import { returnResult } from './return-result.ts'
import { sendBack, sign } from './sign.ts'

/** One route for each action of the straight road; the page of the dossier shows their forms. */
export const actionRoutes = (services: DossierServices): readonly Route<Tx>[] => {
  const action = <Form extends Fields>(name: Action, form: Form, act: Act<Static<Form>>) =>
    actionRoute({
      name,
      form,
      act,
      services,
      again: dossierPage,
      formPage: params => `/dossiers/${params.code}`,
      ...(name === 'propose-result' ? { uploads: { ...paperUploads, maxFiles: 1 } } : {}),
    })
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
