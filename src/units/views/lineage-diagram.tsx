import { type Language, say } from '../../kernel/words.ts'
import type { LineageLine } from '../lineage.ts'
import type { FormerUnit, Unit } from '../unit.ts'
import { fullNameOf } from '../unit.ts'
import { unitWording as words } from './wording.ts'

/** Measures of the drawing; it is made for the width of a telephone and grows with the page. */
const WIDTH = 340
const BOX = { width: 150, height: 44, gap: 8 }
const RIGHT = WIDTH - BOX.width
/** Letters that fit in one line of a box. */
const LINE = 19

export interface LineageDiagramProps {
  readonly language: Language
  readonly name: string
  readonly lines: readonly LineageLine[]
}

/** Old units on the left, today's on the right, a line for what went where; a line of dashes for a part. */
export const LineageDiagram = ({ language, name, lines }: LineageDiagramProps) => {
  const left = placed(lines.map(({ from }) => from))
  const right = placed(lines.map(({ to }) => to))
  const rows = Math.max(left.size, right.size)
  const height = rows * (BOX.height + BOX.gap) + BOX.gap
  const spread = (places: ReadonlyMap<Unit | FormerUnit, number>, unit: Unit | FormerUnit): number =>
    ((places.get(unit) ?? 0) + 0.5) * (height / places.size)
  return (
    <svg
      class="lineage"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="lineage-title lineage-text"
    >
      <title id="lineage-title">{say(language, words.lineageOf, { name })}</title>
      <desc id="lineage-text">{lines.map(line => sentence(language, line)).join(' ')}</desc>
      {lines.map(({ from, to, kind }) => (
        <path
          key={`${from.code} ${to.code}`}
          class={kind.startsWith('partial') ? 'part' : undefined}
          d={curve(spread(left, from), spread(right, to))}
        />
      ))}
      {[...left.keys()].map(unit => (
        <Box key={unit.code} x={0} y={spread(left, unit)} name={nameOf(unit)} />
      ))}
      {[...right.keys()].map(unit => (
        <Box key={unit.code} x={RIGHT} y={spread(right, unit)} name={nameOf(unit)} isNow />
      ))}
    </svg>
  )
}

const placed = (units: readonly (Unit | FormerUnit)[]): ReadonlyMap<Unit | FormerUnit, number> =>
  new Map([...new Set(units)].map((unit, index) => [unit, index]))

const nameOf = (unit: Unit | FormerUnit): string =>
  unit.era === 'current'
    ? fullNameOf(unit)
    : unit.fullName.startsWith('(')
      ? unit.district.fullName
      : unit.fullName

export const sentence = (language: Language, { from, to }: LineageLine): string =>
  say(language, words.lineageText, { from: nameOf(from), to: nameOf(to) })

const curve = (from: number, to: number): string =>
  `M${BOX.width} ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${RIGHT} ${to}`

interface BoxProps {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly isNow?: boolean
}

const Box = ({ x, y, name, isNow }: BoxProps) => {
  const lines = inLines(name)
  return (
    <g class={isNow ? 'now' : undefined}>
      <rect x={x + 1} y={y - BOX.height / 2} width={BOX.width - 2} height={BOX.height} rx="5" />
      {lines.map((line, index) => (
        <text key={line} x={x + BOX.width / 2} y={y + 4 + (index - (lines.length - 1) / 2) * 17}>
          {line}
        </text>
      ))}
    </g>
  )
}

/** At most two lines; the list below the drawing has the whole name. */
function inLines(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, LINE - 1)}…`]
}
