import {
  type DecidedPolicy,
  dueDate,
  explain,
  type Pause,
  refusalSentence,
  ruleSetFor,
  supplementPolicyFor,
  type WorkingCalendar,
} from '../../calendar/index.ts'
import { done, type Result, refused } from '../../kernel/result.ts'
import { say } from '../../kernel/words.ts'
import { centreByAgency } from '../../people/index.ts'
import { type PublishedTerms, publishedTerms } from '../../procedures/index.ts'
import {
  answered,
  type Command,
  type CommandAnswer,
  type CommandCall,
  declined,
  WrongUsage,
} from '../command.ts'
import { loadCalendar, loadRuleSets } from '../office.ts'
import { withOffice } from '../with-office.ts'

export const command: Command = {
  usage:
    'due <procedure> --received 2026-02-13T15:01 [--pause FROM/TO[/5|6|8]]… [--restart] [--centre H52.99]',
  summary:
    'Ngày hẹn trả và từng bước tính / the due date and each step of the reasoning; by the calendar of one centre with --centre',
  options: {
    received: { type: 'string' },
    pause: { type: 'string', multiple: true },
    restart: { type: 'boolean' },
    centre: { type: 'string' },
  },
  takes: [1, 1],
  async run(call) {
    const { positionals, values } = call
    const received = moment(values.received, '--received')
    const pauses = many(values.pause).map(pauseOf)
    const terms = await publishedTerms(positionals[0] ?? '')
    if (!terms.ok) return declined(terms.refusal, [terms.refusal.words.join(' / ')])
    const calendar = await calendarOf(call)
    if (!calendar.ok) return declined(calendar.refusal, [calendar.refusal.words.join(' / ')])
    return answerOf(
      { received, pauses, terms: terms.value, restart: values.restart === true },
      calendar.value,
    )
  },
}

interface Question {
  readonly received: Temporal.PlainDateTime
  readonly pauses: readonly Pause[]
  readonly terms: PublishedTerms
  readonly restart: boolean
}

async function answerOf(question: Question, calendar: WorkingCalendar): Promise<CommandAnswer> {
  const { received, pauses, terms } = question
  const policy = await policyOf(question)
  const asked = { received, limit: terms.timeLimit, pauses, supplementPolicy: policy?.policy }
  const due = dueDate(asked, calendar)
  if (!due.ok)
    return declined(due.refusal, [refusalSentence(due.refusal, 'vi'), refusalSentence(due.refusal, 'en')])
  const at = due.value.due.toString({ smallestUnit: 'minute' })
  const steps = { vi: explain(due.value.steps, 'vi'), en: explain(due.value.steps, 'en') }
  return answered(
    { due: at, steps: steps.vi, stepsEn: steps.en, ...(policy ? { supplementPolicy: policy } : {}) },
    [
      at,
      ...steps.vi.map((step, index) => `  ${index + 1}. ${step}`),
      ...(policy ? [say('vi', policyWords, { ...policy })] : []),
    ],
  )
}

const policyWords = ['  Bổ sung giấy tờ: {policy} ({source})', '  Supplements: {policy} ({source})'] as const

/** Matters only where a pause waits for a supplement: `--restart`, else the procedure's version, else its rule set. */
async function policyOf({ received, pauses, terms, restart }: Question): Promise<DecidedPolicy | undefined> {
  if (restart) return { policy: 'RESTART', source: '--restart' }
  if (!pauses.some(({ status }) => status === 5)) return undefined
  const day = { fieldId: terms.field.id, received: received.toPlainDate() }
  const ruleSet = ruleSetFor(day, await loadRuleSets())
  return ruleSet.ok ? supplementPolicyFor(terms.supplementPolicy, ruleSet.value) : terms.supplementPolicy
}

/** The calendar of the centre with this agency identifier, out of the database; the national one when none is named. */
async function calendarOf(
  call: CommandCall,
): Promise<Result<WorkingCalendar, { reason: string; centre: string; words: readonly [string, string] }>> {
  const { centre } = call.values
  if (typeof centre !== 'string') return done(await loadCalendar())
  return withOffice(call, async ({ db, calendars }) => {
    const found = await centreByAgency(db, centre)
    if (found) return done(await calendars.of(db, found.centreId))
    const words = [
      `Không có trung tâm nào mang mã “${centre}”`,
      `there is no centre with the identifier “${centre}”`,
    ] as const
    return refused({ reason: 'centre-unknown', centre, words })
  })
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
