/**
 * Makes reference-data/units/{provinces,units,former,earlier-names}.json from a folder with the four CSV tables of units.
 * Run by hand when the tables are renewed:  node dist/tools/import-units.js FOLDER AS-OF-DATE
 * What the tables are and what was left out is told in reference-data/units/SOURCES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { inProject } from '../src/platform/paths.ts'

type Row = Readonly<Record<string, string>>

/** The day two tiers of local government took the place of three. */
const REFORM = '2025-07-01'

const [folder, asOf] = process.argv.slice(2)
if (!folder || !asOf) {
  console.error('usage: node dist/tools/import-units.js FOLDER AS-OF-DATE')
  process.exit(2)
}
const rowsOf = (name: string): readonly Row[] =>
  parse(readFileSync(join(folder, name), 'utf8').normalize('NFC'), { columns: true, bom: true })

const current = rowsOf('new_units.csv')
const lineage = rowsOf('lineage.csv')
const provinces = rowsOf('provinces_old_new.csv')
const earlier = rowsOf('former_units_pre2025.csv')

const { changes }: { changes: readonly { code: string }[] } = JSON.parse(
  readFileSync(inProject('reference-data', 'units', 'province-changes.json'), 'utf8'),
)
const becameCity = new Set(changes.map(({ code }) => code))

save('provinces', {
  provinces: distinct(provinces.map(provinceLine)),
  former: provinces.map(row => [
    cell(row, 'old_province_code'),
    cell(row, 'old_province'),
    cell(row, 'new_province_code'),
  ]),
})
save('units', { units: current.map(currentLine) })
save('former', {
  districts: distinct(
    lineage.map(row => [
      cell(row, 'old_district_code'),
      cell(row, 'old_province_code'),
      cell(row, 'old_district'),
    ]),
  ),
  communes: [...Map.groupBy(lineage, idOf).values()].map(formerLine),
})
save('earlier-names', {
  names: earlier.map(row => [
    cell(row, 'former_code'),
    cell(row, 'former_name'),
    cell(row, 'successor_old_unit_code'),
  ]),
})
writeFileSync(inProject('reference-data', 'units', 'NOTICE.md'), readFileSync(join(folder, 'NOTICE.md')))
console.log(`${current.length} units, ${lineage.length} edges, ${earlier.length} earlier names`)

/** Code, name, type on the day of the reform; what changed later stands in province-changes.json. */
function provinceLine(row: Row): readonly string[] {
  const code = cell(row, 'new_province_code')
  const today = cell(row, 'new_province_full_name').startsWith('Thành phố') ? 'thành phố' : 'tỉnh'
  return [code, cell(row, 'new_province_name'), becameCity.has(code) ? 'tỉnh' : today]
}

/** Code, province, type and name on the day of the reform, resolution, clause; where there are: another spelling, later types. */
function currentLine(row: Row): readonly unknown[] {
  const type = cell(row, 'unit_type_2025_07_01')
  const name = cell(row, 'unit_name')
  const other = cell(row, 'name_nso_2026_tone_style').replace(/^\S+ |^Đặc khu /u, '')
  const spelling = bare(cell(row, 'name_nso_2026_tone_style')) === name ? '' : bare(other)
  const changes = [...cell(row, 'change_note').matchAll(/→(\S+) (\d{4}-\d\d-\d\d) \(([^)]+)\)/g)].map(
    ([, to, from, resolution]) => [from, to, resolution],
  )
  const head = [
    cell(row, 'unit_code'),
    cell(row, 'province_code'),
    type,
    name,
    cell(row, 'resolution'),
    cell(row, 'resolution_clause'),
  ]
  return changes.length > 0 ? [...head, spelling, changes] : spelling ? [...head, spelling] : head
}

/** Code, district, full name, edges; where there is: another spelling. An edge is whole and of the usual note unless it says so. */
function formerLine(edges: readonly Row[]): readonly unknown[] {
  const [first = {}] = edges
  const line = [
    first.old_unit_code,
    first.old_district_code,
    tidyName(first.old_unit_name ?? ''),
    edges.map(edgeLine),
  ]
  const other = tidyName(first.old_name_alt_nso ?? '')
  return other && other !== line[2] ? [...line, other] : line
}

function edgeLine(row: Row): readonly string[] {
  const [to, kind, note, correction] = ['new_unit_code', 'kind', 'note', 'correction'].map(name =>
    cell(row, name),
  )
  if (correction) return [to ?? '', kind ?? '', note ?? '', correction]
  return kind === 'whole' && note === 'Nhập toàn bộ' ? [to ?? ''] : [to ?? '', kind ?? '', note ?? '']
}

/** Island districts had no communes: their line has no commune code, and their district stands for them. */
function idOf(row: Row): string {
  return row.old_unit_code || `${row.old_district_code} ${row.old_unit_name}`
}

/** Only the case of the first letter is mended; a name without its type stays as it was printed. */
function tidyName(name: string): string {
  return name.replace(/^(xã|phường|thị trấn)(?= )/u, type => type.charAt(0).toUpperCase() + type.slice(1))
}

function bare(fullName: string): string {
  return fullName.replace(/^(Xã|Phường|Đặc khu) /iu, '')
}

function cell(row: Row, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`A table has no column “${name}”`)
  return value.trim()
}

function distinct(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lines.map(line => [line[0], line])).values()].toSorted((a, b) =>
    (a[0] ?? '') < (b[0] ?? '') ? -1 : 1,
  )
}

/** One unit a line, so that a diff shows which units changed. */
function save(name: string, lists: Readonly<Record<string, readonly unknown[]>>): void {
  const head = `"format":"motcua-units-1","reform":"${REFORM}","asOf":${JSON.stringify(asOf)}`
  const body = Object.entries(lists).map(
    ([list, lines]) => `${JSON.stringify(list)}:[\n${lines.map(line => JSON.stringify(line)).join(',\n')}\n]`,
  )
  writeFileSync(inProject('reference-data', 'units', `${name}.json`), `{${head},${body.join(',')}}\n`)
}
