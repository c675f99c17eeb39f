import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { cardPdfPath, filingPath, wherePath } from '../addresses.ts'
import { whyNotOnline } from '../online-filing.ts'
import { shownPrepCode } from '../prep.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { prepWording, whereWording } from './where-wording.ts'

export interface PrepFormProps {
  readonly language: Language
  readonly typed: string
  readonly error?: string | undefined
}

/** For whoever comes with a code: at home, at the kiosk, or the officer at the counter. */
export const PrepForm = ({ language, typed, error }: PrepFormProps) => (
  <>
    <PageTitle title={say(language, prepWording.title)} />
    <Lead>{say(language, prepWording.lead)}</Lead>
    <ErrorSummary language={language} problems={error ? [{ field: 'code', text: error }] : []} />
    <Form action="/prep" method="get">
      <TextField
        language={language}
        name="code"
        label={say(language, prepWording.code)}
        hint={say(language, prepWording.codeHint)}
        value={typed}
        error={error}
        size="short"
        maxlength={20}
        required
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{say(language, prepWording.open)}</Button>
        <ButtonLink kind="quiet" href={wherePath()}>
          {say(language, whereWording.changeQuestion)}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </>
)

/** The code, how long it is good, and what to do with it: people print or file, an officer receives. */
export const PrepHead = ({
  language,
  procedure,
  code,
  until,
  officer,
}: {
  readonly language: Language
  readonly procedure: ProcedureVersion
  readonly code: string
  readonly until: string
  readonly officer: boolean
}) => (
  <>
    <DefinitionBox
      term={say(language, prepWording.code)}
      value={shownPrepCode(code)}
      note={say(language, prepWording.until, { day: until })}
      unbroken
    />
    <ButtonRow>
      {officer && (
        <ButtonLink href={`/desk/filings/new?procedure=${procedure.code}`}>
          {say(language, prepWording.receive)}
        </ButtonLink>
      )}
      <ButtonLink
        kind={officer ? 'secondary' : 'primary'}
        href={`${cardPdfPath(procedure.code)}?prep=${code}`}
      >
        {say(language, prepWording.card)}
      </ButtonLink>
      {!officer && !whyNotOnline(procedure) && (
        <ButtonLink kind="secondary" href={filingPath(procedure.code)}>
          {say(language, prepWording.file)}
        </ButtonLink>
      )}
    </ButtonRow>
  </>
)
