import { Type } from 'typebox'
import { say, type Words } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Resolution, unitNowWords } from '../units/index.ts'
import { type Answer, page } from '../web/answer.ts'
import { text } from '../web/fields.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { isProcedureCode } from './prep.ts'
import type { ProcedureVersion } from './procedure.ts'
import { findProcedure } from './procedures.store.ts'
import { findProcedures } from './search.store.ts'
import { fullFacts } from './views/shown-values.ts'
import { GetPrepCode, outcomeSentence, todayWords, WhereAnswerView } from './views/where-answer.tsx'
import { errorOf, WhereQuestion, Which } from './views/where-question.tsx'
import { whereWording } from './views/where-wording.ts'
import { answerWhere, findPlace, placeQuestion, ruleOf, type WhereServices } from './where.store.ts'
import type { WhereAnswer } from './where.ts'

const { get } = routesIn<Tx>()

const LONGEST_QUESTION = 200
const RESULTS = 8

const query = Type.Object({
  q: Type.Optional(text({ label: whereWording.which, min: 0, max: 20_000 })),
  procedure: Type.Optional(text({ label: whereWording.procedure, min: 0, max: 20 })),
  address: Type.Optional(text({ label: whereWording.residence, min: 0, max: 20_000 })),
  unit: Type.Optional(text({ label: whereWording.unit, min: 0, max: 20 })),
})
interface WhereQuery {
  readonly q?: string
  readonly procedure?: string
  readonly address?: string
  readonly unit?: string
}
type AskedWhere = Asked<Tx, unknown, WhereQuery>

/** “Can it be done here, and what do I bring?”: one question before the way. */
export const whereRoutes = (services: WhereServices): readonly Route<Tx>[] => [
  get(
    '/where',
    {
      may: 'anyone',
      audit: { none: 'a question about public facts; an address is looked up and not kept' },
      summary: whereWording.title,
      query,
      perMinute: 120,
    },
    async asked => {
      const code = asked.query.procedure
      const procedure = isProcedureCode(code) ? await findProcedure(asked.tx, code) : undefined
      return procedure ? askedFor(services, asked, procedure) : which(asked)
    },
  ),
]

async function which({ tx, language, query: { q = '' }, homeCentreId }: AskedWhere): Promise<Answer> {
  const words = q.slice(0, LONGEST_QUESTION).trim()
  const { hits } =
    words === '' ? { hits: [] } : await findProcedures(tx, { words, limit: RESULTS, centreId: homeCentreId })
  return page({
    title: say(language, whereWording.title),
    view: <Which language={language} words={words} found={hits} />,
    data: { procedures: hits.map(({ code, name }) => ({ code, name })) },
  })
}

async function askedFor(
  services: WhereServices,
  asked: AskedWhere,
  procedure: ProcedureVersion,
): Promise<Answer> {
  const { tx, language, query: given, homeCentreId, now, idempotencyKey } = asked
  const rule = ruleOf(procedure)
  const { address = '', unit = '' } = given
  const place = await findPlace(tx, services, { rule, centreId: homeCentreId, address, unit })
  if (place.kind === 'not-given' || place.kind === 'unclear')
    return askedBack(asked, {
      procedure,
      address,
      unclear: place.kind === 'unclear' ? place.resolution : undefined,
      question: placeQuestion(rule, whereWording.residence),
    })
  const found = place.kind === 'found' ? place.unit : null
  const answer = await answerWhere(tx, services, { procedure, unit: found, centreId: homeCentreId, now })
  const resolution = place.kind === 'found' ? place.resolution : undefined
  const view = (
    <>
      <WhereAnswerView {...{ language, procedure, answer, resolution }} />
      <GetPrepCode
        language={language}
        procedure={procedure.code}
        unit={found?.code}
        idempotencyKey={idempotencyKey}
      />
    </>
  )
  const addressNow = resolution && unitNowWords(resolution)
  return page({
    title: say(language, whereWording.title),
    view,
    data: { ...answerData(procedure, answer), ...(addressNow ? { addressNow: pairOf(addressNow) } : {}) },
  })
}

/** The place is asked for, or asked for again with the places it may be. */
function askedBack(
  { language }: AskedWhere,
  asked: {
    readonly procedure: ProcedureVersion
    readonly address: string
    readonly unclear: Resolution | undefined
    readonly question: Words
  },
): Answer {
  const { procedure, address, unclear, question } = asked
  const choices = unclear ? [...unclear.candidates, ...unclear.suggestions] : []
  const view = <WhereQuestion {...{ language, procedure, place: question, address, unclear }} />
  return {
    kind: 'page',
    status: unclear ? 422 : 200,
    title: say(language, whereWording.title),
    view,
    data: {
      outcome: 'ask',
      code: procedure.code,
      question: pairOf(question),
      ...(unclear ? { problem: pairOf(errorOf(unclear)) } : {}),
      candidates: choices.map(({ unit }) => ({
        code: unit.code,
        name: unit.name,
        province: unit.province.name,
      })),
    },
  }
}

const pairOf = (words: Words) => ({ vi: say('vi', words), en: say('en', words) })

/** The answer for programs, with its sentences in both languages. */
export const answerData = (procedure: ProcedureVersion, answer: WhereAnswer) => ({
  code: procedure.code,
  name: procedure.name,
  outcome: answer.outcome,
  who: answer.who,
  competent: answer.competent,
  answer: { vi: outcomeSentence('vi', answer), en: outcomeSentence('en', answer) },
  reason: pairOf(answer.reason),
  basis: answer.basis,
  bring: procedure.documents.map(({ name, condition }) => ({ name, condition })),
  ...fullFacts('vi', procedure),
  today: answer.today,
  openNow: answer.openNow,
  todayWords: { vi: todayWords('vi', answer), en: todayWords('en', answer) },
  hotline: answer.centre.hotline,
})
