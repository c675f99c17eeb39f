import { dueDate, explain, type Pause, refusalSentence } from '../../calendar/index.ts'
import { publishedTimeLimit } from '../../procedures/index.ts'
import { answered, type Command, declined, WrongUsage } from '../command.ts'
import { loadCalendar } from '../office.ts'

export const command: Command = {
  usage: 'due <procedure> --received 2026-02-13T15:01 [--pause FROM/TO[/5|6|8]]… [--restart]',
  summary: 'Ngày hẹn trả và từng bước tính / the due date and each step of the reasoning',
  options: {
    received: { type: 'string' },
    pause: { type: 'string', multiple: true },
    restart: { type: 'boolean' },
  },
  takes: [1, 1],
  async run({ positionals, values }) {
    const procedure = positionals[0] ?? ''
    const received = moment(values.received, '--received')
    const pauses = many(values.pause).map(pauseOf)
    const limit = await publishedTimeLimit(procedure)
    if (!limit.ok) return declined(limit.refusal, [limit.refusal.words.join(' / ')])
    const supplementPolicy = values.restart === true ? 'RESTART' : 'PAUSE'
    const asked = { received, limit: limit.value, pauses, supplementPolicy } as const
    const due = dueDate(asked, await loadCalendar())
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

const statuses = { '5': 5, '6': 6, '8': 8 } as const
const isStatus = (text: string): text is keyof typeof statuses => Object.hasOwn(statuses, text)

/** `FROM/TO`, and the national status of the pause when it is told: 5 supplement, 6 tax or fee, 8 stopped. */
function pauseOf(value: unknown): Pause {
  const [from, to, status, ...rest] = String(value).split('/')
  const known = status === undefined || isStatus(status)
  if (!known || rest.length > 0) throw new WrongUsage(`--pause FROM/TO[/5|6|8], not “${value}”`)
  return {
    from: moment(from, '--pause FROM'),
    to: moment(to, '--pause TO'),
    ...(status === undefined ? {} : { status: statuses[status] }),
  }
}
