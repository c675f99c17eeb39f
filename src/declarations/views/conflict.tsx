import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Typed } from '../values.ts'
import { wording } from './wording.ts'

export interface ConflictProps {
  readonly language: Language
  readonly title: string
  readonly action: string
  readonly rows: readonly { readonly label: string; readonly saved: string; readonly mine: string }[]
  /** What was sent, to be sent again over what is saved now. */
  readonly sent: Typed
  readonly seen: number
  readonly fromCheck: boolean
}

/** Two saved the same page: both values are shown, and a person says which is right. */
export const Conflict = (props: ConflictProps) => {
  const { language, title, action, rows, sent, seen, fromCheck } = props
  const hidden = { ...sent, seen: String(seen), ...(fromCheck ? { from: 'check' } : {}) }
  return (
    <>
      <PageTitle over={title} title={say(language, wording.conflictTitle)} />
      <Notice kind="warning" title={say(language, wording.conflictTitle)} announced>
        <p>{say(language, wording.conflict)}</p>
      </Notice>
      <DataTable
        caption={title}
        captionUnseen
        rows={rows}
        columns={[
          { label: say(language, wording.question), heading: true, cell: ({ label }) => label },
          { label: say(language, wording.saved), cell: ({ saved }) => saved },
          { label: say(language, wording.mine), cell: ({ mine }) => mine },
        ]}
      />
      <Form action={action} hidden={hidden}>
        <ButtonRow>
          <Button name="step" value="next">
            {say(language, wording.keepMine)}
          </Button>
          <ButtonLink kind="secondary" href={action}>
            {say(language, wording.keepSaved)}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}
