import { type FinishedBand, finishedBand, forwardBy, type WorkingCalendar } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import type { Dossier, DossierEvent, Reception } from './dossier.ts'
import { clockAndDate, dateOf, dayInWords, placeOf } from './form-texts.ts'
import type { ReceiptCentre } from './receipt.ts'

export interface SlipFacts {
  readonly centre: ReceiptCentre
  /** Names of officers by their staff id. */
  readonly names: Readonly<Record<string, string>>
  readonly calendar: WorkingCalendar
  readonly now: Temporal.Instant
}

/** One hand-over: who gave, who took, when, how it stands against the time, and what for. */
export interface HandOver {
  readonly from: string
  readonly to: string
  readonly at: Temporal.Instant
  readonly band: FinishedBand | null
  readonly note: string
}

/**
 * Every hand-over of a dossier, from the applicant to the centre and back to the applicant (form 06). In this system giving and
 * taking are one moment. Forwarding is held against its own rule (on paper by the end of the day, after 15:00 by the next
 * opening; an electronic dossier is never held to less), the result against the appointment; the rest has no time of its own.
 */
export const handOvers = (
  dossier: Extract<Dossier, Reception>,
  history: readonly DossierEvent[],
  facts: SlipFacts,
): readonly HandOver[] =>
  history.flatMap(event => {
    const sides = sidesOf(event, dossier, facts)
    return sides
      ? [{ ...sides, at: event.at, band: bandOf(event, dossier, facts), note: notes[event.type] ?? '' }]
      : []
  })

const APPLICANT = 'Người nộp hồ sơ'
const SIGNER = 'Lãnh đạo ký'

function sidesOf(
  { type, by, to }: DossierEvent,
  dossier: Extract<Dossier, Reception>,
  { names, centre }: SlipFacts,
): Pick<HandOver, 'from' | 'to'> | undefined {
  const named = (staffId: string) => names[staffId] ?? staffId
  const counter = centre.name[0]
  const handler = 'handler' in dossier ? named(dossier.handler) : counter
  switch (type) {
    case 'received':
      return { from: APPLICANT, to: named(by) }
    case 'handed-over':
    case 'sent-back':
      return { from: named(by), to: named(to ?? '') }
    case 'result-proposed':
    case 'refusal-proposed':
      return { from: named(by), to: SIGNER }
    case 'signed':
      return { from: named(by), to: counter }
    case 'supplement-asked':
    case 'duty-asked':
    case 'stopped':
      return { from: named(by), to: APPLICANT }
    case 'supplement-completed':
    case 'duty-done':
      return { from: APPLICANT, to: handler }
    case 'restarted':
      return { from: named(by), to: handler }
    case 'returned':
      return { from: named(by), to: APPLICANT }
    default:
      return undefined
  }
}

const notes: Readonly<Partial<Record<DossierEvent['type'], string>>> = {
  received: 'Tiếp nhận',
  'handed-over': 'Chuyển xử lý',
  'result-proposed': 'Trình ký kết quả',
  'refusal-proposed': 'Trình ký văn bản từ chối',
  'sent-back': 'Trả lại để sửa',
  signed: 'Chuyển kết quả về nơi trả',
  'supplement-asked': 'Yêu cầu bổ sung (mẫu số 02)',
  'supplement-completed': 'Đã bổ sung đủ',
  'duty-asked': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  'duty-done': 'Đã thực hiện nghĩa vụ tài chính',
  stopped: 'Dừng giải quyết (mẫu số 05)',
  restarted: 'Tiếp tục giải quyết',
  returned: 'Trả kết quả',
}

function bandOf(
  { type, at }: DossierEvent,
  { due, receivedAt }: Extract<Dossier, Reception>,
  { calendar }: SlipFacts,
): FinishedBand | null {
  if (type === 'signed') return finishedBand(localTime(at), localTime(due))
  if (type !== 'handed-over') return null
  const forwarding = forwardBy({ received: localTime(receivedAt), paper: true }, calendar)
  return forwarding.ok ? finishedBand(localTime(at), forwarding.value.by) : null
}

const bandNames: Readonly<Record<FinishedBand, string>> = {
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  overdue: 'Quá hạn',
}

/** Form 06 as its template prints it: plain JSON, every text ready. */
export function slipFields(
  dossier: Extract<Dossier, Reception>,
  history: readonly DossierEvent[],
  facts: SlipFacts,
) {
  const { centre, now } = facts
  const { applicant, procedure, receivedAt, due } = dossier
  return {
    superiorAgency: centre.superiorAgency.toLocaleUpperCase('vi'),
    agency: centre.name[0].toLocaleUpperCase('vi'),
    unit: centre.name[0],
    placeAndDate: `${placeOf(centre.superiorAgency)}, ${dayInWords(now)}`,
    code: dossier.code,
    applicant: applicant.name,
    phone: applicant.phone,
    procedure: procedure.name,
    receivedAt: clockAndDate(receivedAt),
    due: clockAndDate(due),
    rows: handOvers(dossier, history, facts).map(({ from, to, at, band, note }) => ({
      from,
      to,
      at: `${localTime(at).toPlainTime().toString({ smallestUnit: 'minute' })} ${dateOf(at)}`,
      band: band ? bandNames[band] : '',
      note,
    })),
  }
}
