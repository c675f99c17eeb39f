import { type Language, say } from '../../kernel/words.ts'
import { wording } from './wording.ts'

export interface StepsProps {
  readonly language: Language
  readonly titles: readonly string[]
  /** The step being done, counted from 1. */
  readonly now: number
}

/** Where one is in a form of several pages, said in words and drawn as a row of door panels. */
export const Steps = ({ language, titles, now }: StepsProps) => (
  <div class="steps">
    <p>
      <strong>{say(language, wording.step, { now, all: titles.length })}</strong> {titles[now - 1]}
    </p>
    <div class="steps-bar" aria-hidden="true">
      {titles.map((title, index) => (
        <span key={title} class={index < now - 1 ? 'done' : index === now - 1 ? 'current' : undefined} />
      ))}
    </div>
  </div>
)
