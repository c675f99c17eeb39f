import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import type { Option } from '../../web/design/forms/select-field.tsx'
import { Section } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { herePath } from '../addresses.ts'
import { hereForm } from '../forms.ts'
import { editorWording as words } from './editor-wording.ts'
import { SchemaFields } from './schema-fields.tsx'

export interface HereProps {
  readonly language: Language
  readonly code: string
  readonly here: {
    readonly handled: boolean
    readonly counter: string | null
    readonly staffId: string | null
  }
  readonly mayChangeHere: boolean
  readonly staff: readonly Option[]
  readonly problems: Problems
  readonly typed: Typed
  readonly failed: string | undefined
  readonly idempotencyKey: string
}

/** Whether this centre handles the procedure, at which counter, and who; the director says so. */
export const HereForm = (props: HereProps) => {
  const { language, code, here, mayChangeHere, staff, problems, typed, failed, idempotencyKey } = props
  const said = {
    handled: here.handled ? 'yes' : 'no',
    counter: here.counter ?? '',
    staffId: here.staffId ?? '',
  }
  return (
    <Section title={say(language, words.here)}>
      <p>{hereText(props)}</p>
      {mayChangeHere && (
        <Form action={herePath(code)} idempotencyKey={`here-${idempotencyKey}`}>
          <SchemaFields
            language={language}
            schema={hereForm}
            typed={failed === 'here' ? typed : said}
            problems={problems}
            rows={0}
            options={{ staffId: staff }}
          />
          <ButtonRow>
            <Button kind="secondary">{say(language, words.saveHere)}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

function hereText({ language, here, staff }: HereProps): string {
  if (!here.handled) return say(language, words.notHandled)
  const who = staff.find(({ value }) => value === here.staffId)?.label
  return [say(language, words.handled), here.counter ?? say(language, words.counterUnsaid), who]
    .filter(Boolean)
    .join(' · ')
}
