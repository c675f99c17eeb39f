import { type Language, say, type Words } from '../../kernel/words.ts'
import { isRole, roleWords } from '../../people/index.ts'
import { contentParts } from '../changed-parts.ts'
import type { DraftRefusal } from '../draft-refusals.ts'
import type { DraftPosition, From } from '../lifecycle.ts'
import { contentPartWords, draftActionWords, positionWords } from './editor-wording.ts'
import { shownDate } from './shown-values.ts'
import { partWords } from './wording.ts'

const sentences = {
  notInPosition: [
    '“{action}” không làm được nữa: phiên bản này {position}.',
    '“{action}” is no longer possible: this version is “{position}”.',
  ],
  notYourRole: ['Việc này do {who} làm.', 'This is for: {who}.'],
  draftOpen: [
    'Thủ tục {code} đang có một bản thảo mở. Hãy sửa tiếp bản đó.',
    'Procedure {code} has an open draft already. Go on with that one.',
  ],
  ownDraft: [
    'Bạn đã soạn trong bản thảo này nên không được phê duyệt. Hãy nhờ người khác phê duyệt.',
    'You wrote in this draft, so you may not approve it. Somebody else has to.',
  ],
  partsMissing: [
    'Chưa đủ bảy phần phải công khai. Còn thiếu: {parts}.',
    'The seven parts to be published are not all there. Missing: {parts}.',
  ],
  nothingChanged: ['Chưa có gì thay đổi.', 'Nothing has changed.'],
  baseMoved: [
    'Bản đang công bố nay là bản {version}. Hãy xem lại khác biệt rồi chọn “Cập nhật bản gốc”.',
    'Version {version} was published meanwhile. Look at the differences, then choose “Go on from it”.',
  ],
  dayTooEarly: [
    'Ngày áp dụng sớm nhất là {first}: bản đã áp dụng không bị sửa lại.',
    'The first day it can apply is {first}: what has begun is not rewritten.',
  ],
  decisionInTheFuture: ['Ngày quyết định chưa đến.', 'The date of the decision is still to come.'],
  stale: [
    'Trong khi bạn xem, {who} đã thay đổi bản thảo này lúc {when} ({parts}); nay {position}. Chưa có gì của bạn được ghi. Hãy mở lại trang để xem.',
    'While you were looking, {who} changed this draft at {when} ({parts}); it is now “{position}”. Nothing of yours was written. Open the page again.',
  ],
  noParts: ['trạng thái', 'its state'],
} as const satisfies Record<string, Words>

const filled = (
  words: Words,
  values: (language: Language) => Readonly<Record<string, string | number>>,
): Words => [say('vi', words, values('vi')), say('en', words, values('en'))]

/** Why something cannot be done with a draft, and what to do instead. */
export function draftRefusalWords(refusal: DraftRefusal): Words {
  switch (refusal.reason) {
    case 'not-in-position':
      return filled(sentences.notInPosition, language => ({
        action: say(language, draftActionWords[refusal.action]),
        position: positionName(language, refusal.position),
      }))
    case 'not-your-role':
      return filled(sentences.notYourRole, language => ({
        who: refusal.who.map(doer => (isRole(doer) ? say(language, roleWords[doer]) : doer)).join(', '),
      }))
    case 'draft-open':
      return filled(sentences.draftOpen, () => ({ code: refusal.code }))
    case 'own-draft':
      return sentences.ownDraft
    case 'parts-missing':
      return filled(sentences.partsMissing, language => ({
        parts: refusal.parts.map(part => say(language, partWords[part])).join(', '),
      }))
    case 'nothing-changed':
      return sentences.nothingChanged
    case 'base-moved':
      return filled(sentences.baseMoved, () => ({ version: refusal.version }))
    case 'day-too-early':
      return filled(sentences.dayTooEarly, () => ({
        first: shownDate(Temporal.PlainDate.from(refusal.first)),
      }))
    case 'decision-in-the-future':
      return sentences.decisionInTheFuture
  }
}

const positionName = (language: Language, from: From): string =>
  from === 'none' ? '–' : say(language, positionWords[from]).toLocaleLowerCase('vi')

/** Somebody else was faster: who, when, which parts, and how the draft stands now. */
export const staleDraftWords = (changed: {
  readonly who: string
  readonly when: string
  readonly parts: readonly string[]
  readonly position: DraftPosition
}): Words =>
  filled(sentences.stale, language => ({
    who: changed.who,
    when: changed.when,
    parts: namesOfParts(language, changed.parts) || say(language, sentences.noParts),
    position: positionName(language, changed.position),
  }))

/** Parts as they are called, from the names kept in the history. */
export const namesOfParts = (language: Language, parts: readonly unknown[]): string =>
  contentParts
    .filter(part => parts.includes(part))
    .map(part => say(language, contentPartWords[part]))
    .join(', ')
