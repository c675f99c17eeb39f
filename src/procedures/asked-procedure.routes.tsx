import { say, type Words } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Answer, PageAnswer } from '../web/answer.ts'
import type { Asked } from '../web/route.ts'
import { codePattern, type ProcedureVersion } from './procedure.ts'
import { findProcedure } from './procedures.store.ts'
import { NoSuchProcedure } from './views/no-such-procedure.tsx'
import { refusalWording } from './views/refusal-wording.ts'

export type PublicAsked<Query = unknown> = Pick<
  Asked<Tx, unknown, Query>,
  'tx' | 'language' | 'origin' | 'homeCentreId' | 'params' | 'query' | 'now' | 'byPerson'
>

/** Answers with the procedure of `:code` as it applies today, or says in words what is wrong with the code. */
export function withProcedure<Query>(
  answer: (procedure: ProcedureVersion, asked: PublicAsked<Query>) => Promise<Answer>,
) {
  return async (asked: PublicAsked<Query>): Promise<Answer> => {
    const code = asked.params.code ?? ''
    if (!codePattern.test(code))
      return refusal(asked, { status: 422, code: 'malformed-code', words: refusalWording.malformedCode })
    const procedure = await findProcedure(asked.tx, code)
    return procedure
      ? answer(procedure, asked)
      : refusal(asked, { status: 404, code: 'procedure-unknown', words: refusalWording.unknown })
  }
}

/** A page and not a bare fault, so that the search stands ready on it. */
function refusal(
  { language, params }: Pick<PublicAsked, 'language' | 'params'>,
  { status, code, words }: { status: number; code: string; words: Words },
): PageAnswer {
  const title = say(language, refusalWording.title)
  const view = <NoSuchProcedure language={language} reason={say(language, words)} asked={params.code ?? ''} />
  return { kind: 'page', status, title, view, data: { code, vi: say('vi', words), en: say('en', words) } }
}
