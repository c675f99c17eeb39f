import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { RadioGroup } from '../../web/design/forms/radio-group.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import type { FormDefinition } from '../definition.ts'
import { type DefinitionRefusal, definitionRefusals } from '../definition-refusals.ts'
import type { ListedVersion } from '../listed-version.ts'
import { editorWords as words } from './editor-words.ts'
import { FormPreview } from './form-preview.tsx'
import { versionColumns } from './forms-list.tsx'

export interface FormEditorProps {
  readonly language: Language
  readonly formId: string
  readonly title: string
  readonly versions: readonly ListedVersion[]
  /** How many people are filling it in. */
  readonly open: number
  readonly mayEdit: boolean
  /** What stands in the box; kept as typed when it is refused. */
  readonly definition: string
  /** Names the draft that was seen. */
  readonly seen: string
  readonly problems: Problems
  readonly refusals: readonly DefinitionRefusal[]
  /** What was checked and found right, to be looked at. */
  readonly previewed: FormDefinition | undefined
  readonly hasDraft: boolean
}

/** One form: its versions, its draft, and what is wrong with it. */
export const FormEditor = (props: FormEditorProps) => {
  const { language, formId, title, versions, open, problems, previewed, mayEdit, hasDraft } = props
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: '/forms', label: say(language, words.listTitle) }]} />
      <PageTitle over={formId} title={title} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Refusals {...props} />
      {previewed && (
        <Notice
          kind="success"
          announced
          title={say(language, words.checked, { pages: previewed.pages.length })}
        />
      )}
      <p>{say(language, words.open, { count: open })}</p>
      <DataTable
        caption={say(language, words.versions)}
        rows={versions}
        columns={[
          ...versionColumns(language),
          {
            label: say(language, words.who),
            cell: ({ publishedBy, editedBy }) => publishedBy ?? editedBy ?? say(language, words.withProgram),
          },
        ]}
      />
      {mayEdit && hasDraft && <Publish {...props} />}
      {mayEdit && <Definition {...props} />}
      {previewed && <FormPreview language={language} form={previewed} />}
    </>
  )
}

const Refusals = ({ language, refusals }: FormEditorProps) =>
  refusals.length > 0 ? (
    <DataTable
      caption={say(language, words.refusedTitle, { count: refusals.length })}
      rows={refusals}
      columns={[
        {
          label: say(language, words.place),
          heading: true,
          cell: ({ at }) => <code>{at || say(language, words.whole)}</code>,
        },
        {
          label: say(language, words.reason),
          cell: ({ reason, name = '', wanted = '' }) =>
            say(language, definitionRefusals[reason], { name, wanted }),
        },
      ]}
    />
  ) : null

const Publish = ({ language, formId, seen, problems }: FormEditorProps) => (
  <Section title={say(language, words.publish)}>
    <Form action={`/forms/${formId}/publish`} hidden={{ seen }}>
      <RadioGroup
        language={language}
        name="how"
        label={say(language, words.publishAs)}
        error={problems.at('how', language)}
        value="new"
        required
        options={[
          { value: 'new', label: say(language, words.asNew), hint: say(language, words.asNewHint) },
          {
            value: 'correction',
            label: say(language, words.asCorrection),
            hint: say(language, words.asCorrectionHint),
          },
        ]}
      />
      <ButtonRow>
        <Button>{say(language, words.publishNow)}</Button>
        <Button kind="danger" formaction={`/forms/${formId}/discard`}>
          {say(language, words.discard)}
        </Button>
      </ButtonRow>
    </Form>
  </Section>
)

const Definition = ({ language, formId, definition, seen, problems }: FormEditorProps) => (
  <Section title={say(language, words.editDraft)}>
    <ButtonRow>
      <ButtonLink kind="secondary" href={`/forms/${formId}/words`}>
        {say(language, words.editWords)}
      </ButtonLink>
      <ButtonLink kind="quiet" href={`/forms/${formId}/empty.pdf`}>
        {say(language, words.emptyPrint)}
      </ButtonLink>
    </ButtonRow>
    {/* Checking answers in place, without leading anywhere. */}
    <div data-turbo="false">
      <Form action={`/forms/${formId}`} hidden={{ seen }}>
        <TextArea
          language={language}
          name="definition"
          label={say(language, words.definition)}
          hint={say(language, words.definitionHint)}
          error={problems.at('definition', language)}
          value={definition}
          rows={24}
          required
        />
        <ButtonRow>
          <Button name="step" value="check">
            {say(language, words.check)}
          </Button>
          <Button kind="secondary" name="step" value="save">
            {say(language, words.save)}
          </Button>
        </ButtonRow>
      </Form>
    </div>
  </Section>
)
