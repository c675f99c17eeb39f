import { type Language, say } from '../../kernel/words.ts'
import { SearchBox } from '../../web/design/filters.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { refusalWording } from './refusal-wording.ts'
import { wording } from './wording.ts'

export interface NoSuchProcedureProps {
  readonly language: Language
  readonly reason: string
  /** What stood in the address; offered as words to search for. */
  readonly asked: string
}

export const NoSuchProcedure = ({ language, reason, asked }: NoSuchProcedureProps) => (
  <>
    <PageTitle title={say(language, refusalWording.title)} />
    <Lead>{reason}</Lead>
    <SearchBox
      language={language}
      action="/procedures"
      name="q"
      label={say(language, wording.searchLabel)}
      hint={say(language, wording.searchHint)}
      value={asked.slice(0, 60)}
    />
  </>
)
