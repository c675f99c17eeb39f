import { Type } from 'typebox'
import type { Words } from '../kernel/words.ts'
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

const reason = text({ label: ['Lý do', 'Reason'], min: 10, max: 1000, lines: true })
const legalBasis = text({ label: ['Căn cứ pháp lý', 'Legal basis'], min: 5, max: 300 })
const day = (label: Words) =>
  text({
    label,
    max: 10,
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    wrong: ['Ngày có dạng 2026-12-31.', 'A date is written 2026-12-31.'],
  })

/** A refusal before reception, and after examination. */
export const refuseForm = Type.Object({
  version,
  ground: Type.Optional(text({ label: ['Căn cứ từ chối', 'Ground'], max: 60 })),
  reason,
  legalBasis,
})

const supplement = {
  version,
  papers: Type.Array(
    Type.Object({
      why: Type.Optional(text({ label: ['Cần bổ sung gì', 'What is wanted'], min: 5, max: 500 })),
    }),
    { maxItems: 60 },
  ),
  corrections: Type.Optional(
    text({
      label: ['Nội dung tờ khai cần sửa', 'What to correct in the declaration'],
      max: 1000,
      lines: true,
    }),
  ),
  reason,
  legalBasis,
  respondBy: day(['Bổ sung chậm nhất ngày', 'Answer at the latest on']),
}
export const askSupplementForm = Type.Object(supplement)
export const askAgainForm = Type.Object({
  ...supplement,
  override: text({
    label: ['Lý do cho phép yêu cầu lần nữa', 'Why a further request is allowed'],
    min: 10,
    max: 500,
  }),
})

export const completeSupplementForm = Type.Object({
  version,
  papers: Type.Array(
    Type.Object({
      kind: Type.Optional(choice({ label: ['Loại giấy tờ', 'Kind of paper'], of: paperKinds })),
    }),
    { maxItems: 60 },
  ),
})

/** From the public page: the code is in the address, the secret with the form. */
export const answerForm = Type.Object({
  secret: text({ label: ['Mã tra cứu', 'Secret on the receipt'], min: 4, max: 20 }),
  note: Type.Optional(text({ label: ['Lời nhắn', 'Message'], max: 1000, lines: true })),
})
export const publicWithdrawalForm = Type.Object({
  secret: text({ label: ['Mã tra cứu', 'Secret on the receipt'], min: 4, max: 20 }),
  reason: text({ label: ['Lý do', 'Reason'], min: 5, max: 500, lines: true }),
})

export const askDutyForm = Type.Object({
  version,
  what: text({ label: ['Khoản phải nộp', 'What has to be paid'], min: 5, max: 500, lines: true }),
  legalBasis,
})
export const completeDutyForm = Type.Object({
  version,
  evidence: text({ label: ['Chứng từ đã nộp', 'Evidence of payment'], min: 3, max: 300 }),
})

export const extendForm = Type.Object({
  version,
  until: day(['Ngày hẹn mới', 'New date']),
  reason,
})

export const askWithdrawalForm = Type.Object({
  version,
  reason: text({ label: ['Lý do rút hồ sơ', 'Why it is withdrawn'], min: 5, max: 500, lines: true }),
})

const leaving = {
  fee: Type.Optional(text({ label: ['Xử lý phí, lệ phí đã nộp', 'Fees already paid'], max: 300 })),
  papersReturned: Type.Optional(text({ label: ['Giấy tờ trả lại', 'Papers given back'], max: 500 })),
}
export const acceptWithdrawalForm = Type.Object({ version, legalBasis, ...leaving })
export const declineWithdrawalForm = Type.Object({ version, reason })
export const stopForm = Type.Object({ version, reason, legalBasis, ...leaving })
export const restartForm = Type.Object({
  version,
  decision: text({ label: ['Quyết định tiếp tục giải quyết', 'Decision to go on'], min: 5, max: 300 }),
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

export const movedQuery = Type.Object({
  after: Type.Optional(text({ label: ['Sau', 'After'], max: 60 })),
})

/** No code: all open dossiers. */
export const recomputeForm = Type.Object({
  code: Type.Optional(text({ label: ['Mã hồ sơ', 'Dossier code'], max: 60 })),
  reason: text({ label: ['Lý do', 'Reason'], min: 10, max: 1000, lines: true }),
})

/** Days of reception; what is no day becomes the usual period. */
export const registerQuery = Type.Object({
  from: Type.Optional(text({ label: ['Từ ngày', 'From'], max: 10 })),
  to: Type.Optional(text({ label: ['Đến ngày', 'To'], max: 10 })),
  after: Type.Optional(text({ label: ['Sau', 'After'], max: 200 })),
})
