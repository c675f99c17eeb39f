import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Section } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { hamletPath } from '../addresses.ts'
import type { HamletLine } from '../place-hamlet.ts'
import { type FormerUnit, placeName } from '../unit.ts'
import { hamletWording as words } from './hamlet-wording.ts'

export interface HamletFormProps {
  readonly language: Language
  readonly former: FormerUnit
  /** The line that is corrected or ended; none for a new one. */
  readonly line: HamletLine | undefined
  readonly ending: boolean
  readonly typed: Typed
  readonly problems: Problems
  readonly idempotencyKey: string
}

/** Adds, corrects or ends one line of the table. */
export const HamletForm = (props: HamletFormProps) => {
  const { language, former, line, ending, idempotencyKey } = props
  const path = hamletPath(former.code ?? '')
  const hidden = { revision: String(line?.revision ?? 0), ...(line ? { hamlet: line.hamlet } : {}) }
  return (
    <Section title={titleOf(props)}>
      {ending && <p class="hint">{say(language, words.endHint)}</p>}
      <Form action={ending ? `${path}/end` : path} idempotencyKey={idempotencyKey} hidden={hidden}>
        {!line && <TextField {...field(props, 'hamlet', words.hamlet)} maxlength={100} />}
        {!ending && (
          <RadioGroup
            {...field(props, 'unit', words.unit)}
            value={props.typed.unit ?? line?.unitCode ?? undefined}
            options={former.edges.map(({ to, note }) => ({
              value: to.code,
              label: placeName(to),
              hint: note,
            }))}
          />
        )}
        <TextField
          {...field(props, 'document', words.document)}
          hint={say(language, words.documentHint)}
          maxlength={200}
        />
        <TextField {...field(props, 'date', words.date)} type="date" size="short" />
        <ButtonRow>
          <Button kind={ending ? 'danger' : 'primary'}>
            {say(language, ending ? words.end : words.save)}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

const titleOf = ({ language, line, ending }: HamletFormProps): string =>
  line
    ? say(language, ending ? words.endOne : words.correctOne, { hamlet: line.hamlet })
    : say(language, words.add)

const field = ({ language, typed, problems }: HamletFormProps, name: string, label: Words) => ({
  language,
  name,
  label: say(language, label),
  value: typed[name],
  error: problems.at(name, language),
  required: true,
})
