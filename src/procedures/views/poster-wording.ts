import type { Words } from '../../kernel/words.ts'

export const posterWording = {
  title: ['In áp phích và mã QR', 'Print posters and QR codes'],
  document: ['Áp phích để in', 'Posters to print'],
  lead: [
    'Mỗi áp phích có tên thủ tục, giấy tờ cần mang, thời hạn, phí và mã QR. Mỗi lượt quét được đếm theo thủ tục và nơi đặt mã.',
    'Each poster has the name, what to bring, the time limit, the fee and a QR code. Scans are counted by procedure and place.',
  ],
  field: ['Lĩnh vực', 'Field'],
  everything: ['Mọi thủ tục của trung tâm', 'Every procedure of the centre'],
  run: ['In áp phích cho cả trung tâm', 'Posters for the whole centre'],
  printed: [
    'Tệp đã sẵn sàng: tải về, in hai mặt hoặc một mặt đều được, cắt theo đường đứt.',
    'The file is ready: take it, print it on one or both sides, cut along the dashed lines.',
  ],
  per: ['Số thủ tục trên một trang A4', 'Procedures on an A4 page'],
  per1: ['1 – dán tường', '1 – for the wall'],
  per2: ['2 – đặt ở quầy', '2 – for the counter'],
  per4: ['4 – bảng tin', '4 – for a board'],
  per8: ['8 – nhãn nhỏ', '8 – small labels'],
  make: ['Tạo tệp để in', 'Make the file'],
  scans: ['Xem lượt quét', 'See the scans'],
  fieldEmpty: [
    'Lĩnh vực này hiện không có thủ tục nào. Hãy chọn lĩnh vực khác.',
    'This field has no procedures today. Choose another one.',
  ],
  tooMany: [
    'Nhiều thủ tục như vậy được in ở chế độ chạy nền. Hãy dùng nút “Tạo tệp để in” trên trang In áp phích.',
    'That many are printed in the background. Use “Make the file” on the page of posters.',
  ],
} as const satisfies Record<string, Words>
