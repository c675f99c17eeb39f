import type { Step } from '../calendar/index.ts'
import type {
  Applicant,
  AttachedFile,
  Dossier,
  Filing,
  Paper,
  Reception,
  RefusalNote,
  Suspension,
  Via,
} from './dossier.ts'
import { isPosition, nationalStatus } from './position.ts'
import type { ClockPause, DutyNote, ExtensionNote, SupplementRequest } from './trail.ts'

/** A dossier as its row holds it: one flat record, what a position does not have is null. */
export interface DossierRow {
  readonly centre_id: string
  readonly code: string
  readonly position: string
  readonly procedure_code: string
  readonly procedure_version: number
  readonly procedure_name: string
  readonly procedure_case: string | null
  readonly field_id: string
  readonly channel: string
  readonly applicant_name: string
  readonly applicant_phone: string
  readonly applicant_mail: string | null
  readonly applicant_address: string | null
  readonly request: string | null
  readonly sets: number
  readonly submitted_at: Temporal.Instant
  readonly received_at: Temporal.Instant | null
  readonly received_by: string | null
  readonly due_at: Temporal.Instant | null
  readonly due_steps: unknown
  readonly rule_set: string | null
  readonly handler: string | null
  readonly sent_back: string | null
  readonly finished_at: Temporal.Instant | null
  readonly signed_by: string | null
  readonly refusal: unknown
  readonly returned: unknown
  readonly suspended: readonly string[]
  readonly supplements: unknown
  readonly extension: unknown
  readonly duty: unknown
  readonly withdrawal: unknown
  readonly stop: unknown
}

export interface Parts {
  readonly idNumber: string
  readonly pauses: readonly ClockPause[]
  readonly papers: readonly Paper[]
  readonly files: readonly AttachedFile[]
}

/** The row of a dossier, without what the store adds (secret, version, sealed number). */
export function rowOf(dossier: Dossier) {
  const { applicant, procedure } = dossier
  return {
    centre_id: dossier.centreId,
    code: dossier.code,
    position: dossier.position,
    status: nationalStatus[dossier.position],
    procedure_code: procedure.code,
    procedure_version: procedure.version,
    procedure_name: procedure.name,
    procedure_case: procedure.case ?? null,
    field_id: procedure.fieldId,
    channel: dossier.channel,
    applicant_name: applicant.name,
    applicant_phone: applicant.phone,
    applicant_mail: applicant.mail ?? null,
    applicant_address: applicant.address ?? null,
    request: dossier.request ?? null,
    sets: dossier.sets,
    submitted_at: dossier.submittedAt.toString(),
    ...factsOf(dossier),
  }
}

function factsOf(dossier: Dossier) {
  return {
    received_at: 'receivedAt' in dossier ? dossier.receivedAt.toString() : null,
    received_by: 'receivedBy' in dossier ? dossier.receivedBy : null,
    due_at: 'due' in dossier ? dossier.due.toString() : null,
    due_steps: 'dueSteps' in dossier ? JSON.stringify(dossier.dueSteps) : null,
    rule_set: 'ruleSet' in dossier ? (dossier.ruleSet ?? null) : null,
    handler: 'handler' in dossier ? dossier.handler : null,
    sent_back: 'sentBack' in dossier ? (dossier.sentBack ?? null) : null,
    finished_at: 'finishedAt' in dossier ? dossier.finishedAt.toString() : null,
    signed_by: 'signedBy' in dossier ? dossier.signedBy : null,
    refusal: jsonOf('refusal' in dossier ? dossier.refusal : undefined),
    returned: jsonOf('returned' in dossier ? dossier.returned : undefined),
    ...trailOf(dossier),
  }
}

function trailOf(dossier: Dossier) {
  return {
    suspended: 'root' in dossier ? [dossier.root, ...dossier.via] : [],
    supplements: JSON.stringify(dossier.supplements ?? []),
    extension: jsonOf('extension' in dossier ? dossier.extension : undefined),
    duty: jsonOf('duty' in dossier ? dossier.duty : undefined),
    withdrawal: jsonOf('withdrawal' in dossier ? dossier.withdrawal : undefined),
    stop: jsonOf('stop' in dossier ? dossier.stop : undefined),
  }
}

const jsonOf = (note: object | undefined): string | null => (note ? JSON.stringify(note) : null)

