import { receiptData } from '../../dossiers/index.ts'
import { renderPdf } from '../../platform/pdf.ts'
import { qrSvg } from '../../platform/qr.ts'
import { atMost, type Measure, median, rounded } from './measure.ts'

const WARM = 20
const PRINTS = 200

/** Printing form 01 from the dossier to the finished PDF, warm, each with another code: nothing can be remembered. */
export function receiptTime(): readonly Measure[] {
  const times = Array.from({ length: WARM + PRINTS }, (_, index) => {
    const began = performance.now()
    print(index)
    return performance.now() - began
  })
  const value = rounded(median(times.slice(WARM)))
  return [atMost({ name: 'receipt-pdf', value, target: 5, unit: 'ms', note: `form 01, median of ${PRINTS}` })]
}

function print(index: number): void {
  const code = `H52.99-261120-${String(index + 1).padStart(4, '0')}`
  const secret = `K7${code.slice(-4)}`
  const trackUrl = `https://motcua.example.vn/track/${code}?secret=${secret}`
  const data = receiptData({
    dossier: dossier(code),
    secret,
    centre,
    procedure: { name: dossier(code).procedure.name, timeLimitText: 'Trong ngày' },
    officerName: 'Cà Thị Hặc',
    trackUrl,
    feeText: '2.000 đồng/trang',
  })
  renderPdf({ template: 'src/dossiers/templates/form-01.typ', data, images: { 'qr.svg': qrSvg(trackUrl) } })
}

const centre = {
  name: ['Trung tâm Phục vụ hành chính công xã Mường Sại', 'Public Service Centre of Mường Sại commune'],
  superiorAgency: 'Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La',
  address: 'Trụ sở UBND xã Mường Sại, tỉnh Sơn La',
  hotline: '0212 000 0001',
} as const

const dossier = (code: string): Parameters<typeof receiptData>[0]['dossier'] => ({
  centreId: 'muong-sai',
  code,
  procedure: {
    code: '2.000815',
    version: 1,
    name: 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản',
    fieldId: 'chung-thuc',
  },
  channel: 'direct',
  applicant: { name: 'Lò Thị Mai', idNumber: '014190004567', phone: '0912345678' },
  papers: [0, 1, 2].map(line => ({
    line,
    name: `Giấy tờ thứ ${line + 1}`,
    kind: 'original' as const,
    count: 1,
  })),
  files: [],
  sets: 1,
  submittedAt: Temporal.Instant.from('2026-11-20T02:00:00Z'),
  position: 'received',
  receivedAt: Temporal.Instant.from('2026-11-20T02:00:00Z'),
  receivedBy: 'tiepnhan',
  due: Temporal.Instant.from('2026-11-20T10:00:00Z'),
  dueSteps: [],
})
