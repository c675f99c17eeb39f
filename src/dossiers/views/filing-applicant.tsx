import { Fragment } from 'preact'
import { say } from '../../kernel/words.ts'
import { FieldRow, Fieldset } from '../../web/design/forms/fieldset.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { filingLimits, spacedDigits } from './filing-limits.ts'
import type { FilingFormProps } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'

type Props = FilingFormProps

/** At the counter two to a line; at home one under another, with what each is for. */
export const ApplicantFields = (props: Props) => {
  const { language, atCounter } = props
  const Row = atCounter ? FieldRow : Fragment
  return (
    <Fieldset
      legend={say(language, wording.applicant)}
      {...(atCounter ? {} : { hint: say(language, wording.applicantHint) })}
    >
      <Row>
        <Name {...props} />
        <IdNumber {...props} />
      </Row>
      <Row>
        <Phone {...props} />
        <Mail {...props} />
      </Row>
      <Address {...props} />
    </Fieldset>
  )
}

const Name = (props: Props) => (
  <TextField
    {...field(props, 'name')}
    autocomplete={filledBy(props, 'name')}
    maxlength={filingLimits.name}
    autofocus={props.atCounter && !props.problems.any}
    required
  />
)

const IdNumber = (props: Props) => (
  <TextField
    {...field(props, 'idNumber')}
    hint={props.atCounter ? undefined : say(props.language, wording.idHint)}
    size="medium"
    inputmode="numeric"
    autocomplete="off"
    maxlength={spacedDigits}
    required
  />
)

const Phone = (props: Props) => (
  <TextField
    {...field(props, 'phone')}
    hint={props.atCounter ? undefined : say(props.language, wording.phoneHint)}
    type="tel"
    size="medium"
    inputmode="tel"
    autocomplete={filledBy(props, 'tel')}
    maxlength={spacedDigits}
    required
  />
)

const Mail = (props: Props) => (
  <TextField
    {...field(props, 'mail')}
    type="email"
    inputmode="email"
    autocomplete={filledBy(props, 'email')}
    maxlength={filingLimits.mail}
  />
)

const Address = (props: Props) => (
  <TextField
    {...field(props, 'address')}
    autocomplete={filledBy(props, 'street-address')}
    maxlength={filingLimits.address}
  />
)

/** At the counter the browser would offer the officer's own details, or those of the person before. */
const filledBy = ({ atCounter }: Props, what: string): string => (atCounter ? 'off' : what)

const field = (
  { language, typed, problems }: Props,
  name: 'name' | 'idNumber' | 'phone' | 'mail' | 'address',
) => ({
  language,
  name,
  label: say(language, wording[name]),
  value: typed[name],
  error: problems.at(name, language),
})
