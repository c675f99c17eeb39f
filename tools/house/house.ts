import { parseSourceFile, type SourceFile } from './source-file.ts'

/** Everything the rules look at, held in memory, so that a planted violation needs no disk. */
export type House = {
  /** Source files of `src/`, `tools/` and `journeys/`, parsed, by path. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** Every text file of the checkout, sources included, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** A breach of a rule, told so that the reader can mend it. */
export type Finding = { readonly path: string; readonly line?: number; readonly message: string }

export type Rule = {
  /** The rule as a sentence in the imperative. */
  readonly name: string
  readonly find: (house: House) => readonly Finding[]
}

const SOURCE = /^(?:src|tools|journeys)\/.*\.(?:tsx?|mjs)$/

/** Builds the house from file texts by path. */
export function buildHouse(texts: ReadonlyMap<string, string>): House {
  const files = [...texts]
    .filter(([path]) => SOURCE.test(path) && !path.endsWith('.d.ts'))
    .map(([path, source]): [string, SourceFile] => [path, parseSourceFile(path, source)])
  return { files: new Map(files), texts }
}
