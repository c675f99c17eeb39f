import type { Static } from 'typebox'
import { latestApology } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { done, type Result } from '../kernel/result.ts'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import { type Answer, fault, formAgain, page } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Fields, type Route, routesIn } from '../web/route.ts'
import { paperUploads } from '../web/uploads.ts'
import { type Act, actionRoute, whoMay } from './act.routes.tsx'
import { askSupplement, type SupplementAsking } from './ask-supplement.ts'
import { atPosition } from './at-position.ts'
import { clockFacts } from './clock-facts.store.ts'
import type { Dossier } from './dossier.ts'
import { withDossier } from './dossier-page.routes.tsx'
import type { DossierServices, StoredDossier } from './dossiers.store.ts'
import { askDuty, completeDuty } from './duty.ts'
import { extend } from './extend.ts'
import * as forms from './forms.ts'
import { legalReason } from './legal-reason.ts'
import { nextPosition } from './lifecycle.ts'
import { proposeRefusal } from './propose-refusal.ts'
import type { DossierRefusal } from './refusals.ts'
import type { SideRoadAction } from './side-roads.ts'
import { restart, stop } from './stop.ts'
import { storedPapers } from './stored-uploads.store.ts'
import { completeSupplement } from './supply.ts'
import { dossierRefusalWords } from './views/refusal-words.ts'
import { actionWords } from './views/route-wording.ts'
import { SideRoad } from './views/side-road.tsx'
import { acceptWithdrawal, askWithdrawal, declineWithdrawal, withdrawable } from './withdraw.ts'

const { get } = routesIn<Tx>()

/** Each action of a side road has a page of its own with its form, and refuses on that page. */
export const sideRoadRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  ...supplementRoutes(services),
  ...dutyRoutes(services),
  ...endingRoutes(services),
  ...side(services, 'extend', {
    form: forms.extendForm,
    act: async ({ tx, dossier, form, doing }) => {
      const open = atPosition(dossier, ['received', 'processing', 'awaiting-signature'], 'extend')
      if (!open.ok) return open
      const calendar = await services.calendars.of(tx, dossier.centreId)
      return extend(open.value, { ...form, calendar }, doing)
    },
  }),
  ...side(services, 'propose-refusal', {
    form: forms.refuseForm,
    act: async ({ dossier, form, doing }) => {
      const processing = atPosition(dossier, 'processing', 'propose-refusal')
      if (!processing.ok) return processing
      const why = legalReason(form, services.reasonRules)
      return why.ok ? proposeRefusal(processing.value, why.value, doing) : why
    },
  }),
]

const supplementRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  ...side(services, 'ask-supplement', {
    form: forms.askSupplementForm,
    act: async ({ tx, dossier, form, doing }) => {
      const asked = atPosition(dossier, ['filed', 'received', 'processing'], 'ask-supplement')
      if (!asked.ok) return asked
      const asking = lawfulAsking(form, services)
      if (!asking.ok) return asking
      const published = await papersOf(tx, dossier)
      return askSupplement(asked.value, { asking: asking.value, published }, doing)
    },
  }),
  ...side(services, 'ask-supplement-again', {
    form: forms.askAgainForm,
    act: async ({ tx, dossier, form, doing }) => {
      const asked = atPosition(dossier, ['received', 'processing'], 'ask-supplement-again')
      if (!asked.ok) return asked
      const lawful = lawfulAsking(form, services)
      if (!lawful.ok) return lawful
      const asking = { ...lawful.value, override: form.override }
      return askSupplement(asked.value, { asking, published: await papersOf(tx, dossier) }, doing)
    },
  }),
  ...side(services, 'complete-supplement', {
    form: forms.completeSupplementForm,
    act: async acting => {
      const { tx, dossier, form, doing } = acting
      const waiting = atPosition(dossier, 'supplement-asked', 'complete-supplement')
      if (!waiting.ok) return waiting
      const files = await storedPapers(tx, services, { files: acting.files, at: doing.at })
      const kinds = form.papers.map(({ kind }) => kind)
      return completeSupplement(
        waiting.value,
        { kinds, files, ...(await clockFacts(tx, services, dossier)) },
        doing,
      )
    },
  }),
]

const dutyRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  ...side(services, 'ask-duty', {
    form: forms.askDutyForm,
    act: async ({ dossier, form, doing }) => {
      const processing = atPosition(dossier, 'processing', 'ask-duty')
      return processing.ok ? askDuty(processing.value, form, doing) : processing
    },
  }),
  ...side(services, 'complete-duty', {
    form: forms.completeDutyForm,
    act: async ({ tx, dossier, form, doing }) => {
      const waiting = atPosition(dossier, 'financial-duty', 'complete-duty')
      if (!waiting.ok) return waiting
      const facts = await clockFacts(tx, services, dossier)
      return completeDuty(waiting.value, { evidence: form.evidence, ...facts }, doing)
    },
  }),
]

const endingRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  ...side(services, 'ask-withdrawal', {
    form: forms.askWithdrawalForm,
    act: async ({ dossier, form, doing }) => {
      const open = atPosition(dossier, withdrawable, 'ask-withdrawal')
      return open.ok ? askWithdrawal(open.value, form.reason, doing) : open
    },
  }),
  ...side(services, 'accept-withdrawal', {
    form: forms.acceptWithdrawalForm,
    act: async ({ tx, dossier, form, doing }) => {
      const asked = atPosition(dossier, 'withdrawal-asked', 'accept-withdrawal')
      if (!asked.ok) return asked
      const { version: _seen, ...why } = form
      return acceptWithdrawal(asked.value, { ...why, ...(await clockFacts(tx, services, dossier)) }, doing)
    },
  }),
  ...side(services, 'decline-withdrawal', {
    form: forms.declineWithdrawalForm,
    act: async ({ dossier, form, doing }) => {
      const asked = atPosition(dossier, 'withdrawal-asked', 'decline-withdrawal')
      return asked.ok ? declineWithdrawal(asked.value, form.reason, doing) : asked
    },
  }),
  ...side(services, 'stop', {
    form: forms.stopForm,
    act: async ({ tx, dossier, form, doing }) => {
      const open = atPosition(dossier, ['processing', 'supplement-asked', 'financial-duty'], 'stop')
      if (!open.ok) return open
      const { version: _seen, ...why } = form
      const lawful = legalReason(why, services.reasonRules)
      if (!lawful.ok) return lawful
      return stop(open.value, { ...why, ...(await clockFacts(tx, services, dossier)) }, doing)
    },
  }),
  ...side(services, 'restart', {
    form: forms.restartForm,
    act: async ({ tx, dossier, form, doing }) => {
      const ended = atPosition(dossier, 'stopped', 'restart')
      if (!ended.ok) return ended
      const facts = await clockFacts(tx, services, dossier)
      return restart(ended.value, { decision: form.decision, ...facts }, doing)
    },
  }),
]

/** The page with the form of an action, and the route its form is sent to. */
function side<Form extends Fields>(
  services: DossierServices,
  name: SideRoadAction,
  { form, act }: { readonly form: Form; readonly act: Act<Static<Form>> },
): readonly Route<Tx>[] {
  const path = `/dossiers/:code/${name}`
  return [
    get(
      path,
      { may: whoMay(name), audit: { event: `form of ${name} read` }, summary: actionWords[name] },
      asked =>
        withDossier(services, asked, async found => {
          const next = nextPosition(found.dossier.position, name, asked.actor?.roles ?? [])
          if (!next.ok) return fault(409, next.refusal.reason, dossierRefusalWords(next.refusal))
          return sidePage(services, asked, { found, problems: Problems.none, name })
        }),
    ),
    actionRoute({
      name,
      form,
      act,
      services,
      again: (given, asked, { found, problems }) => sidePage(given, asked, { found, problems, name }),
      formPage: params => `/dossiers/${params.code}/${name}`,
      ...(name === 'complete-supplement' ? { uploads: paperUploads } : {}),
    }),
  ]
}

type Reading = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'language' | 'typed' | 'idempotencyKey' | 'now'>

async function sidePage(
  { calendars }: DossierServices,
  { tx, language, typed, idempotencyKey, now }: Reading,
  { found, problems, name }: { found: StoredDossier; problems: Problems; name: SideRoadAction },
): Promise<Answer> {
  const { dossier, version } = found
  const calendar = await calendars.of(tx, dossier.centreId)
  const apology = 'due' in dossier ? latestApology(localTime(dossier.due), calendar) : undefined
  const title = say(language, actionWords[name])
  const view = (
    <SideRoad
      language={language}
      action={name}
      dossier={dossier}
      version={version}
      published={await papersOf(tx, dossier)}
      latestApology={apology?.ok ? apology.value : undefined}
      now={now}
      problems={problems}
      typed={problems.any ? typed : {}}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { code: dossier.code, version, action: name }, shell: 'staff' })
}

const papersOf = async (tx: Tx, { procedure }: Dossier) => (await getPinnedProcedure(tx, procedure)).documents

/** Only the papers of which something was written are asked for; none may be asked for only because it shows an old unit name. */
function lawfulAsking(
  { papers, version: _seen, ...form }: Static<typeof forms.askSupplementForm>,
  { reasonRules }: DossierServices,
): Result<SupplementAsking, DossierRefusal> {
  const wanted = papers.flatMap(({ why }, line) => (why === undefined ? [] : [{ line, why }]))
  for (const reason of [form.reason, ...wanted.map(({ why }) => why)]) {
    const lawful = legalReason({ reason, legalBasis: form.legalBasis }, reasonRules)
    if (!lawful.ok) return lawful
  }
  return done({ ...form, papers: wanted })
}
