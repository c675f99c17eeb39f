import type { Words } from '../../kernel/words.ts'
import type { ScanPlace } from '../addresses.ts'

export const printedWording = {
  place: ['Nơi đặt mã', 'Where the code hangs'],
  card: ['phiếu hướng dẫn', 'what to bring'],
  cardOf: ['Phiếu hướng dẫn: {name}', 'What to bring: {name}'],
  toPage: ['Về trang thủ tục', 'Back to the procedure'],
  asDocument: ['Tải bản PDF', 'As a PDF'],
  howToPrint: [
    'Bấm Ctrl + P (trên điện thoại: Chia sẻ → In) để in một trang, hoặc tải bản PDF.',
    'Press Ctrl + P (on a phone: Share → Print) to print one page, or take the PDF.',
  ],
} as const satisfies Record<string, Words>

export const placeWords: Readonly<Record<ScanPlace, Words>> = {
  home: ['Trang thủ tục', 'Page of the procedure'],
  kiosk: ['Ki-ốt', 'Kiosk'],
  counter: ['Quầy', 'Counter'],
  poster: ['Áp phích', 'Poster'],
  card: ['Phiếu hướng dẫn', 'Card'],
}
