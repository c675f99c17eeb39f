import { Type } from 'typebox'
import { choice, mail, personalId, phone, text, whole } from '../web/fields.ts'
import { paperKinds } from './dossier.ts'

/** A filing, at the counter or online: the same questions, asked once. */
export const filingForm = Type.Object({
  step: choice({ label: ['Bước', 'Step'], of: ['check', 'edit', 'send'] }),
  procedure: text({ label: ['Thủ tục', 'Procedure'], max: 8, pattern: '^\\d\\.\\d{6}$' }),
  case: Type.Optional(text({ label: ['Trường hợp', 'Case'], max: 60 })),
  /** The version whose form was filled in; a newer one is told before anything is sent. */
  procedureVersion: Type.Optional(whole({ label: ['Bản của thủ tục', 'Version'], min: 1, max: 1_000_000 })),
  name: text({ label: ['Họ và tên', 'Full name'], min: 2, max: 100 }),
  idNumber: personalId(['Số định danh cá nhân', 'Personal identification number']),
  phone: phone(['Số điện thoại', 'Telephone']),
  mail: Type.Optional(mail(['Thư điện tử', 'E-mail'])),
  address: Type.Optional(text({ label: ['Địa chỉ nơi ở', 'Address'], max: 300 })),
  request: Type.Optional(text({ label: ['Nội dung yêu cầu', 'What is asked for'], max: 1000, lines: true })),
  sets: whole({ label: ['Số bộ hồ sơ', 'Number of sets'], min: 1, max: 20 }),
  papers: Type.Array(
    Type.Object({
      kind: Type.Optional(choice({ label: ['Loại giấy tờ', 'Kind of paper'], of: paperKinds })),
      count: Type.Optional(whole({ label: ['Số lượng', 'Count'], min: 0, max: 99 })),
    }),
    { maxItems: 60 },
  ),
  declaration: Type.Optional(text({ label: ['Mã tờ khai', 'Declaration code'], max: 20 })),
  key: Type.Optional(text({ label: ['Khóa tờ khai', 'Key of the declaration'], max: 60 })),
  kept: Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 40 }),
})

export const searchQuery = Type.Object({
  q: Type.Optional(text({ label: ['Tìm', 'Search'], max: 200 })),
})

/** The one box that takes whatever is known of a dossier. */
export const findForm = Type.Object({
  what: text({
    label: ['Mã hồ sơ, tên, số điện thoại hoặc số định danh', 'Code, name, telephone or identity number'],
    max: 300,
  }),
})

/** `who` is a sealed number: an identity or telephone number never stands readable in an address. */
export const findQuery = Type.Object({
  q: Type.Optional(text({ label: ['Tên người nộp', 'Name of the applicant'], max: 300, min: 0 })),
  who: Type.Optional(text({ label: ['Số đã niêm phong', 'Sealed number'], max: 500, min: 0 })),
  procedure: Type.Optional(text({ label: ['Thủ tục', 'Procedure'], max: 20, min: 0 })),
  handler: Type.Optional(text({ label: ['Người thụ lý', 'Handler'], max: 60, min: 0 })),
  position: Type.Optional(text({ label: ['Tình trạng', 'Status'], max: 30, min: 0 })),
  from: Type.Optional(text({ label: ['Nộp từ ngày', 'Filed from'], max: 100, min: 0 })),
  to: Type.Optional(text({ label: ['đến ngày', 'to'], max: 100, min: 0 })),
  after: Type.Optional(text({ label: ['Sau', 'After'], max: 200 })),
})

export const listQuery = Type.Object({
  lane: Type.Optional(text({ label: ['Nhóm', 'Lane'], max: 30 })),
  after: Type.Optional(text({ label: ['Sau', 'After'], max: 200 })),
})

const version = whole({ label: ['Phiên bản', 'Version'], min: 1, max: 1_000_000 })

/** Forms of the actions of lifecycle.ts. `version` is the dossier as the officer saw it. */
export const plainForm = Type.Object({ version })

export const refuseForm = Type.Object({
  version,
  ground: Type.Optional(text({ label: ['Căn cứ từ chối', 'Ground'], max: 60 })),
  reason: text({ label: ['Lý do', 'Reason'], min: 10, max: 1000, lines: true }),
  legalBasis: text({ label: ['Căn cứ pháp lý', 'Legal basis'], min: 5, max: 300 }),
})

export const handOverForm = Type.Object({
  version,
  handler: text({ label: ['Người thụ lý', 'Handler'], max: 60 }),
})

export const sendBackForm = Type.Object({
  version,
  reason: text({ label: ['Lý do', 'Reason'], min: 5, max: 1000, lines: true }),
})

export const returnForm = Type.Object({
  version,
  receiver: text({ label: ['Người nhận kết quả', 'Who takes the result'], min: 2, max: 100 }),
  relation: choice({ label: ['Quan hệ', 'Relation'], of: ['applicant', 'authorised'] }),
})

export const revealForm = Type.Object({
  purpose: text({ label: ['Mục đích xem', 'Purpose'], min: 5, max: 200 }),
})

export const trackForm = Type.Object({
  code: text({ label: ['Mã hồ sơ', 'Dossier code'], max: 50 }),
  secret: text({ label: ['Mã tra cứu', 'Secret on the receipt'], min: 4, max: 20 }),
})

/** No code: all that are listed. */
export const recomputeForm = Type.Object({
  code: Type.Optional(text({ label: ['Mã hồ sơ', 'Dossier code'], max: 60 })),
  reason: text({ label: ['Lý do', 'Reason'], min: 10, max: 1000, lines: true }),
})
