import type { Words } from '../kernel/words.ts'
import type { Dossier, PaperKind, Reception } from './dossier.ts'
import { clockAndDate, dayInWords, placeOf } from './form-texts.ts'

/** What the receipt says of the centre. */
export interface ReceiptCentre {
  readonly name: readonly [vi: string, en: string]
  readonly superiorAgency: string
  readonly address: string
  readonly hotline: string
}

/** A dossier that was received: without reception there is no appointment, and so no receipt. */
export type ReceiptDossier = Extract<Dossier, Reception>

export interface ReceiptRequest {
  readonly dossier: ReceiptDossier
  /** The code that, with the dossier code, opens the public look-up; in words on the applicant's copy only. */
  readonly secret: string
  readonly centre: ReceiptCentre
  readonly procedure: { readonly name: string; readonly timeLimitText: string | null }
  readonly officerName: string
  readonly trackUrl: string
  readonly feeText: string | null
  /** What the applicant's address is today, when that is certain and differs. */
  readonly addressNow?: Words | undefined
}

/** Form 01 as its template prints it: plain JSON, every text ready, in Vietnamese alone. An empty text becomes dots to fill in by hand. */
export interface ReceiptData {
  readonly superiorAgency: string
  readonly agency: string
  readonly number: string
  readonly placeAndDate: string
  readonly code: string
  readonly receiver: string
  readonly applicant: string
  readonly idNumber: string
  readonly address: string
  readonly phone: string
  readonly mail: string
  readonly procedure: string
  readonly request: string
  readonly papers: readonly { readonly name: string; readonly kind: string; readonly count: number }[]
  readonly sets: string
  readonly timeLimit: string
  readonly receivedAt: string
  readonly due: string
  readonly returnPlace: string
  readonly fee: string
  readonly officer: string
  readonly hotline: string
  readonly trackAddress: string
  readonly copies: readonly { readonly name: string; readonly secret: string | null }[]
}

/**
 * The receipt and appointment of a dossier (form 01, Circular 03/2025/TT-VPCP): one copy goes with the applicant, one stays
 * with the control slip. Names and other typed text are shown as they are; the template never runs them.
 */
export function receiptData(request: ReceiptRequest): ReceiptData {
  const { dossier, secret, centre, procedure, officerName, trackUrl, feeText } = request
  return {
    ...headerOf(dossier, centre),
    ...applicantOf(dossier, request.addressNow),
    procedure: procedure.name,
    request: dossier.request ?? '',
    papers: dossier.papers.map(({ name, kind, count }) => ({ name, kind: paperKindNames[kind], count })),
    sets: `${String(dossier.sets).padStart(2, '0')} (bộ)`,
    timeLimit: procedure.timeLimitText ?? '',
    receivedAt: clockAndDate(dossier.receivedAt),
    due: clockAndDate(dossier.due),
    returnPlace: `${centre.name[0]}, ${centre.address}`,
    fee: feeText ?? '',
    officer: officerName,
    hotline: centre.hotline,
    trackAddress: addressToType(trackUrl),
    copies: [
      { name: 'Liên 1: giao người nộp hồ sơ', secret },
      { name: 'Liên 2: lưu kèm phiếu kiểm soát', secret: null },
    ],
  }
}

const headerOf = (dossier: ReceiptDossier, centre: ReceiptCentre) => ({
  superiorAgency: centre.superiorAgency.toLocaleUpperCase('vi'),
  agency: centre.name[0].toLocaleUpperCase('vi'),
  number: `Số: ${dossier.code}/TNHS`,
  placeAndDate: `${placeOf(centre.superiorAgency)}, ${dayInWords(dossier.receivedAt)}`,
  code: dossier.code,
  receiver: centre.name[0],
})

const applicantOf = ({ applicant }: ReceiptDossier, addressNow: Words | undefined) => ({
  applicant: applicant.name,
  idNumber: applicant.idNumber,
  address: [applicant.address, addressNow?.[0]].filter(Boolean).join('. '),
  phone: applicant.phone,
  mail: applicant.mail ?? '',
})

/** The kinds of paper as form 01 names them. */
const paperKindNames: Readonly<Record<PaperKind, string>> = {
  original: 'Bản chính',
  'certified-copy': 'Bản sao chứng thực',
  copy: 'Bản sao',
  electronic: 'Bản điện tử',
}

/** Without what a person need not type; its query could carry the look-up code. */
const addressToType = (url: string): string => url.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')
