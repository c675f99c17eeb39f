const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ'] as const

/** A whole number from 0 to 999,999,999,999,999 in Vietnamese words, as money and dates are written out on forms. */
export function numberInWords(number: number): string {
  if (number === 0) return DIGITS[0]
  const groups: number[] = []
  for (let rest = number; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  return groups
    .map((group, place) =>
      group === 0 ? '' : `${groupInWords(group, place < groups.length - 1)} ${GROUPS[place]}`,
    )
    .reverse()
    .filter(Boolean)
    .map(words => words.trim())
    .join(' ')
}

/** Three digits; behind another group the hundreds are always said: “hai nghìn không trăm hai mươi sáu”. */
function groupInWords(group: number, behindAnother: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const sayHundreds = hundreds > 0 || behindAnother
  return [
    sayHundreds ? `${DIGITS[hundreds]} trăm` : '',
    tens > 1 ? `${DIGITS[tens]} mươi` : tens === 1 ? 'mười' : sayHundreds && units > 0 ? 'linh' : '',
    units > 0 ? unitInWords(units, tens) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function unitInWords(units: number, tens: number): string {
  if (units === 5 && tens > 0) return 'lăm'
  if (units === 1 && tens > 1) return 'mốt'
  return DIGITS[units] ?? ''
}

/** A date as forms of civil status write it out: “ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu”. */
export function dateInWords(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return [
    day === undefined ? '' : `ngày ${numberInWords(day)}`,
    month === undefined ? '' : `tháng ${month === 4 ? 'tư' : numberInWords(month)}`,
    `năm ${numberInWords(year)}`,
  ]
    .filter(Boolean)
    .join(' ')
}
