import { Type } from 'typebox'
import { choice, text, whole } from '../web/fields.ts'

const date = text({
  label: ['Ngày', 'Date'],
  max: 10,
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  wrong: ['Ngày có dạng 2027-02-05.', 'A date is written 2027-02-05.'],
})
const decision = text({ label: ['Số quyết định', 'Number of the decision'], min: 3, max: 200 })

/** How often the calendar had been changed when the form was shown; left out by programs that do not care. */
const version = Type.Optional(
  whole({ label: ['Phiên bản lịch', 'Version of the calendar'], min: 0, max: 1e9 }),
)
const rows = text({ label: ['Các dòng của quyết định', 'Lines of the decision'], max: 100_000, lines: true })

export const dayForm = Type.Object({
  what: choice({ label: ['Việc cần làm', 'What to do'], of: ['day-off', 'ordinary-day'] }),
  date,
  name: Type.Optional(text({ label: ['Tên ngày nghỉ', 'Name of the day off'], max: 100 })),
  nameEn: Type.Optional(text({ label: ['Tên tiếng Anh', 'Name in English'], max: 100 })),
  decision,
  version,
})

export const swapForm = Type.Object({ date, makeUp: date, decision, version })

export const hoursForm = Type.Object({
  date,
  sessions: text({ label: ['Các buổi', 'Sessions'], max: 1000, lines: true }),
  decision,
  version,
})

export const removeForm = Type.Object({
  what: choice({ label: ['Việc cần làm', 'What to do'], of: ['undo', 'undo-hours', 'undo-year'] }),
  date,
  decision,
  version,
})

export const importForm = Type.Object({
  step: choice({ label: ['Bước', 'Step'], of: ['check', 'save'] }),
  rows: Type.Optional(rows),
  decision,
  version,
})

export const proposalForm = Type.Object({
  year: whole({ label: ['Năm', 'Year'], min: 1900, max: 2200 }),
  decision,
  version,
})
