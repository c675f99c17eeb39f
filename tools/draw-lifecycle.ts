import { readFile, writeFile } from 'node:fs/promises'
import { lifecycle, nationalStatus, positionWords } from '../src/dossiers/index.ts'
import { inProject } from '../src/platform/paths.ts'

/**
 * Draws the lifecycle table of dossiers as a Mermaid diagram: `node dist/tools/draw-lifecycle.js` prints it, `--write` puts it
 * into the pages that show it, between their markers. A test compares the pages with the table.
 */

/** Pages of the project that show the drawing. */
export const PAGES: readonly string[] = ['ARCHITECTURE.md', 'src/dossiers/README.md']

const BEGIN = '<!-- lifecycle: drawn by tools/draw-lifecycle.ts -->'
const END = '<!-- lifecycle: end -->'

/** Position × action → who may, and what comes next; `new` is before the first record. */
export type Table = Readonly<Record<string, Readonly<Record<string, Move | undefined>>>>
interface Move {
  readonly who: readonly string[]
  readonly next: string
}

/** What the drawing says of a position besides its name: the number of the national list and the Vietnamese term. */
export type Captions = Readonly<Record<string, string>>

/** The diagram of a table, then the positions that no action leads to yet. */
export function drawLifecycle(table: Table, captions: Captions): string {
  const written = Object.entries(table).flatMap(([from, actions]) => movesFrom(from, actions))
  const moves = written.flatMap(move => (move.next === 'where-it-was' ? waysBack(move, written) : [move]))
  const reached = new Set(moves.map(({ next }) => next))
  const positions = Object.keys(table).filter(position => position !== 'new')
  const shown = positions.filter(position => reached.has(position))
  const last = shown.filter(position => moves.every(({ from }) => from !== position))
  const lines = [
    'stateDiagram-v2',
    ...shown.map(position => `  state "${position} (${captions[position]})" as ${idOf(position)}`),
    ...moves.map(
      ({ from, action, who, next }) => `  ${idOf(from)} --> ${idOf(next)}: ${action} (${who.join(', ')})`,
    ),
    ...last.map(position => `  ${idOf(position)} --> [*]`),
  ]
  return [
    '```mermaid',
    ...lines,
    '```',
    ...unreached(positions.filter(position => !reached.has(position))),
  ].join('\n')
}

/** The page with the drawing between its markers; everything else stays. Throws when the page has no markers. */
export function withDrawing(page: string, drawing: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The page needs the lines “${BEGIN}” and “${END}”`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${drawing}\n\n${page.slice(end)}`
}

/** The drawing of the table the program uses. */
export const ourDrawing = (): string => drawLifecycle(lifecycle, ourCaptions(nationalStatus))

const ourCaptions = (numbers: Readonly<Record<string, number>>): Captions =>
  Object.fromEntries(
    Object.entries(positionWords).map(([position, [vi]]) => [position, `${numbers[position]} ${vi}`]),
  )

const movesFrom = (from: string, actions: Table[string]) =>
  Object.entries(actions).flatMap(([action, move]) => (move ? [{ from, action, ...move }] : []))

type Drawn = ReturnType<typeof movesFrom>[number]

/** Back to every position from which an action leads here. */
const waysBack = (move: Drawn, written: readonly Drawn[]): readonly Drawn[] => {
  const before = written.filter(({ from, next }) => next === move.from && from !== move.from)
  return [...new Set(before.map(({ from }) => from))].map(next => ({ ...move, next }))
}

/** Mermaid takes no hyphen in a name. */
const idOf = (position: string): string => (position === 'new' ? '[*]' : position.replaceAll('-', '_'))

const unreached = (positions: readonly string[]): readonly string[] =>
  positions.length === 0 ? [] : ['', `No action leads to these positions yet: ${positions.join(', ')}.`]

async function writePages(drawing: string): Promise<void> {
  for (const page of PAGES) {
    const path = inProject(page)
    await writeFile(path, withDrawing(await readFile(path, 'utf8'), drawing))
  }
}

if (import.meta.main) {
  if (process.argv.includes('--write')) await writePages(ourDrawing())
  else console.log(ourDrawing())
}
