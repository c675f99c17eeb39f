import type { Words } from '../../kernel/words.ts'

export const scanWording = {
  title: ['Lượt quét mã QR', 'Scans of QR codes'],
  lead: [
    'Người dân quét mã của thủ tục nào, ở đâu, trong 12 tháng qua. Chỉ đếm lượt; không lưu gì về người quét.',
    'Which codes people scanned, and where, in the last 12 months. Only counts; nothing about the person is kept.',
  ],
  none: ['Chưa có lượt quét nào.', 'Nothing was scanned yet.'],
  noneHelp: [
    'In áp phích và dán ở nơi người dân dễ thấy: cửa ra vào, ghế chờ, quầy, nhà văn hóa bản.',
    'Print posters and hang them where people see them: at the door, the seats, the counters, in village halls.',
  ],
  total: ['Tổng số lượt', 'Scans'],
  thisMonth: ['Tháng này', 'This month'],
  scanned: ['Thủ tục có lượt quét', 'Procedures scanned'],
  byMonth: ['Theo tháng', 'By month'],
  byProcedure: ['Theo thủ tục', 'By procedure'],
  procedure: ['Thủ tục', 'Procedure'],
} as const satisfies Record<string, Words>
