import { done, type Result, refused } from '../kernel/result.ts'
import type { Applicant, AttachedFile, Channel, Filing, Paper, PaperKind } from './dossier.ts'
import type { DossierRefusal } from './refusals.ts'

/** What the published version of the procedure says about filing. */
export interface PublishedProcedure {
  readonly code: string
  readonly version: number
  readonly name: string
  readonly fieldId: string
  readonly case?: string
  readonly channels: readonly Channel[]
  readonly papers: readonly { readonly name: string }[]
}

export interface FilingRequest {
  readonly applicant: Applicant
  readonly papers: readonly { readonly line: number; readonly kind: PaperKind; readonly count: number }[]
  readonly files: readonly AttachedFile[]
  readonly request?: string
  readonly sets: number
}

/**
 * Makes a filing of what was handed in. Papers beyond the published list may not be asked for (Decree 61/2018/NĐ-CP, to be
 * confirmed for Decree 118/2025/NĐ-CP). So, by our rule, only lines of the published version can be handed in, and where it
 * lists papers at least one must be.
 */
export function lodge(
  request: FilingRequest,
  {
    procedure,
    channel,
    centreId,
    code,
    at,
  }: {
    procedure: PublishedProcedure
    channel: Channel
    centreId: string
    code: string
    at: Temporal.Instant
  },
): Result<Filing, DossierRefusal> {
  const { code: procedureCode, version, name, fieldId, case: caseId } = procedure
  // A counter takes what people bring; only the channels away from it must have been opened for the procedure.
  if (channel !== 'direct' && !procedure.channels.includes(channel))
    return refused({ reason: 'channel-closed', procedure: procedureCode })

  const papers = papersHandedIn(procedure, request)
  if (!papers.ok) return papers
  if (procedure.papers.length > 0 && papers.value.length === 0) return refused({ reason: 'no-papers' })

  return done({
    centreId,
    code,
    procedure: {
      code: procedureCode,
      version,
      name,
      fieldId,
      ...(caseId === undefined ? {} : { case: caseId }),
    },
    channel,
    applicant: request.applicant,
    papers: papers.value,
    files: request.files,
    ...(request.request === undefined ? {} : { request: request.request }),
    sets: request.sets,
    submittedAt: at,
  })
}

function papersHandedIn(
  procedure: PublishedProcedure,
  request: FilingRequest,
): Result<readonly Paper[], DossierRefusal> {
  const papers: Paper[] = []
  for (const { line, kind, count } of request.papers) {
    const published = procedure.papers[line]
    if (!published) return refused({ reason: 'paper-not-published', line })
    if (count > 0) papers.push({ line, name: published.name, kind, count })
  }
  return done(papers)
}
