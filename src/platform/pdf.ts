import { dirname, join } from 'node:path'
import { type CompileDocArgs, NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { inProject } from './paths.ts'

export interface Print {
  /** The `.typ` file, as a path from the project's folder. It can read and import files of the project only. */
  readonly template: string
  /** What the template shows: read there by `json(bytes(sys.inputs.data))`. It is data and never runs as markup. */
  readonly data: unknown
  /** SVG pictures by file name; the template shows them by `image("name.svg")`. */
  readonly images?: Readonly<Record<string, string>>
}

/** Typst could not make the document: the template is wrong, or the data lack something it shows. */
export class PrintError extends Error {
  override readonly name = 'PrintError'
}

/** Results that this many further documents did not use are forgotten, so memory does not grow with their count. */
const WARM_DOCUMENTS = 10

let compiler: NodeCompiler | undefined

/**
 * Prints a document: tagged PDF with its fonts inside, and the same bytes for the same data (no time of printing).
 * Throws a PrintError with Typst's own diagnostics.
 */
export function renderPdf({ template, data, images = {} }: Print): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: inProject() })
  const main = inProject(template)
  const pictures = Object.entries(images).map(([name, svg]) => ({ path: join(dirname(main), name), svg }))
  for (const { path, svg } of pictures) compiler.mapShadow(path, Buffer.from(svg))
  try {
    return printed(compiler, { mainFilePath: main, inputs: { data: JSON.stringify(data) } })
  } finally {
    for (const { path } of pictures) compiler.unmapShadow(path)
    compiler.evictCache(WARM_DOCUMENTS)
  }
}

/**
 * Compiles and writes in one call, so that the laid-out document (about a megabyte that the garbage collector does not see)
 * never leaves the compiler. Only a failure is compiled once more, for its diagnostics.
 */
function printed(typst: NodeCompiler, document: CompileDocArgs): Uint8Array {
  try {
    return typst.pdf(document)
  } catch (cause) {
    throw new PrintError(diagnosticsOf(typst, typst.compile(document).takeDiagnostics()), { cause })
  }
}

const diagnosticsOf = (typst: NodeCompiler, error: NodeError | null): string =>
  error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'Typst gave neither a document nor a reason'
