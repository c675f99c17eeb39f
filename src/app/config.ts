import { resolve } from 'node:path'
import { inProject } from '../platform/paths.ts'

/** Everything that differs between installations. Read once at start; nothing else looks at the environment. */
export interface Config {
  /** Where the embedded database, stored files and secrets live. */
  readonly folder: string
  readonly port: number
  readonly host: string
  /** An outside PostgreSQL (≥ 15) instead of the embedded one. */
  readonly databaseUrl?: string
  /** Address by which the public reaches this server; without it, the one it listens on. */
  readonly publicAddress?: string
  /** The centre whose public pages this installation shows. */
  readonly homeCentre: string
  readonly demo: boolean
  readonly mailServer?: string
}

export interface Overrides {
  readonly data?: string | undefined
  readonly port?: number | undefined
  readonly demo?: boolean | undefined
}

export class WrongConfig extends Error {}

/** Options of the command line win over the environment; both over the defaults. */
export function readConfig(environment: NodeJS.ProcessEnv, overrides: Overrides = {}): Config {
  const port = overrides.port ?? Number(environment.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongConfig(`The port must be 0–65535, not “${environment.PORT}”`)
  const optional = (name: string, key: string) => (environment[name] ? { [key]: environment[name] } : {})
  return {
    folder: resolve(overrides.data ?? environment.MOTCUA_DATA ?? inProject('var')),
    port,
    host: environment.HOST ?? '127.0.0.1',
    homeCentre: environment.MOTCUA_CENTRE ?? 'muong-sai',
    demo: overrides.demo ?? environment.MOTCUA_DEMO !== 'off',
    ...optional('DATABASE_URL', 'databaseUrl'),
    ...optional('PUBLIC_ADDRESS', 'publicAddress'),
    ...optional('SMTP_URL', 'mailServer'),
  }
}
