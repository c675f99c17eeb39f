import { type Language, say, type Words } from '../kernel/words.ts'

/** One thing that is wrong with a form, at the field where it can be put right. */
export interface Problem {
  readonly field: string
  readonly words: Words
  readonly values?: Readonly<Record<string, string | number>>
}

/** All that is wrong with a form, in the order of its fields. */
export class Problems {
  readonly list: readonly Problem[]

  constructor(list: readonly Problem[]) {
    this.list = list
  }

  static none = new Problems([])

  get any(): boolean {
    return this.list.length > 0
  }

  /** The sentence for one field, or nothing when the field is right. */
  at(field: string, language: Language): string | undefined {
    const problem = this.list.find(candidate => candidate.field === field)
    return problem && say(language, problem.words, problem.values)
  }

  /** Every problem as the error summary shows it. */
  all(language: Language): readonly { field: string; text: string }[] {
    return this.list.map(problem => ({
      field: problem.field,
      text: say(language, problem.words, problem.values),
    }))
  }

  /** For programs: both languages, so that the client may choose. */
  forData(): readonly { field: string; vi: string; en: string }[] {
    return this.list.map(({ field, words, values }) => ({
      field,
      vi: say('vi', words, values),
      en: say('en', words, values),
    }))
  }
}
