import assert from 'node:assert/strict'
import type { Client, Reply, Sent } from './client.ts'
import { birthOnline, certifiedCopy } from './filing.ts'
import { samplePdf } from './sample-files.ts'

/** Who works in the commune that day, and a citizen at home. */
export interface AtWork {
  readonly citizen: Client
  readonly officer: Client
  readonly specialist: Client
  readonly signer: Client
}

/** Where a dossier of the day was left. */
export const stations = [
  'filed',
  'refused',
  'received',
  'processing',
  'awaiting-signature',
  'finished',
  'returned',
  'supplement-asked',
  'financial-duty',
  'withdrawal-asked',
  'stopped',
] as const
export type Station = (typeof stations)[number]

export interface Left {
  readonly station: Station
  readonly code: string
  readonly secret: string
}

/** Who came, each for the dossier of one station. */
const people: Readonly<Record<Station, { readonly name: string; readonly idNumber: string }>> = {
  filed: { name: 'Quàng Văn Quang', idNumber: '014090000123' },
  refused: { name: 'Lường Thị Hoa', idNumber: '014190007781' },
  received: { name: 'Lò Thị Mai', idNumber: '014190004567' },
  processing: { name: 'Cà Văn Thoong', idNumber: '014085002219' },
  'awaiting-signature': { name: 'Điêu Thị Xương', idNumber: '014178003345' },
  finished: { name: 'Tòng Văn Chiến', idNumber: '014092008870' },
  returned: { name: 'Bạc Thị Lả', idNumber: '014195001126' },
  'supplement-asked': { name: 'Lò Thị Ánh', idNumber: '014186012345' },
  'financial-duty': { name: 'Hoàng Văn Pản', idNumber: '014079004410' },
  'withdrawal-asked': { name: 'Vì Thị Nga', idNumber: '014188006651' },
  stopped: { name: 'Cầm Văn Muôn', idNumber: '014083009902' },
}

/** People come, and their dossiers are left one at each position. */
export async function dayAtWork(at: AtWork): Promise<readonly Left[]> {
  const left: Left[] = []
  for (const station of stations) {
    const online = station === 'filed' || station === 'refused'
    const { code = '', secret = '' } = done(
      online
        ? await at.citizen.post('/filings', { ...birthOnline, ...people[station] })
        : await at.officer.post('/desk/filings', { ...certifiedCopy, ...people[station] }),
    ).data
    for (const [index, { by, action, sent }] of wayTo(station).entries())
      done(await at[by].post(`/dossiers/${code}/${action}`, withVersion(sent, index + 1)))
    left.push({ station, code, secret })
  }
  return left
}

interface Step {
  readonly to: Station
  readonly action: string
  readonly by: keyof AtWork
  readonly sent: Readonly<Record<string, string | Blob>>
}

const draft = new Blob([Buffer.from(samplePdf('Ban sao'))], { type: 'application/pdf' })

/** What follows reception, in order. */
const way: readonly Step[] = [
  { to: 'processing', action: 'hand-over', by: 'officer', sent: { handler: 'tuphap' } },
  { to: 'awaiting-signature', action: 'propose-result', by: 'specialist', sent: { result: draft } },
  { to: 'finished', action: 'sign', by: 'signer', sent: {} },
  {
    to: 'returned',
    action: 'return-result',
    by: 'officer',
    sent: { receiver: 'Lò Văn Sơn', relation: 'authorised' },
  },
]

const refusal: Step = {
  to: 'refused',
  action: 'refuse',
  by: 'officer',
  sent: { reason: 'Trẻ đã được đăng ký khai sinh tại xã Mường Giôn.', legalBasis: 'Luật Hộ tịch 2014' },
}

const why = { reason: 'Bản chính bị mờ dấu, không đọc được.', legalBasis: 'Nghị định 23/2015/NĐ-CP' }

/** What leaves the straight road, each from the desk of the specialist. */
const aside: readonly Step[] = [
  {
    to: 'supplement-asked',
    action: 'ask-supplement',
    by: 'specialist',
    sent: { ...why, 'papers.0.why': 'Bản chính rõ dấu và chữ ký', respondBy: '2026-12-04' },
  },
  {
    to: 'financial-duty',
    action: 'ask-duty',
    by: 'specialist',
    sent: { what: 'Lệ phí trước bạ 120.000 đồng', legalBasis: why.legalBasis },
  },
  {
    to: 'withdrawal-asked',
    action: 'ask-withdrawal',
    by: 'officer',
    sent: { reason: 'Không cần bản sao nữa.' },
  },
  { to: 'stopped', action: 'stop', by: 'signer', sent: why },
]

function wayTo(station: Station): readonly Step[] {
  if (station === 'refused') return [refusal]
  const road = aside.find(({ to }) => to === station)
  return road ? [...wayTo('processing'), road] : way.slice(0, way.findIndex(({ to }) => to === station) + 1)
}

function withVersion(sent: Step['sent'], version: number): Sent {
  const form = new FormData()
  form.append('version', String(version))
  for (const [name, value] of Object.entries(sent)) form.append(name, value)
  return form
}

function done(reply: Reply): Reply {
  assert.equal(reply.status, 200, reply.text)
  return reply
}
