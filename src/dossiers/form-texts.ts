import { localTime } from '../kernel/local-time.ts'

/** A document is dated from its commune: “Mường Sại” of “Ủy ban nhân dân xã Mường Sại, tỉnh Sơn La” (Decree 30/2020, annex I). */
export function placeOf(superiorAgency: string): string {
  const place = /(?:^|\s)(?:xã|phường|đặc khu)\s+([^,]+)/iu.exec(superiorAgency)?.[1]
  return place?.trim() ?? superiorAgency
}

/** “08 giờ 37 phút, ngày 20/11/2026”. */
export function clockAndDate(instant: Temporal.Instant): string {
  const { hour, minute, day, month, year } = localTime(instant)
  return `${two(hour)} giờ ${two(minute)} phút, ngày ${two(day)}/${two(month)}/${year}`
}

/** Day and months below 3 get a zero in front, as the decree writes dates: “ngày 05 tháng 02 năm 2026”. */
export function dayInWords(instant: Temporal.Instant): string {
  const { day, month, year } = localTime(instant)
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`
}

/** “20/11/2026” of an instant. */
export function dateOf(instant: Temporal.Instant): string {
  const { day, month, year } = localTime(instant)
  return `${two(day)}/${two(month)}/${year}`
}

const two = (number: number): string => String(number).padStart(2, '0')
