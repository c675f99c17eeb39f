import type {} from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import type { Language } from '../kernel/words.ts'

/** How this person wants the pages: kept in plain cookies, so that everything works without script. */
export interface Settings {
  readonly language: Language
  readonly theme: 'auto' | 'light' | 'dark'
  readonly type: 'normal' | 'large'
}

const oneOf = <Value extends string>(value: unknown, values: readonly [Value, ...Value[]]): Value =>
  values.find(candidate => candidate === value) ?? values[0]

export const settingsOf = (values: Readonly<Record<string, unknown>>): Settings => ({
  language: oneOf(values.lang, ['vi', 'en']),
  theme: oneOf(values.theme, ['auto', 'light', 'dark']),
  type: oneOf(values.type, ['normal', 'large']),
})

export const settingsOfRequest = (request: FastifyRequest): Settings => settingsOf({ ...request.cookies })

/** A program asks for JSON by its Accept header; a browser always names text/html. */
export const wantsJson = (request: FastifyRequest): boolean => {
  const accept = request.headers.accept ?? ''
  return accept.includes('application/json') && !accept.includes('text/html')
}

/** Only an address on this server may follow a login or a change of settings. */
export const localAddress = (address: string | undefined, otherwise = '/'): string =>
  address && /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : otherwise
