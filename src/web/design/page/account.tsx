import { type Language, say } from '../../../kernel/words.ts'
import { type Hidden, HiddenFields } from '../forms/hidden-fields.tsx'
import { wording } from '../wording.ts'

export interface Account {
  readonly name: string
  readonly role: string
  readonly signOutAction: string
  readonly hidden?: Hidden | undefined
  /** The person's own page. */
  readonly href?: string | undefined
}

export const AccountBox = ({
  language,
  account,
}: {
  readonly language: Language
  readonly account: Account
}) => (
  <section class="account" aria-label={say(language, wording.account)}>
    <p>
      {account.href ? <a href={account.href}>{account.name}</a> : <strong>{account.name}</strong>}
      <span class="account-role">{account.role}</span>
    </p>
    <form method="post" action={account.signOutAction}>
      <HiddenFields hidden={account.hidden} />
      <button type="submit">{say(language, wording.signOut)}</button>
    </form>
  </section>
)
