/**
 * Finds the groups of nodes that reach each other (strongly connected components, Tarjan 1972) and a node that
 * points at itself. A graph without cycles gives an empty list.
 */
export function cyclesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const walk: Walk = { graph, order: new Map(), open: [], found: [] }
  for (const node of graph.keys()) if (!walk.order.has(node)) visit(walk, node)
  return walk.found
}

type Walk = {
  readonly graph: ReadonlyMap<string, ReadonlySet<string>>
  readonly order: Map<string, number>
  readonly open: string[]
  readonly found: string[][]
}

function visit(walk: Walk, node: string): number {
  const { graph, order, open } = walk
  const mine = order.size
  order.set(node, mine)
  open.push(node)
  let lowest = mine
  for (const next of graph.get(node) ?? []) {
    const reached = order.has(next) ? reachable(walk, next) : visit(walk, next)
    lowest = Math.min(lowest, reached)
  }
  if (lowest === mine) close(walk, node)
  return lowest
}

/** A node already left for good cannot pull this one into its group. */
const reachable = ({ order, open }: Walk, node: string): number =>
  open.includes(node) ? (order.get(node) ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY

function close({ graph, open, found }: Walk, root: string): void {
  const group = open.splice(open.indexOf(root))
  if (group.length > 1 || graph.get(root)?.has(root)) found.push(group)
}
