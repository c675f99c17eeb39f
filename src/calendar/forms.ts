import { Type } from 'typebox'
import { choice, text } from '../web/fields.ts'

const date = text({
  label: ['Ngày', 'Date'],
  max: 10,
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  wrong: ['Ngày có dạng 2027-02-05.', 'A date is written 2027-02-05.'],
})
const decision = text({ label: ['Số quyết định', 'Number of the decision'], min: 3, max: 200 })

export const dayForm = Type.Object({
  what: choice({ label: ['Việc cần làm', 'What to do'], of: ['day-off', 'ordinary-day', 'undo'] }),
  date,
  name: Type.Optional(text({ label: ['Tên ngày nghỉ', 'Name of the day off'], max: 100 })),
  decision,
})

export const swapForm = Type.Object({ date, makeUp: date, decision })

export const hoursForm = Type.Object({
  date,
  sessions: text({ label: ['Các buổi', 'Sessions'], max: 1000, lines: true }),
  decision,
})

export const importForm = Type.Object({
  step: choice({ label: ['Bước', 'Step'], of: ['check', 'save'] }),
  rows: text({ label: ['Các dòng của quyết định', 'Lines of the decision'], max: 20_000, lines: true }),
  decision,
})
