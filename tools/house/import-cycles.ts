import { cyclesIn } from './cycles.ts'
import type { Rule } from './house.ts'

/** Types count as well: two files that need each other's types are one thought in two places. */
export const importCycles: Rule = {
  name: 'no import cycles among files, types included',
  find: ({ files }) => {
    const graph = new Map(
      [...files.values()].map(file => [
        file.path,
        new Set(
          file.imports.flatMap(({ target }) => (target !== undefined && files.has(target) ? [target] : [])),
        ),
      ]),
    )
    return cyclesIn(graph).map(cycle => ({
      path: cycle[0] ?? '',
      message: `these files import each other in a circle: ${cycle.toSorted().join(', ')}`,
    }))
  },
}
