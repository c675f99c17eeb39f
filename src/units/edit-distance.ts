/** How many letters were left out, put in, changed or swapped with their neighbour; nothing when more than `most`. */
export function distanceWithin(a: string, b: string, most: number): number | undefined {
  let before: readonly number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= b.length; at += 1) line.push(cost({ a, b, row, at, line, above, before }))
    if (Math.min(...line) > most) return undefined
    before = above
    above = line
  }
  const distance = above[b.length] ?? 0
  return distance > most ? undefined : distance
}

interface Cell {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly at: number
  readonly line: readonly number[]
  readonly above: readonly number[]
  readonly before: readonly number[]
}

function cost({ a, b, row, at, line, above, before }: Cell): number {
  const same = a[row - 1] === b[at - 1]
  const plain = Math.min((line[at - 1] ?? 0) + 1, (above[at] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1))
  const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
  return swapped ? Math.min(plain, (before[at - 2] ?? 0) + 1) : plain
}
