import { dueDate, explain, refusalSentence } from '../../calendar/index.ts'
import { publishedTimeLimit } from '../../procedures/index.ts'
import { answered, type Command, declined, WrongUsage } from '../command.ts'
import { loadCalendar } from '../office.ts'

export const command: Command = {
  usage: 'due <procedure> --received 2026-02-13T15:01 [--pause FROM/TO]…',
  summary: 'Ngày hẹn trả và từng bước tính / the due date and each step of the reasoning',
  options: { received: { type: 'string' }, pause: { type: 'string', multiple: true } },
  takes: [1, 1],
  async run({ positionals, values }) {
    const procedure = positionals[0] ?? ''
    const received = moment(values.received, '--received')
    const pauses = many(values.pause).map(pauseOf)
    const limit = await publishedTimeLimit(procedure)
    if (!limit.ok) return declined(limit.refusal, [limit.refusal.words.join(' / ')])
    const due = dueDate({ received, limit: limit.value, pauses }, await loadCalendar())
    if (!due.ok)
      return declined(due.refusal, [refusalSentence(due.refusal, 'vi'), refusalSentence(due.refusal, 'en')])
    const at = due.value.due.toString({ smallestUnit: 'minute' })
    const steps = { vi: explain(due.value.steps, 'vi'), en: explain(due.value.steps, 'en') }
    return answered({ due: at, steps: steps.vi, stepsEn: steps.en }, [
      at,
      ...steps.vi.map((step, index) => `  ${index + 1}. ${step}`),
    ])
  },
}

const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** A local time without zone, exactly as `2026-02-13T15:01`; what is no time is wrong usage, not a guess. */
function moment(value: unknown, option: string): Temporal.PlainDateTime {
  const text = typeof value === 'string' ? value : ''
  try {
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text))
      return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new WrongUsage(
    `${option} cần thời điểm dạng 2026-02-13T15:01 / needs a time like 2026-02-13T15:01, not “${text}”`,
  )
}

function pauseOf(value: unknown) {
  const [from, to, ...rest] = String(value).split('/')
  if (rest.length > 0) throw new WrongUsage(`--pause FROM/TO, not “${value}”`)
  return { from: moment(from, '--pause FROM'), to: moment(to, '--pause TO') }
}
