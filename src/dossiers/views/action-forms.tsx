import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { Button, type ButtonKind, ButtonRow } from '../../web/design/button.tsx'
import { Card } from '../../web/design/card.tsx'
import { fieldId } from '../../web/design/forms/field.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { paperUploads } from '../../web/uploads.ts'
import type { Dossier } from '../dossier.ts'
import type { RefusalGround } from '../legal-reason.ts'
import type { Action } from '../lifecycle.ts'
import type { SideRoadAction } from '../side-roads.ts'
import { relationWords, dossierWording as wording } from './dossier-wording.ts'
import { actionWords } from './route-wording.ts'

/** Somebody who could handle the dossier, with how many they have now. */
export interface PossibleHandler {
  readonly staffId: string
  readonly name: string
  readonly title: string
  readonly load: number
}

export interface ActionFormProps {
  readonly language: Language
  readonly dossier: Dossier
  readonly handlers: readonly PossibleHandler[]
  /** What a refusal can rest on; none where nothing can be refused. */
  readonly grounds?: readonly RefusalGround[] | undefined
  readonly idempotencyKey: string
  readonly version: number
  readonly problems: Problems
  readonly typed: Typed
  readonly links: {
    readonly action: (action: Action) => string
    readonly file: (index: number) => string
  }
}

/** Actions whose form stands on the dossier's own page. */
export type RoadAction = Exclude<Action, SideRoadAction | 'submit' | 'receive' | 'answer-supplement'>

export const isRoadAction = (action: Action): action is RoadAction => action in fieldsOf

/** The form of one action of the straight road. What makes a dossier begin, and every side road, has pages of its own. */
export const ActionForm = ({ action, ...props }: ActionFormProps & { readonly action: RoadAction }) => {
  const Fields = fieldsOf[action]
  const { language, idempotencyKey, version, links } = props
  const ready = action !== 'hand-over' || props.handlers.length > 0
  return (
    <Card title={say(language, actionWords[action])}>
      <Form
        id={fieldId(action)}
        action={links.action(action)}
        files={action === 'propose-result'}
        hidden={{ idempotency_key: idempotencyKey, version: String(version) }}
      >
        <Fields {...props} />
        {ready && (
          <ButtonRow>
            <Button kind={kindOf[action] ?? 'primary'}>{say(language, actionWords[action])}</Button>
          </ButtonRow>
        )}
      </Form>
    </Card>
  )
}

const kindOf: Readonly<Partial<Record<Action, ButtonKind>>> = { refuse: 'danger', 'send-back': 'secondary' }

type FieldsOfAction = (props: ActionFormProps) => ComponentChildren

const fieldsOf: Readonly<Record<RoadAction, FieldsOfAction>> = {
  accept: ({ language }) => <p class="hint">{say(language, wording.acceptHint)}</p>,
  refuse: props => (
    <>
      <SelectField
        {...field(props, 'ground')}
        label={say(props.language, wording.ground)}
        hint={say(props.language, wording.groundHint)}
        options={(props.grounds ?? []).map(({ id, name }) => ({
          value: id,
          label: say(props.language, name),
        }))}
        unmarked
      />
      <Reason {...props} hint={say(props.language, wording.refuseHint)} />
      <TextArea
        {...field(props, 'legalBasis')}
        label={say(props.language, wording.legalBasis)}
        hint={say(props.language, wording.legalBasisHint)}
        rows={2}
        maxlength={300}
        required
      />
    </>
  ),
  'hand-over': props => <HandlerField {...props} />,
  'propose-result': ({ language, problems }) => (
    <FileField
      language={language}
      name="result"
      label={say(language, wording.result)}
      hint={say(language, wording.resultHint)}
      error={problems.at('result', language)}
      accept={paperUploads.accept}
      required
    />
  ),
  sign: props => <DraftLink {...props} />,
  'send-back': props => <Reason {...props} hint={say(props.language, wording.sendBackHint)} />,
  'return-result': props => <ReceiverFields {...props} />,
}

const Reason = ({ hint, ...props }: ActionFormProps & { readonly hint: string }) => (
  <TextArea
    {...field(props, 'reason')}
    label={say(props.language, wording.reason)}
    hint={hint}
    rows={3}
    maxlength={1000}
    required
  />
)

const HandlerField = (props: ActionFormProps) => {
  const { language, handlers } = props
  if (handlers.length === 0) return <p>{say(language, wording.noHandlers)}</p>
  return (
    <SelectField
      {...field(props, 'handler')}
      label={say(language, wording.handler)}
      options={handlers.map(({ staffId, name, title, load }) => ({
        value: staffId,
        label: say(language, wording.load, { name, title, load }),
      }))}
      required
    />
  )
}

const DraftLink = ({ language, dossier, links }: ActionFormProps) => {
  const index = dossier.files.findIndex(file => file.purpose === 'result')
  const draft = dossier.files[index]
  return (
    draft && (
      <p>
        {say(language, wording.draft)}{' '}
        <a href={links.file(index)} data-turbo="false">
          {draft.name}
        </a>
      </p>
    )
  )
}

const ReceiverFields = (props: ActionFormProps) => {
  const { language, dossier, typed } = props
  return (
    <>
      <TextField
        {...field(props, 'receiver')}
        value={typed.receiver ?? dossier.applicant.name}
        label={say(language, wording.receiver)}
        hint={say(language, wording.receiverHint)}
        autocomplete="off"
        maxlength={100}
        required
      />
      <RadioGroup
        {...field(props, 'relation')}
        value={typed.relation ?? 'applicant'}
        label={say(language, wording.relation)}
        options={(['applicant', 'authorised'] as const).map(value => ({
          value,
          label: say(language, relationWords[value]),
        }))}
        inline
        required
      />
    </>
  )
}

const field = ({ language, typed, problems }: ActionFormProps, name: string) => ({
  language,
  name,
  value: typed[name],
  error: problems.at(name, language),
})
