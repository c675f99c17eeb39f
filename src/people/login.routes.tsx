import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Actor } from '../web/actor.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { text } from '../web/fields.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn, type Typed } from '../web/route.ts'
import type { Accounts } from './accounts.store.ts'
import { addressAfterLogin } from './after-login.ts'
import type { PeopleSettings } from './people-settings.ts'
import type { SignInRefusal } from './refusals.ts'
import { LoginPage, type LoginPageProps } from './views/login-page.tsx'
import { signInRefusals, wording } from './views/wording.ts'

const { get, post } = routesIn<Tx>()

const query = Type.Object({
  next: Type.Optional(text({ label: ['Trang tiếp theo', 'Next page'], max: 2000 })),
  parked: Type.Optional(text({ label: ['Nội dung đang giữ', 'What is kept'], max: 100 })),
  out: Type.Optional(text({ label: wording.loggedOut, max: 1 })),
})

const form = Type.Object({
  username: text({ label: wording.username, max: 60 }),
  password: text({ label: wording.password, max: 128 }),
  next: Type.Optional(text({ label: ['Trang tiếp theo', 'Next page'], max: 2000 })),
  parked: Type.Optional(text({ label: ['Nội dung đang giữ', 'What is kept'], max: 100 })),
})

export const loginRoutes = (accounts: Accounts, { landing }: PeopleSettings): readonly Route<Tx>[] => [
  get(
    '/login',
    {
      may: 'anyone',
      audit: { none: 'An empty form: no personal data, nothing written.' },
      summary: ['Trang đăng nhập của cán bộ', 'Login page for staff'],
      query,
    },
    async ({ actor, language, query: asked }) =>
      actor
        ? seeOther(addressAfterLogin(asked, landing(actor.roles)))
        : page({ ...look({ language, typed: {}, ...asked, loggedOut: asked.out !== undefined }), data: {} }),
  ),
  post(
    '/login',
    {
      may: 'anyone',
      audit: { event: 'logged in' },
      summary: ['Đăng nhập', 'Log in'],
      form,
      formPage: () => '/login',
      perMinute: 60,
    },
    async ({ form: asked, typed, problems, language, note }) => {
      if (!asked) return again({ language, typed, problems })
      // As typed: the form's reader tidies spaces, and spaces may be part of a password.
      const signedIn = await accounts.signIn({ username: asked.username, password: typed.password ?? '' })
      if (!signedIn.ok) return refusedLogin(signedIn.refusal, { language, typed })
      const { who, cookies } = signedIn.value
      note({ centreId: who.centreId, subject: who.staffId })
      const to = who.passwordIsTemporary ? '/account' : addressAfterLogin(asked, landing(who.roles))
      return { ...seeOther(to, { staffId: who.staffId, centreId: who.centreId, roles: who.roles }), cookies }
    },
  ),
  post(
    '/logout',
    { may: 'anyone', audit: { event: 'logged out' }, summary: ['Đăng xuất', 'Log out'] },
    async ({ actor, note }) => {
      if (actor) note({ subject: actor.staffId })
      const { cookies } = await accounts.endSession(sessionOf(actor))
      return { ...seeOther('/login?out=1'), cookies }
    },
  ),
]

/** The session an actor of ours came with; the wrapper hands the actor through as it was. */
export const sessionOf = (actor: Actor | undefined): string | undefined =>
  actor && 'sessionId' in actor && typeof actor.sessionId === 'string' ? actor.sessionId : undefined

type Shown = Pick<LoginPageProps, 'language'> & { readonly typed: Typed } & Partial<LoginPageProps>

const look = ({ language, typed, problems = Problems.none, loggedOut = false, ...from }: Shown) => ({
  title: say(language, wording.loginTitle),
  shell: 'public' as const,
  view: (
    <LoginPage
      language={language}
      problems={problems}
      username={typed.username ?? ''}
      next={typed.next ?? from.next ?? ''}
      parked={typed.parked ?? from.parked ?? ''}
      loggedOut={loggedOut}
    />
  ),
})

const again = (shown: Shown & { readonly problems: Problems }): Answer =>
  formAgain({ ...look(shown), problems: shown.problems })

function refusedLogin(refusal: SignInRefusal, shown: Shown): Answer {
  const words = signInRefusals[refusal]
  const problems = new Problems([{ field: 'username', words }])
  const status = refusal === 'too-many-tries' ? 429 : 422
  return {
    ...formAgain({ ...look({ ...shown, problems }), problems }),
    status,
    data: { code: refusal, vi: words[0], en: words[1] },
  }
}
