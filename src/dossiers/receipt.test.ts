import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderPdf } from '../platform/pdf.ts'
import { qrSvg } from '../platform/qr.ts'
import type { Paper } from './dossier.ts'
import { type ReceiptDossier, type ReceiptRequest, receiptData } from './receipt.ts'

const papers = (count: number): readonly Paper[] =>
  Array.from({ length: count }, (_, line) => ({ line, name: `Giấy tờ ${line + 1}`, kind: 'copy', count: 1 }))

const dossier: ReceiptDossier = {
  centreId: 'muong-sai',
  code: 'H52.99-191120-0001',
  procedure: { code: '1.001193', version: 1, name: 'Đăng ký khai sinh', fieldId: 'ho-tich' },
  channel: 'direct',
  applicant: { name: 'Lò Thị Ánh', idNumber: '014186012345', phone: '0912345678' },
  papers: papers(2),
  files: [],
  sets: 1,
  position: 'received',
  submittedAt: Temporal.Instant.from('2019-11-20T01:37:00Z'),
  receivedAt: Temporal.Instant.from('2019-11-20T01:37:00Z'),
  receivedBy: 'tiepnhan',
  due: Temporal.Instant.from('2019-12-25T01:37:00Z'),
  dueSteps: [],
}

const request: ReceiptRequest = {
  dossier,
  secret: 'K7QX',
  centre: {
    name: ['Trung tâm Phục vụ hành chính công xã Mường Sại', 'Public Service Centre of Mường Sại commune'],
    superiorAgency: 'Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La',
    address: 'Trụ sở UBND xã Mường Sại',
    hotline: '0212 000 0001',
  },
  procedure: { name: 'Đăng ký khai sinh', timeLimitText: '25 ngày làm việc' },
  officerName: 'Cà Thị Hặc',
  trackUrl: 'https://motcua.example.vn/tracking',
  feeText: null,
}

type Change = Partial<Pick<ReceiptDossier, 'code' | 'papers' | 'request' | 'applicant'>>

const printed = (change: Change): string => {
  const data = receiptData({ ...request, dossier: { ...dossier, ...change } })
  const images = { 'qr.svg': qrSvg(request.trackUrl) }
  return Buffer.from(renderPdf({ template: 'src/dossiers/templates/form-01.typ', data, images })).toString()
}

const pagesOf = (change: Change): number => [...printed(change).matchAll(/\/Type ?\/Page\b/g)].length

test('times are written as on receipts, along the clock in Viet Nam', () => {
  const { receivedAt, due } = receiptData(request)
  assert.equal(receivedAt, '08 giờ 37 phút, ngày 20/11/2019')
  assert.equal(due, '08 giờ 37 phút, ngày 25/12/2019')
})

test('the document is dated from its commune, whatever kind of unit it is', () => {
  const placed = (superiorAgency: string) =>
    receiptData({ ...request, centre: { ...request.centre, superiorAgency } }).placeAndDate
  assert.equal(placed('Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La'), 'Mường Sại, ngày 20 tháng 11 năm 2019')
  assert.equal(placed('UBND phường Hoàn Kiếm, thành phố Hà Nội'), 'Hoàn Kiếm, ngày 20 tháng 11 năm 2019')
  assert.equal(placed('ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUỐC'), 'PHÚ QUỐC, ngày 20 tháng 11 năm 2019')
})

test('beside an old address stands what it is today, and nothing beside another', () => {
  const addressNow = ['Nay là xã Mường Sại, tỉnh Sơn La (từ 01/07/2025).', 'Now …'] as const
  const applicant = { ...dossier.applicant, address: 'Xã Nặm Ét, huyện Quỳnh Nhai, tỉnh Sơn La' }
  const addressOf = (now?: typeof addressNow) =>
    receiptData({ ...request, dossier: { ...dossier, applicant }, addressNow: now }).address
  assert.equal(addressOf(addressNow), `${applicant.address}. ${addressNow[0]}`)
  assert.equal(addressOf(), applicant.address)
})

test('the secret is on the copy of the applicant only', () =>
  assert.deepEqual(
    receiptData(request).copies.map(copy => copy.secret),
    ['K7QX', null],
  ))

test('what the source does not say is left to be filled in, never made up', () => {
  const { fee, timeLimit, mail } = receiptData({ ...request, procedure: { name: 'x', timeLimitText: null } })
  assert.deepEqual([fee, timeLimit, mail], ['', '', ''])
})

test('the address to type does not carry the secret', () => {
  const trackUrl = 'https://motcua.example.vn/track/H52.99-191120-0001?secret=K7QX'
  const { trackAddress } = receiptData({ ...request, trackUrl })
  assert.equal(trackAddress, 'motcua.example.vn/track/H52.99-191120-0001')
})

test('every kind of paper has its name on the form', () => {
  const kinds = ['original', 'certified-copy', 'copy', 'electronic'] as const
  const lines = kinds.map((kind, line) => ({ line, name: 'Tờ khai', kind, count: 1 }))
  const names = receiptData({ ...request, dossier: { ...dossier, papers: lines } }).papers.map(
    ({ kind }) => kind,
  )
  assert.deepEqual(names, ['Bản chính', 'Bản sao chứng thực', 'Bản sao', 'Bản điện tử'])
})

test('each receipt bears the title of its own dossier, whatever was printed before it', () => {
  const titled = (code: string) =>
    printed({ code }).includes(
      `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${code}</rdf:li></rdf:Alt></dc:title>`,
    )
  for (const code of ['H52.99-191120-0001', 'H52.99-191120-0002', 'H52.99-191120-0001'])
    assert.ok(titled(code))
})

test('what the compiler remembers of other receipts changes no byte of this one', () => {
  const first = printed({})
  assert.notEqual(printed({ applicant: { ...dossier.applicant, name: 'Quàng Văn Tuấn' } }), first)
  assert.equal(printed({}), first)
})

test('ten papers fit on one page of each copy, thirty take two', () => {
  assert.equal(pagesOf({ papers: papers(10) }), 2)
  assert.equal(pagesOf({ papers: papers(30) }), 4)
})

for (const hostile of ['#let x = 1', ']', '*[ $x \\', '"; #read("/package.json")', '<a> @b `', '1. + - /'])
  test(`what people type is shown and never run: ${hostile}`, () =>
    assert.equal(pagesOf({ request: hostile, applicant: { ...dossier.applicant, name: hostile } }), 2))
