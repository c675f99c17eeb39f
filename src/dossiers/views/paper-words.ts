import type { Words } from '../../kernel/words.ts'
import type { Channel, PaperKind } from '../dossier.ts'

/** The kinds of paper as form 01 names them. */
export const paperKindWords: Readonly<Record<PaperKind, Words>> = {
  original: ['Bản chính', 'Original'],
  'certified-copy': ['Bản sao chứng thực', 'Certified copy'],
  copy: ['Bản sao', 'Copy'],
  electronic: ['Bản điện tử', 'Electronic'],
}

export const channelWords: Readonly<Record<Channel, Words>> = {
  direct: ['Trực tiếp', 'At the counter'],
  online: ['Trực tuyến', 'Online'],
  post: ['Bưu chính', 'By post'],
}
