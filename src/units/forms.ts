import { Type } from 'typebox'
import { text, whole } from '../web/fields.ts'

const documentNumber = text({ label: ['Số văn bản', 'Number of the document'], min: 3, max: 200 })
const documentDate = text({
  label: ['Ngày văn bản', 'Date of the document'],
  max: 10,
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  wrong: ['Ngày có dạng 2026-02-05.', 'A date is written 2026-02-05.'],
})
const hamlet = text({ label: ['Tên thôn, bản, tổ dân phố', 'Hamlet'], min: 2, max: 100 })
/** The line as the director saw it; 0 for a new one. */
const revision = whole({ label: ['Lần sửa', 'Revision'], min: 0, max: 1_000_000 })

export const hamletForm = Type.Object({
  hamlet,
  unit: text({
    label: ['Nay thuộc đơn vị', 'Unit of today'],
    max: 5,
    pattern: '^\\d{5}$',
    wrong: ['Hãy chọn một đơn vị trong danh sách.', 'Choose a unit of the list.'],
  }),
  document: documentNumber,
  date: documentDate,
  revision,
})

export const endHamletForm = Type.Object({ hamlet, document: documentNumber, date: documentDate, revision })
