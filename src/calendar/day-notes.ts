import type { CalendarDay } from './calendar-data.ts'
import type { DayNote } from './steps.ts'
import type { Session } from './weekly-sessions.ts'

/** What is remarkable about the days of a calendar, in order, prepared once so that explaining costs a slice. */
export type IndexedNotes = {
  readonly notes: readonly DayNote[]
  /** How many notes are over by the end of each day. */
  readonly notesEnded: readonly number[]
}

export function indexNotes(
  dates: readonly string[],
  sessions: readonly (readonly Session[])[],
  special: ReadonlyMap<string, CalendarDay>,
): IndexedNotes {
  const notes: DayNote[] = []
  const notesUpTo = dates.map((date, day) => {
    const note = findNote(date, special.get(date), sessions[day])
    if (note) appendOrJoin(notes, note, dates[day - 1])
    return { count: notes.length, open: note !== undefined }
  })
  // A run that goes on the next day is not over yet.
  const notesEnded = notesUpTo.map(({ count, open }, day) => {
    const goesOn = open && notesUpTo[day + 1]?.open === true && notesUpTo[day + 1]?.count === count
    return goesOn ? count - 1 : count
  })
  return { notes, notesEnded }
}

function findNote(
  date: string,
  special: CalendarDay | undefined,
  sessions: readonly Session[] | undefined,
): DayNote | undefined {
  if (special?.kind === 'swap-work')
    return { kind: 'make-up-day', date, replaces: special.pairedWith ?? date }
  if (special) return { kind: 'day-off', from: date, to: date, name: special.name, certain: special.certain }
  return sessions?.length === 0 ? { kind: 'weekend', from: date, to: date } : undefined
}

function appendOrJoin(notes: DayNote[], note: DayNote, dayBefore: string | undefined): void {
  const last = notes.at(-1)
  if (last && note.kind !== 'make-up-day' && isSameRun(last, note) && last.to === dayBefore) {
    notes[notes.length - 1] = { ...last, to: note.to }
  } else {
    notes.push(note)
  }
}

type Run = Exclude<DayNote, { kind: 'make-up-day' }>

function isSameRun(last: DayNote, note: Run): last is Run {
  if (last.kind === 'weekend') return note.kind === 'weekend'
  if (last.kind === 'make-up-day' || note.kind === 'weekend') return false
  return last.certain === note.certain && last.name[0] === note.name[0]
}
