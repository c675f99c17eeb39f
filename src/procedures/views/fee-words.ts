import { shownMoney } from '../../kernel/money.ts'
import { type Language, say, type Words } from '../../kernel/words.ts'
import type { Fee, FeeRefusal } from '../fee.ts'
import type { FeeRule } from '../fee-rule.ts'
import { shownDate } from './shown-values.ts'
import { channelWords, shortChannelWords } from './wording.ts'

const kindWords = {
  free: ['Không thu phí', 'Nothing is charged'],
  fixed: ['{amount} mỗi hồ sơ', '{amount} for each dossier'],
  'per-copy': ['{amount} mỗi bản', '{amount} for each copy'],
  pages: [
    '{amount} mỗi trang cho {firstPages} trang đầu, {further} mỗi trang sau, tối đa {most} mỗi bản; tính theo số trang của bản chính',
    '{amount} a page for the first {firstPages} pages, {further} for each page after, at most {most} a copy; pages are those of the original',
  ],
} as const satisfies Record<FeeRule['kind'], Words>

export const feeWording = {
  since: ['{words} ({source}, từ {from})', '{words} ({source}, since {from})'],
  until: ['{words} ({source}, từ {from} đến {to})', '{words} ({source}, {from} to {to})'],
  forChannel: ['{channel}: {words}', '{channel}: {words}'],
  waived: ['Miễn: {reason} ({source})', 'Waived: {reason} ({source})'],
  counted: ['{pages} trang × {copies} bản', '{pages} pages × {copies} copies'],
  title: ['Tính phí chứng thực bản sao', 'Fee of certified copies'],
  lead: [
    'Nhập số trang của bản chính và số bản sao cần chứng thực.',
    'Enter the pages of the original and how many copies you need.',
  ],
  pages: ['Số trang của bản chính', 'Pages of the original'],
  copies: ['Số bản sao', 'Copies'],
  reckon: ['Tính', 'Work it out'],
  toPay: ['Phải nộp', 'To pay'],
  rule: ['Cách tính', 'How it is worked out'],
  link: ['Tính thử phí', 'Work out the fee'],
  waivers: ['Được miễn', 'Who pays nothing'],
  unitChange: ['Chỉ đổi tên do sáp nhập', 'Only the unit’s name changed'],
  whichWaiver: ['Lý do miễn (nếu có)', 'Reason to pay nothing (if any)'],
  noWaiver: ['Không miễn', 'None'],
} as const satisfies Record<string, Words>

const refusals = {
  'fee-not-stated': [
    'Nguồn không ghi mức phí chắc chắn của thủ tục {procedure}. Hãy hỏi tại quầy.',
    'The source states no certain fee for procedure {procedure}. Ask at the counter.',
  ],
  'channel-needed': [
    'Mức phí khác nhau theo cách nộp. Hãy chọn: {channels}.',
    'The fee differs by the way of filing. Choose one: {channels}.',
  ],
  'waiver-unknown': [
    'Không có lý do miễn “{waiver}”. Các lý do của quy tắc này: {known}.',
    'There is no waiver “{waiver}”. Those of this rule: {known}.',
  ],
  'count-wrong': [
    'Số trang và số bản phải là số nguyên từ 1 đến 100.000.',
    'Pages and copies must be whole numbers from 1 to 100,000.',
  ],
} as const satisfies Record<FeeRefusal['reason'], Words>

/** A rule in words, with its source and its first day. */
export function feeRuleWords(language: Language, rule: FeeRule): string {
  const words = say(language, kindWords[rule.kind], amountsOf(rule))
  const { effectiveFrom, effectiveTo, source, channel } = rule
  const dated = say(language, effectiveTo ? feeWording.until : feeWording.since, {
    words,
    source,
    from: shownDay(effectiveFrom),
    to: effectiveTo ? shownDay(effectiveTo) : '',
  })
  return channel
    ? say(language, feeWording.forChannel, { channel: say(language, channelWords[channel]), words: dated })
    : dated
}

function amountsOf(rule: FeeRule): Readonly<Record<string, string>> {
  if (rule.kind === 'free') return {}
  const amount = shownMoney(rule.amount)
  if (rule.kind !== 'pages') return { amount }
  return {
    amount,
    firstPages: String(rule.firstPages),
    further: shownMoney(rule.further),
    most: shownMoney(rule.most),
  }
}

/** How a fee came about: the rule, or why nothing is charged. */
export function feeReason(language: Language, { rule, waived }: Fee): string {
  if (waived) return say(language, feeWording.waived, { reason: waived.reason, source: waived.source })
  return rule ? feeRuleWords(language, rule) : ''
}

/** The same with the numbers that went in, where they count. */
export function feeReckoning(
  language: Language,
  fee: Fee,
  { pages, copies }: { readonly pages: number; readonly copies: number },
): string {
  const counts = !fee.waived && (fee.rule?.kind === 'pages' || fee.rule?.kind === 'per-copy')
  const reason = feeReason(language, fee)
  return counts ? `${say(language, feeWording.counted, { pages, copies })}: ${reason}` : reason
}

/** Why no amount can be told. */
export function feeRefusalWords(refusal: FeeRefusal): Words {
  const of = (language: Language): string =>
    say(language, refusals[refusal.reason], {
      procedure: 'procedure' in refusal ? refusal.procedure : '',
      channels:
        'channels' in refusal
          ? refusal.channels.map(channel => say(language, shortChannelWords[channel])).join(', ')
          : '',
      waiver: 'waiver' in refusal ? refusal.waiver : '',
      known: 'known' in refusal ? refusal.known.join(', ') : '',
    })
  return [of('vi'), of('en')]
}

const shownDay = (iso: string): string => shownDate(Temporal.PlainDate.from(iso))
