import { readFile } from 'node:fs/promises'
import { say } from '../../kernel/words.ts'
import {
  type Asked,
  openUnits,
  type Resolution,
  resolutionLines,
  resolve,
  shownResolution,
} from '../../units/index.ts'
import { answered, type Command, type CommandAnswer, declined, WrongUsage } from '../command.ts'

export const command: Command = {
  usage: 'unit "<address>" [--on 2024-05-31] [--for residence|land] [--file LIST]',
  summary:
    'Địa chỉ cũ nay là đơn vị nào / which unit an old address is today; with --file one JSON object a line',
  options: { on: { type: 'string' }, for: { type: 'string' }, file: { type: 'string' } },
  takes: [0, 1],
  async run({ positionals, values }) {
    const asked: Asked = { on: day(values.on), for: purpose(values.for) }
    const [address] = positionals
    if (typeof values.file === 'string' && address === undefined) return list(values.file, asked)
    if (address === undefined || values.file !== undefined)
      throw new WrongUsage('Cần một địa chỉ hoặc --file / give one address or --file')
    return one(resolve(openUnits()(), address, asked))
  },
}

/** What is ambiguous was answered: the candidates are the answer. Only what was not found is refused. */
function one(resolution: Resolution): CommandAnswer {
  const lines = resolutionLines(resolution).map(words => `${say('vi', words)} / ${say('en', words)}`)
  const answer = resolution.result === 'not_found' ? declined : answered
  return answer(shownResolution(resolution), [resolution.result, ...lines])
}

async function list(path: string, asked: Asked): Promise<CommandAnswer> {
  const addresses = await linesOf(path)
  if (!addresses.ok) return declined({ error: addresses.code }, [`Không đọc được tệp / cannot read: ${path}`])
  const register = openUnits()()
  const all = addresses.lines.map(address => shownResolution(resolve(register, address, asked)))
  return {
    ...answered(
      all,
      all.map(each => JSON.stringify(each)),
    ),
    linesAreJson: true,
  }
}

async function linesOf(path: string) {
  try {
    // One answer a line, empty lines too, so that the two can be laid side by side.
    const lines = (await readFile(path, 'utf8')).replace(/^\ufeff|\r?\n$/g, '').split(/\r?\n/)
    return { ok: true, lines } as const
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { ok: false, code: error.code } as const
  }
}

function purpose(value: unknown): Asked['for'] {
  if (value === undefined || value === 'residence' || value === 'land') return value
  throw new WrongUsage(`--for residence | land, not “${String(value)}”`)
}

function day(value: unknown): string | undefined {
  if (value === undefined) return undefined
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(String(value)))
      return Temporal.PlainDate.from(String(value), { overflow: 'reject' }).toString()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new WrongUsage(`--on cần ngày dạng 2024-05-31 / needs a day like 2024-05-31, not “${String(value)}”`)
}
