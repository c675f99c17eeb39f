import { committedSecrets, machinePaths } from './committed-secrets.ts'
import { documentPaths, documentScripts } from './document-facts.ts'
import type { House, Rule } from './house.ts'
import { importCycles } from './import-cycles.ts'
import { layers } from './layers.ts'
import { moduleDoors, ownDoor } from './module-doors.ts'
import { moduleGraphIsAcyclic, moduleGraphIsDrawn } from './module-graph.ts'
import { pureFiles } from './pure-files.ts'
import { fileSizes, functionSizes, parameterCounts, sizeFigures } from './size-budgets.ts'
import { tableOwners } from './table-owners.ts'
import { castFigures, fewCasts, noTypeEscapes } from './type-escapes.ts'
import { unfinishedWork } from './unfinished-work.ts'
import { viewsAndStores } from './views-and-stores.ts'
import { writtenPairs } from './word-pairs.ts'

/** Rules that are looked at together in one step of the check, and the figures that step prints. */
export type RuleGroup = { readonly rules: readonly Rule[]; readonly figures: (house: House) => string }

const counted = (house: House): string => `${house.files.size} source files`

export const RULE_GROUPS: Readonly<Record<'house' | 'budgets' | 'docs', RuleGroup>> = {
  house: {
    rules: [
      layers,
      pureFiles,
      moduleDoors,
      ownDoor,
      moduleGraphIsAcyclic,
      tableOwners,
      importCycles,
      viewsAndStores,
      writtenPairs,
      committedSecrets,
      machinePaths,
    ],
    figures: counted,
  },
  budgets: {
    rules: [fileSizes, functionSizes, parameterCounts, noTypeEscapes, fewCasts, unfinishedWork],
    figures: house => `${sizeFigures(house)}; ${castFigures(house)}`,
  },
  docs: { rules: [moduleGraphIsDrawn, documentPaths, documentScripts], figures: counted },
}
