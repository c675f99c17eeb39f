import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { wording } from './wording.ts'

const stateWords = { done: wording.done, current: wording.current, next: wording.upcoming } as const

export interface TimelineEvent {
  readonly title: string
  readonly state: keyof typeof stateWords
  /** The time as people read it. */
  readonly time?: string | undefined
  /** The same time for programs, ISO 8601. */
  readonly dateTime?: string | undefined
  readonly who?: string | undefined
  readonly note?: ComponentChildren
}
export interface TimelineProps {
  readonly language: Language
  readonly events: readonly TimelineEvent[]
}

export const Timeline = ({ language, events }: TimelineProps) => (
  <ol class="timeline">
    {events.map(({ title, state, time, dateTime, who, note }) => (
      <li class={state} aria-current={state === 'current' ? 'step' : undefined}>
        <p>
          <strong>{title}</strong>{' '}
          <span class={state === 'current' ? 'timeline-now' : 'unseen'}>
            {say(language, stateWords[state])}
          </span>
        </p>
        {(time ?? who) !== undefined && (
          <p class="soft">
            {time && <time dateTime={dateTime}>{time}</time>}
            {time && who && ' · '}
            {who}
          </p>
        )}
        {note && <div class="timeline-note">{note}</div>}
      </li>
    ))}
  </ol>
)
