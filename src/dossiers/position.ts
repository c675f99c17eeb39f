import type { Words } from '../kernel/words.ts'

/** Where a dossier stands. Systems report ten statuses to the National Public Service Portal; ours refine number 4. */
export const positions = [
  'filed',
  'received',
  'refused',
  'processing',
  'awaiting-signature',
  'supplement-asked',
  'financial-duty',
  'withdrawal-asked',
  'stopped',
  'finished',
  'returned',
] as const

export type Position = (typeof positions)[number]
export type NationalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

export const nationalStatus: Readonly<Record<Position, NationalStatus>> = {
  filed: 1,
  received: 2,
  refused: 3,
  processing: 4,
  'awaiting-signature': 4,
  'supplement-asked': 5,
  'financial-duty': 6,
  'withdrawal-asked': 7,
  stopped: 8,
  finished: 9,
  returned: 10,
}

/** The Vietnamese names are those of the portal’s own list of statuses; the English ones are ours. */
export const positionWords: Readonly<Record<Position, Words>> = {
  filed: ['Mới đăng ký', 'Filed online'],
  received: ['Được tiếp nhận', 'Received'],
  refused: ['Không được tiếp nhận', 'Refused at reception'],
  processing: ['Đang xử lý', 'In process'],
  'awaiting-signature': ['Đang xử lý – chờ ký', 'In process – awaiting signature'],
  'supplement-asked': ['Yêu cầu bổ sung giấy tờ', 'Supplement asked'],
  'financial-duty': ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Tax or fee to be paid'],
  'withdrawal-asked': ['Công dân yêu cầu rút hồ sơ', 'Withdrawal asked'],
  stopped: ['Dừng xử lý', 'Stopped'],
  finished: ['Đã xử lý xong', 'Finished, ready to return'],
  returned: ['Đã trả kết quả', 'Result returned'],
}

export const isPosition = (word: string): word is Position => positions.some(position => position === word)
