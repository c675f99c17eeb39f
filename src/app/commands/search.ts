import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ProcedureInList, searchProcedures, searchPublished } from '../../procedures/index.ts'
import { answered, type Command, type CommandCall } from '../command.ts'
import { withOffice } from '../with-office.ts'

const MOST = 10

export const command: Command = {
  usage: 'search <words>…',
  summary: 'Tìm thủ tục theo cách nói hằng ngày / procedures for everyday words, best first',
  options: {},
  takes: [1, 50],
  async run(call) {
    const words = call.positionals.join(' ')
    const found = words.trim() === '' ? [] : await findFor(call, words)
    const procedures = found.map(({ code, name, field }) => ({ code, name, field: field.name }))
    const lines = procedures.map(({ code, name }) => `${code}  ${name}`)
    const nothing = 'Không có thủ tục nào khớp / no procedure matches'
    return answered({ procedures }, lines.length > 0 ? lines : [nothing])
  },
}

/** The catalogue of the installation; before the first start, the one that comes with the program. */
function findFor(call: CommandCall, words: string): Promise<readonly ProcedureInList[]> {
  const { databaseUrl, folder } = call.config()
  const started = databaseUrl !== undefined || existsSync(join(folder, 'secrets.json'))
  if (!started) return searchPublished(words, MOST)
  return withOffice(call, ({ db, config: { homeCentre } }) =>
    searchProcedures(db, { words, limit: MOST, centreId: homeCentre }),
  )
}
