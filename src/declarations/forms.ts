import { Type } from 'typebox'
import { choice, text, yes } from '../web/fields.ts'

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