/** The dossier a row stands for. A row that lacks what its position must have is a broken assumption and throws. */
export function dossierOf(row: DossierRow, parts: Parts): Dossier {
  const filing = filingOf(row, parts)
  const { position } = row
  if (!isPosition(position))
    throw new Error(`Dossier ${row.code} stands at “${position}”, which is no position`)
  switch (position) {
    case 'filed':
      return { ...filing, position }
    case 'refused':
      return { ...filing, position, refusal: noteOf(row, 'refusal') }
    case 'received':
      return { ...filing, ...receptionOf(row, parts), position }
    case 'processing':
      return {
        ...filing,
        ...receptionOf(row, parts),
        position,
        handler: had(row, 'handler'),
        ...(row.sent_back === null ? {} : { sentBack: row.sent_back }),
      }
    case 'awaiting-signature':
      return { ...filing, ...draftOf(row, parts), position }
    case 'finished':
      return { ...filing, ...draftOf(row, parts), ...outcomeOf(row), position }
    case 'returned':
      return {
        ...filing,
        ...draftOf(row, parts),
        ...outcomeOf(row),
        position,
        returned: noteOf(row, 'returned'),
      }
    case 'supplement-asked':
    case 'financial-duty':
      return { ...filing, ...suspensionOf(row, parts), position }
    case 'withdrawal-asked':
      return { ...filing, ...suspensionOf(row, parts), position, withdrawal: noteOf(row, 'withdrawal') }
    case 'stopped':
      return { ...filing, ...suspensionOf(row, parts), position, stop: noteOf(row, 'stop') }
  }
}

function filingOf(row: DossierRow, { idNumber, papers, files }: Parts): Filing {
  const applicant: Applicant = {
    name: row.applicant_name,
    idNumber,
    phone: row.applicant_phone,
    ...(row.applicant_mail === null ? {} : { mail: row.applicant_mail }),
    ...(row.applicant_address === null ? {} : { address: row.applicant_address }),
  }
  const supplements = withInstants(row.supplements) as readonly SupplementRequest[]
  return {
    centreId: row.centre_id,
    code: row.code,
    procedure: {
      code: row.procedure_code,
      version: row.procedure_version,
      name: row.procedure_name,
      fieldId: row.field_id,
      ...(row.procedure_case === null ? {} : { case: row.procedure_case }),
    },
    channel: row.channel as Filing['channel'],
    applicant,
    papers,
    files,
    ...(row.request === null ? {} : { request: row.request }),
    sets: row.sets,
    submittedAt: row.submitted_at,
    ...(supplements.length === 0 ? {} : { supplements }),
  }
}

function suspensionOf(row: DossierRow, parts: Parts): Suspension {
  const [root, ...rest] = row.suspended
  const via = rest.filter(isVia)
  switch (root) {
    case 'filed':
      return { root, via }
    case 'received':
      return { ...receptionOf(row, parts), root, via }
    case 'processing':
    case 'awaiting-signature':
      return { ...draftOf(row, parts), root, via }
    default:
      throw new Error(`Dossier ${row.code} at “${row.position}” comes from nowhere`)
  }
}

const isVia = (position: string): position is Via =>
  position === 'supplement-asked' || position === 'financial-duty' || position === 'withdrawal-asked'

const receptionOf = (row: DossierRow, { pauses }: Parts): Reception => ({
  receivedAt: had(row, 'received_at'),
  receivedBy: had(row, 'received_by'),
  due: had(row, 'due_at'),
  dueSteps: row.due_steps as readonly Step[],
  ...(row.rule_set === null ? {} : { ruleSet: row.rule_set }),
  ...(pauses.length === 0 ? {} : { pauses }),
  ...(row.extension === null ? {} : { extension: noteOf<ExtensionNote>(row, 'extension') }),
  ...(row.duty === null ? {} : { duty: noteOf<DutyNote>(row, 'duty') }),
})

const draftOf = (row: DossierRow, parts: Parts) => ({
  ...receptionOf(row, parts),
  handler: had(row, 'handler'),
  ...(row.refusal === null ? {} : { refusal: noteOf<RefusalNote>(row, 'refusal') }),
})

const outcomeOf = (row: DossierRow) => ({
  finishedAt: had(row, 'finished_at'),
  signedBy: had(row, 'signed_by'),
})

type Noted = 'refusal' | 'returned' | 'extension' | 'duty' | 'withdrawal' | 'stop'

/** What rowOf wrote as JSON, with its instants again. */
const noteOf = <Note>(row: DossierRow, name: Noted): Note => withInstants(had(row, name)) as Note

/** JSON with the instants it had: they stand under names that hold nothing else. */
export function withInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstants)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      instantNames.has(name) && typeof inner === 'string'
        ? Temporal.Instant.from(inner)
        : withInstants(inner),
    ]),
  )
}

const instantNames: ReadonlySet<string> = new Set([
  'at',
  'was',
  'until',
  'done',
  'completed',
  'begun',
  'ended',
])

function had<Name extends keyof DossierRow>(row: DossierRow, name: Name): NonNullable<DossierRow[Name]> {
  const value = row[name]
  if (value === null || value === undefined)
    throw new Error(`Dossier ${row.code} at “${row.position}” has no ${name}`)
  return value
}
