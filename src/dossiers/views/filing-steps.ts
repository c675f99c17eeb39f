import { type Language, say } from '../../kernel/words.ts'
import { filingWording as wording } from './filing-wording.ts'

/** The pages of an online filing, in order. */
export const filingSteps = (language: Language): readonly string[] =>
  [wording.stepFill, wording.stepCheck, wording.stepDone].map(words => say(language, words))
