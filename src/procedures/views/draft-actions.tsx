import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { Button, type ButtonKind, ButtonRow } from '../../web/design/button.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Section } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { draftActionPath } from '../addresses.ts'
import type { Draft } from '../draft.ts'
import type { DraftAction } from '../lifecycle.ts'
import { draftActionWords, editorWording as words } from './editor-wording.ts'

export interface DraftActionsProps {
  readonly language: Language
  readonly code: string
  readonly draft: Draft | undefined
  readonly offered: readonly DraftAction[]
  readonly problems: Problems
  readonly typed: Typed
  readonly failed: DraftAction | 'here' | undefined
  readonly idempotencyKey: string
}

/** Each action with its own form; they are those that would not be refused to this person. */
export const DraftActions = (props: DraftActionsProps) => {
  const forms = props.offered.filter(action => action !== 'edit')
  if (forms.length === 0) return null
  return (
    <Section title={say(props.language, words.actions)}>
      {forms.map(action => (
        <ActionForm key={action} {...props} action={action} />
      ))}
    </Section>
  )
}

const ActionForm = (props: DraftActionsProps & { readonly action: DraftAction }) => {
  const { language, action, code, draft, idempotencyKey } = props
  const Fields = fields[action]
  const hidden = action === 'start' ? {} : { revision: String(draft?.revision ?? 1) }
  const form = (
    <Form
      action={draftActionPath(code, action)}
      idempotencyKey={`${action}-${idempotencyKey}`}
      hidden={hidden}
    >
      {Fields && <Fields {...props} />}
      <ButtonRow>
        <Button kind={kinds[action] ?? 'secondary'}>{say(language, draftActionWords[action])}</Button>
      </ButtonRow>
    </Form>
  )
  return Fields && rarely.includes(action) && props.failed !== action ? (
    <details>
      <summary>{say(language, draftActionWords[action])}</summary>
      {form}
    </details>
  ) : (
    form
  )
}

/** Folded away: what is not the usual next thing. */
const rarely: readonly DraftAction[] = ['send-back', 'withdraw']

const kinds: Readonly<Partial<Record<DraftAction, ButtonKind>>> = {
  start: 'primary',
  approve: 'primary',
  publish: 'primary',
  withdraw: 'danger',
}

type FieldsProps = DraftActionsProps & { readonly action: DraftAction }

const ApproveFields = (props: FieldsProps) => (
  <>
    <p class="soft">{say(props.language, words.approveNote)}</p>
    <TextField
      {...fieldOf(props, 'number', ['Số quyết định', 'Number of the decision'])}
      size="medium"
      required
    />
    <TextField
      {...fieldOf(props, 'date', ['Ngày quyết định', 'Date of the decision'])}
      type="date"
      size="short"
      required
    />
  </>
)

const PublishFields = (props: FieldsProps) => (
  <TextField
    {...fieldOf(props, 'from', ['Áp dụng từ ngày', 'Applies from'])}
    hint={say(props.language, words.publishNote)}
    type="date"
    size="short"
  />
)

const ReasonFields = (props: FieldsProps) => (
  <TextArea {...fieldOf(props, 'reason', ['Lý do', 'Reason'])} rows={2} required />
)

const WithdrawFields = (props: FieldsProps) => (
  <TextArea {...fieldOf(props, 'withdrawal', ['Lý do rút', 'Why it is withdrawn'])} rows={2} required />
)

const fields: Readonly<Partial<Record<DraftAction, (props: FieldsProps) => ComponentChildren>>> = {
  approve: ApproveFields,
  publish: PublishFields,
  'send-back': ReasonFields,
  withdraw: WithdrawFields,
}

/** Two forms of one page may ask for a reason: only the one that failed shows what was typed. */
function fieldOf(
  { language, problems, typed, failed, action }: FieldsProps,
  name: string,
  label: readonly [string, string],
) {
  const mine = failed === action
  return {
    language,
    name,
    label: say(language, label),
    error: mine ? problems.at(name, language) : undefined,
    value: mine ? typed[name] : undefined,
  }
}
