import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { editorPath } from '../addresses.ts'
import { newProcedureForm } from '../forms.ts'
import type { Field } from '../procedure.ts'
import { editorWording as words } from './editor-wording.ts'
import { SchemaFields } from './schema-fields.tsx'

export interface NewProcedurePageProps {
  readonly language: Language
  readonly typed: Typed
  readonly problems: Problems
  readonly fields: readonly Field[]
  readonly idempotencyKey: string
}

/** A procedure the catalogue does not have yet: it begins as a draft with little more than its name. */
export const NewProcedurePage = (props: NewProcedurePageProps) => {
  const { language, typed, problems, fields, idempotencyKey } = props
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: editorPath(), label: say(language, words.title) }]} />
      <PageTitle title={say(language, words.newProcedure)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Form action="/catalogue/new" idempotencyKey={idempotencyKey}>
        <SchemaFields
          {...{ language, typed, problems }}
          schema={newProcedureForm}
          rows={0}
          options={{ field: fields.map(({ id, name }) => ({ value: id, label: name })) }}
        />
        <ButtonRow>
          <Button>{say(language, words.makeDraft)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
