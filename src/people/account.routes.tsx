import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Actor, getActor } from '../web/actor.ts'
import { formAgain, page, seeOther } from '../web/answer.ts'
import { text } from '../web/fields.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import type { Accounts } from './accounts.store.ts'
import { getCentre } from './centres.store.ts'
import { changePassword } from './change-password.store.ts'
import { sessionOf } from './login.routes.tsx'
import type { PeopleSettings } from './people-settings.ts'
import { wordsOfRoles } from './roles.ts'
import { AccountPage } from './views/account-page.tsx'
import { changePasswordProblem, wording } from './views/wording.ts'

const { get, post } = routesIn<Tx>()

const query = Type.Object({ changed: Type.Optional(text({ label: wording.passwordChanged, max: 1 })) })

const form = Type.Object({
  currentPassword: text({ label: wording.currentPassword, max: 128 }),
  newPassword: text({ label: wording.newPassword, max: 128 }),
})

// No role is asked for: whoever still has a temporary password has none.
export const accountRoutes = (accounts: Accounts, settings: PeopleSettings): readonly Route<Tx>[] => [
  get(
    '/account',
    {
      may: 'signed-in',
      audit: { none: 'A person sees their own account only.' },
      summary: ['Tài khoản của tôi', 'My account'],
      query,
    },
    async asked =>
      page(await look(getActor(asked), settings, { ...asked, changed: asked.query.changed !== undefined })),
  ),
  post(
    '/account/password',
    {
      may: 'signed-in',
      audit: { event: 'password changed' },
      summary: ['Đổi mật khẩu của tôi', 'Change my password'],
      form,
      formPage: () => '/account',
      perMinute: 30,
    },
    async asked => {
      const { tx, typed, note } = asked
      const actor = getActor(asked)
      if (asked.problems.any)
        return formAgain({ ...(await look(actor, settings, asked)), problems: asked.problems })
      const changed = await changePassword(tx, accounts, {
        who: actor,
        current: typed.currentPassword ?? '',
        next: typed.newPassword ?? '',
        sessionId: sessionOf(actor),
      })
      if (!changed.ok) {
        const problems = new Problems([changePasswordProblem(changed.refusal)])
        return formAgain({ ...(await look(actor, settings, { ...asked, problems })), problems })
      }
      note({ subject: actor.staffId })
      return seeOther('/account?changed=1', { changed: true })
    },
  ),
]

type Shown = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'language' | 'problems'> & {
  readonly changed?: boolean
}

async function look(
  actor: Actor,
  { fieldName }: PeopleSettings,
  { tx, language, problems, changed = false }: Shown,
) {
  const centre = await getCentre(tx, actor.centreId)
  const fields = await Promise.all(actor.fields.map(fieldName))
  const { staffId, name, title, roles } = actor
  return {
    title: say(language, wording.accountTitle),
    shell: 'staff' as const,
    data: { staffId, name, title, centreId: centre.centreId, roles, fields: actor.fields },
    view: (
      <AccountPage
        language={language}
        problems={problems}
        username={staffId}
        name={name}
        title={title}
        centre={centre.name}
        roles={wordsOfRoles(roles)}
        fields={fields}
        passwordIsTemporary={'passwordIsTemporary' in actor && actor.passwordIsTemporary === true}
        changed={changed}
      />
    ),
  }
}
