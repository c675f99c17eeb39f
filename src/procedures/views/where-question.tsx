import { type Language, say, type Words } from '../../kernel/words.ts'
import { basisWords, notFoundWords, placeName, type Resolution } from '../../units/index.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { SearchBox } from '../../web/design/filters.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { wherePath } from '../addresses.ts'
import type { ProcedureInList } from '../found-procedures.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { vietnamese } from './shown-values.ts'
import { prepWording, whereWording } from './where-wording.ts'

export interface WhichProps {
  readonly language: Language
  readonly words: string
  readonly found: readonly ProcedureInList[]
}

/** First of all: which procedure. */
export const Which = ({ language, words, found }: WhichProps) => (
  <>
    <PageTitle title={say(language, whereWording.title)} />
    <Lead>{say(language, whereWording.lead)}</Lead>
    <SearchBox
      language={language}
      action="/where"
      name="q"
      label={say(language, whereWording.which)}
      hint={say(language, whereWording.whichHint)}
      value={words}
    />
    {words !== '' && found.length === 0 && (
      <EmptyState title={say(language, whereWording.none, { words })}>
        <p>{say(language, whereWording.noneHelp)}</p>
      </EmptyState>
    )}
    {found.length > 0 && (
      <Section title={say(language, whereWording.chooseProcedure)}>
        <ul lang={vietnamese(language)}>
          {found.map(({ code, name }) => (
            <li key={code}>
              <a href={wherePath(code)}>{name}</a> <span class="soft">{code}</span>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <p>
      <a href="/prep">{say(language, prepWording.lead)}</a>
    </p>
  </>
)

export interface WhereQuestionProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
  /** What the place is called. */
  readonly place: Words
  readonly address: string
  /** Why the address did not tell: it may be several places, or none that is known. */
  readonly unclear: Resolution | undefined
}

/** Which place decides: asked for in the words of the procedure, old names welcome; asked back where it could be several. */
export const WhereQuestion = ({ language, procedure, place, address, unclear }: WhereQuestionProps) => {
  const error = unclear && errorOf(unclear)
  const label = say(language, place)
  const choices = unclear ? [...unclear.candidates, ...unclear.suggestions] : []
  return (
    <>
      <PageTitle
        title={procedure.name}
        over={say(language, whereWording.title)}
        lang={vietnamese(language)}
      />
      <ErrorSummary
        language={language}
        problems={
          error ? [{ field: choices.length > 0 ? 'unit' : 'address', text: say(language, error) }] : []
        }
      />
      <Form action="/where" method="get" hidden={{ procedure: procedure.code }}>
        <TextField
          language={language}
          name="address"
          label={label}
          hint={say(language, whereWording.addressHint)}
          value={address}
          error={error && choices.length === 0 ? say(language, error) : undefined}
          maxlength={500}
          required
          autocomplete="street-address"
        />
        {choices.length > 0 && (
          <RadioGroup
            language={language}
            name="unit"
            label={say(language, whereWording.unit)}
            error={error && say(language, error)}
            unmarked
            options={choices.map(candidate => ({
              value: candidate.unit.code,
              label: placeName(candidate.unit),
              hint: say(language, basisWords(candidate)),
            }))}
          />
        )}
        <ButtonRow>
          <Button>{say(language, whereWording.ask)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** In words what to do about an address that did not tell. */
export const errorOf = ({ reason, suggestions }: Resolution): Words =>
  reason === null ? whereWording.several : suggestions.length > 0 ? whereWording.meant : notFoundWords[reason]
