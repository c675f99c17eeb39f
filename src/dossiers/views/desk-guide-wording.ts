import type { Words } from '../../kernel/words.ts'

/** What the desk says to those who handle no dossiers. */
export const guideWording = {
  searchHint: [
    'Hỏi bằng lời của người dân, không cần dấu. Trang mở ra là trang công khai.',
    'Ask in the words people use, marks may be left out. The page that opens is the public one.',
  ],
  whereTo: ['Các trang thường dùng', 'Pages often used'],
  catalogue: ['Danh mục thủ tục', 'The catalogue of procedures'],
  fileOnline: ['Thủ tục nộp được trực tuyến', 'Procedures that can be filed online'],
  track: ['Tra cứu hồ sơ bằng mã trên giấy hẹn', 'Follow a dossier by the codes on the receipt'],
  notYet: ['Chưa có', 'Not there yet'],
} as const satisfies Record<string, Words>

export interface Guide {
  readonly title: Words
  /** What this role may and should do. */
  readonly may: readonly Words[]
  /** What one would look for here and not find. */
  readonly notYet: readonly Words[]
}

export const guideRoles = ['volunteer', 'province', 'administrator', 'editor'] as const
export type GuideRole = (typeof guideRoles)[number]

export const guides: Readonly<Record<GuideRole, Guide>> = {
  volunteer: {
    title: ['Hướng dẫn người dân', 'Helping people'],
    may: [
      [
        'Tìm thủ tục cùng người dân: cần giấy tờ gì, phí bao nhiêu, bao lâu có kết quả; in tờ thông tin nếu cần.',
        'Find the procedure together: which papers, which fee, how long it takes; print its sheet where that helps.',
      ],
      [
        'Ngồi cạnh để giúp khai trên trang công khai. Người dân tự đọc lại và tự bấm gửi; không khai thay khi họ vắng mặt.',
        'Help them fill in the public pages at their side. They read it through and send it themselves; never file for somebody who is not there.',
      ],
      [
        'Không giữ giấy tờ, mật khẩu hay mã OTP của người dân. Tài khoản này không mở được hồ sơ nào.',
        'Keep none of their papers, passwords or one-time codes. This account opens no case file.',
      ],
    ],
    notYet: [],
  },
  province: {
    title: ['Theo dõi của cấp tỉnh', 'The province’s view'],
    may: [
      [
        'Xem các trang công khai của trung tâm này đúng như người dân thấy.',
        'See the public pages of this centre as people see them.',
      ],
      [
        'Phê duyệt và công bố phiên bản mới của thủ tục tại trang “Danh mục”, kèm số và ngày quyết định. Không tự phê duyệt bản mình soạn.',
        'Approve and publish new versions of procedures at “Catalogue”, with number and date of the decision. Nobody approves what they wrote.',
      ],
    ],
    notYet: [
      [
        'Bảng tổng hợp các trung tâm và báo cáo theo Quyết định 766/QĐ-TTg. Tài khoản này không xem được từng hồ sơ.',
        'The overview of all centres and the reports of Decision 766/QĐ-TTg. This account sees no single dossier.',
      ],
    ],
  },
  administrator: {
    title: ['Quản trị hệ thống', 'Running the system'],
    may: [
      [
        'Tạo, khóa tài khoản và đặt lại mật khẩu: lệnh “motcua user” trên máy chủ.',
        'Make and disable accounts and reset passwords: the command “motcua user” on the server.',
      ],
      [
        'Kiểm tra và nạp danh mục thủ tục: lệnh “motcua catalogue”. Kiểm chứng dữ liệu: lệnh “motcua verify”.',
        'Check and import the catalogue of procedures: the command “motcua catalogue”. Verify the data: “motcua verify”.',
      ],
    ],
    notYet: [
      [
        'Trang quản lý tài khoản và cấu hình trên trình duyệt. Tài khoản này không xem được hồ sơ nào.',
        'Pages for accounts and settings in the browser. This account sees no dossier.',
      ],
    ],
  },
  editor: {
    title: ['Biên tập danh mục thủ tục', 'Editing the catalogue'],
    may: [
      [
        'Soạn phiên bản mới của thủ tục, so với bản đang công bố, xem phần nào còn thiếu: trang “Danh mục”.',
        'Draft the next version of a procedure, compare it with the published one, see what is missing: the page “Catalogue”.',
      ],
      [
        'Nhập nhiều thủ tục từ tệp CSV hoặc XLSX; tệp được kiểm tra từng dòng trước khi ghi.',
        'Bring in many procedures from a CSV or XLSX file; it is checked row by row before anything is written.',
      ],
    ],
    notYet: [],
  },
}
