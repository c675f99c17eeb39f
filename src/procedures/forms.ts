import { Type } from 'typebox'
import { choice, text, whole } from '../web/fields.ts'
import { feeKinds } from './fee-rule.ts'
import { authorityKinds, channels, paperForms, receptionModes } from './procedure.ts'

const day = (label: readonly [string, string]) =>
  text({
    label,
    max: 10,
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    wrong: ['Ngày có dạng 2027-02-05.', 'A date is written 2027-02-05.'],
  })
const line = (label: readonly [string, string], max = 500) => Type.Optional(text({ label, max }))
const lines = (label: readonly [string, string], max = 20_000) =>
  Type.Optional(text({ label, max, lines: true }))
const number = (label: readonly [string, string], max = 1_000_000_000) =>
  Type.Optional(whole({ label, min: 0, max }))

/** The draft as the person saw it. */
const revision = whole({ label: ['Lần sửa', 'Revision'], min: 1, max: 1_000_000 })

const limitKinds = ['unknown', 'same-day', 'working-hours', 'working-days', 'days', 'months'] as const

/** One form for each group of parts; what is left empty counts as unknown. */
export const partForms = {
  basics: Type.Object({
    revision,
    name: text({ label: ['Tên thủ tục', 'Name of the procedure'], max: 1000 }),
    field: text({ label: ['Lĩnh vực', 'Field'], max: 100 }),
    level: line(['Cấp thực hiện', 'Level']),
    result: line(['Kết quả', 'Result'], 2000),
    whoMayApply: line(['Ai được nộp', 'Who may apply'], 2000),
    source: text({ label: ['Nguồn', 'Source'], max: 1000 }),
  }),
  papers: Type.Object({
    revision,
    documents: Type.Array(
      Type.Object({
        name: line(['Giấy tờ', 'Paper'], 2000),
        condition: line(['Khi nào cần', 'When needed'], 2000),
        kind: Type.Optional(choice({ label: ['Dạng', 'Form'], of: paperForms })),
        number: number(['Số bản', 'How many'], 99),
        count: line(['Số lượng (lời văn)', 'Count in words']),
        alternatives: line(['Được thay bằng', 'Replaced by'], 2000),
      }),
      { maxItems: 100 },
    ),
  }),
  time: Type.Object({
    revision,
    kind: choice({ label: ['Cách tính', 'Counted in'], of: limitKinds }),
    amount: number(['Số lượng', 'Amount'], 9_999),
    cutoff: Type.Optional(
      text({
        label: ['Giờ chốt nhận hồ sơ', 'Cut-off'],
        max: 5,
        pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
        wrong: ['Giờ có dạng 15:00.', 'A time is written 15:00.'],
      }),
    ),
    timeLimitText: line(['Thời hạn theo văn bản', 'The limit in the words of the source'], 2000),
    supplementPolicy: Type.Optional(
      choice({ label: ['Khi bổ sung hồ sơ', 'On a supplement'], of: ['PAUSE', 'RESTART'] }),
    ),
  }),
  fee: Type.Object({
    revision,
    feeText: line(['Phí, lệ phí theo văn bản', 'The fee in the words of the source'], 3000),
    fees: Type.Array(
      Type.Object({
        kind: Type.Optional(choice({ label: ['Loại', 'Kind'], of: feeKinds })),
        channel: Type.Optional(choice({ label: ['Cách nộp', 'How filed'], of: channels })),
        amount: number(['Mức thu (đồng)', 'Amount (đồng)']),
        firstPages: number(['Số trang đầu', 'First pages'], 10_000),
        further: number(['Mỗi trang sau', 'Each page after']),
        most: number(['Tối đa mỗi bản', 'At most a copy']),
        effectiveFrom: Type.Optional(day(['Từ ngày', 'From'])),
        effectiveTo: Type.Optional(day(['Đến ngày', 'To'])),
        source: line(['Nguồn', 'Source']),
        waivers: line(['Miễn cho', 'Waived for'], 2000),
      }),
      { maxItems: 30 },
    ),
  }),
  steps: Type.Object({
    revision,
    steps: Type.Array(
      Type.Object({
        action: line(['Việc làm', 'What is done'], 3000),
        handler: line(['Người làm', 'By']),
        role: line(['Vai trò', 'Role']),
        allowanceHours: number(['Giờ làm việc', 'Working hours'], 9_999),
      }),
      { maxItems: 100 },
    ),
    stepsBasis: line(['Căn cứ của trình tự', 'Basis of the steps'], 2000),
  }),
  channels: Type.Object({
    revision,
    channels: Type.Array(choice({ label: ['Cách nộp', 'How to file'], of: channels }), { maxItems: 3 }),
    mode: Type.Optional(choice({ label: ['Nơi nhận hồ sơ', 'Where it is received'], of: receptionModes })),
    basis: line(['Căn cứ của nơi nhận', 'Basis of the place'], 1000),
  }),
  authority: Type.Object({
    revision,
    authority: line(['Cơ quan giải quyết', 'Who decides'], 1000),
    authorityKind: Type.Optional(
      choice({ label: ['Loại cơ quan', 'Kind of authority'], of: authorityKinds }),
    ),
    system: choice({
      label: ['Hệ thống giữ trạng thái', 'System that owns the status'],
      of: ['LOCAL', 'MINISTRY'],
    }),
    ministry: Type.Optional(
      text({
        label: ['Mã của bộ', 'Code of the ministry'],
        max: 20,
        pattern: '^[A-Z0-9]{2,20}$',
        wrong: ['Mã gồm chữ in hoa và số, ví dụ BCA.', 'The code has capitals and digits, for example BCA.'],
      }),
    ),
  }),
  legal: Type.Object({
    revision,
    legalBasis: lines(['Căn cứ pháp lý, mỗi dòng một văn bản', 'Legal basis, one document a line']),
    portalUrl: line(['Trang trên Cổng Dịch vụ công quốc gia', 'Page on the national portal'], 2000),
  }),
  cases: Type.Object({
    revision,
    cases: Type.Array(
      Type.Object({
        name: line(['Tên trường hợp', 'Name of the case']),
        id: Type.Optional(
          text({
            label: ['Mã trường hợp', 'Id of the case'],
            max: 60,
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            wrong: ['Mã gồm a–z, 0–9 và gạch nối.', 'The id has a–z, 0–9 and hyphens.'],
          }),
        ),
        when: line(['Khi nào áp dụng', 'When it applies'], 2000),
        channels: line(['Cách nộp', 'How to file'], 100),
        limit: line(['Thời hạn', 'Time limit'], 40),
        timeLimitText: line(['Thời hạn theo văn bản', 'The limit in the words of the source'], 2000),
        documents: lines(['Giấy tờ, mỗi dòng một giấy', 'Papers, one a line']),
        feeText: line(['Phí theo văn bản', 'The fee in the words of the source'], 2000),
        fees: lines(['Quy tắc phí, mỗi dòng một quy tắc', 'Fee rules, one a line']),
      }),
      { maxItems: 20 },
    ),
  }),
} as const

