import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { inProject } from '../platform/paths.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { checkDefinition, type Templates } from './check-definition.ts'
import { fieldsInTemplate } from './check-template.ts'
import type { FormDefinition } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'

/** A form as one of its versions defines it. */
export interface FormVersion {
  readonly form: FormDefinition
  readonly version: number
}

const OWN_FOLDER = ['reference-data', 'forms'] as const
const TEMPLATE_FOLDER = 'src/declarations/templates'
/** Shared by all templates; prints nothing by itself. */
const SHARED_TEMPLATE = 'declaration.typ'

export const templatePath = (template: string): string => `${TEMPLATE_FOLDER}/${template}`

/** The templates that come with the program, each with the fields it shows. */
export async function readTemplates(): Promise<Templates> {
  const names = (await readdir(inProject(TEMPLATE_FOLDER))).filter(
    name => name.endsWith('.typ') && name !== SHARED_TEMPLATE,
  )
  const read = async (name: string) =>
    [name, fieldsInTemplate(await readFile(inProject(templatePath(name)), 'utf8'))] as const
  return new Map(await Promise.all(names.map(read)))
}

/** Why a form that comes with the program could not be taken: its file is wrong, which stops the start. */
class FormFileRefused extends Error {}

/** Reads the forms that come with the program. Throws when a file is wrong: a form that cannot be filed helps nobody. */
export async function readOwnForms(): Promise<readonly FormDefinition[]> {
  const templates = await readTemplates()
  const names = (await readdir(inProject(...OWN_FOLDER)))
    .filter(name => name.endsWith('.json') && name !== 'definition.schema.json')
    .sort()
  const forms: FormDefinition[] = []
  for (const name of names) {
    const data: unknown = JSON.parse(await readFile(inProject(...OWN_FOLDER, name), 'utf8'))
    const checked = checkDefinition(data, templates)
    if (!checked.ok) throw new FormFileRefused(`${name}: ${told(checked.refusal)}`)
    forms.push(checked.value)
  }
  return forms
}

const told = (refusals: readonly DefinitionRefusal[]): string =>
  refusals.map(({ at, reason, name = '' }) => `${at} ${reason} ${name}`.trim()).join('; ')

/**
 * Publishes the forms that come with the program where they are new or changed. A form whose latest version was edited in this
 * installation is left to its editors. Answers the ids of what was published.
 */
export async function importOwnForms(db: Db, now: Temporal.Instant): Promise<readonly string[]> {
  const forms = await readOwnForms()
  return db.transaction().execute(async tx => {
    await sql`lock table form_version in share row exclusive mode`.execute(tx)
    const published: string[] = []
    for (const form of forms) if (await publishOwn(tx, form, now)) published.push(form.id)
    return published
  })
}

async function publishOwn(tx: Tx, form: FormDefinition, now: Temporal.Instant): Promise<boolean> {
  const hash = hashOf(form)
  const versions = await tx
    .selectFrom('form_version')
    .select(['version', 'content_hash', 'edited_by'])
    .where('form_id', '=', form.id)
    .orderBy('version', 'desc')
    .execute()
  const edited = versions[0] && versions[0].edited_by !== null
  if (edited || versions.some(({ content_hash }) => content_hash === hash)) return false
  const at = now.toString()
  await tx
    .insertInto('form_version')
    .values({
      ...rowOf(form, (versions[0]?.version ?? 0) + 1),
      state: 'published',
      edited_at: at,
      published_at: at,
    })
    .execute()
  return true
}

const rowOf = (form: FormDefinition, version: number) => ({
  form_id: form.id,
  version,
  definition: JSON.stringify(form),
  content_hash: hashOf(form),
  effective_from: form.effectiveFrom,
})

/** Names a definition by its content. */
export const hashOf = (form: FormDefinition): string =>
  createHash('sha256').update(JSON.stringify(form)).digest('hex')

interface VersionRow {
  readonly definition: FormDefinition
  readonly version: number
}

const formOf = ({ definition, version }: VersionRow): FormVersion => ({ form: definition, version })

/** The form of a procedure as it is published and in force on a day, if there is one. */
export async function findFormFor(
  db: Db,
  procedure: string,
  on: Temporal.PlainDate,
): Promise<FormVersion | undefined> {
  const { rows } = await sql<VersionRow>`
    select definition, version from (
      select distinct on (form_id) form_id, version, definition from form_version
      where state = 'published' and effective_from <= ${on.toString()}::date
      order by form_id, version desc) latest
    where definition -> 'procedures' @> ${JSON.stringify([{ code: procedure }])}::jsonb
    order by form_id limit 1`.execute(db)
  return rows.map(formOf)[0]
}

/** The published version of a form in force on a day. */
export async function findLatestForm(
  db: Db,
  formId: string,
  on: Temporal.PlainDate,
): Promise<FormVersion | undefined> {
  const { rows } = await sql<VersionRow>`
    select definition, version from form_version
    where form_id = ${formId} and state = 'published' and effective_from <= ${on.toString()}::date
    order by version desc limit 1`.execute(db)
  return rows.map(formOf)[0]
}

/** The version a declaration was begun with. Throws when there is none: what a declaration points to exists. */
export async function getFormVersion(db: Db, formId: string, version: number): Promise<FormVersion> {
  const { rows } = await sql<VersionRow>`
    select definition, version from form_version where form_id = ${formId} and version = ${version}`.execute(
    db,
  )
  const [row] = rows
  if (!row) throw new Error(`There should be a version ${version} of form ${formId}`)
  return formOf(row)
}
