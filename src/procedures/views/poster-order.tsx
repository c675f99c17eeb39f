import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { type PerSheet, perSheet } from '../posters.ts'
import type { Field } from '../procedure.ts'
import { posterWording } from './poster-wording.ts'

export interface PosterOrderProps {
  readonly language: Language
  readonly fields: readonly (Field & { readonly procedures: number })[]
  readonly field: string | undefined
  readonly per: PerSheet
  readonly idempotencyKey: string
}

/** Which posters, how many to a sheet. */
export const PosterOrder = ({ language, fields, field, per, idempotencyKey }: PosterOrderProps) => (
  <>
    <PageTitle title={say(language, posterWording.title)} />
    <Lead>{say(language, posterWording.lead)}</Lead>
    <Form action="/desk/posters" idempotencyKey={idempotencyKey}>
      <SelectField
        language={language}
        name="field"
        label={say(language, posterWording.field)}
        empty={say(language, posterWording.everything)}
        unmarked
        options={fields.map(({ id, name, procedures }) => ({ value: id, label: `${name} (${procedures})` }))}
        value={field}
      />
      <RadioGroup
        language={language}
        name="per"
        label={say(language, posterWording.per)}
        required
        options={perSheet.map(each => ({
          value: String(each),
          label: say(language, posterWording[`per${each}`]),
        }))}
        value={String(per)}
      />
      <ButtonRow>
        <Button>{say(language, posterWording.make)}</Button>
        <ButtonLink kind="quiet" href="/desk/scans">
          {say(language, posterWording.scans)}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </>
)
