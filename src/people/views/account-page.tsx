import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import type { Problems } from '../../web/problems.ts'
import { wording } from './wording.ts'

export interface AccountPageProps {
  readonly language: Language
  readonly problems: Problems
  readonly username: string
  readonly name: string
  readonly title: string
  readonly centre: Words
  readonly roles: readonly Words[]
  /** Names of the fields where they are known, otherwise their codes. */
  readonly fields: readonly string[]
  readonly passwordIsTemporary: boolean
  readonly changed: boolean
}

export const AccountPage = (props: AccountPageProps) => {
  const { language, problems, passwordIsTemporary, changed } = props
  return (
    <>
      <PageTitle title={say(language, wording.accountTitle)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {changed && (
        <Notice kind="success" title={say(language, wording.passwordChanged)} announced>
          <p>{say(language, wording.othersClosed)}</p>
        </Notice>
      )}
      {passwordIsTemporary && !problems.any && (
        <Notice kind="warning" title={say(language, wording.temporary)}>
          <p>{say(language, wording.temporaryWhy)}</p>
        </Notice>
      )}
      <WhoAmI {...props} />
      <ChangePassword language={language} problems={problems} username={props.username} />
    </>
  )
}

const WhoAmI = ({ language, username, name, title, centre, roles, fields }: AccountPageProps) => (
  <SummaryList
    language={language}
    rows={[
      { key: say(language, wording.name), value: name },
      { key: say(language, wording.username), value: username },
      { key: say(language, wording.badgeTitle), value: title },
      { key: say(language, wording.centre), value: say(language, centre) },
      {
        key: say(language, wording.roles),
        value: roles.map(words => say(language, words)).join(', ') || say(language, wording.noRoles),
      },
      {
        key: say(language, wording.fields),
        value: fields.join(', ') || say(language, wording.noFields),
      },
    ]}
  />
)

const ChangePassword = ({
  language,
  problems,
  username,
}: Pick<AccountPageProps, 'language' | 'problems' | 'username'>) => (
  <Section title={say(language, wording.passwordTitle)}>
    <Form action="/account/password">
      {/* Unseen, so that a browser's password store keeps the new password under the right name. */}
      <input type="text" name="username" value={username} autocomplete="username" hidden readOnly />
      <TextField
        language={language}
        name="currentPassword"
        type="password"
        label={say(language, wording.currentPassword)}
        error={problems.at('currentPassword', language)}
        size="medium"
        autocomplete="current-password"
        maxlength={128}
        required
      />
      <TextField
        language={language}
        name="newPassword"
        type="password"
        label={say(language, wording.newPassword)}
        hint={say(language, wording.newPasswordHint)}
        error={problems.at('newPassword', language)}
        size="medium"
        autocomplete="new-password"
        maxlength={128}
        required
      />
      <ButtonRow>
        <Button>{say(language, wording.changeButton)}</Button>
      </ButtonRow>
    </Form>
  </Section>
)
