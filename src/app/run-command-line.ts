import { parseArgs } from 'node:util'
import { type Command, type CommandAnswer, WrongUsage } from './command.ts'
import { readConfig, WrongConfig } from './config.ts'

/** Commands are loaded when asked for: `motcua due` must not wait for the server's libraries. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import('./commands/start.ts'),
  due: () => import('./commands/due.ts'),
  fee: () => import('./commands/fee.ts'),
  calendar: () => import('./commands/calendar.ts'),
  code: () => import('./commands/code.ts'),
  unit: () => import('./commands/unit.ts'),
  catalogue: () => import('./commands/catalogue.ts'),
  user: () => import('./commands/user.ts'),
  verify: () => import('./commands/verify.ts'),
  bench: () => import('./commands/bench.ts'),
}

const general = { json: { type: 'boolean' }, help: { type: 'boolean' }, data: { type: 'string' } } as const

/** Runs one command and answers the exit code: 0 done, 1 refused (with the reason), 2 wrong usage. */
export async function runCommandLine(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === '--help' || name === 'help') return helped(name, print, complain)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    complain(`Không có lệnh “${name}” / there is no command “${name}”\n${await overview()}`)
    return 2
  }
  const { command } = await load()
  try {
    return await runOne(command, rest, print)
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof WrongConfig)) throw error
    complain(`${error.message}\n${usageOf(command)}`)
    return 2
  }
}

async function helped(
  name: string,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const text = await overview()
  if (name === '') {
    complain(text)
    return 2
  }
  print(text)
  return 0
}

async function runOne(
  command: Command,
  rest: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { values, positionals } = parsed(command, rest)
  if (values.help) {
    print(usageOf(command))
    return 0
  }
  const [least, most] = command.takes
  if (positionals.length < least || positionals.length > most)
    throw new WrongUsage('Sai số lượng tham số / wrong number of arguments')
  const data = typeof values.data === 'string' ? { data: values.data } : {}
  const config = (overrides = {}) => readConfig(process.env, { ...data, ...overrides })
  const answer = await command.run({ positionals, values, config })
  print(shown(answer, values.json === true))
  return answer.ok ? 0 : 1
}

function parsed(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { ...general, ...command.options },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

const shown = ({ data, lines, linesAreJson = false }: CommandAnswer, json: boolean): string =>
  json && !linesAreJson ? JSON.stringify(data) : lines.join('\n')

const usageOf = ({ usage, summary }: Command): string =>
  `${summary}\n\nmotcua ${usage} [--json] [--data FOLDER]`

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  return [
    'Motcua – một cửa',
    '',
    ...all.map(({ command }) => `  motcua ${command.usage}\n      ${command.summary}`),
  ].join('\n')
}
