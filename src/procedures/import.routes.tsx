import { Type } from 'typebox'
import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, file, formAgain, page, seeOther } from '../web/answer.ts'
import { choice } from '../web/fields.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import type { UploadRules } from '../web/uploads.ts'
import { editorListPath } from './addresses.ts'
import { exportCatalogue } from './catalogue.store.ts'
import { editingOf } from './draft.routes.tsx'
import { type DraftsReport, importAsDrafts } from './import-drafts.store.ts'
import { rolesForDraft } from './lifecycle.ts'
import { jsonOf, sheetOf } from './procedures.commands.ts'
import { readCatalogueBytes, sheetLimits } from './read-sheet.store.ts'
import { type ToldRow, toldSheetRow } from './told-rows.ts'
import { editorWording as words } from './views/editor-wording.ts'
import { ImportPage } from './views/import-page.tsx'

const { get, post } = routesIn<Tx>()
const editor = only(...rolesForDraft('start'))
const readers = {
  may: only('editor', 'province', 'director', 'auditor'),
  audit: { event: 'catalogue exported' },
}

const sheets: UploadRules = {
  maxFiles: 1,
  maxBytes: sheetLimits.bytes,
  accept: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/json'],
  unmarked: 'text/plain',
  wrongType: words.wrongFile,
}
const importForm = Type.Object({ step: choice({ label: words.tryOut, of: ['check', 'save'] }) })
type ImportAsked = Asked<Tx, { step: 'check' | 'save' } | undefined, unknown>
const nothing: DraftsReport = { rows: 0, unchanged: 0, drafts: [], refused: [] }

/** Bringing many procedures in from a file, as drafts, and taking the catalogue out. */
export const importRoutes: readonly Route<Tx>[] = [
  get(
    '/catalogue/import',
    { may: editor, audit: { none: 'an empty form' }, summary: words.import },
    async asked => importPage(asked, {}),
  ),
  post(
    '/catalogue/import',
    {
      may: editor,
      audit: { event: 'catalogue file imported as drafts' },
      summary: words.import,
      form: importForm,
      uploads: sheets,
      formPage: () => '/catalogue/import',
    },
    imported,
  ),
  get('/catalogue/export.json', { ...readers, summary: words.exportJson }, async ({ tx }) =>
    file({
      bytes: new TextEncoder().encode(await jsonOf(tx, await exportCatalogue(tx))),
      mediaType: 'application/json',
      name: 'catalogue.json',
      inline: false,
    }),
  ),
  get('/catalogue/export.csv', { ...readers, summary: words.exportCsv }, async ({ tx }) =>
    file({
      bytes: new TextEncoder().encode(sheetOf(await exportCatalogue(tx))),
      mediaType: 'text/csv; charset=utf-8',
      name: 'catalogue.csv',
      inline: false,
    }),
  ),
]

async function imported(asked: ImportAsked): Promise<Answer> {
  const { tx, form, files, problems, now, note } = asked
  const [sent] = files
  if (!form || !sent) {
    const missing = new Problems([{ field: 'file', words: words.fileMissing }])
    return importPage(asked, { problems: problems.any ? problems : missing })
  }
  const today = localTime(now).toPlainDate().toString()
  const read = await readCatalogueBytes(Buffer.from(sent.bytes), today)
  if (!read.ok)
    return refusedPage(asked, { ...nothing, refused: read.refusal.map(each => toldSheetRow(each)) })
  const dry = form.step === 'check'
  const report = await importAsDrafts(tx, { ...read.value, origin: 'sheet', dry }, editingOf(asked))
  if (report.refused.length > 0) return refusedPage(asked, report)
  if (dry) return importPage(asked, { report })
  note({ detail: { rows: report.rows, drafts: report.drafts.length, sha256: sent.sha256 } })
  return seeOther(editorListPath({ show: 'open' }), report)
}

const refusedPage = (asked: ImportAsked, report: DraftsReport): Promise<Answer> =>
  importPage(asked, {
    report,
    problems: new Problems([{ field: 'file', words: sentenceFor(report.refused) }]),
  })

const sentenceFor = ({ length: count }: readonly ToldRow[]): readonly [string, string] => [
  say('vi', words.refusedRows, { count }),
  say('en', words.refusedRows, { count }),
]

async function importPage(
  { language }: Pick<ImportAsked, 'language'>,
  { report, problems = Problems.none }: { readonly report?: DraftsReport; readonly problems?: Problems },
): Promise<Answer> {
  const view = <ImportPage {...{ language, report, problems }} idempotencyKey={crypto.randomUUID()} />
  const title = say(language, words.import)
  if (!problems.any) return page({ title, view, data: report ?? {}, shell: 'staff' })
  const answer = formAgain({ title, view, problems, shell: 'staff' })
  return report ? { ...answer, data: { code: 'rows-refused', ...report } } : answer
}
