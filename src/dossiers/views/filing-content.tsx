import { say } from '../../kernel/words.ts'
import { Fieldset } from '../../web/design/forms/fieldset.tsx'
import { NumberField } from '../../web/design/forms/number-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { filingLimits } from './filing-limits.ts'
import type { FilingFormProps } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'

export const ContentFields = ({ language, typed, problems, atCounter }: FilingFormProps) => (
  <Fieldset legend={say(language, wording.content)}>
    <TextArea
      language={language}
      name="request"
      label={say(language, wording.request)}
      hint={atCounter ? undefined : say(language, wording.requestHint)}
      error={problems.at('request', language)}
      value={typed.request}
      rows={atCounter ? 2 : 4}
      maxlength={filingLimits.request}
    />
    <NumberField
      language={language}
      name="sets"
      label={say(language, wording.sets)}
      error={problems.at('sets', language)}
      value={typed.sets ?? '1'}
      maxlength={filingLimits.sets}
      required
    />
  </Fieldset>
)
