import { localTime } from '../kernel/local-time.ts'
import type { Change, Dossier } from './dossier.ts'
import { type IssuedForm, numberText } from './form-series.ts'
import { clockAndDate, dateOf, dayInWords, placeOf } from './form-texts.ts'
import type { ReceiptCentre } from './receipt.ts'
import { lastRequest } from './supply.ts'

/** Plain JSON with every text ready, in Vietnamese alone; an empty text becomes dots to fill in by hand. */
export type FormFields = Readonly<
  Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>
>

export interface FormFacts {
  readonly centre: ReceiptCentre
  readonly number: number
  /** Who signs the paper: the name and position on the badge. */
  readonly signer: { readonly name: string; readonly title: string }
}

/** The paper that a change has to be told with; most need none. */
export function formToIssue({ dossier, event }: Change): IssuedForm | undefined {
  switch (event.type) {
    case 'supplement-asked':
      return '02'
    case 'refused':
      return '03'
    case 'signed':
      return 'refusal' in dossier && dossier.refusal ? '03' : undefined
    case 'extended':
      return '04'
    case 'stopped':
      return '05'
    default:
      return undefined
  }
}

/** The year in which a paper is numbered: that of the clock in Viet Nam. */
export const numberingYear = ({ event }: Change): number => localTime(event.at).year

/** What a paper says; it is kept as it was issued, whatever changes afterwards. */
export function formFields(form: IssuedForm, change: Change, facts: FormFacts): FormFields {
  const { dossier, event } = change
  return { ...commonFields(form, change, facts), ...ownFields[form](dossier, event.at), ...signerOf(facts) }
}

function commonFields(form: IssuedForm, { dossier, event }: Change, { centre, number }: FormFacts) {
  const { applicant, procedure } = dossier
  return {
    superiorAgency: centre.superiorAgency.toLocaleUpperCase('vi'),
    agency: centre.name[0].toLocaleUpperCase('vi'),
    unit: centre.name[0],
    number: `Số: ${numberText(form, number)}`,
    placeAndDate: `${placeOf(centre.superiorAgency)}, ${dayInWords(event.at)}`,
    code: dossier.code,
    applicant: applicant.name,
    address: applicant.address ?? '',
    phone: applicant.phone,
    mail: applicant.mail ?? '',
    procedure: procedure.name,
    request: dossier.request ?? '',
    receivedAt: 'receivedAt' in dossier ? clockAndDate(dossier.receivedAt) : '',
    hotline: centre.hotline,
  }
}

const signerOf = ({ signer }: FormFacts) => ({ signer: signer.name, signerTitle: signer.title })

const ownFields: Readonly<Record<IssuedForm, (dossier: Dossier, at: Temporal.Instant) => FormFields>> = {
  '02': supplementFields,
  '03': refusalFields,
  '04': apologyFields,
  '05': stopFields,
}

function supplementFields(dossier: Dossier): FormFields {
  const request = lastRequest(dossier)
  return {
    stage: request.stage === 'intake' ? 'Trước khi tiếp nhận hồ sơ' : 'Trong quá trình giải quyết hồ sơ',
    papers: request.papers.map(({ name, why }) => ({ name, why })),
    corrections: request.corrections ?? '',
    reason: request.reason,
    legalBasis: request.legalBasis,
    respondBy: request.respondBy.split('-').toReversed().join('/'),
    override: request.override ?? '',
  }
}

function refusalFields(dossier: Dossier): FormFields {
  const refusal = 'refusal' in dossier ? dossier.refusal : undefined
  return {
    examined: dossier.position !== 'refused',
    reason: refusal?.reason ?? '',
    legalBasis: refusal?.legalBasis ?? '',
  }
}

function apologyFields(dossier: Dossier): FormFields {
  const extension = 'extension' in dossier ? dossier.extension : undefined
  if (!extension) throw new Error(`Dossier ${dossier.code} has no new appointment to apologise with`)
  return {
    was: clockAndDate(extension.was),
    until: clockAndDate(extension.until),
    reason: extension.reason,
  }
}

function stopFields(dossier: Dossier): FormFields {
  const stop = 'stop' in dossier ? dossier.stop : undefined
  if (!stop) throw new Error(`Dossier ${dossier.code} was not stopped`)
  const { withdrawal } = stop
  return {
    reason: stop.reason,
    legalBasis: stop.legalBasis,
    asked: withdrawal ? `${dateOf(withdrawal.at)}: ${withdrawal.reason}` : '',
    fee: stop.fee ?? '',
    papersReturned: stop.papersReturned ?? '',
  }
}