export type PartGroup = keyof typeof partForms

export const approveForm = Type.Object({
  revision,
  number: text({ label: ['Số quyết định', 'Number of the decision'], min: 3, max: 200 }),
  date: day(['Ngày quyết định', 'Date of the decision']),
})

export const publishForm = Type.Object({
  revision,
  from: Type.Optional(day(['Áp dụng từ ngày', 'Applies from'])),
})

export const reasonForm = Type.Object({
  revision,
  reason: text({ label: ['Lý do', 'Reason'], min: 5, max: 1000, lines: true }),
})

/** Two forms of one page never share the name of a field. */
export const withdrawForm = Type.Object({
  revision,
  withdrawal: text({ label: ['Lý do rút', 'Why it is withdrawn'], min: 5, max: 1000, lines: true }),
})

export const plainDraftForm = Type.Object({ revision })

/** Nothing is asked: a draft begins as a copy. */
export const startForm = Type.Object({})

export const newProcedureForm = Type.Object({
  code: text({
    label: ['Mã thủ tục', 'Procedure code'],
    max: 8,
    pattern: '^\\d\\.\\d{6}$',
    wrong: [
      'Mã thủ tục có dạng 1.001193: một chữ số, dấu chấm, sáu chữ số.',
      'A procedure code looks like 1.001193: one digit, a full stop, six digits.',
    ],
  }),
  name: text({ label: ['Tên thủ tục', 'Name of the procedure'], max: 1000 }),
  field: text({ label: ['Lĩnh vực', 'Field'], max: 100 }),
  source: text({ label: ['Nguồn', 'Source'], max: 1000 }),
})

export const hereForm = Type.Object({
  handled: choice({ label: ['Trung tâm này', 'This centre'], of: ['yes', 'no'] }),
  counter: line(['Quầy', 'Counter'], 60),
  staffId: line(['Người phụ trách', 'Who handles it'], 60),
})

export const feeQuery = Type.Object({
  procedure: Type.Optional(text({ label: ['Thủ tục', 'Procedure'], max: 8, pattern: '^\\d\\.\\d{6}$' })),
  pages: Type.Optional(
    whole({ label: ['Số trang của bản chính', 'Pages of the original'], min: 1, max: 100_000 }),
  ),
  copies: Type.Optional(whole({ label: ['Số bản sao', 'Copies'], min: 1, max: 100_000 })),
  channel: Type.Optional(choice({ label: ['Cách nộp', 'How filed'], of: channels })),
  waiver: Type.Optional(text({ label: ['Miễn phí vì', 'Nothing to pay because'], max: 42 })),
  case: Type.Optional(text({ label: ['Trường hợp', 'Case'], max: 60 })),
})
