import { betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { bearer } from 'better-auth/plugins/bearer'
import { username } from 'better-auth/plugins/username'
import type { Kysely } from 'kysely'
import type { DB } from '../platform/database.ts'
import { LONGEST_PASSWORD } from './passwords.ts'
import { isActive, NO_ACTIVE_STAFF, SESSION_SECONDS } from './sessions.store.ts'
import { normalUsername } from './usernames.ts'

export interface SignInSettings {
  readonly db: Kysely<DB>
  /** Signs the cookies; whoever has it and the session table can be anybody. */
  readonly secret: string
  /** Address of this server; cookies are Secure when it is https. */
  readonly origin: string
}

/** The login library, set to our tables and rules. Only its functions are used: none of its routes can be reached. */
export function openSignIn({ db, secret, origin }: SignInSettings) {
  return betterAuth({
    secret,
    baseURL: origin,
    database: { db, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: LONGEST_PASSWORD },
    user: { modelName: 'account_user', fields: { emailVerified: 'email_verified', ...dates } },
    session: {
      modelName: 'account_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...dates,
      },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: { modelName: 'account_credential', fields: credentialColumns },
    verification: { modelName: 'account_verification', fields: { expiresAt: 'expires_at', ...dates } },
    databaseHooks: { session: { create: { before: session => refuseDisabled(db, session.userId) } } },
    plugins: [
      username({ displayUsername: false, usernameNormalization: normalUsername }),
      bearer({ requireSignature: true }),
      provenToken,
    ],
    advanced: {
      cookiePrefix: 'motcua',
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  })
}

export type SignIn = ReturnType<typeof openSignIn>

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

const credentialColumns = {
  userId: 'user_id',
  accountId: 'account_id',
  providerId: 'provider_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...dates,
} as const

/** No session is made for somebody who has left, by whatever way of login. */
async function refuseDisabled(db: Kysely<DB>, userId: string): Promise<void> {
  if (!(await isActive(db, userId)))
    throw new APIError('FORBIDDEN', { code: NO_ACTIVE_STAFF, message: 'No active member of staff' })
}

/** Answers the session token of a request when its signature is ours; the library's own reading would take three queries. */
const provenToken = {
  id: 'proven-token',
  endpoints: {
    provenToken: createAuthEndpoint('/proven-token', { method: 'GET', requireHeaders: true }, async ctx => {
      const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
      return token || undefined
    }),
  },
}
