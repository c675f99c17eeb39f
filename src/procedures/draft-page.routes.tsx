import { say } from '../kernel/words.ts'
import { findStaff, listStaff } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, formAgain, notFound, page } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import type { Asked } from '../web/route.ts'
import type { Draft } from './draft.ts'
import { changedSince, draftHistory, findDraft, lastPublished, listDrafts } from './drafts.store.ts'
import { findHandledHere } from './handled-here.store.ts'
import { type DraftAction, offeredDraftActions } from './lifecycle.ts'
import { missingParts } from './parts.ts'
import { listVersions } from './versions.store.ts'
import { DraftPage } from './views/draft-page.tsx'
import { staleDraftWords } from './views/draft-refusal-words.ts'
import { editorWording as words } from './views/editor-wording.ts'
import { refusalWording } from './views/refusal-wording.ts'
import { shownMoment } from './views/shown-values.ts'

export type EditorAsked = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'language' | 'params' | 'typed' | 'now' | 'note' | 'idempotencyKey' | 'problems'
>

export interface Failed {
  readonly problems: Problems
  readonly failed: DraftAction | 'here'
}

/** The editor's page of one procedure; after a refusal the same page with what was typed. */
export async function draftPage(asked: EditorAsked, refusal?: Failed): Promise<Answer> {
  const { tx, actor, language, params, typed, idempotencyKey } = asked
  const code = params.code ?? ''
  const [draft, last] = [await findDraft(tx, code), await lastPublished(tx, code)]
  if (!draft && !last) return notFound(refusalWording.unknown)
  const open = draft?.position === 'draft' || draft?.position === 'approved'
  const offered = offeredDraftActions(open ? draft.position : 'none', actor?.roles ?? [])
  const centreId = actor?.centreId ?? ''
  const staff = await listStaff(tx, centreId)
  const problems = refusal?.problems ?? Problems.none
  const view = (
    <DraftPage
      {...{ language, code, draft, last, problems, typed }}
      offered={offered.filter(action => action !== 'rebase' || draft?.basedOn !== last?.version)}
      versions={await listVersions(tx, code)}
      drafts={await listDrafts(tx, code)}
      history={await draftHistory(tx, code)}
      names={Object.fromEntries(staff.map(({ staffId, name }) => [staffId, name]))}
      here={await findHandledHere(tx, { centreId, code })}
      mayChangeHere={actor?.roles.includes('director') ?? false}
      staff={staff.map(({ staffId, name, title }) => ({ value: staffId, label: `${name} – ${title}` }))}
      failed={refusal?.failed}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = (open ? draft.content : last?.content)?.name ?? code
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: dataOf(code, { draft, last, offered }), shell: 'staff' })
}

const dataOf = (
  code: string,
  {
    draft,
    last,
    offered,
  }: {
    draft: Draft | undefined
    last: Awaited<ReturnType<typeof lastPublished>>
    offered: readonly DraftAction[]
  },
) => ({
  code,
  draft: draft ?? null,
  published: last ?? null,
  offered,
  missing: draft ? missingParts(draft.content) : last ? missingParts(last.content) : [],
})

/** Somebody was faster: who, when, which parts. Nothing of this request was written. */
export async function staleDraft({ tx, actor }: EditorAsked, draft: Draft, seen: number): Promise<Answer> {
  const parts = await changedSince(tx, draft, Number.isSafeInteger(seen) ? seen : 0)
  const who = await findStaff(tx, { centreId: actor?.centreId ?? '', staffId: draft.changedBy })
  const { position, changedAt, changedBy } = draft
  return fault(409, 'changed-meanwhile', {
    words: staleDraftWords({ who: who?.name ?? changedBy, when: shownMoment(changedAt), parts, position }),
    details: { position, revision: draft.revision, by: changedBy, at: changedAt.toString(), parts },
  })
}

export const noOpenDraft = (): Answer => fault(409, 'no-open-draft', words.noOpenDraft)

export const editorTitle = (language: EditorAsked['language']): string => say(language, words.title)
