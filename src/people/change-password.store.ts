import { done, type Result, refused } from '../kernel/result.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Accounts } from './accounts.store.ts'
import { newPasswordRefusal } from './passwords.ts'
import type { ChangePasswordRefusal } from './refusals.ts'
import { isPasswordOf, setPassword } from './users.store.ts'

/** A person replaces their own password. Tries of the current one count like tries at login. */
export async function changePassword(
  tx: Tx,
  tries: Pick<Accounts, 'countTry' | 'forgetTries'>,
  asked: {
    readonly who: { readonly userId: string; readonly staffId: string }
    readonly current: string
    readonly next: string
    readonly sessionId: string | undefined
  },
): Promise<Result<void, ChangePasswordRefusal>> {
  const { userId, staffId } = asked.who
  const refusal = newPasswordRefusal({ current: asked.current, next: asked.next, username: staffId })
  if (refusal) return refused(refusal)
  if (!(await tries.countTry(staffId))) return refused({ reason: 'too-many-tries' })
  if (!(await isPasswordOf(tx, userId, asked.current))) return refused({ reason: 'current-wrong' })
  await tries.forgetTries(staffId)
  await setPassword(tx, { userId, password: asked.next, temporary: false, keepSession: asked.sessionId })
  return done(undefined)
}
