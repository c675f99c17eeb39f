import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import { wording } from './wording.ts'

export interface LoginPageProps {
  readonly language: Language
  readonly problems: Problems
  /** As typed; the password is never sent back. */
  readonly username: string
  readonly next: string
  readonly parked: string
  readonly loggedOut: boolean
}

export const LoginPage = ({ language, problems, username, next, parked, loggedOut }: LoginPageProps) => (
  <>
    <PageTitle title={say(language, wording.loginTitle)} />
    <ErrorSummary language={language} problems={problems.all(language)} />
    {!problems.any && <WhyHere language={language} parked={parked} loggedOut={loggedOut} />}
    <Lead>{say(language, wording.loginLead)}</Lead>
    <Form action="/login" hidden={{ next, parked }}>
      <TextField
        language={language}
        name="username"
        label={say(language, wording.username)}
        error={problems.at('username', language)}
        value={username}
        size="medium"
        autocomplete="username"
        maxlength={60}
        required
      />
      <TextField
        language={language}
        name="password"
        type="password"
        label={say(language, wording.password)}
        error={problems.at('password', language)}
        size="medium"
        autocomplete="current-password"
        maxlength={128}
        required
      />
      <ButtonRow>
        <Button>{say(language, wording.loginButton)}</Button>
      </ButtonRow>
    </Form>
    <p class="soft">
      {say(language, wording.loginPublic)} <a href="/">{say(language, wording.toPublicPages)}</a>
    </p>
  </>
)

const WhyHere = ({
  language,
  parked,
  loggedOut,
}: Pick<LoginPageProps, 'language' | 'parked' | 'loggedOut'>) => {
  if (parked)
    return (
      <Notice kind="warning" title={say(language, wording.sessionEnded)} announced>
        <p>{say(language, wording.sessionEndedNext)}</p>
      </Notice>
    )
  return loggedOut ? <Notice kind="success" title={say(language, wording.loggedOut)} announced /> : null
}
