import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCatalogue } from './check-catalogue.ts'
import { readCatalogueBytes, sheetLimits } from './read-sheet.store.ts'
import { packed, unpacked } from './small-zip.store.ts'

const head = 'code,name,field_id,field_name,source'
const row = '9.000001,Đăng ký thử,ho-tich,Hộ tịch,test'
const read = (bytes: string | Buffer) => readCatalogueBytes(Buffer.from(bytes), '2026-11-20')
const reasonOf = async (bytes: string | Buffer) => {
  const found = await read(bytes)
  return found.ok ? 'read' : found.refusal.map(each => [each.row, each.reason, each.column].join(' ').trim())
}
const namesIn = async (bytes: string | Buffer) => {
  const found = await read(bytes)
  assert.ok(found.ok, JSON.stringify(found))
  const { entries, refused } = checkCatalogue(found.value.data)
  assert.deepEqual(refused, [])
  return entries.map(({ content }) => `${content.code} ${content.name}`)
}

/** A small sheet as a programme writes it; each cell is XML of its own. */
const xlsx = (cells: string, more: Readonly<Record<string, Buffer>> = {}): Buffer =>
  packed(
    new Map(
      Object.entries({
        '[Content_Types].xml': xml(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
        '_rels/.rels': xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        'xl/workbook.xml': xml(
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': xml(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
        ),
        ...more,
      }),
    ),
  )
const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
const cellsOf = (number: number, values: readonly string[]): string =>
  `<row r="${number}">${values.map((value, index) => `<c r="${'ABCDEFG'[index]}${number}" t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`
const good = cellsOf(1, head.split(',')) + cellsOf(2, row.split(','))

test('a sheet is read by its columns, whatever separates them and whether a mark of encoding stands before', async () => {
  const expected = ['9.000001 Đăng ký thử']
  assert.deepEqual(await namesIn(`${head}\n${row}\n`), expected)
  assert.deepEqual(await namesIn(`\ufeff${head}\r\n${row}\r\n`), expected)
  assert.deepEqual(await namesIn(`${head}\n${row}`.replaceAll(',', ';')), expected)
  assert.deepEqual(await namesIn(xlsx(good)), expected)
})

test('a code that a sheet keeps as a number is read as it was typed', async () => {
  const numbered = good.replace(/<c r="A2".*?<\/c>/, '<c r="A2"><v>9.000001</v></c>')
  assert.deepEqual(await namesIn(xlsx(numbered)), ['9.000001 Đăng ký thử'])
})

test('a heading that is wrong is told before any row', async () => {
  assert.deepEqual(await reasonOf(`${head},colour\n${row},red`), ['0 column-unknown colour'])
  assert.deepEqual(await reasonOf('code,name\n1,2'), ['0 column-missing field_id'])
  assert.deepEqual(await reasonOf(`${head},name\n${row}`), ['0 column-twice name'])
})

test('a file in another encoding, or no sheet at all, is refused in words', async () => {
  const utf16 = Buffer.from(`\ufeff${head}\n${row}`, 'utf16le')
  assert.deepEqual(await reasonOf(utf16), ['0 wrong-encoding'])
  assert.deepEqual(await reasonOf(Buffer.from([0x63, 0xf4, 0x6e, 0x67])), ['0 wrong-encoding'])
  assert.deepEqual(await reasonOf('{"procedures": ['), ['0 broken-file'])
  assert.deepEqual(await reasonOf(Buffer.from('PK\u0003\u0004 and then nothing')), ['0 broken-file'])
  assert.deepEqual(await reasonOf(`${head}\n"${row}`), ['0 broken-file'])
})

test('a cell that begins like a formula is refused by line and column, never worked out', async () => {
  const cmd = `9.000001,"=cmd|'/c calc'!A1",ho-tich,Hộ tịch,test`
  assert.deepEqual(await reasonOf(`${head}\n${row}\n${cmd}`), ['3 formula-in-cell name'])
  for (const sign of ['+', '-', '@']) assert.equal((await reasonOf(`${head}\n${sign}1,a,b,c,d`)).length, 1)
})

test('a formula of a workbook is refused even though the file also holds its result', async () => {
  const formula = good.replace(/<c r="B2".*?<\/c>/, '<c r="B2" t="str"><f>1+1</f><v>2</v></c>')
  assert.deepEqual(await reasonOf(xlsx(formula)), ['2 formula-in-cell B2'])
})

test('a file of 50 MB, a zip bomb and a cell at the end of the world are refused before they are parsed', async () => {
  assert.deepEqual(await reasonOf(Buffer.alloc(50 * 1024 * 1024, 0x61)), ['0 file-too-large'])
  const bomb = { 'xl/media/bomb.bin': Buffer.alloc(sheetLimits.unpacked + 1) }
  const big = unpacked(xlsx(good, bomb), sheetLimits.unpacked)
  assert.deepEqual(big, { ok: false, refusal: 'too-large' })
  const far = good.replace('r="B2"', 'r="XFD1048576"')
  assert.deepEqual(await reasonOf(xlsx(far)), ['0 too-many-rows'])
  const many = `${head}\n${`${row}\n`.repeat(sheetLimits.rows + 1)}`
  assert.deepEqual(await reasonOf(many), ['0 too-many-rows'])
})
