import { yearProposal } from '../../calendar/index.ts'
import { answered, type Command, WrongUsage } from '../command.ts'

/** The lunar calendar is reckoned well beyond these years, but no office plans there. */
const [FIRST, LAST] = [2025, 2099]

export const command: Command = {
  usage: 'calendar propose <year>',
  summary:
    'Lịch dự kiến của một năm, để nhập ở /calendar/import / the expected calendar of a year as lines to import (JSON with --json)',
  options: {},
  takes: [2, 2],
  async run({ positionals: [verb, text = ''] }) {
    if (verb !== 'propose') throw new WrongUsage(`propose, not “${verb}”`)
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
    if (!(year >= FIRST && year <= LAST))
      throw new WrongUsage(`Năm từ ${FIRST} đến ${LAST} / a year from ${FIRST} to ${LAST}, not “${text}”`)
    const { proposal, lines } = await yearProposal(year)
    return answered(proposal, lines)
  },
}
