import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { type ClockFacts, pauseEnded } from './clock.ts'
import type { AttachedFile, Change, Dossier, Paper, PaperKind, SupplementAsked } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { resumed } from './suspend.ts'
import type { SupplementRequest } from './trail.ts'

/** The applicant sends from home what was asked for. It stays with the request until an officer has seen that all is there. */
export function answerSupplement(
  dossier: SupplementAsked,
  { files, note }: { files: readonly AttachedFile[]; note?: string },
  doing: Doing,
): Result<Change<SupplementAsked>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'answer-supplement', doing.roles)
  if (!next.ok) return next
  if (files.length === 0 && note === undefined) return refused({ reason: 'nothing-sent' })
  const sent = files.map(({ line }) => line)
  const papers = handedIn(dossier, line => (sent.includes(line) ? 'electronic' : undefined))
  const answered = { at: doing.at, ...(note === undefined ? {} : { note }) }
  return done({
    dossier: {
      ...dossier,
      papers,
      files: [...dossier.files, ...files],
      supplements: withLast(dossier, { answered }),
    },
    event: {
      type: 'supplement-sent',
      at: doing.at,
      by: doing.staffId,
      ...(note === undefined ? {} : { note }),
    },
  })
}

/**
 * Everything asked for is there: the dossier goes on where it was, with its date moved by the pause. What came from home was
 * there when it was sent, so the pause ends then and not when an officer looked; what is brought to a counter, now.
 */
export function completeSupplement(
  dossier: SupplementAsked,
  {
    kinds,
    files,
    ...facts
  }: ClockFacts & { kinds: readonly (PaperKind | undefined)[]; files: readonly AttachedFile[] },
  doing: Doing,
): Result<Change, DossierRefusal> {
  const next = nextPosition(dossier.position, 'complete-supplement', doing.roles)
  if (!next.ok) return next
  const completed = lastRequest(dossier).answered?.at ?? doing.at
  const papers = handedIn(dossier, line => kinds[line] ?? 'copy')
  const whole = {
    ...dossier,
    papers,
    files: [...dossier.files, ...files],
    supplements: withLast(dossier, { completed }),
  }
  const event = { type: 'supplement-completed', at: doing.at, by: doing.staffId } as const
  if (whole.root === 'filed') return done({ dossier: resumed(whole), event })
  const clock = pauseEnded(whole, { at: completed, completed: true }, facts)
  if (!clock.ok) return clock
  return done({ dossier: resumed({ ...whole, ...clock.value }), event: { ...event, was: dateOf(whole) } })
}

/** The date that held before, for the history. */
export const dateOf = ({ due, dueSteps }: Pick<Extract<Dossier, { due: unknown }>, 'due' | 'dueSteps'>) => ({
  due: due.toString(),
  steps: dueSteps,
})

/** The request the dossier now waits for; a position without one is a broken assumption. */
export function lastRequest({
  code,
  supplements = [],
}: Pick<Dossier, 'code' | 'supplements'>): SupplementRequest {
  const last = supplements.at(-1)
  if (!last) throw new Error(`Dossier ${code} waits for a supplement nobody asked for`)
  return last
}

const withLast = (
  { code, supplements = [] }: Dossier,
  more: Partial<SupplementRequest>,
): readonly SupplementRequest[] => [
  ...supplements.slice(0, -1),
  { ...lastRequest({ code, supplements }), ...more },
]

/** The papers handed in before, and now those asked for whose kind is known; one that was there already stays as it was. */
function handedIn(
  dossier: SupplementAsked,
  kindOf: (line: number) => PaperKind | undefined,
): readonly Paper[] {
  const added = lastRequest(dossier).papers.flatMap(({ line, name }) => {
    const kind = kindOf(line)
    return kind && !dossier.papers.some(paper => paper.line === line) ? [{ line, name, kind, count: 1 }] : []
  })
  return [...dossier.papers, ...added].toSorted((a, b) => a.line - b.line)
}
