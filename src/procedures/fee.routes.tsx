import type { Static } from 'typebox'
import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, formAgain, page } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, routesIn } from '../web/route.ts'
import { withProcedure } from './asked-procedure.routes.tsx'
import { findCase, inCase } from './cases.ts'
import { type FeeRefusal, feeOf } from './fee.ts'
import { feeQuery } from './forms.ts'
import type { ProcedureVersion } from './procedure.ts'
import { FeePage } from './views/fee-page.tsx'
import { feeReckoning, feeRefusalWords, feeWording } from './views/fee-words.ts'

const { get } = routesIn<Tx>()
type FeeAsked = Asked<Tx, unknown, Static<typeof feeQuery>>

/** What a fee comes to, worked out without script. */
export const feeRoutes = [
  get(
    '/procedures/:code/fee',
    {
      may: 'anyone',
      audit: { none: 'public facts without personal data' },
      summary: feeWording.link,
      query: feeQuery,
    },
    asked => withProcedure(async procedure => feeAnswer(procedure, asked))(asked),
  ),
]

const fieldOf: Readonly<Partial<Record<FeeRefusal['reason'], string>>> = {
  'channel-needed': 'channel',
  'waiver-unknown': 'waiver',
  'count-wrong': 'pages',
}

async function feeAnswer(procedure: ProcedureVersion, asked: FeeAsked): Promise<Answer> {
  const { language, now, query } = asked
  const typed = { ...stringsOf(query), ...asked.typed }
  const numbers = { pages: wholeOf(typed.pages), copies: wholeOf(typed.copies) }
  const one = findCase(procedure, query.case)
  const { channel, waiver } = query
  const content = inCase(procedure, one)
  const found = feeOf(content, { ...numbers, on: localTime(now).toPlainDate(), channel, waiver })
  const title = say(language, feeWording.title)
  const shown = { language, procedure, content, typed, caseId: one?.id }
  if (found.ok) {
    const view = (
      <FeePage
        {...shown}
        problems={Problems.none}
        fee={found.value}
        reckoning={feeReckoning(language, found.value, numbers)}
      />
    )
    const rule = feeReckoning('vi', found.value, numbers)
    return page({ title, view, data: { fee: found.value.amount, rule } })
  }
  // Opened without a question: the form asks for what is needed, and nothing is wrong yet.
  if (found.refusal.reason === 'channel-needed' && Object.keys(query).length === 0) {
    const view = <FeePage {...shown} problems={Problems.none} fee={undefined} reckoning="" />
    return page({ title, view, data: { code: found.refusal.reason, channels: found.refusal.channels } })
  }
  const problems = new Problems([
    { field: fieldOf[found.refusal.reason] ?? '', words: feeRefusalWords(found.refusal) },
  ])
  const view = <FeePage {...shown} problems={problems} fee={undefined} reckoning="" />
  return formAgain({ title, view, problems })
}

/** What is typed wrong stays in its box; nothing typed is one. */
const wholeOf = (text: string | undefined): number => (text === undefined || text === '' ? 1 : Number(text))

const stringsOf = (query: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
