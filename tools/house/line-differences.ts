/** The stretch of lines in which two texts differ, the first text's lines marked `-`, the second's `+`. */
export function findDifferences(first: string, second: string): string[] {
  if (first === second) return []
  const [left, right] = [first.split('\n'), second.split('\n')]
  const head = commonHead(left, right)
  const tail = commonHead(left.slice(head).toReversed(), right.slice(head).toReversed())
  const changed = (lines: readonly string[], mark: string): string[] =>
    lines.slice(head, lines.length - tail).map((line, index) => `${mark} ${head + index + 1}: ${line}`)
  return [...changed(left, '-'), ...changed(right, '+')]
}

function commonHead(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((line, index) => line !== right[index])
  return at < 0 ? Math.min(left.length, right.length) : at
}
