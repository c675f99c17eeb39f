import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import { getCentre, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { mayUse } from '../web/actor.ts'
import { type Answer, notFound, page, seeOther } from '../web/answer.ts'
import { text } from '../web/fields.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { editorPath, herePath } from './addresses.ts'
import { listCatalogue } from './catalogue-list.store.ts'
import { completenessOf } from './completeness.ts'
import { draftRoutes } from './draft.routes.tsx'
import { draftPage, editorTitle } from './draft-page.routes.tsx'
import { lastPublished, listOpenDrafts } from './drafts.store.ts'
import { fold } from './fold.ts'
import { hereForm } from './forms.ts'
import { saveHandledHere } from './handled-here.store.ts'
import { importRoutes } from './import.routes.tsx'
import { rolesForDraft } from './lifecycle.ts'
import { newProcedureRoutes } from './new-procedure.routes.tsx'
import { partRoutes } from './part.routes.tsx'
import { missingParts } from './parts.ts'
import { allFields } from './procedures.store.ts'
import { CompletenessPage } from './views/completeness-page.tsx'
import { EditorList, type EditorRow } from './views/editor-list.tsx'
import { editorWording as words } from './views/editor-wording.ts'
import { refusalWording } from './views/refusal-wording.ts'
import { wording } from './views/wording.ts'

const { get, post } = routesIn<Tx>()
const readers = only('editor', 'province', 'director', 'auditor')
const editor = only(...rolesForDraft('start'))
const reading = { may: readers, audit: { none: 'the catalogue, no personal data' } } as const

const listQuery = Type.Object({
  q: Type.Optional(text({ label: wording.searchShort, max: 200, min: 0 })),
  field: Type.Optional(text({ label: wording.field, max: 200 })),
  show: Type.Optional(text({ label: words.show, max: 20 })),
  after: Type.Optional(text({ label: wording.code, max: 20 })),
})
type ListAsked = Asked<Tx, unknown, { q?: string; field?: string; show?: string; after?: string }>

/** Rows of one page. */
const PAGE = 40

/** The catalogue for those who keep it. */
export const editorRoutes: readonly Route<Tx>[] = [
  get('/catalogue', { ...reading, query: listQuery, summary: words.title }, listPage),
  get('/catalogue/completeness', { ...reading, summary: words.completeness }, completenessPage),
  ...newProcedureRoutes,
  get('/catalogue/p/:code', { ...reading, summary: words.nextVersion }, asked => draftPage(asked)),
  post(
    '/catalogue/p/:code/here',
    {
      may: only('director'),
      audit: { event: 'procedure at this centre changed' },
      summary: words.here,
      form: hereForm,
      formPage: ({ code = '' }) => editorPath(code),
    },
    async asked => {
      const { tx, actor, form, params, problems, note } = asked
      const { code = '' } = params
      if (!form) return draftPage(asked, { problems, failed: 'here' })
      if (!(await lastPublished(tx, code))) return notFound(refusalWording.unknown)
      const { handled, counter = null, staffId = null } = form
      const here = { handled: handled === 'yes', counter, staffId }
      await saveHandledHere(tx, { centreId: actor?.centreId ?? '', code }, here)
      note({ subject: `procedure ${code}`, detail: here })
      return seeOther(editorPath(code), { code, ...here, at: herePath(code) })
    },
  ),
  ...draftRoutes,
  ...importRoutes,
  ...partRoutes,
]

async function listPage({ tx, actor, language, query }: ListAsked): Promise<Answer> {
  const { q = '', field = '', show = '', after = '' } = query
  const wanted = fold(q).split(/\s+/).filter(Boolean)
  const all = [...(await listCatalogue(tx, { field: field || undefined })), ...(await newOnes(tx, field))]
  const matching = all.filter(
    row =>
      wanted.every(word => fold(`${row.code} ${row.name}`).includes(word)) &&
      (show !== 'incomplete' || row.missing.length > 0) &&
      (show !== 'open' || row.draft !== null),
  )
  const rest = matching.filter(({ code }) => code > after)
  const rows = rest.slice(0, PAGE)
  const next = rest.length > PAGE ? rows.at(-1)?.code : undefined
  const view = (
    <EditorList
      {...{ language, rows, next }}
      count={matching.length}
      filter={{ q, field, show }}
      fields={await allFields(tx)}
      mayEdit={mayUse(editor, actor)}
    />
  )
  return page({
    title: editorTitle(language),
    view,
    data: { procedures: rows, count: matching.length, next },
    shell: 'staff',
  })
}

/** Drafts of procedures that were never published stand in no version yet. */
async function newOnes(tx: Tx, field: string): Promise<readonly EditorRow[]> {
  return (await listOpenDrafts(tx))
    .filter(({ basedOn, content }) => basedOn === null && (field === '' || content.field.id === field))
    .map(({ code, content, position }) => ({
      code,
      name: content.name,
      field: content.field,
      version: null,
      missing: missingParts(content),
      draft: position === 'approved' ? ('approved' as const) : ('draft' as const),
    }))
}

async function completenessPage({
  tx,
  actor,
  language,
  homeCentreId,
}: Asked<Tx, unknown, unknown>): Promise<Answer> {
  const centreId = actor?.centreId ?? homeCentreId
  const procedures = await listCatalogue(tx, { centreId })
  const incomplete = procedures.filter(({ missing }) => missing.length > 0)
  const completeness = completenessOf(procedures)
  const { name } = await getCentre(tx, centreId)
  const view = <CompletenessPage {...{ language, completeness, incomplete }} centre={say(language, name)} />
  const missing = incomplete.map(({ code, name: procedure, missing: parts }) => ({
    code,
    name: procedure,
    missing: parts,
  }))
  const data = { centreId, ...completeness, missing }
  return page({ title: say(language, words.completeness), view, data, shell: 'staff' })
}
