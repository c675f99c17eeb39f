import Value from 'typebox/value'
import type { Words } from '../../kernel/words.ts'
import type { Run } from '../../platform/runs/run.ts'
import type { RunTold } from '../../platform/runs/run-kinds.ts'
import { type RecomputeTally, recomputeTally } from '../recompute-all.ts'

export const recomputeTitle: Words = ['Tính lại ngày hẹn', 'Recomputing dates']

const words = {
  moved: ['Đã có ngày hẹn mới', 'Have a new date'],
  unchanged: ['Ngày hẹn vẫn đúng, giữ nguyên', 'The date was right and stays'],
  undated: [
    'Lịch hoặc danh mục chưa cho biết ngày, giữ ngày cũ',
    'No date can be told yet; the old one stays',
  ],
  skipped: [
    'Đang được xử lý đúng lúc đó, giữ ngày cũ',
    'Were being worked on at that moment; the old date stays',
  ],
  done: [
    'Đã tính lại xong. Hãy báo ngày hẹn mới cho người nộp.',
    'Everything was recomputed. Tell the applicants their new dates.',
  ],
  calendarChanged: [
    'Lịch làm việc đã thay đổi trong lúc tính lại, nên việc tính lại đã dừng. Hồ sơ đã tính vẫn giữ ngày mới; hãy xem lại danh sách rồi tính lại lần nữa.',
    'The calendar was changed in the meantime, so recomputing stopped. Dossiers already recomputed keep their new date; look at the list again and recompute once more.',
  ],
  list: ['Danh sách hồ sơ có ngày hẹn sẽ khác', 'Dossiers whose date would differ'],
} as const satisfies Record<string, Words>

/** What came of recomputing, in words and numbers. */
export function tellRecompute({ state, outcome, progress }: Run): RunTold {
  const tally = [outcome, progress].find((each): each is RecomputeTally => Value.Check(recomputeTally, each))
  return {
    ...(state === 'done' ? { words: words.done } : {}),
    ...(state === 'refused' ? { words: words.calendarChanged } : {}),
    figures: tally ? figuresOf(tally) : [],
    next: { href: '/dossiers/moved-dates', words: words.list },
  }
}

const figuresOf = ({ moved, unchanged, undated, skipped }: RecomputeTally) => [
  { words: words.moved, value: moved },
  { words: words.unchanged, value: unchanged },
  ...(undated > 0 ? [{ words: words.undated, value: undated }] : []),
  ...(skipped > 0 ? [{ words: words.skipped, value: skipped }] : []),
]
