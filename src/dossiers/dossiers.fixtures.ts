import assert from 'node:assert/strict'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import ruleSetData from '../../reference-data/rule-sets.json' with { type: 'json' }
import { type Calendars, calendarFrom, readRuleSets, type TimeLimit } from '../calendar/index.ts'
import { instantOf } from '../kernel/local-time.ts'
import type { Result } from '../kernel/result.ts'
import { openUnits } from '../units/index.ts'
import { askSupplement, type SupplementAsking } from './ask-supplement.ts'
import type { Doing } from './asking.ts'
import type { ClockFacts } from './clock.ts'
import type { AttachedFile, Change, Dossier, Filing, Processing } from './dossier.ts'
import { askDuty } from './duty.ts'
import { handOver } from './hand-over.ts'
import type { PublishedProcedure } from './lodge.ts'
import { proposeResult } from './propose-result.ts'
import { readReasonRules } from './reason-rules.store.ts'
import { accept, type ReceiveFacts } from './receive.ts'
import { refuse } from './refuse.ts'
import { returnResult } from './return-result.ts'
import { sendBack, sign } from './sign.ts'
import { stop } from './stop.ts'
import { submit } from './submit.ts'
import { askWithdrawal } from './withdraw.ts'

export function valueFrom<Value>(result: Result<Value, unknown>): Value {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

export function refusalFrom<Refusal>(result: Result<unknown, Refusal>): Refusal {
  assert.ok(!result.ok, `Not refused: ${JSON.stringify(result)}`)
  return result.refusal
}

/**
 * Equal, dates included: the comparison of node:assert does not look into Temporal values and takes any two for equal, so
 * both sides are compared as text too.
 */
export function assertSame(actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected)
  assert.deepEqual(asText(actual), asText(expected))
}

const asText = (value: unknown): unknown => JSON.parse(JSON.stringify({ value }))

/** The instant at which a clock in Viet Nam shows this time. */
export const at = (local: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(local))

export const calendar = valueFrom(calendarFrom(vietnam))
/** Every centre has the national calendar. */
export const calendars: Calendars = { of: () => Promise.resolve(calendar) }
export const ruleSets = valueFrom(readRuleSets(ruleSetData))
export const reasonRules = await readReasonRules()
export const units = openUnits()
export const sameDay: TimeLimit = { kind: 'same-day', cutoff: '15:00' }
export const fiveDays: TimeLimit = { kind: 'working-days', amount: 5 }
export const facts: ReceiveFacts = { timeLimit: fiveDays, calendar, ruleSets }

export const clockFacts: ClockFacts = { timeLimit: fiveDays, calendar, supplementPolicy: 'PAUSE' }

/** Somebody with one role, at a time on the clock. */
export const by = (role: string, time = '2026-11-20T09:30', staffId = role): Doing => ({
  staffId,
  roles: [role],
  at: at(time),
})

export const publishedBirth: PublishedProcedure = {
  code: '1.001193',
  version: 1,
  name: 'Đăng ký khai sinh',
  fieldId: 'ho-tich',
  channels: ['direct', 'online'],
  papers: [{ name: 'Giấy chứng sinh' }, { name: 'Văn bản ủy quyền' }, { name: 'Tờ khai' }],
}

/** A filing whose every personal fact is a word found nowhere else, so that a leak is seen. */
export const filing: Filing = {
  centreId: 'muong-sai',
  code: 'H52.99-261120-0001',
  procedure: { code: '1.001193', version: 1, name: 'Đăng ký khai sinh', fieldId: 'ho-tich' },
  channel: 'online',
  applicant: {
    name: 'Lò Thị Mai',
    idNumber: '014190004567',
    phone: '0912345678',
    mail: 'mai.lo@vidu.vn',
    address: 'Bản Coỏng, xã Mường Sại',
  },
  papers: [{ line: 2, name: 'Tờ khai', kind: 'original', count: 1 }],
  files: [],
  request: 'Đăng ký khai sinh cho con Lò Văn An',
  sets: 1,
  submittedAt: at('2026-11-20T08:00'),
}

/** The name on disk of a file with one letter repeated; its bytes are stored only where a test stores them. */
export const attached = (purpose: AttachedFile['purpose'], letter: string): AttachedFile => ({
  purpose,
  sha256: letter.repeat(64),
  name: `${purpose} ${letter}.pdf`,
  mediaType: 'application/pdf',
})

const specialist = { staffId: 'specialist', fields: ['ho-tich', 'chung-thuc'] }

/** The life of a dossier as changes in order, each made by the verb that leads there. */
export function lifeOf(start: Filing) {
  const filed = valueFrom(submit(start))
  const received = valueFrom(accept(filed.dossier, facts, by('officer')))
  const processing = valueFrom(handOver(received.dossier, specialist, by('officer', '2026-11-20T10:00')))
  const draft = attached('result', 'a')
  const awaiting = valueFrom(proposeResult(processing.dossier, draft, by('specialist', '2026-11-23T09:00')))
  const finished = valueFrom(sign(awaiting.dossier, by('signer', '2026-11-24T09:00')))
  const person = { receiver: 'Lò Văn Sơn', relation: 'authorised' } as const
  const returned = valueFrom(returnResult(finished.dossier, person, by('officer', '2026-11-25T09:00')))
  const backAgain = valueFrom(sendBack(awaiting.dossier, 'Sai ngày sinh', by('signer', '2026-11-23T15:00')))
  const why = { reason: 'Không thuộc thẩm quyền của xã', legalBasis: 'Điều 13 Luật Hộ tịch' }
  const refused = valueFrom(refuse(filed.dossier, why, by('officer')))
  const straight = { filed, received, processing, awaiting, finished, returned, backAgain, refused }
  return { ...straight, ...sideRoadsOf(straight) }
}

/** Roads that leave the straight one, each from where it most often does. */
function sideRoadsOf({ processing }: { readonly processing: Change<Processing> }) {
  const atDesk = processing.dossier
  const supplementAsked = valueFrom(
    askSupplement(atDesk, { asking, published: publishedBirth.papers }, by('specialist', '2026-11-23T09:00')),
  )
  const duty = { what: 'Lệ phí trước bạ 120.000 đồng', legalBasis: 'Điều 4 Nghị định 10/2022/NĐ-CP' }
  const dutyAsked = valueFrom(askDuty(atDesk, duty, by('specialist', '2026-11-23T09:00')))
  const withdrawalAsked = valueFrom(
    askWithdrawal(atDesk, 'Gia đình tự làm ở nơi khác', by('citizen', '2026-11-23T09:00')),
  )
  const stopping = { ...clockFacts, reason: 'Giấy tờ giả mạo', legalBasis: 'Điều 12 Luật Hộ tịch' }
  const stopped = valueFrom(stop(atDesk, stopping, by('signer', '2026-11-23T09:00')))
  return { supplementAsked, dutyAsked, withdrawalAsked, stopped }
}

/** What the specialist asks for: one paper of the published list. */
export const asking: SupplementAsking = {
  papers: [{ line: 0, why: 'Bản chính có dấu của bệnh viện' }],
  reason: 'Giấy chứng sinh chưa có dấu của nơi cấp.',
  legalBasis: 'Điều 16 Luật Hộ tịch 2014',
  respondBy: '2026-12-04',
}

export const life = lifeOf(filing)

/** One dossier at each position a verb leads to. */
export const everyPosition: readonly Change[] = Object.values(life)

export const dossiersAtEveryPosition: readonly Dossier[] = everyPosition.map(({ dossier }) => dossier)
