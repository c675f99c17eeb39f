import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Resolution } from '../resolution.ts'
import { LONGEST_ADDRESS } from '../resolve.ts'
import { Answer } from './unit-answer.tsx'
import { unitWording as words } from './wording.ts'

export interface UnitSearchProps {
  readonly language: Language
  readonly typed: { readonly q: string; readonly on: string; readonly for: string }
  readonly problems: Problems
  /** Missing until something was asked, and while something is wrong with the question. */
  readonly resolution?: Resolution | undefined
}

/** The public look-up of an old address: question, answer in plain words, and what the law says about old papers. */
export const UnitSearch = (props: UnitSearchProps) => {
  const { language, problems, resolution } = props
  return (
    <>
      <PageTitle over={say(language, words.over)} title={say(language, words.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {!resolution && <Lead>{say(language, words.lead)}</Lead>}
      {resolution && <Answer language={language} resolution={resolution} />}
      <SearchForm {...props} />
      <Notice kind="info" title={say(language, words.paperStays)}>
        <p>{say(language, words.paperStaysText)}</p>
      </Notice>
    </>
  )
}

const SearchForm = ({ language, typed, problems }: UnitSearchProps) => (
  <Form action="/units" method="get">
    <TextField
      language={language}
      name="q"
      type="search"
      label={say(language, words.address)}
      hint={say(language, words.addressHint)}
      value={typed.q.slice(0, LONGEST_ADDRESS)}
      error={problems.at('q', language)}
      autocomplete="off"
      maxlength={LONGEST_ADDRESS}
      required
    />
    <TextField
      language={language}
      name="on"
      type="date"
      size="short"
      label={say(language, words.on)}
      hint={say(language, words.onHint)}
      value={typed.on}
      error={problems.at('on', language)}
    />
    <RadioGroup
      language={language}
      name="for"
      label={say(language, words.for)}
      options={(['residence', 'land'] as const).map(value => ({ value, label: say(language, words[value]) }))}
      value={typed.for}
      inline
      required
    />
    <ButtonRow>
      <Button>{say(language, words.ask)}</Button>
    </ButtonRow>
  </Form>
)
