import { feeReckoning, feeRefusalWords, isChannel, publishedFee } from '../../procedures/index.ts'
import { answered, type Command, declined, WrongUsage } from '../command.ts'

export const command: Command = {
  usage:
    'fee <procedure> [--pages N] [--copies N] [--channel direct|online|post] [--waiver CODE] [--case ID] [--on DATE]',
  summary:
    'Phí bằng đồng và quy tắc tính / the fee in đồng and the rule used; one page, one copy when not told',
  options: {
    pages: { type: 'string' },
    copies: { type: 'string' },
    channel: { type: 'string' },
    waiver: { type: 'string' },
    case: { type: 'string' },
    on: { type: 'string' },
  },
  takes: [1, 1],
  async run({ positionals, values }) {
    const facts = { pages: count(values.pages, '--pages'), copies: count(values.copies, '--copies') }
    const found = await publishedFee(positionals[0] ?? '', {
      ...facts,
      channel: channelOf(values.channel),
      waiver: typeof values.waiver === 'string' ? values.waiver : undefined,
      caseId: typeof values.case === 'string' ? values.case : undefined,
      on: dayOf(values.on),
    })
    if (!found.ok) {
      const words = 'words' in found.refusal ? found.refusal.words : feeRefusalWords(found.refusal)
      return declined({ ...found.refusal, vi: words[0], en: words[1] }, [words.join(' / ')])
    }
    const { amount, waived } = found.value
    const rule = feeReckoning('vi', found.value, facts)
    const ruleEn = feeReckoning('en', found.value, facts)
    const waiver = waived ? { waiver: waived.code } : {}
    return answered({ fee: amount, rule, ruleEn, ...waiver }, [`${amount} đồng`, `  ${rule}`])
  },
}

/** A number from 1; nothing said is one. */
function count(value: unknown, option: string): number {
  const text = value === undefined ? '1' : String(value)
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new WrongUsage(`${option} cần số nguyên từ 1 / needs a whole number from 1, not “${text}”`)
}

function channelOf(value: unknown) {
  const text = value === undefined ? undefined : String(value)
  if (text === undefined || isChannel(text)) return text
  throw new WrongUsage(`--channel direct | online | post, not “${text}”`)
}

/** The day that is asked about; today in Viet Nam when none is. */
function dayOf(value: unknown): Temporal.PlainDate {
  if (value === undefined) return Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')
  try {
    return Temporal.PlainDate.from(String(value), { overflow: 'reject' })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new WrongUsage(`--on cần ngày dạng 2026-02-13 / needs a date like 2026-02-13, not “${value}”`)
  }
}
