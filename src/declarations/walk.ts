import type { Reading } from './read-answers.ts'

/** Ids of the pages a person has saved. */
export type Visited = ReadonlySet<string>

/** A page is done when it was saved and nothing on it is wrong. */
export const isDone = ({ page, problems }: Reading['pages'][number], visited: Visited): boolean =>
  visited.has(page.id) && problems.length === 0

/** The first asked page that is not done; nothing when only checking is left. */
export const firstToDo = ({ pages }: Reading, visited: Visited): string | undefined =>
  pages.find(page => !isDone(page, visited))?.page.id

/** Where to go after a page was saved: on to the next one, but when it was opened from the check page, to what is still to do. */
export function nextAfter(
  reading: Reading,
  pageId: string,
  { visited, fromCheck }: { readonly visited: Visited; readonly fromCheck: boolean },
): string | undefined {
  if (fromCheck) return firstToDo(reading, visited)
  const ids = reading.pages.map(({ page }) => page.id)
  return ids[ids.indexOf(pageId) + 1] ?? firstToDo(reading, visited)
}

/** The page before, for the way back; nothing on the first. */
export function pageBefore({ pages }: Reading, pageId: string): string | undefined {
  const ids = pages.map(({ page }) => page.id)
  return ids[ids.indexOf(pageId) - 1]
}
