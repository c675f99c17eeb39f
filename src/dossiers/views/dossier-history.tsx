import { type Language, say } from '../../kernel/words.ts'
import { Timeline, type TimelineEvent } from '../../web/design/timeline.tsx'
import type { DossierEvent } from '../dossier.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { eventWords, movedDate, noteWords, plainNote } from './history-words.ts'
import { shownInstant } from './shown-time.ts'

/** Names of officers by their staff id. */
export type Names = Readonly<Record<string, string>>

interface DossierHistoryProps {
  readonly language: Language
  readonly history: readonly DossierEvent[]
  readonly names: Names
}

/** Everything that happened with a dossier, oldest first, with who did it. */
export const DossierHistory = ({ language, history, names }: DossierHistoryProps) => (
  <Timeline language={language} events={history.map(event => line(event, names, language))} />
)

function line(event: DossierEvent, names: Names, language: Language): TimelineEvent {
  const { type, at, by, to, was } = event
  const note = notesOf(event, language)
  const whom = to === undefined ? '' : nameOf(to, names)
  return {
    title: say(language, eventWords[type], {
      to: whom,
      was: was === undefined ? '' : shownInstant(Temporal.Instant.from(was.due)),
    }),
    state: 'done',
    time: shownInstant(at),
    dateTime: at.toString(),
    who: by === 'citizen' ? say(language, wording.applicantDid) : nameOf(by, names),
    ...(note === '' ? {} : { note }),
  }
}

function notesOf({ type, note, was }: DossierEvent, language: Language): string {
  const said = note !== undefined && say(language, noteWords[type] ?? plainNote, { note })
  // The line of a recomputed date names it in its title.
  const moved = was !== undefined && type !== 'due-recomputed'
  const before = moved && say(language, movedDate, { was: shownInstant(Temporal.Instant.from(was.due)) })
  return [said, before].filter(Boolean).join(' – ')
}

/** An officer who is no longer known by name still stands in the history under the staff id. */
export const nameOf = (staffId: string, names: Names): string => names[staffId] ?? staffId
