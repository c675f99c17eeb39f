import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { Checkbox } from '../../web/design/forms/checkbox.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import type { FormDefinition } from '../definition.ts'
import { wording } from './wording.ts'

export interface TruthPageProps {
  readonly language: Language
  readonly form: FormDefinition
  readonly typed: Typed
  readonly problems: Problems
  readonly action: string
  readonly checkHref: string
  /** Only what can be filed online offers both ways. */
  readonly online: boolean
  readonly helped: boolean
}

/** The declarant vouches for the answers, in the words of the official form, and says how they are handed in. */
export const TruthPage = (props: TruthPageProps) => {
  const { language, form, typed, problems, action, checkHref, online, helped } = props
  return (
    <>
      <p>
        <a href={checkHref}>← {say(language, wording.toCheck)}</a>
      </p>
      <PageTitle over={say(language, form.title)} title={say(language, wording.truthTitle)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <p class="lead">{say(language, form.commitment)}</p>
      <Form action={action} hidden={online ? {} : { how: 'counter' }}>
        <Checkbox
          language={language}
          name="truth"
          label={say(language, helped ? wording.truthTickHelped : wording.truthTick)}
          error={problems.at('truth', language)}
          checked={typed.truth !== undefined}
          required
        />
        {online ? <How {...props} /> : <p class="soft">{say(language, wording.onlineClosed)}</p>}
        <ButtonRow>
          <Button>{say(language, wording.goOnToSend)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const How = ({ language, typed, problems }: TruthPageProps) => (
  <RadioGroup
    language={language}
    name="how"
    label={say(language, wording.how)}
    error={problems.at('how', language)}
    value={typed.how}
    required
    options={[
      {
        value: 'online',
        label: say(language, wording.howOnline),
        hint: say(language, wording.howOnlineHint),
      },
      {
        value: 'counter',
        label: say(language, wording.howCounter),
        hint: say(language, wording.howCounterHint),
      },
    ]}
  />
)
