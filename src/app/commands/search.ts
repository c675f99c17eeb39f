import { searchProcedures } from '../../procedures/index.ts'
import { answered, type Command } from '../command.ts'
import { withOffice } from '../with-office.ts'

const MOST = 10

export const command: Command = {
  usage: 'search <words>…',
  summary: 'Tìm thủ tục theo cách nói hằng ngày / procedures for everyday words, best first',
  options: {},
  takes: [1, 50],
  async run(call) {
    const words = call.positionals.join(' ')
    return withOffice(call, async ({ db, config: { homeCentre } }) => {
      const found = await searchProcedures(db, { words, limit: MOST, centreId: homeCentre })
      const procedures =
        words.trim() === '' ? [] : found.map(({ code, name, field }) => ({ code, name, field: field.name }))
      const lines = procedures.map(({ code, name }) => `${code}  ${name}`)
      return answered(
        { procedures },
        lines.length > 0 ? lines : ['Không có thủ tục nào khớp / no procedure matches'],
      )
    })
  },
}
