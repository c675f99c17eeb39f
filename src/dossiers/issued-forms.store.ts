import { localTime } from '../kernel/local-time.ts'
import { findStaff, getCentre } from '../people/index.ts'
import { nextNumber } from '../platform/counters.ts'
import { type Print, renderPdf } from '../platform/pdf.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Change } from './dossier.ts'
import { formFields, formToIssue, numberingYear } from './form-fields.ts'
import { formSeries, type IssuedForm, numberText } from './form-series.ts'

/** A paper as it was issued. */
export interface IssuedPaper {
  readonly form: IssuedForm
  readonly number: string
  readonly issuedAt: Temporal.Instant
}

/**
 * Issues the paper a change has to be told with, if any: its number is taken in this transaction, so the series of a form and
 * year has neither gap nor duplicate; its fields are kept as they are now.
 */
export async function issueForms(tx: Tx, change: Change): Promise<void> {
  const form = formToIssue(change)
  if (!form) return
  const { dossier, event } = change
  const { centreId, code } = dossier
  const year = numberingYear(change)
  const number = await nextNumber(tx, { centreId, series: `form ${form}`, period: String(year) })
  const by = await findStaff(tx, { centreId, staffId: event.by })
  const signer = { name: by?.name ?? event.by, title: by?.title ?? '' }
  const { template, version } = formSeries(form)
  await tx
    .insertInto('dossier_form')
    .values({
      centre_id: centreId,
      form,
      year,
      number,
      code,
      template,
      template_version: version,
      issued_at: event.at.toString(),
      issued_by: event.by,
      fields: JSON.stringify(
        formFields(form, change, { centre: await getCentre(tx, centreId), number, signer }),
      ),
    })
    .execute()
}

/** The papers issued about a dossier, oldest first. */
export async function issuedForms(
  db: Db,
  { centreId, code }: { centreId: string; code: string },
): Promise<readonly IssuedPaper[]> {
  const rows = await formsOf(db, { centreId, code }).select(['form', 'number', 'issued_at']).execute()
  return rows.map(({ form, number, issued_at }) => ({
    form: form as IssuedForm,
    number: numberText(form as IssuedForm, number),
    issuedAt: issued_at,
  }))
}

/** The paper at this place among those issued, as PDF, from the fields it was issued with. */
export async function printedForm(
  db: Db,
  { centreId, code, index }: { centreId: string; code: string; index: number },
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  if (!Number.isInteger(index) || index < 0 || index > MOST_FORMS) return undefined
  const row = await formsOf(db, { centreId, code })
    .select(['form', 'template', 'fields', 'number', 'issued_at'])
    .offset(index)
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const print: Print = { template: row.template, data: row.fields }
  const { year } = localTime(row.issued_at)
  return { name: `${code}-${row.form}-${year}-${row.number}.pdf`, bytes: renderPdf(print) }
}

const MOST_FORMS = 1_000

const formsOf = (db: Db, { centreId, code }: { centreId: string; code: string }) =>
  db
    .selectFrom('dossier_form')
    .where('centre_id', '=', centreId)
    .where('code', '=', code)
    .orderBy('issued_at')
    .orderBy('form')
    .orderBy('number')
