import type { Step } from '../calendar/index.ts'
import type {
  Applicant,
  AttachedFile,
  Dossier,
  Filing,
  Paper,
  Reception,
  RefusalNote,
  ReturnNote,
} from './dossier.ts'
import { nationalStatus, type Position } from './position.ts'

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
}

export interface Parts {
  readonly idNumber: string
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
    refusal: 'refusal' in dossier ? JSON.stringify(dossier.refusal) : null,
    returned: 'returned' in dossier ? JSON.stringify(dossier.returned) : null,
  }
}

/** The dossier a row stands for. A row that lacks what its position must have is a broken assumption and throws. */
export function dossierOf(row: DossierRow, parts: Parts): Dossier {
  const filing = filingOf(row, parts)
  switch (row.position as Position) {
    case 'filed':
      return { ...filing, position: 'filed' }
    case 'refused':
      return { ...filing, position: 'refused', refusal: refusalOf(row.refusal) }
    case 'received':
      return { ...filing, ...receptionOf(row), position: 'received' }
    case 'processing':
      return {
        ...filing,
        ...receptionOf(row),
        position: 'processing',
        handler: had(row, 'handler'),
        ...(row.sent_back === null ? {} : { sentBack: row.sent_back }),
      }
    case 'awaiting-signature':
      return { ...filing, ...receptionOf(row), position: 'awaiting-signature', handler: had(row, 'handler') }
    case 'finished':
      return { ...filing, ...receptionOf(row), ...outcomeOf(row), position: 'finished' }
    case 'returned':
      return {
        ...filing,
        ...receptionOf(row),
        ...outcomeOf(row),
        position: 'returned',
        returned: returnOf(row.returned),
      }
    default:
      throw new Error(`Dossier ${row.code} stands at “${row.position}”, which no verb leads to yet`)
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
  }
}

const receptionOf = (row: DossierRow): Reception => ({
  receivedAt: had(row, 'received_at'),
  receivedBy: had(row, 'received_by'),
  due: had(row, 'due_at'),
  dueSteps: row.due_steps as readonly Step[],
  ...(row.rule_set === null ? {} : { ruleSet: row.rule_set }),
})

const outcomeOf = (row: DossierRow) => ({
  handler: had(row, 'handler'),
  finishedAt: had(row, 'finished_at'),
  signedBy: had(row, 'signed_by'),
})

const refusalOf = (note: unknown): RefusalNote => withInstant(note as RefusalNote)
const returnOf = (note: unknown): ReturnNote => withInstant(note as ReturnNote)
const withInstant = <Note extends { at: Temporal.Instant }>(note: Note): Note => ({
  ...note,
  at: Temporal.Instant.from(note.at),
})

function had<Name extends keyof DossierRow>(row: DossierRow, name: Name): NonNullable<DossierRow[Name]> {
  const value = row[name]
  if (value === null || value === undefined)
    throw new Error(`Dossier ${row.code} at “${row.position}” has no ${name}`)
  return value
}
