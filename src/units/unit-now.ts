import type { Words } from '../kernel/words.ts'
import type { Candidate, NotFoundReason, Resolution } from './resolution.ts'
import { type FormerUnit, placeName, REFORM } from './unit.ts'

/** “xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La”: an old unit as papers write it. */
export const formerPlaceName = ({ fullName, district }: FormerUnit): string =>
  [fullName.startsWith('(') ? [] : lowerType(fullName), district.fullName, district.province.fullName]
    .flat()
    .map(lowerType)
    .join(', ')

/** Only the type loses its capital: “Thị trấn Hà Trung” → “thị trấn Hà Trung”. */
const lowerType = (fullName: string): string => fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1)

/** True when there is something to tell beside the address: its unit has another name, or may be one of several. */
export const isWorthTelling = ({ result, candidates }: Resolution): boolean =>
  result === 'ambiguous' || (result !== 'not_found' && candidates[0]?.kind !== 'current')

/** “Nay là xã Mường Sại, tỉnh Sơn La” in one sentence, for pages, slips and programs; nothing when the address needs none. */
export function unitNowWords(resolution: Resolution): Words | undefined {
  if (!isWorthTelling(resolution)) return undefined
  const names = resolution.candidates.map(({ unit }) => placeName(unit))
  if (resolution.result === 'ambiguous')
    return [
      `Nay thuộc một trong các đơn vị: ${names.join('; ')}.`,
      `Now lies in one of: ${names.join('; ')}.`,
    ]
  const since = changedOn(resolution)
  return [`Nay là ${names.join('')} (từ ${since}).`, `Now ${names.join('')} (since ${since}).`]
}

/** The day from which the new name holds: the reform, for a hamlet too, whose document only says which side it fell on. */
const changedOn = (_resolution: Resolution): string => REFORM.split('-').toReversed().join('/')

/** What the change rests on, with the official wording. */
export function basisWords({ unit, kind, note, from, hamlet }: Candidate): Words {
  const by =
    kind === 'unchanged' ? `${unit.resolution} (${unit.clause})` : `${unit.resolution}, ${unit.clause}`
  if (hamlet)
    return [
      `${hamlet.hamlet}: theo ${hamlet.document} ngày ${dayMonthYear(hamlet.documentDate)}. Nghị quyết ${by}: ${lowerType(note)}.`,
      `${hamlet.hamlet}: by ${hamlet.document} of ${dayMonthYear(hamlet.documentDate)}. Resolution ${by}: “${note}”.`,
    ]
  if (!from) return [`Nghị quyết ${by}.`, `Resolution ${by}.`]
  const old = formerPlaceName(from)
  return [`Nghị quyết ${by}: ${old} – ${lowerType(note)}.`, `Resolution ${by}: ${old} – “${note}”.`]
}

export const dayMonthYear = (date: string): string => date.split('-').toReversed().join('/')

/** The whole answer in sentences, for the command line. */
export function resolutionLines(resolution: Resolution): readonly Words[] {
  if (resolution.reason) return [notFoundWords[resolution.reason], ...resolution.suggestions.map(suggested)]
  return resolution.candidates.flatMap(candidate => [
    [nameLine(candidate), nameLine(candidate)],
    basisWords(candidate),
  ])
}

const nameLine = ({ unit }: Candidate): string => `${unit.code} ${placeName(unit)}`
const suggested = (candidate: Candidate): Words => [
  `Có phải: ${nameLine(candidate)}?`,
  `Is it: ${nameLine(candidate)}?`,
]

export const notFoundWords: Readonly<Record<NotFoundReason, Words>> = {
  empty: ['Hãy ghi một địa chỉ.', 'Give an address.'],
  'too-long': [
    'Địa chỉ dài quá 500 ký tự. Hãy chỉ ghi xã, huyện, tỉnh.',
    'The address has more than 500 characters. Give commune, district and province only.',
  ],
  unknown: [
    'Không tìm thấy xã, phường nào có tên này. Hãy kiểm tra chính tả và ghi thêm huyện, tỉnh cũ.',
    'No commune of this name was found. Check the spelling and add the old district and province.',
  ],
  'commune-missing': [
    'Địa chỉ chưa có tên xã, phường. Cấp huyện đã giải thể ngày 01/07/2025; hãy ghi thêm xã, phường cũ.',
    'The commune is missing. Districts were dissolved on 1 July 2025; add the old commune.',
  ],
  'not-certain': [
    'Chưa chắc chắn địa chỉ này thuộc đơn vị nào. Hãy kiểm tra từng tên, ghi rõ xã, huyện, tỉnh.',
    'It is not certain which unit this is. Check each name; give commune, district and province.',
  ],
}
