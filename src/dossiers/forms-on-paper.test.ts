import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText } from 'unpdf'
import { renderPdf } from '../platform/pdf.ts'
import { slipFields } from './control-slip.ts'
import type { Change } from './dossier.ts'
import { by, calendar, clockFacts, life, valueFrom } from './dossiers.fixtures.ts'
import { extend } from './extend.ts'
import { type FormFields, formFields, formToIssue } from './form-fields.ts'
import { formSeries } from './form-series.ts'
import { proposeRefusal } from './propose-refusal.ts'
import { csvOf, registerCells, registerColumns } from './register.ts'
import { sign } from './sign.ts'
import { acceptWithdrawal } from './withdraw.ts'

const centre = {
  name: ['Trung tâm Phục vụ hành chính công xã Mường Sại', 'Public Service Centre'] as const,
  superiorAgency: 'Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La',
  address: 'Trụ sở UBND xã Mường Sại',
  hotline: '0212 000 0001',
}
const facts = { centre, number: 12, signer: { name: 'Cà Thị Hặc', title: 'Phó Chủ tịch' } }

/** The words of a PDF as a reader sees them, without line ends and without what hyphens and spacing do to them. */
async function textOf(template: string, data: unknown): Promise<string> {
  const { text } = await extractText(new Uint8Array(renderPdf({ template, data })))
  return plain(text.join(' '))
}
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

const textsIn = (fields: object): readonly string[] =>
  Object.values(fields).flatMap(value =>
    typeof value === 'string'
      ? value.split('\n')
      : Array.isArray(value)
        ? value.flatMap(row => (typeof row === 'string' ? [row] : textsIn(row)))
        : [],
  )

const why = { reason: 'Không đủ điều kiện theo quy định.', legalBasis: 'Điều 16 Luật Hộ tịch' }
const refusedLater = valueFrom(
  sign(valueFrom(proposeRefusal(life.processing.dossier, why, by('specialist'))).dossier, by('signer')),
)
const extended = valueFrom(
  extend(
    life.processing.dossier,
    { until: '2026-12-02', reason: 'Công chức thụ lý nghỉ ốm.', calendar },
    by('signer', '2026-11-25T09:00'),
  ),
)
const withdrawn = valueFrom(
  acceptWithdrawal(
    life.withdrawalAsked.dossier,
    { ...clockFacts, legalBasis: 'Điều 9', fee: 'Không thu', papersReturned: 'Giấy chứng sinh' },
    by('officer', '2026-11-24T09:00'),
  ),
)

const issued: readonly { form: '02' | '03' | '04' | '05'; change: Change; says: readonly string[] }[] = [
  {
    form: '02',
    change: life.supplementAsked,
    says: ['PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 'Số: 12/HDHS', '04/12/2026', 'Giấy chứng sinh'],
  },
  {
    form: '03',
    change: life.refused,
    says: ['PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Không thuộc thẩm quyền của xã', 'Số: 12/TCHS'],
  },
  { form: '03', change: refusedLater, says: ['VĂN BẢN TỪ CHỐI GIẢI QUYẾT HỒ SƠ', 'Sau khi thẩm định'] },
  {
    form: '04',
    change: extended,
    says: ['VĂN BẢN XIN LỖI', 'Số: 12/PXL', '09 giờ 30 phút, ngày 02/12/2026', 'PHÓ CHỦ TỊCH'],
  },
  {
    form: '05',
    change: withdrawn,
    says: ['THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ', '23/11/2026: Gia đình tự làm ở nơi khác', 'Không thu'],
  },
]

for (const { form, change, says } of issued)
  test(`form ${form} of a ${change.dossier.position} dossier, opened as PDF, shows every field it was issued with`, async () => {
    assert.equal(formToIssue(change), form)
    const fields: FormFields = formFields(form, change, facts)
    const shown = await textOf(formSeries(form).template, fields)
    for (const text of [...says, ...textsIn({ ...fields, signerTitle: '', receivedAt: '' })])
      assert.ok(shown.includes(plain(text)), `“${text}” is missing`)
    assert.doesNotMatch(shown, /\\/, 'markup is not shown')
    assert.equal(shown.includes(plain(change.dossier.applicant.idNumber)), false, 'no identity number')
  })

test('most of what happens to a dossier needs no paper of its own', () => {
  for (const step of [
    'filed',
    'received',
    'processing',
    'awaiting',
    'finished',
    'returned',
    'backAgain',
  ] as const)
    assert.equal(formToIssue(life[step]), undefined)
})

for (const hostile of ['#let x = 1', ']', '*[ $x \\', '"; #read("/package.json")', '1. + - /'])
  test(`what officers and people type is shown and never run: ${hostile}`, async () => {
    for (const { form, change } of issued) {
      const fields = formFields(form, change, facts)
      const typed = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? hostile : value]),
      )
      assert.ok((await textOf(formSeries(form).template, typed)).includes(plain(hostile)))
    }
  })

