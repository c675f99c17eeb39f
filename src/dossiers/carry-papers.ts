/** What was filled in about papers, by flat field name. */
type Filled = Readonly<Record<string, string>>
interface Named {
  readonly name: string
}

/**
 * Where each line of one list of papers stands in another: by its name, the first of equal names first. A line the other list
 * does not have is nowhere.
 */
export function linesInNewList(
  before: readonly Named[],
  after: readonly Named[],
): ReadonlyMap<number, number> {
  const free = after.map(({ name }, line) => ({ name, line }))
  const found = new Map<number, number>()
  for (const [line, { name }] of before.entries()) {
    const at = free.findIndex(each => each.name === name)
    const [taken] = at < 0 ? [] : free.splice(at, 1)
    if (taken) found.set(line, taken.line)
  }
  return found
}

/** What was typed, with each paper at its new line; what was typed about a paper that is no longer asked for falls away. */
export function carriedAnswers(typed: Filled, lines: ReadonlyMap<number, number>): Filled {
  const entries = Object.entries(typed).flatMap(([field, value]) => {
    const to = carriedField(field, lines)
    return to === undefined ? [] : [[to, value] as const]
  })
  return Object.fromEntries(entries)
}

/** The field of a file at its new line. The file of a paper that is no longer asked for stays, among the other files. */
export const carriedFile = (field: string, lines: ReadonlyMap<number, number>): string =>
  carriedField(field, lines) ?? 'files'

function carriedField(field: string, lines: ReadonlyMap<number, number>): string | undefined {
  const [, line, rest = ''] = /^papers\.(\d+)\.(.*)$/.exec(field) ?? []
  if (line === undefined) return field
  const to = lines.get(Number(line))
  return to === undefined ? undefined : `papers.${to}.${rest}`
}
