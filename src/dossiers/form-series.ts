import forms from '../../reference-data/forms.json' with { type: 'json' }
import type { Words } from '../kernel/words.ts'

/** Papers that are issued under a number of their own; form 01 bears the dossier's code, 06 and 07 need none. */
export type IssuedForm = '02' | '03' | '04' | '05'

/** One form of Circular 03/2025/TT-VPCP, Annex I, as the reference data describes it. */
export interface FormSeries {
  readonly form: string
  readonly title: Words
  /** The `.typ` file that lays it out; an issued paper keeps which version of it was used. */
  readonly template: string
  readonly version: number
  /** What stands behind the number: 12/HDHS. */
  readonly suffix: string
}

const byForm: ReadonlyMap<string, FormSeries> = new Map(
  forms.map(({ form, title: [vi = form, en = form], template, version, suffix }) => [
    form,
    { form, title: [vi, en], template, version, suffix },
  ]),
)

export function formSeries(form: string): FormSeries {
  const found = byForm.get(form)
  if (!found) throw new Error(`reference-data/forms.json has no form ${form}`)
  return found
}

/** “12/HDHS”. */
export const numberText = (form: IssuedForm, number: number): string => `${number}/${formSeries(form).suffix}`
