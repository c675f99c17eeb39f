import type { Static } from 'typebox'
import { done, type Result, refused } from '../kernel/result.ts'
import { type Centre, getCentre } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { ProcedureVersion } from '../procedures/index.ts'
import type { Doing } from './asking.ts'
import { type DeclaredFiling, declaredFile } from './declared-filing.store.ts'
import type { AttachedFile, Change, Channel, Filing } from './dossier.ts'
import { type DossierServices, saveNew, takeCode } from './dossiers.store.ts'
import type { filingForm } from './forms.ts'
import type { KeptFile } from './kept-files.store.ts'
import { type FilingRequest, lodge } from './lodge.ts'
import { receiveAtCounter } from './receive.ts'
import type { DossierRefusal } from './refusals.ts'
import { newSecret } from './secret.store.ts'
import { submit } from './submit.ts'

export interface FilingInput {
  readonly form: Static<typeof filingForm>
  /** With the parts of the chosen case in place. */
  readonly procedure: ProcedureVersion
  readonly kept: readonly KeptFile[]
  readonly centreId: string
  readonly at: Temporal.Instant
  /** The declaration it is filed with, found and locked in this transaction. */
  readonly declared?: DeclaredFiling | undefined
}

/** Files a dossier in this transaction: at the counter it is received at once, online it waits for an officer. */
export async function fileDossier(
  tx: Tx,
  services: DossierServices,
  input: FilingInput & { doing: Doing | undefined },
): Promise<Result<{ code: string; secret: string }, DossierRefusal>> {
  const { centreId, at, procedure, doing, declared } = input
  const centre = await getCentre(tx, centreId)
  const kept = declared ? [...input.kept, await declaredFile(services, declared)] : input.kept
  const filing = await lodgedFiling(tx, centre, { ...input, kept })
  if (!filing.ok) return filing
  const facts = {
    timeLimit: procedure.timeLimit,
    calendar: await services.calendars.of(tx, centreId),
    ruleSets: services.ruleSets,
  }
  const change: Result<Change, DossierRefusal> = doing
    ? receiveAtCounter(filing.value, facts, doing)
    : submit(filing.value)
  if (!change.ok) return change
  for (const file of kept) await services.files.register(tx, { ...file, at })
  const secret = newSecret()
  await saveNew(tx, services.seal, { ...change.value, secret })
  await declared?.declared.file(filing.value.code)
  return done({ code: filing.value.code, secret })
}

async function lodgedFiling(
  tx: Tx,
  centre: Centre,
  { form, procedure, kept, at, doing, declared }: FilingInput & { doing: Doing | undefined },
): Promise<Result<Filing, DossierRefusal>> {
  // Online filing promises an appointment later; without a published limit none could ever be given.
  if (!procedure.timeLimit) return refused({ reason: 'time-limit-unknown', procedure: procedure.code })
  const channel: Channel = doing ? 'direct' : 'online'
  const code = await takeCode(tx, centre, at)
  const asked = requestOf(form, kept)
  return lodge(
    { ...asked, papers: withDeclared(asked.papers, declared) },
    {
      procedure: published(procedure, form.case),
      channel,
      centreId: centre.centreId,
      code,
      at,
    },
  )
}

const published = (procedure: ProcedureVersion, caseId: string | undefined) => ({
  ...(caseId === undefined ? {} : { case: caseId }),
  code: procedure.code,
  version: procedure.version,
  name: procedure.name,
  fieldId: procedure.field.id,
  channels: procedure.channels,
  papers: procedure.documents,
})

function requestOf(form: FilingInput['form'], kept: readonly KeptFile[]): FilingRequest {
  const { name, idNumber, phone, mail, address } = form
  return {
    applicant: { name, idNumber, phone, ...(mail ? { mail } : {}), ...(address ? { address } : {}) },
    papers: form.papers.flatMap(({ kind = 'copy', count = 0 }, line) =>
      count > 0 ? [{ line, kind, count }] : [],
    ),
    files: kept.map(attached),
    ...(form.request ? { request: form.request } : {}),
    sets: form.sets,
  }
}

/** The form that comes from the declaration is a paper handed in, also when its number was left out. */
const withDeclared = (
  papers: FilingRequest['papers'],
  declared: DeclaredFiling | undefined,
): FilingRequest['papers'] =>
  declared?.line === undefined || papers.some(({ line }) => line === declared.line)
    ? papers
    : [...papers, { line: declared.line, kind: 'electronic', count: 1 }]

function attached({ field, name, mediaType, sha256 }: KeptFile): AttachedFile {
  const line = /^papers\.(\d+)\./.exec(field)?.[1]
  return { purpose: 'paper', sha256, name, mediaType, ...(line === undefined ? {} : { line: Number(line) }) }
}
