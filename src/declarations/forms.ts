import { Type } from 'typebox'
import { choice, text, whole, yes } from '../web/fields.ts'

/** What is known of the filer may be handed in by a card reader of the kiosk or the counter. */
const known = (label: readonly [string, string], max: number) => Type.Optional(text({ label, max }))

export const startForm = Type.Object({
  procedure: text({ label: ['Thủ tục', 'Procedure'], max: 8, pattern: '^\\d\\.\\d{6}$' }),
  filer: Type.Object({
    name: known(['Họ và tên', 'Full name'], 100),
    idNumber: known(['Số định danh cá nhân', 'Personal identification number'], 12),
    phone: known(['Số điện thoại', 'Telephone'], 20),
    address: known(['Địa chỉ', 'Address'], 300),
  }),
})

export const resumeForm = Type.Object({
  code: text({ label: ['Mã tờ khai', 'Declaration code'], max: 20 }),
  secret: text({ label: ['Mã bí mật', 'Secret'], max: 20 }),
})

export const truthForm = Type.Object({
  truth: yes({ label: ['Cam đoan', 'Declaration of truth'] }),
  how: choice({ label: ['Nộp bằng cách nào?', 'How will you hand it in?'], of: ['online', 'counter'] }),
})

/** What every page sends besides its answers, which the definition of the form describes. */
export const pageForm = Type.Object({
  /** On, put off, or one more entry of a repeated page. */
  step: Type.Optional(choice({ label: ['Bước', 'Step'], of: ['next', 'later', 'add'] })),
  /** The entry to take out, counted from 0. */
  remove: Type.Optional(whole({ label: ['Bỏ mục', 'Take out'], min: 0, max: 99 })),
  /** How often the page had been saved when it was shown. */
  seen: Type.Optional(whole({ label: ['Lần lưu', 'Saved'], min: 0, max: 1_000_000 })),
  from: Type.Optional(choice({ label: ['Từ trang', 'From'], of: ['check'] })),
})

/** The newer version somebody was told of. */
export const changedForm = Type.Object({
  version: whole({ label: ['Phiên bản', 'Version'], min: 1, max: 1_000_000 }),
})

const seen = text({ label: ['Bản đã xem', 'The version seen'], max: 64 })

/** The definition as an editor typed it, to be checked or saved. */
export const definitionForm = Type.Object({
  step: choice({ label: ['Bước', 'Step'], of: ['check', 'save'] }),
  definition: text({ label: ['Định nghĩa mẫu (JSON)', 'Definition (JSON)'], max: 300_000, lines: true }),
  seen,
})

/** The words of a form come by names of their own; see form-words.ts. */
export const wordsForm = Type.Object({ seen })

export const publishForm = Type.Object({
  how: choice({ label: ['Công bố như thế nào?', 'How is it published?'], of: ['new', 'correction'] }),
  seen,
})

export const discardForm = Type.Object({ seen })
