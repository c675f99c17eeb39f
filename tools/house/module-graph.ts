import { cyclesIn } from './cycles.ts'
import type { Finding, House, Rule } from './house.ts'
import { findModule, isTest } from './place.ts'

type Graph = ReadonlyMap<string, ReadonlySet<string>>

const DRAWING = 'ARCHITECTURE.md'

/** The module graph has no circle. What must go backward travels as an event through the outbox. */
export const moduleGraphIsAcyclic: Rule = {
  name: 'the module graph has no circle',
  find: house =>
    cyclesIn(builtGraph(house)).map(cycle => ({
      path: `src/${cycle[0] ?? ''}`,
      message: `these modules need each other: ${cycle.toSorted().join(', ')}`,
    })),
}

/** The drawing in ARCHITECTURE.md, a fenced block tagged `modules`, is the graph that is built. */
export const moduleGraphIsDrawn: Rule = {
  name: 'the module graph drawn in ARCHITECTURE.md is the one built',
  find: house => {
    const drawn = findDrawnGraph(house.texts.get(DRAWING) ?? '')
    return drawn === undefined
      ? [
          {
            path: DRAWING,
            message: 'has no fenced block tagged “modules” with lines like “dossiers -> calendar, people”',
          },
        ]
      : differences(drawn, builtGraph(house))
  },
}

/** Which module imports which, tests left out; kernel, platform, web and app are no modules. */
function builtGraph({ files }: House): Graph {
  const graph = new Map<string, Set<string>>()
  for (const { path, imports } of files.values()) {
    const from = findModule(path)
    if (from === undefined || isTest(path)) continue
    const edges = graph.get(from) ?? new Set()
    graph.set(from, edges)
    const targets = imports.flatMap(({ target }) => (target === undefined ? [] : [findModule(target)]))
    for (const to of targets) if (to !== undefined && to !== from) edges.add(to)
  }
  return graph
}

function findDrawnGraph(markdown: string): Graph | undefined {
  const block = /^```modules\n([\s\S]*?)^```/m.exec(markdown)?.[1]
  if (block === undefined) return undefined
  const lines = block.split('\n').filter(line => line.trim() !== '')
  return new Map(
    lines.map(line => {
      const [from = '', to = ''] = line.split('->')
      return [from.trim(), new Set(words(to))]
    }),
  )
}

const words = (text: string): string[] => text.split(/[\s,]+/).filter(word => word !== '')

function differences(drawn: Graph, built: Graph): Finding[] {
  const drawnOnly = arrows(drawn).filter(arrow => !arrows(built).includes(arrow))
  const builtOnly = arrows(built).filter(arrow => !arrows(drawn).includes(arrow))
  return [
    ...drawnOnly.map(arrow => ({ path: DRAWING, message: `draws “${arrow}”, which is not built` })),
    ...builtOnly.map(arrow => ({ path: DRAWING, message: `does not draw “${arrow}”, which is built` })),
  ]
}

/** Every module by its name, every edge as `from -> to`. */
const arrows = (graph: Graph): string[] =>
  [...graph].flatMap(([from, targets]) => [from, ...[...targets].map(to => `${from} -> ${to}`)])
