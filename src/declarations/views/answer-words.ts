import type { Words } from '../../kernel/words.ts'
import { Problems } from '../../web/problems.ts'
import type { AnswerProblem, AnswerReason } from '../answer-refusals.ts'
import type { AskedQuestion, Reading } from '../read-answers.ts'

/** What is wrong with an answer and what to do about it; `{label}` is the question. */
export const answerWords: Readonly<Record<AnswerReason, Words>> = {
  missing: ['Hãy điền “{label}”.', 'Fill in “{label}”.'],
  'not-chosen': ['Hãy chọn “{label}”.', 'Choose “{label}”.'],
  'too-long': ['“{label}” được nhiều nhất {limit} ký tự.', '“{label}” may have at most {limit} characters.'],
  'not-a-name': [
    '“{label}” chỉ gồm chữ cái, khoảng trắng và dấu của tên; không có chữ số.',
    '“{label}” has letters, spaces and the marks of a name only, no digits.',
  ],
  'not-a-date': [
    '“{label}”: ngày này không có. Ví dụ 20 11 2026.',
    '“{label}”: there is no such day. For example 20 11 2026.',
  ],
  'day-needed': ['“{label}”: hãy ghi cả ngày.', '“{label}”: give the day too.'],
  'month-needed': ['“{label}”: hãy ghi cả tháng.', '“{label}”: give the month too.'],
  'year-needed': ['“{label}”: hãy ghi năm, đủ bốn chữ số.', '“{label}”: give the year with four digits.'],
  'in-the-future': ['“{label}” không thể là ngày chưa đến.', '“{label}” cannot lie in the future.'],
  'id-12-digits': [
    '“{label}” gồm đúng 12 chữ số, như trên thẻ căn cước.',
    '“{label}” has exactly 12 digits, as on the identity card.',
  ],
  'id-12-or-9-digits': [
    '“{label}” gồm đúng 12 chữ số, hoặc 9 chữ số của chứng minh nhân dân cũ.',
    '“{label}” has exactly 12 digits, or the 9 of an old identity card.',
  ],
  'not-a-phone': [
    '“{label}” bắt đầu bằng 0 hoặc +84 và có 9 đến 11 chữ số, ví dụ 0912 345 678.',
    '“{label}” begins with 0 or +84 and has 9 to 11 digits, for example 0912 345 678.',
  ],
  'not-a-mail': ['“{label}” có dạng ten@noi.vn.', '“{label}” looks like name@place.vn.'],
  'not-a-number': ['“{label}” phải là số nguyên.', '“{label}” must be a whole number.'],
  'too-small': ['“{label}” phải từ {limit} trở lên.', '“{label}” must be {limit} or more.'],
  'too-large': ['“{label}” được nhiều nhất {limit}.', '“{label}” may be at most {limit}.'],
  'too-few-entries': ['Cần ít nhất {limit} mục “{label}”.', 'At least {limit} of “{label}” are needed.'],
  'too-many-entries': ['Được nhiều nhất {limit} mục “{label}”.', 'At most {limit} of “{label}” are taken.'],
}

/** Problems with answers as pages show them. Sentences are filled in already, because the question's name has two languages. */
export const problemsOf = (reading: Pick<Reading, 'pages'>, list: readonly AnswerProblem[]): Problems =>
  new Problems(list.map(problem => ({ field: problem.field, words: wordsOf(reading, problem) })))

function wordsOf({ pages }: Pick<Reading, 'pages'>, { field, reason, limit = 0 }: AnswerProblem): Words {
  const questions: readonly AskedQuestion[] = pages.flatMap(({ entries }) => entries.flat())
  const label = questions.find(({ name }) => name === field)?.question.label ??
    pages.find(({ page }) => page.repeat?.field === field)?.page.repeat?.item ?? [field, field]
  const fill = (sentence: string, name: string) =>
    sentence.replace('{label}', () => name).replace('{limit}', String(limit))
  const [vi, en] = answerWords[reason]
  return [fill(vi, label[0]), fill(en, label[1])]
}
