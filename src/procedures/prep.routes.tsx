import { Type } from 'typebox'
import { localTime } from '../kernel/local-time.ts'
import { type Language, say, type Words } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, page, seeOther } from '../web/answer.ts'
import { text } from '../web/fields.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { prepPath } from './addresses.ts'
import { findPrep, savePrep } from './prep.store.ts'
import { isProcedureCode, readPrepCode } from './prep.ts'
import { findProcedure } from './procedures.store.ts'
import { PrepForm, PrepHead } from './views/prep-pages.tsx'
import { refusalWording } from './views/refusal-wording.ts'
import { shownDate } from './views/shown-values.ts'
import { WhereAnswerView } from './views/where-answer.tsx'
import { prepWording, whereWording } from './views/where-wording.ts'
import { answerData } from './where.routes.tsx'
import { answerWhere, findUnit, type WhereServices } from './where.store.ts'

const { get, post } = routesIn<Tx>()

const audit = { none: 'a procedure and a commune: nothing about a person' } as const
const form = Type.Object({
  procedure: text({ label: whereWording.procedure, max: 20 }),
  unit: Type.Optional(text({ label: whereWording.unit, min: 0, max: 5 })),
})
const query = Type.Object({ code: Type.Optional(text({ label: prepWording.code, min: 0, max: 200 })) })

/** Answers taken along under a code, opened again at home, at the kiosk or at the counter. */
export const prepRoutes = (services: WhereServices): readonly Route<Tx>[] => [
  post(
    '/prep',
    {
      may: 'anyone',
      audit,
      summary: whereWording.getCode,
      form,
      formPage: () => '/where',
      perMinute: 20,
    },
    async ({ tx, form: given, homeCentreId, now }) => {
      const procedure = given?.procedure
      const known = isProcedureCode(procedure) ? await findProcedure(tx, procedure) : undefined
      if (!known) return fault(422, 'procedure-unknown', refusalWording.unknown)
      const unit = findUnit(services.units, given?.unit ?? null)?.code ?? null
      const prep = await savePrep(tx, { centreId: homeCentreId, procedure: known.code, unit, now })
      return seeOther(prepPath(prep.prepCode), { code: prep.prepCode, until: prep.expiresAt })
    },
  ),
  get('/prep', { may: 'anyone', audit, summary: prepWording.title, query, perMinute: 30 }, async asked => {
    const { language, query: given } = asked
    const typed = given.code ?? ''
    if (typed === '') return formPage(language, { typed })
    const code = readPrepCode(typed)
    return code ? seeOther(prepPath(code)) : formPage(language, { typed, problem: prepWording.malformed })
  }),
  get('/prep/:code', { may: 'anyone', audit, summary: prepWording.title, perMinute: 30 }, async asked =>
    opened(services, asked),
  ),
]

async function opened(services: WhereServices, asked: Asked<Tx, unknown, unknown>): Promise<Answer> {
  const { tx, language, params, homeCentreId, now, actor } = asked
  const typed = params.code ?? ''
  const code = readPrepCode(typed)
  if (!code) return formPage(language, { typed, problem: prepWording.malformed })
  const centreId = actor?.centreId ?? homeCentreId
  const prep = await findPrep(tx, centreId, code)
  const procedure = prep && (await findProcedure(tx, prep.procedure))
  if (!prep || !procedure) return formPage(language, { typed, problem: prepWording.unknown, status: 404 })
  const until = shownDate(localTime(prep.expiresAt).toPlainDate())
  if (Temporal.Instant.compare(prep.expiresAt, now) <= 0)
    return formPage(language, { typed, problem: prepWording.expired, status: 410, day: until })
  const unit = findUnit(services.units, prep.unit) ?? null
  const answer = await answerWhere(tx, services, { procedure, unit, centreId, now })
  const officer = actor?.roles.includes('officer') ?? false
  return page({
    title: say(language, prepWording.title),
    view: (
      <WhereAnswerView {...{ language, procedure, answer }}>
        <PrepHead {...{ language, procedure, code, until, officer }} />
      </WhereAnswerView>
    ),
    data: { prepCode: code, until: prep.expiresAt, ...answerData(procedure, answer) },
  })
}

function formPage(
  language: Language,
  {
    typed,
    problem,
    status = 422,
    day = '',
  }: { typed: string; problem?: Words; status?: number; day?: string },
): Answer {
  const words = (of: Language): string | undefined => problem && say(of, problem, { day })
  return {
    kind: 'page',
    status: problem ? status : 200,
    title: say(language, prepWording.title),
    view: <PrepForm language={language} typed={typed} error={words(language)} />,
    data: problem ? { vi: words('vi'), en: words('en') } : {},
  }
}
