import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeNational {
  readonly address: string
  /** How many requests came. */
  readonly asked: () => number
  close(): Promise<void>
}

export interface FakeBehaviour {
  /** Procedures in the form of LayThuTuc; the address of one is its MATTHC. */
  readonly procedures: readonly (Readonly<Record<string, unknown>> & { readonly MATTHC: string })[]
  readonly port?: number
  readonly rowsAPage?: number
  /** What to do instead of answering, by the number of the request from 1; nothing = answer. */
  readonly instead?: (request: number) => 'busy' | 'silent' | 'garbled' | 'endless' | undefined
}

/** A stand-in for the national database of procedures, on this machine only. */
export async function fakeNational({
  procedures,
  port = 0,
  rowsAPage = 100,
  instead,
}: FakeBehaviour): Promise<FakeNational> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const mood = instead?.(asked)
    if (mood === 'silent') return
    const address = new URL(request.url ?? '/', 'http://fake')
    response.writeHead(mood === 'busy' ? 503 : 200, { 'content-type': 'application/json' })
    if (mood === 'garbled') response.end('{"result": [')
    else if (mood === 'endless') response.end(`"${'x'.repeat(6_000_000)}"`)
    else response.end(JSON.stringify(answerTo(address)))
  })
  const answerTo = (address: URL): object => {
    const code = /^\/thu-tuc\/(.+)$/.exec(address.pathname)?.[1]
    if (code) return { result: procedures.filter(({ MATTHC }) => MATTHC === decodeURIComponent(code)) }
    const from = (Number(address.searchParams.get('trang') ?? 1) - 1) * rowsAPage
    return {
      result: procedures.slice(from, from + rowsAPage).map(({ MATTHC }) => ({ MATTHC })),
      total: procedures.length,
    }
  }
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${taken}`,
    asked: () => asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A procedure as the national database tells it: two cases, two channels. */
export const nationalMarriage = {
  MATTHC: '1.000894',
  TENTTHC: 'Đăng ký kết hôn',
  TRANGTHAI: 1,
  QUYETDINH: '2299/QĐ-BTP',
  MOTACOQUANTHUCHIEN: 'Ủy ban nhân dân cấp xã',
  LINHVUCTHUCHIEN: [{ MALINHVUC: 'G15-TP02', TENLINHVUC: 'Hộ tịch' }],
  CAPTHUCHIEN: [{ CAPTHUCHIEN: '3', TENCAP: 'Cấp xã' }],
  TRINHTUTHUCHIEN: [
    { TRUONGHOP: '', TRINHTU: [{ TENTRINHTU: 'Nộp tờ khai' }, { TENTRINHTU: 'Hai bên cùng ký' }] },
  ],
  CACHTHUCTHUCHIEN: [
    {
      KENH: 1,
      THOIGIAN: [
        {
          THOIGIANGIAIQUYET: 5,
          DONVITINH: 'Ngày làm việc',
          PHILEPHI: [{ SOTIEN: 0, DONVI: 'Đồng', MOTA: 'Miễn lệ phí' }],
        },
      ],
    },
    { KENH: 2, THOIGIAN: [{ THOIGIANGIAIQUYET: 5, DONVITINH: 'Ngày làm việc', PHILEPHI: [] }] },
  ],
  DOITUONGTHUCHIEN: [{ MADOITUONG: '1', TENDOITUONG: 'Công dân Việt Nam' }],
  THANHPHANHOSO: [
    {
      TRUONGHOP: 'Giấy tờ phải nộp',
      GIAYTO: [{ TENGIAYTO: 'Tờ khai đăng ký kết hôn', SOBANCHINH: 1, SOBANSAO: 0 }],
    },
    {
      TRUONGHOP: 'Khi không tra cứu được',
      GIAYTO: [
        {
          TENGIAYTO: 'Giấy xác nhận tình trạng hôn nhân',
          SOBANCHINH: 1,
          SOBANSAO: 0,
          MA_KQ_THAYTHE: 'KQ.G15.000123',
        },
      ],
    },
  ],
  KETQUATHUCHIEN: [{ MAKETQUA: 'KQ.G15.000001', TENKETQUA: 'Giấy chứng nhận kết hôn' }],
  CANCUPHAPLY: [{ SOVANBAN: '60/2014/QH13' }, { SOVANBAN: '123/2015/NĐ-CP' }],
} as const
