import { type Language, say } from '../../kernel/words.ts'
import { Button } from '../../web/design/button.tsx'
import { Card, CardGrid } from '../../web/design/card.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { filingWording as wording } from './filing-wording.ts'

export interface FilingCasesProps {
  readonly language: Language
  readonly procedure: { readonly code: string; readonly name: string }
  readonly cases: readonly {
    readonly id: string
    readonly name: string
    readonly when?: string
    readonly timeLimitText?: string
  }[]
  /** A case was named that the procedure does not have (any more). */
  readonly unknown: boolean
  readonly hrefOf: (caseId: string) => string
  /** What was filled in already and goes on with the choice. */
  readonly resend?: { readonly action: string; readonly hidden: Readonly<Record<string, string>> } | undefined
}

/** Which case it is comes first: papers, time and fee depend on it. */
export const FilingCases = (props: FilingCasesProps) => {
  const { language, procedure, unknown, resend } = props
  return (
    <>
      <PageTitle over={`${procedure.code} · ${procedure.name}`} title={say(language, wording.whichCase)} />
      {unknown && <Notice kind="warning" announced title={say(language, wording.noSuchCase)} />}
      <Lead>{say(language, wording.caseDecides)}</Lead>
      {resend ? <ChooseOn {...props} resend={resend} /> : <Choose {...props} />}
    </>
  )
}

/** Buttons of one form that carries everything along. */
const ChooseOn = ({
  cases,
  resend,
}: FilingCasesProps & { readonly resend: NonNullable<FilingCasesProps['resend']> }) => (
  <Form action={resend.action} hidden={resend.hidden}>
    {cases.map(({ id, name, when }) => (
      <div key={id} lang="vi">
        {when && <p>{when}</p>}
        <Button kind="secondary" name="case" value={id}>
          {name}
        </Button>
      </div>
    ))}
  </Form>
)

const Choose = ({ cases, hrefOf }: FilingCasesProps) => (
  <CardGrid>
    {cases.map(({ id, name, when, timeLimitText }) => (
      <Card key={id} title={name} href={hrefOf(id)} level={2} lang="vi">
        {when && <p>{when}</p>}
        {timeLimitText && <p class="soft">{timeLimitText}</p>}
      </Card>
    ))}
  </CardGrid>
)
