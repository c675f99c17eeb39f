import { type Language, say, type Words } from '../../kernel/words.ts'
import type { TimelineEvent } from '../../web/design/timeline.tsx'
import type { PublicStatus } from '../public-status.ts'
import { shownInstant } from './shown-time.ts'
import { stepWords } from './tracking-wording.ts'

interface PublicStep {
  readonly words: Words
  readonly at: Temporal.Instant | undefined
}

/**
 * The steps of a dossier with when they happened. The first without a time is the one now being worked on; a refusal ends the way.
 * Without any person: neither who asked nor who did it.
 */
export function publicSteps(status: PublicStatus, language: Language): readonly TimelineEvent[] {
  const steps = stepsOf(status)
  const current = steps.findIndex(({ at }) => at === undefined)
  return steps.map(({ words, at }, index) => ({
    title: say(language, words),
    state: at ? 'done' : index === current ? 'current' : 'next',
    ...(at && { time: shownInstant(at), dateTime: at.toString() }),
  }))
}

function stepsOf({ happened, position }: PublicStatus): readonly PublicStep[] {
  const when = (type: PublicStatus['happened'][number]['type']) =>
    happened.find(event => event.type === type)?.at
  const filed = { words: stepWords.filed, at: when('submitted') ?? when('received') }
  if (position === 'refused') return [filed, { words: stepWords.refused, at: when('refused') }]
  return [
    filed,
    { words: stepWords.received, at: when('received') },
    // Handling is over when there is a result; until then it is the step being worked on.
    { words: stepWords.processing, at: when('signed') && when('handed-over') },
    { words: stepWords.finished, at: when('signed') },
    { words: stepWords.returned, at: when('returned') },
  ]
}
