import { Visitor } from 'oxc-parser'
import type { Finding, Rule } from './house.ts'
import { findFolder, isTest } from './place.ts'
import type { SourceFile } from './source-file.ts'

type Write = { readonly table: string; readonly folder: string; readonly path: string; readonly line: number }

const BUILDERS: readonly string[] = ['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']
const UNNAMED = '?'
const NAME = '((?:"?\\w+"?\\.)?"?\\w+"?)'
const RAW_WRITES: readonly RegExp[] = [
  new RegExp(`\\b(?:insert|merge)\\s+into\\s+${NAME}`, 'gi'),
  new RegExp(`\\bupdate\\s+(?:only\\s+)?${NAME}\\s+(?:as\\s+\\w+\\s+)?set\\b`, 'gi'),
  new RegExp(`\\bdelete\\s+from\\s+(?:only\\s+)?${NAME}`, 'gi'),
  new RegExp(`\\btruncate\\s+(?:table\\s+)?${NAME}`, 'gi'),
]
const CUT_OFF = /\b(?:insert\s+into|merge\s+into|delete\s+from)\s*$/i

/** The folder that writes a table answers for it; the others ask at its door. Tests may write where they like. */
export const tableOwners: Rule = {
  name: 'a table is written by one module',
  find: house => {
    const writes = [...house.files.values()].filter(({ path }) => !isTest(path)).flatMap(writesOf)
    return [...unnamed(writes), ...shared(writes)]
  },
}

const unnamed = (writes: readonly Write[]): Finding[] =>
  writes
    .filter(({ table }) => table === UNNAMED)
    .map(({ path, line }) => ({ path, line, message: 'writes a table it does not name: write the name out' }))

function shared(writes: readonly Write[]): Finding[] {
  const named = Map.groupBy(
    writes.filter(({ table }) => table !== UNNAMED),
    ({ table }) => table,
  )
  return [...named].flatMap(([table, group]) => {
    const folders = [...new Set(group.map(({ folder }) => folder))].toSorted()
    if (folders.length === 1) return []
    return group.map(({ path, line }) => ({
      path,
      line,
      message: `writes ${table}, written by ${folders.join(' and ')}`,
    }))
  })
}

function writesOf(file: SourceFile): Write[] {
  const folder = findFolder(file.path)
  if (folder === undefined) return []
  const found: Write[] = []
  const note = (table: string, offset: number): void => {
    found.push({ table: plainName(table), folder, path: file.path, line: file.lineAt(offset) })
  }
  new Visitor({
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!BUILDERS.includes(callee.property.name) || first === undefined) return
      note(first.type === 'Literal' && typeof first.value === 'string' ? first.value : UNNAMED, start)
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string') for (const table of rawWrites(value)) note(table, start)
    },
    TemplateLiteral: ({ quasis }) => {
      for (const quasi of quasis) {
        const text = quasi.value.cooked ?? quasi.value.raw
        for (const table of rawWrites(text)) note(table, quasi.start)
        if (!quasi.tail && CUT_OFF.test(text)) note(UNNAMED, quasi.start)
      }
    },
  }).visit(file.program)
  return found
}

const rawWrites = (sql: string): string[] =>
  RAW_WRITES.flatMap(pattern => [...sql.matchAll(pattern)].map(match => match[1] ?? UNNAMED))

/** `public."Dossiers" as d` is the table `dossiers`. */
const plainName = (written: string): string =>
  (written.trim().split(/\s/)[0] ?? written)
    .replaceAll('"', '')
    .replace(/^public\./i, '')
    .toLowerCase()
