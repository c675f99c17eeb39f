import { type Language, say, type Words } from '../kernel/words.ts'
import type { ProcedureVersion } from './procedure.ts'

/** What the poster's template shows; every text is ready to print. */
export interface Poster {
  readonly title: string
  readonly centre: string
  readonly name: string
  readonly fieldLine: string
  readonly papers: readonly { readonly name: string; readonly condition: string | null }[]
  /** What did not fit, in words. */
  readonly more: string | null
  readonly time: string
  readonly fee: string
  readonly address: string
  readonly hotline: string
  readonly words: Readonly<Record<'bring' | 'time' | 'fee' | 'scan' | 'help', string>>
}

const posterWords = {
  bring: ['CẦN MANG', 'WHAT TO BRING'],
  time: ['THỜI HẠN', 'TIME LIMIT'],
  fee: ['PHÍ, LỆ PHÍ', 'FEE'],
  scan: ['Quét để xem đầy đủ', 'Scan for everything'],
  help: ['Cần giúp, hãy hỏi tại quầy hoặc gọi', 'Ask at the counter or call'],
  noPapers: ['Hỏi tại quầy hoặc quét mã', 'Ask at the counter or scan the code'],
  more: [
    'và {count} giấy tờ khác tùy trường hợp – quét mã để xem',
    'and {count} more, depending on the case – scan the code',
  ],
} as const satisfies Record<string, Words>

/** A sheet read from two metres has room for this many letters of papers. */
const ROOM = 520

/** Long papers are cut at a word: the page behind the code has all of it. */
const LONGEST_PAPER = 110

export function posterOf(
  procedure: ProcedureVersion,
  facts: {
    language: Language
    centre: string
    hotline: string
    address: string
    time: string
    fee: string
    /** Letters of papers there is room for; a whole sheet when none is named. */
    room?: number | undefined
  },
): Poster {
  const { language, room = ROOM, ...printed } = facts
  const papers = procedure.documents.map(({ name, condition }) => ({ name: cut(name), condition }))
  const shown = fitting(papers, room)
  const left = procedure.documents.length - shown.length
  const words = (key: keyof typeof posterWords): string => say(language, posterWords[key], { count: left })
  return {
    ...printed,
    title: procedure.name,
    name: procedure.name,
    fieldLine: `${procedure.field.name} · ${procedure.code}`,
    papers: shown.length > 0 ? shown : [{ name: words('noPapers'), condition: null }],
    more: left > 0 ? words('more') : null,
    words: {
      bring: words('bring'),
      time: words('time'),
      fee: words('fee'),
      scan: words('scan'),
      help: words('help'),
    },
  }
}

function fitting<Each extends { readonly name: string; readonly condition: string | null }>(
  papers: readonly Each[],
  room: number,
): readonly Each[] {
  let left = room
  return papers.filter(({ name, condition }, index) => {
    left -= name.length + (condition?.length ?? 0) + 20
    return left >= 0 || index === 0
  })
}

const cut = (text: string): string =>
  text.length <= LONGEST_PAPER ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_PAPER))}…`
