import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { editorPath, partPath } from '../addresses.ts'
import type { Draft } from '../draft.ts'
import type { PartGroup } from '../forms.ts'
import type { Field } from '../procedure.ts'
import { groupHints, groupWords, editorWording as words } from './editor-wording.ts'
import { type FieldSchema, SchemaFields } from './schema-fields.tsx'

export interface PartPageProps {
  readonly language: Language
  readonly draft: Draft
  readonly group: PartGroup
  readonly schema: FieldSchema
  readonly typed: Typed
  /** Rows that say something already; the page shows some empty ones more. */
  readonly rows: number
  readonly fields: readonly Field[]
  readonly problems: Problems
  readonly idempotencyKey: string
}

/** Empty rows to fill in; saving brings more. */
const SPARE_ROWS: Readonly<Partial<Record<PartGroup, number>>> = { cases: 1, fee: 1 }

/** One group of parts of a draft, to be filled in. */
export const PartPage = (props: PartPageProps) => {
  const { language, draft, group, schema, typed, fields, problems, idempotencyKey } = props
  const { code, content, revision } = draft
  const hint = groupHints[group]
  const typedRows = Object.keys(typed).map(name => Number(/^\w+\.(\d+)\./.exec(name)?.[1] ?? -1) + 1)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: editorPath(), label: say(language, words.title) },
          { href: editorPath(code), label: code },
        ]}
      />
      <PageTitle title={say(language, groupWords[group])} over={`${code} · ${content.name}`} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {hint && <p class="soft">{say(language, hint)}</p>}
      <Form
        action={partPath(code, group)}
        idempotencyKey={idempotencyKey}
        hidden={{ revision: problems.any ? (typed.revision ?? String(revision)) : String(revision) }}
      >
        <SchemaFields
          {...{ language, schema, typed, problems }}
          rows={Math.max(props.rows + (SPARE_ROWS[group] ?? 3), ...typedRows)}
          options={{ field: fields.map(({ id, name }) => ({ value: id, label: name })) }}
        />
        <ButtonRow>
          <Button>{say(language, words.change)}</Button>
          <ButtonLink kind="quiet" href={editorPath(code)}>
            {say(language, words.back)}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}
