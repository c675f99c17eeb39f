import { type Language, say, type Words } from '../kernel/words.ts'
import type { Paper, ProcedureVersion } from './procedure.ts'

/** A sheet with what to bring, ready to print; every text is in the reader's language but for legal names. */
export interface ServiceCard {
  readonly title: string
  readonly language: Language
  readonly centre: string
  readonly name: string
  readonly fieldLine: string
  readonly papers: readonly Paper[]
  /** What the reader should know of the list. */
  readonly notes: readonly string[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly address: string
  readonly opening: string
  readonly hotline: string
  readonly words: Readonly<Record<'bring' | 'scan' | 'more' | 'hotline', string>>
}

/** What a card tells of the centre and of the procedure there. */
export interface CardFacts {
  readonly language: Language
  readonly centre: string
  readonly address: string
  readonly opening: string
  readonly hotline: string
  readonly time: string
  readonly fee: string
  /** The counter, where the centre has named one. */
  readonly counter: string | null
  /** As it is read out at the counter. */
  readonly prepCode: string | null
  /** Names of the officers who receive it, as on their badges. */
  readonly officers: readonly string[]
}

const cardWords = {
  title: ['Phiếu hướng dẫn: {name}', 'What to bring: {name}'],
  bring: ['Cần mang theo', 'What to bring'],
  scan: ['Quét để xem đầy đủ', 'Scan for everything'],
  more: [
    'Còn {count} giấy tờ khác tùy trường hợp: quét mã hoặc hỏi tại quầy.',
    '{count} more, depending on the case: scan the code or ask at the counter.',
  ],
  hotline: ['Đường dây nóng', 'Hotline'],
  time: ['Thời hạn giải quyết', 'Time limit'],
  fee: ['Phí, lệ phí', 'Fee'],
  counter: ['Nộp tại', 'Where'],
  counterOf: ['Quầy tiếp nhận lĩnh vực {field}', 'Counter for {field}'],
  officer: ['Người tiếp nhận', 'Received by'],
  anyOfficer: ['Cán bộ tiếp nhận của Trung tâm', 'An officer of the centre'],
  prep: ['Mã chuẩn bị', 'Preparation code'],
  result: ['Kết quả', 'Result'],
  noPapers: [
    'Nguồn công bố không ghi giấy tờ: hãy gọi đường dây nóng hoặc hỏi tại quầy trước khi nộp.',
    'The published source lists no papers: call the hotline or ask at the counter first.',
  ],
  known: [
    'Không phải nộp giấy tờ mà cơ quan nhà nước đã có trong cơ sở dữ liệu.',
    'You need not hand in what the authorities already hold in their databases.',
  ],
  oldNames: [
    'Giấy tờ ghi tên xã, huyện, tỉnh cũ vẫn dùng được, không phải đổi.',
    'Papers that name an old commune, district or province stay valid and need not be changed.',
  ],
} as const satisfies Record<string, Words>

/** Results are named in a line. */
const LONGEST_RESULT = 120

/**
 * The card of one procedure. Papers with old names of units stay valid until they expire (Resolution 190/2025/QH15), and
 * what databases hold is not asked for again (Decree 118/2025/NĐ-CP); both are said on it.
 */
export function cardOf(procedure: ProcedureVersion, facts: CardFacts): ServiceCard {
  const { language, centre, address, opening, hotline, time, fee, counter, prepCode, officers } = facts
  const words = (key: keyof typeof cardWords, values = {}): string => say(language, cardWords[key], values)
  const { name, code, field, documents, result } = procedure
  return {
    title: words('title', { name }),
    language,
    centre,
    name,
    fieldLine: `${field.name} · ${code}`,
    papers: documents,
    notes: [...(documents.length === 0 ? [words('noPapers')] : [words('known')]), words('oldNames')],
    facts: [
      ...(prepCode === null ? [] : [{ label: words('prep'), value: prepCode }]),
      { label: words('time'), value: time },
      { label: words('fee'), value: fee },
      { label: words('counter'), value: counter ?? words('counterOf', { field: field.name }) },
      { label: words('officer'), value: officers.join('; ') || words('anyOfficer') },
      ...(result === null ? [] : [{ label: words('result'), value: beginning(result) }]),
    ],
    address,
    opening,
    hotline,
    words: {
      bring: words('bring'),
      scan: words('scan'),
      hotline: words('hotline'),
      more: cardWords.more[language === 'vi' ? 0 : 1],
    },
  }
}

const beginning = (text: string): string =>
  text.length <= LONGEST_RESULT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_RESULT))}…`

/** How small a card in the browser is set so that it prints on one page, and how many papers have room then. */
export interface CardFit {
  readonly size: 'normal' | 'small' | 'tiny'
  readonly papers: number
}

/** Letters of papers for which a printed page has room, by size. A line has room for about as many as these count for a new one. */
const ROOM = { normal: 1_100, small: 2_000, tiny: 3_200 } as const
const A_LINE = 60

/** Judged by letters, as nothing here can measure the page; where it is too long the rest is counted in words. */
export function fitOf({ papers }: Pick<ServiceCard, 'papers'>): CardFit {
  const lengths = papers.map(
    ({ name, condition }) => letters(name) + (condition === null ? 0 : letters(condition)),
  )
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const size = (['normal', 'small', 'tiny'] as const).find(each => all <= ROOM[each])
  if (size) return { size, papers: papers.length }
  let left: number = ROOM.tiny
  const over = lengths.findIndex(length => {
    left -= length
    return left < 0
  })
  return { size: 'tiny', papers: Math.max(1, over) }
}

const letters = (text: string): number => Math.ceil(text.length / A_LINE) * A_LINE
