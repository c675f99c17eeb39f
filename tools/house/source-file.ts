import { posix } from 'node:path'
import { type EcmaScriptModule, type ParseResult, parseSync, Visitor } from 'oxc-parser'

/** One name brought in by an import; `*` is the whole namespace. */
export type ImportedName = { readonly name: string; readonly typeOnly: boolean }

export type Import = {
  readonly specifier: string
  /** Path from the root of the checkout when the import is relative, else nothing: a package or a builtin. */
  readonly target: string | undefined
  readonly names: readonly ImportedName[]
  readonly typeOnly: boolean
  readonly line: number
}

/** A name a file hands on from another file. `*` hands on everything. */
export type ReExport = { readonly name: string; readonly imported: string; readonly target: string }

/** A parsed source file; positions are offsets into `source`. */
export type SourceFile = {
  readonly path: string
  readonly source: string
  readonly lineCount: number
  readonly program: ParseResult['program']
  readonly comments: ParseResult['comments']
  readonly imports: readonly Import[]
  readonly reExports: readonly ReExport[]
  /** Names exported that are written in the file itself. */
  readonly ownExports: readonly string[]
  readonly lineAt: (offset: number) => number
}

/** Parses TypeScript, TSX or JavaScript. Throws on a syntax error: the compiler has run before. */
export function parseSourceFile(path: string, source: string): SourceFile {
  const parsed = parseSync(path, source)
  const [error] = parsed.errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const lineAt = lineFinder(source)
  const program = parsed.program
  return {
    path,
    source,
    lineCount: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    program,
    comments: parsed.comments,
    imports: importsOf({ path, source, lineAt, program, module: parsed.module }),
    reExports: reExportsOf(path, parsed.module),
    ownExports: parsed.module.staticExports.flatMap(statement =>
      statement.entries.flatMap(entry => (entry.moduleRequest ? [] : [entry.exportName.name ?? 'default'])),
    ),
    lineAt,
  }
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    const after = starts.findIndex(start => start > offset)
    return after < 0 ? starts.length : after
  }
}

type Parsed = Pick<SourceFile, 'path' | 'source' | 'lineAt' | 'program'> & {
  readonly module: EcmaScriptModule
}

function importsOf(parsed: Parsed): Import[] {
  const { path, source, lineAt, module } = parsed
  const make = (specifier: string, names: readonly ImportedName[], offset: number): Import => ({
    specifier,
    target: resolve(path, specifier),
    names,
    typeOnly: names.length > 0 && names.every(name => name.typeOnly),
    line: lineAt(offset),
  })
  const whole = [{ name: '*', typeOnly: false }]
  return [
    ...module.staticImports.map(one =>
      make(
        one.moduleRequest.value,
        one.entries.map(entry => ({
          name: entry.importName.name ?? wholeOrDefault(entry.importName.kind),
          typeOnly: entry.isType,
        })),
        one.start,
      ),
    ),
    ...module.staticExports.flatMap(one =>
      one.entries.flatMap(entry =>
        entry.moduleRequest
          ? [
              make(
                entry.moduleRequest.value,
                [{ name: entry.importName.name ?? '*', typeOnly: entry.isType }],
                one.start,
              ),
            ]
          : [],
      ),
    ),
    ...module.dynamicImports.flatMap(one => {
      const literal = /^['"`]([^'"`$]+)['"`]$/.exec(
        source.slice(one.moduleRequest.start, one.moduleRequest.end),
      )
      return literal?.[1] ? [make(literal[1], whole, one.start)] : []
    }),
    ...typeImports(parsed).map(one => make(one.specifier, [{ name: '*', typeOnly: true }], one.start)),
  ]
}

const wholeOrDefault = (kind: string): string => (kind === 'Default' ? 'default' : '*')

/** `import('./x.ts').Name` written as a type. */
function typeImports({ program }: Parsed): { specifier: string; start: number }[] {
  const found: { specifier: string; start: number }[] = []
  new Visitor({
    TSImportType: node => {
      found.push({ specifier: node.source.value, start: node.start })
    },
  }).visit(program)
  return found
}

function reExportsOf(path: string, module: EcmaScriptModule): ReExport[] {
  return module.staticExports.flatMap(statement =>
    statement.entries.flatMap(entry => {
      const target = entry.moduleRequest ? resolve(path, entry.moduleRequest.value) : undefined
      if (target === undefined) return []
      return [{ name: entry.exportName.name ?? '*', imported: entry.importName.name ?? '*', target }]
    }),
  )
}

const resolve = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined
