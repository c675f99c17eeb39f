import { shownMoney } from '../../kernel/money.ts'
import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { NumberField } from '../../web/design/forms/number-field.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { feePath, procedurePath } from '../addresses.ts'
import type { CasedParts } from '../cases.ts'
import { type Fee, unitChangeWaiver } from '../fee.ts'
import type { FeeRule } from '../fee-rule.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { feeWording as words } from './fee-words.ts'
import { vietnamese } from './shown-values.ts'
import { shortChannelWords, wording } from './wording.ts'

export interface FeePageProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
  readonly content: CasedParts
  readonly caseId: string | undefined
  readonly typed: Typed
  readonly problems: Problems
  readonly fee: Fee | undefined
  readonly reckoning: string
}

/** A small sum without script: numbers in, the fee and its rule out. */
export const FeePage = (props: FeePageProps) => {
  const { language, procedure, problems, fee, reckoning } = props
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: procedurePath(procedure.code), label: procedure.name }]}
      />
      <PageTitle title={say(language, words.link)} over={procedure.code} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {fee && <DefinitionBox term={say(language, words.toPay)} value={shownMoney(fee.amount)} />}
      {fee && <p lang={vietnamese(language)}>{reckoning}</p>}
      <Questions {...props} />
    </>
  )
}

const Questions = (props: FeePageProps) => {
  const { language, procedure, content, caseId } = props
  const fees = content.fees ?? []
  const counted = fees.some(({ kind }) => kind === 'pages' || kind === 'per-copy')
  const byPages = fees.some(({ kind }) => kind === 'pages')
  return (
    <Form action={feePath(procedure.code)} method="get" hidden={caseId ? { case: caseId } : undefined}>
      {byPages && <CountField {...props} name="pages" label={say(language, words.pages)} />}
      {counted && <CountField {...props} name="copies" label={say(language, words.copies)} />}
      <ChannelField {...props} fees={fees} />
      <WaiverField {...props} fees={fees} />
      <ButtonRow>
        <Button>{say(language, words.reckon)}</Button>
      </ButtonRow>
    </Form>
  )
}

const CountField = ({
  language,
  name,
  label,
  typed,
  problems,
}: FeePageProps & { readonly name: string; readonly label: string }) => (
  <NumberField
    language={language}
    name={name}
    label={label}
    value={typed[name] ?? '1'}
    maxlength={6}
    required
    error={problems.at(name, language)}
  />
)

const ChannelField = ({
  language,
  fees,
  typed,
  problems,
}: FeePageProps & { readonly fees: readonly FeeRule[] }) => {
  const channels = [...new Set(fees.flatMap(({ channel }) => channel ?? []))]
  return channels.length === 0 ? null : (
    <SelectField
      language={language}
      name="channel"
      label={say(language, wording.channels)}
      options={channels.map(value => ({ value, label: say(language, shortChannelWords[value]) }))}
      value={typed.channel}
      error={problems.at('channel', language)}
      required
    />
  )
}

const WaiverField = ({
  language,
  fees,
  typed,
  problems,
}: FeePageProps & { readonly fees: readonly FeeRule[] }) => {
  const named = new Map(
    [...fees.flatMap(({ waivers = [] }) => waivers), unitChangeWaiver].map(each => [each.code, each]),
  )
  return (
    <SelectField
      language={language}
      name="waiver"
      label={say(language, words.whichWaiver)}
      empty={say(language, words.noWaiver)}
      options={[...named.values()].map(({ code, reason }) => ({ value: code, label: reason }))}
      value={typed.waiver}
      error={problems.at('waiver', language)}
      unmarked
    />
  )
}
