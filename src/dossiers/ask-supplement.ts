import { findDate } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { pauseBegun } from './clock.ts'
import type { Change, Filed, Processing, Received, SupplementAsked } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { suspended } from './suspend.ts'
import type { MissingPaper, SupplementRequest } from './trail.ts'

/** What the officer asks for, all at once. */
export interface SupplementAsking {
  readonly papers: readonly { readonly line: number; readonly why: string }[]
  readonly corrections?: string
  readonly reason: string
  readonly legalBasis: string
  readonly respondBy: string
  /** The director's reason for a further request. */
  readonly override?: string
}

/**
 * Asks in writing, once and completely, for what is missing (form 02): only papers of the published list, or fields of the
 * declaration. Before reception as often as the officer must; afterwards once (Decree 61/2018/NĐ-CP, Art. 17 and 19, to be
 * confirmed for Decree 118/2025/NĐ-CP). From reception on the clock stands until the applicant has answered.
 */
export function askSupplement(
  dossier: Filed | Received | Processing,
  { asking, published }: { asking: SupplementAsking; published: readonly { readonly name: string }[] },
  doing: Doing,
): Result<Change<SupplementAsked>, DossierRefusal> {
  const again = asking.override !== undefined
  const next = nextPosition(dossier.position, again ? 'ask-supplement-again' : 'ask-supplement', doing.roles)
  if (!next.ok) return next
  if (dossier.position === 'processing' && !again && dossier.handler !== doing.staffId)
    return refused({ reason: 'not-your-dossier', handler: dossier.handler })
  const earlier = examined(dossier).length > 0
  if (earlier !== again) return refused({ reason: again ? 'first-supplement' : 'second-supplement' })
  const papers = papersAsked(asking, published)
  if (!papers.ok) return papers
  if (papers.value.length === 0 && asking.corrections === undefined)
    return refused({ reason: 'nothing-asked' })
  if (!isLater(asking.respondBy, doing.at))
    return refused({ reason: 'date-not-in-future', field: 'respondBy' })
  const request: SupplementRequest = {
    ...asking,
    papers: papers.value,
    stage: dossier.position === 'filed' ? 'intake' : 'examination',
    at: doing.at,
    by: doing.staffId,
  }
  const { reason, legalBasis } = request
  return done({
    dossier: asked(dossier, request),
    event: { type: 'supplement-asked', at: doing.at, by: doing.staffId, note: `${reason} (${legalBasis})` },
  })
}

function asked(dossier: Filed | Received | Processing, request: SupplementRequest): SupplementAsked {
  const supplements = [...(dossier.supplements ?? []), request]
  const aside = suspended(dossier)
  if (aside.root === 'filed') return { ...aside, supplements, position: 'supplement-asked' }
  const { at: begun, reason, legalBasis } = request
  const pauses = pauseBegun(aside, { status: 5, begun, reason, legalBasis })
  return { ...aside, ...pauses, supplements, position: 'supplement-asked' }
}

/** Requests made after reception: the law allows one. */
export const examined = ({ supplements = [] }: Pick<Filed, 'supplements'>): readonly SupplementRequest[] =>
  supplements.filter(({ stage }) => stage === 'examination')

function papersAsked(
  { papers }: SupplementAsking,
  published: readonly { readonly name: string }[],
): Result<readonly MissingPaper[], DossierRefusal> {
  const named: MissingPaper[] = []
  for (const { line, why } of papers) {
    const paper = published[line]
    if (!paper) return refused({ reason: 'paper-not-published', line })
    named.push({ line, name: paper.name, why })
  }
  return done(named)
}

const isLater = (day: string, at: Temporal.Instant): boolean => {
  const date = findDate(day)
  return date !== undefined && Temporal.PlainDate.compare(date, localTime(at).toPlainDate()) > 0
}
