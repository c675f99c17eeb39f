import type { ParseArgsOptionsConfig } from 'node:util'
import { say } from '../../kernel/words.ts'
import { isRole, type Role, userAdd, userDisable, userRefusalWords, userReset } from '../../people/index.ts'
import {
  answered,
  type Command,
  type CommandAnswer,
  type CommandCall,
  declined,
  WrongUsage,
} from '../command.ts'
import type { Office } from '../office.ts'
import { withOffice } from '../with-office.ts'

const options: ParseArgsOptionsConfig = {
  name: { type: 'string' },
  title: { type: 'string' },
  centre: { type: 'string' },
  role: { type: 'string', multiple: true },
  field: { type: 'string', multiple: true },
}

export const command: Command = {
  usage: 'user add|disable|reset <username> [--name NAME --title TITLE --centre ID --role ROLE… --field ID…]',
  summary:
    'Tài khoản cán bộ / staff accounts: add prints a one-time password, disable ends all sessions, reset gives a new one',
  options,
  takes: [2, 2],
  async run(call) {
    const [verb = '', username = ''] = call.positionals
    const act = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (!act) throw new WrongUsage(`add | disable | reset, not “${verb}”`)
    return withOffice(call, office => act(office, username, call))
  },
}

type Verb = (office: Office, username: string, call: CommandCall) => Promise<CommandAnswer>

const verbs: Readonly<Record<string, Verb>> = {
  async add({ db, config }, username, { values }) {
    const wanted = {
      username,
      name: one(values.name, '--name'),
      title: one(values.title, '--title'),
      centre: values.centre === undefined ? config.homeCentre : one(values.centre, '--centre'),
      roles: many(values.role).map(roleOf),
      fields: many(values.field),
    }
    return said(await userAdd(db, wanted))
  },
  disable: async ({ db }, username) => said(await userDisable(db, username)),
  reset: async ({ db }, username) => said(await userReset(db, username)),
}

type Outcome = Awaited<ReturnType<typeof userAdd>> | Awaited<ReturnType<typeof userDisable>>

function said(outcome: Outcome): CommandAnswer {
  if (!outcome.ok) {
    const { words, values } = userRefusalWords(outcome.refusal)
    return declined(outcome.refusal, [say('vi', words, values), say('en', words, values)])
  }
  return answered(
    outcome.value,
    Object.entries(outcome.value).map(([name, value]) => `${name}: ${value}`),
  )
}

function one(value: unknown, option: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new WrongUsage(`Thiếu / missing ${option}`)
}

const many = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

function roleOf(word: string): Role {
  if (isRole(word)) return word
  throw new WrongUsage(`--role: không có vai trò / there is no role “${word}”`)
}