const names = { officer: 'Cà Thị Hặc', specialist: 'Nguyễn Thị Thu Hằng', signer: 'Lò Văn Phong' }
const road = [
  'filed',
  'received',
  'processing',
  'awaiting',
  'backAgain',
  'awaiting',
  'finished',
  'returned',
] as const
const history = road.map(step => life[step].event)
const slip = slipFields(life.returned.dossier, history, {
  centre,
  names,
  calendar,
  now: life.returned.event.at,
})

test('the control slip has every hand-over with both sides and how it stood against its time (form 06)', async () => {
  assert.deepEqual(
    slip.rows.map(({ from, to, band }) => [from, to, band]),
    [
      ['Người nộp hồ sơ', 'Cà Thị Hặc', ''],
      ['Cà Thị Hặc', 'Nguyễn Thị Thu Hằng', 'Đúng hạn'],
      ['Nguyễn Thị Thu Hằng', 'Lãnh đạo ký', ''],
      ['Lò Văn Phong', 'Nguyễn Thị Thu Hằng', ''],
      ['Nguyễn Thị Thu Hằng', 'Lãnh đạo ký', ''],
      ['Lò Văn Phong', centre.name[0], 'Trước hạn'],
      ['Cà Thị Hặc', 'Người nộp hồ sơ', ''],
    ],
  )
  const shown = await textOf(formSeries('06').template, slip)
  assert.doesNotMatch(shown, /\\/)
  for (const text of textsIn(slip)) assert.ok(shown.includes(plain(text)), `“${text}” is missing`)
})

test('handed over only the next day after a morning reception, forwarding was late', () => {
  const late = history.map(event =>
    event.type === 'handed-over' ? { ...event, at: event.at.add({ hours: 96 }) } : event,
  )
  const facts06 = { centre, names, calendar, now: life.returned.event.at }
  assert.equal(slipFields(life.returned.dossier, late, facts06).rows[1]?.band, 'Quá hạn')
})

const registered = {
  code: 'H52.99-261120-0001',
  procedureName: 'Đăng ký khai sinh',
  sets: 1,
  applicantName: '=HYPERLINK("http://x")',
  address: 'Bản Coỏng, xã Mường Sại',
  phone: '0912345678',
  channel: 'online',
  receivedAt: life.received.event.at,
  due: life.received.dossier.due,
  returnedAt: life.returned.event.at,
  receiver: 'Lò Văn Sơn',
  stopped: false,
} as const

test('the register prints every column of its form (form 07)', async () => {
  const cells = registerCells(registered, 1, centre.name[0])
  assert.equal(cells.length, registerColumns.length)
  const data = {
    superiorAgency: 'ỦY BAN NHÂN DÂN XÃ MƯỜNG SẠI',
    agency: 'TRUNG TÂM',
    unit: centre.name[0],
    placeAndDate: 'Mường Sại, ngày 30 tháng 11 năm 2026',
    period: 'Từ ngày 01/11/2026 đến ngày 30/11/2026',
    columns: registerColumns,
    rows: [cells],
  }
  const shown = await textOf(formSeries('07').template, data)
  for (const text of ['SỔ THEO DÕI HỒ SƠ', data.period, ...registerColumns, ...cells])
    assert.ok(shown.includes(plain(text)), `“${text}” is missing`)
})

test('in a spreadsheet nothing that people typed runs as a formula, and commas and quotes stay inside their cell', () => {
  const csv = csvOf(['a', 'b'], [[registered.applicantName, 'một, "hai"\nba']])
  assert.equal(csv, '\ufeffa,b\r\n"\'=HYPERLINK(""http://x"")","một, ""hai""\nba"\r\n')
})
