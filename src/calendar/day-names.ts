import type { Words } from '../kernel/words.ts'

const names = {
  'swap-off': ['Nghỉ hoán đổi', 'Swapped day off'],
  'swap-work': ['Làm bù', 'Make-up working day'],
  ordinary: ['Ngày bình thường', 'Ordinary day'],
} as const satisfies Record<string, Words>

/** What a special day is called that has no name of its own. */
export const getDayOff = (kind: keyof typeof names): [string, string] => [names[kind][0], names[kind][1]]
