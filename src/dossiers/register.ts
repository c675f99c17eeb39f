import { localTime } from '../kernel/local-time.ts'
import type { Channel } from './dossier.ts'
import { dateOf } from './form-texts.ts'

/** One line of the register (form 07), as its row in the database holds it. */
export interface Registered {
  readonly code: string
  readonly procedureName: string
  readonly sets: number
  readonly applicantName: string
  readonly address: string | null
  readonly phone: string
  readonly channel: Channel
  readonly receivedAt: Temporal.Instant
  readonly due: Temporal.Instant
  readonly returnedAt: Temporal.Instant | null
  readonly receiver: string | null
  readonly stopped: boolean
}

/** The columns of the register in the order of the form, in Vietnamese as in law. */
export const registerColumns = [
  'TT',
  'Mã hồ sơ',
  'Tên thủ tục hành chính',
  'Số lượng hồ sơ (bộ)',
  'Tên cá nhân, tổ chức',
  'Địa chỉ, số điện thoại',
  'Cơ quan chủ trì giải quyết',
  'Ngày nhận',
  'Ngày hẹn trả',
  'Ngày trả',
  'Phương thức nhận kết quả',
  'Ký nhận',
  'Ghi chú',
] as const

/** The cells of one line. Results are handed over at the counter; other ways are not there yet. */
export const registerCells = (row: Registered, number: number, unit: string): readonly string[] => [
  String(number),
  row.code,
  row.procedureName,
  String(row.sets),
  row.applicantName,
  [row.address, row.phone].filter(Boolean).join(', '),
  unit,
  timeText(row.receivedAt),
  timeText(row.due),
  row.returnedAt ? timeText(row.returnedAt) : '',
  'Trực tiếp',
  row.receiver ?? '',
  row.stopped ? 'Dừng giải quyết' : channelNotes[row.channel],
]

const channelNotes: Readonly<Record<Channel, string>> = {
  direct: '',
  online: 'Nộp trực tuyến',
  post: 'Nộp qua bưu chính',
}

const timeText = (at: Temporal.Instant): string =>
  `${localTime(at).toPlainTime().toString({ smallestUnit: 'minute' })} ${dateOf(at)}`

/** A table for spreadsheets: UTF-8 with its mark, and no cell that a spreadsheet would run as a formula. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[header, ...rows].map(cells => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

const csvCell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
