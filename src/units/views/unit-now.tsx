import { type Language, say, type Words } from '../../kernel/words.ts'
import type { Resolution } from '../resolution.ts'
import { basisWords, isWorthTelling, unitNowWords } from '../unit-now.ts'

/** Beside an address: what its unit is today, and on demand why. Nothing for an address of today or one that is not known. */
export const UnitNow = ({
  language,
  resolution,
}: {
  readonly language: Language
  readonly resolution: Resolution | undefined
}) => {
  const sentence = resolution && isWorthTelling(resolution) ? unitNowWords(resolution) : undefined
  if (!resolution || !sentence) return null
  return (
    <div class="unit-now">
      <p>{say(language, sentence)}</p>
      <details>
        <summary>{say(language, words.why)}</summary>
        <ul>
          {resolution.candidates.map(candidate => (
            <li key={candidate.unit.code}>{say(language, basisWords(candidate))}</li>
          ))}
        </ul>
        <p>{say(language, resolution.result === 'ambiguous' ? words.nothingAsked : words.staysValid)}</p>
      </details>
    </div>
  )
}

const words = {
  why: ['Căn cứ', 'Legal basis'],
  staysValid: [
    'Giấy tờ ghi tên cũ vẫn có hiệu lực; không phải đổi (Nghị quyết 190/2025/QH15, Điều 10).',
    'Papers with the old name stay valid and need not be renewed (Resolution 190/2025/QH15, Article 10).',
  ],
  nothingAsked: [
    'Xã cũ bị chia hoặc trùng tên nên chưa xác định được từ địa chỉ; người nộp không phải làm gì thêm.',
    'The old commune was divided or shares its name, so the address alone does not tell; nothing more is asked of the applicant.',
  ],
} as const satisfies Record<string, Words>
