import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { extractText } from 'unpdf'
import { inProject } from '../platform/paths.ts'
import { renderPdf } from '../platform/pdf.ts'
import { known } from './declarations.fixtures.ts'
import type { FormDefinition, Page, Question } from './definition.ts'
import { readOwnForms, templatePath } from './form-versions.store.ts'
import { printedForm } from './printed.ts'
import { readAnswers } from './read-answers.ts'
import type { Typed } from './values.ts'

const forms = await readOwnForms()

/** As long as the schema allows, so that long values are seen to wrap and none is cut. */
function longest(form: FormDefinition, page: Page, question: Question): Typed {
  const { field, kind, options } = question
  const node = (page.repeat ? form.answers.properties[page.repeat.field]?.items : form.answers)?.properties[
    field
  ]
  const name = page.repeat ? `${page.repeat.field}.0.${field}` : field
  const words = (size: number) =>
    `${'Nguyễn Thị Hồng Đào '
      .repeat(20)
      .slice(0, size - field.length - 1)
      .trim()} ${lettersOf(field)}`
  const short: Partial<Record<Question['kind'], string>> = {
    'id-number': '014190004567',
    phone: '0912345678',
    mail: 'mai@vd.vn',
    number: String(Math.max(1, node?.minimum ?? 1)),
    money: '1500000',
    'yes-no': 'yes',
  }
  if (kind === 'date') return { [`${name}.day`]: '2', [`${name}.month`]: '3', [`${name}.year`]: '1990' }
  return { [name]: options?.[0]?.value ?? short[kind] ?? words(Math.min(node?.maxLength ?? 50, 150)) }
}

/** The end of a long value, told apart by its field: names take no digits. */
const lettersOf = (field: string): string => field.replace(/[^A-Za-z]/g, '')

const typedFor = (form: FormDefinition): Typed =>
  Object.assign(
    {},
    ...form.pages.flatMap(page => page.questions.map(question => longest(form, page, question))),
    ...form.pages.map(({ repeat }) => (repeat ? { [`${repeat.field}.count`]: '1' } : {})),
  )

async function textOfPdf(form: FormDefinition, typed: Typed): Promise<string> {
  const printed = printedForm(form, readAnswers(form, typed, known), known)
  const data = { ...printed, code: 'TK-7K2MPX' }
  const bytes = renderPdf({ template: templatePath(form.print.template), data })
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  return squeezed(text).replaceAll(FOOTER, '')
}

/** CT01 has no sentence of its own; what is vouched for on the page before sending is then not printed. */
const printsCommitment = async (form: FormDefinition): Promise<boolean> =>
  /data\.commitment/.test(await readFile(inProject(templatePath(form.print.template)), 'utf8'))

/** Stands between the pages, in the middle of what runs over them. */
const FOOTER = /Khaitrựctuyến,mãtờkhaiTK-7K2MPXTrang\d+\/\d+/g

/** Without spaces: where a line breaks is the printer's business. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/g, '')

for (const form of forms) {
  test(`${form.id}: every answer that is printed is read back from the PDF, long ones whole`, async () => {
    const typed = typedFor(form)
    const reading = readAnswers(form, typed, known)
    assert.deepEqual(reading.problems, [])
    const { fields, tables } = printedForm(form, reading, known)
    const text = await textOfPdf(form, typed)
    const shown = [
      ...Object.entries(fields),
      ...Object.values(tables)
        .flat()
        .flatMap(row => Object.entries(row)),
    ]
    for (const [name, value] of shown) {
      if (name === 'today' || value === '') continue
      assert.ok(text.includes(squeezed(value)), `${name}: ${value}`)
    }
    assert.ok(text.includes('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM'))
    assert.ok(text.includes(squeezed(form.commitment[0])) || !(await printsCommitment(form)), 'commitment')
  })

  test(`${form.id}: an empty form prints too, with dots to fill in by hand`, async () =>
    assert.match(await textOfPdf(form, {}), /\.{20}/))
}

test('a form comes with the program for each procedure that is filed most', () => {
  const served = forms.flatMap(({ procedures }) => procedures.map(({ code }) => code))
  const filedMost = [
    '1.001193',
    '1.000656',
    '1.000894',
    '1.004873',
    '2.000635',
    '1.004884',
    '1.004859',
    '1.004222',
  ]
  assert.deepEqual([...filedMost, '1.004194', '1.001612', '2.000815'].toSorted(), served.toSorted())
})
