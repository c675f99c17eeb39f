import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Resolution } from './resolution.ts'
import { resolve } from './resolve.ts'
import type { Purpose } from './targets.ts'
import { type Edge, type FormerUnit, fullNameOf } from './unit.ts'
import { bare, onlyUnit, register, writtenAddress } from './units.fixtures.ts'

const edges = register.former.flatMap(unit => unit.edges.map(edge => ({ unit, edge })))
const ask = (unit: FormerUnit, purpose: Purpose = 'residence'): Resolution =>
  resolve(register, writtenAddress(unit), { for: purpose })
const codes = ({ candidates }: Resolution) => candidates.map(({ unit }) => unit.code)

test('the data are whole: 34 provinces, 3,321 units, 10,035 old communes and 6 places besides, 10,572 edges', () => {
  assert.equal(register.units.size, 3321)
  assert.equal(register.formerByCode.size, 10_035)
  assert.equal(register.former.length, 10_041)
  assert.equal(edges.length, 10_572)
  assert.equal(new Set([...register.units.values()].map(({ province }) => province.code)).size, 34)
  for (const unit of register.units.values()) assert.ok(register.origins.has(unit.code), unit.code)
})

/** Given the kind of an edge, what the old commune's address must answer for a residence. */
const expected: Readonly<Record<Edge['kind'], (unit: FormerUnit, edge: Edge, told: Resolution) => void>> = {
  whole: isExactly,
  unchanged: isExactly,
  renamed_or_retyped: isExactly,
  partial_area_all_population: hasAllPeople,
  partial: (unit, edge, told) =>
    unit.edges.filter(({ kind }) => kind !== 'partial_area_only').length === 1
      ? hasAllPeople(unit, edge, told)
      : isAmongSeveral(unit, edge, told),
  partial_area_only: (_, edge, told) => assert.ok(!codes(told).includes(edge.to.code)),
}

for (const kind of Object.keys(expected) as readonly Edge['kind'][])
  test(`every edge “${kind}” is answered as it is recorded`, () => {
    const ofKind = edges.filter(({ edge }) => edge.kind === kind)
    assert.ok(ofKind.length > 0)
    for (const { unit, edge } of ofKind) expected[kind](unit, edge, ask(unit))
  })

function isExactly(unit: FormerUnit, { to }: Edge, told: Resolution): void {
  assert.equal(told.result, 'exact', writtenAddress(unit))
  assert.equal(onlyUnit(told), to, writtenAddress(unit))
}

function hasAllPeople(unit: FormerUnit, { to }: Edge, told: Resolution): void {
  assert.equal(told.result, 'population_exact', writtenAddress(unit))
  assert.equal(onlyUnit(told), to)
}

function isAmongSeveral(unit: FormerUnit, { to }: Edge, told: Resolution): void {
  assert.equal(told.result, 'ambiguous', writtenAddress(unit))
  assert.ok(codes(told).includes(to.code))
}

test('a parcel of land lies where land went: every edge counts but the two by which only people moved', () => {
  const dropped: string[] = []
  for (const unit of register.former.filter(each => each.edges.length > 1)) {
    const told = codes(ask(unit, 'land'))
    for (const { to, note } of unit.edges) if (!told.includes(to.code)) dropped.push(note)
  }
  assert.deepEqual(dropped, ['Nhập một phần dân số', 'Nhập một phần dân số'])
})

test('of 10,035 old communes 9,594 have one target, 60 kept their people together, 381 are open', () => {
  const results = Object.groupBy([...register.formerByCode.values()], unit => ask(unit).result)
  assert.equal(results.exact?.length, 9594)
  assert.equal(results.population_exact?.length, 60)
  assert.equal(results.ambiguous?.length, 381)
})

test('every old code of before the reform answers as its address does', () => {
  for (const [code, unit] of register.formerByCode)
    assert.deepEqual(codes(resolve(register, code, { on: '2025-06-30' })), codes(ask(unit)))
})

test('every unit of today is itself, by name with its province and by code', () => {
  for (const unit of register.units.values()) {
    const name = `${fullNameOf(unit)}, ${fullNameOf(unit.province)}`
    assert.equal(onlyUnit(resolve(register, name, { on: '2026-11-20' })), unit, name)
    assert.equal(onlyUnit(resolve(register, unit.code, { on: '2026-11-20' })), unit, unit.code)
  }
})

const forms: Readonly<Record<string, (address: string) => string>> = {
  'in decomposed letters': address => address.normalize('NFD'),
  'in capitals': address => address.toLocaleUpperCase('vi'),
  'without commas': address => address.replaceAll(',', ''),
  'with dashes': address => address.replaceAll(', ', ' - '),
  'with a house and a hamlet before it': address => `Số 12, tổ 3, thôn Đông, ${address}`,
}
for (const [how, written] of Object.entries(forms))
  test(`every old commune is found just the same ${how}`, () => {
    for (const unit of register.former) {
      const told = resolve(register, written(writtenAddress(unit)))
      assert.deepEqual(codes(told), codes(ask(unit)), written(writtenAddress(unit)))
    }
  })

test('without diacritics every old commune is found too, or is one of the few whose names then fall together', () => {
  let together = 0
  for (const unit of register.former) {
    const told = codes(resolve(register, bare(writtenAddress(unit))))
    const right = codes(ask(unit))
    for (const code of right) assert.ok(told.includes(code), writtenAddress(unit))
    if (told.length > right.length) together += 1
  }
  assert.ok(together < 40, `${together}`)
})

const short: Readonly<Record<string, string>> = {
  Xã: 'x.',
  Phường: 'P.',
  'Thị trấn': 'TT.',
  Huyện: 'H.',
  'Thành phố': 'TP.',
  'Thị xã': 'TX.',
  Quận: 'Q.',
  Tỉnh: 'T.',
}
const shortened = (name: string): string =>
  name.replace(/^(Xã|Phường|Thị trấn|Huyện|Thành phố|Thị xã|Quận|Tỉnh) /, (_, type) => short[type] ?? '')

/** Ways to write an old address with less or more than papers do. */
const ways: Readonly<Record<string, (unit: FormerUnit) => string>> = {
  'with every type in short': ({ fullName, district }) =>
    [fullName, district.fullName, district.province.fullName].map(shortened).join(' - '),
  'without its district': ({ fullName, district }) => `${fullName}, ${district.province.fullName}`,
  'with the province of today': ({ fullName, district }) =>
    `${fullName}, ${district.fullName}, tỉnh ${district.province.into.name}`,
  'without any province': ({ fullName, district }) => `${fullName}, ${district.fullName}`,
  'by its name alone': ({ fullName }) => fullName,
  'without types': ({ names, district }) => `${names[0]?.name}, ${district.name}, ${district.province.name}`,
  'behind a street, with no comma': ({ fullName, district }) =>
    `12/5 đường Trần Phú ${fullName} ${district.fullName} ${district.province.name}`,
  'behind a street of a commune’s name': ({ names, district }) =>
    `12 Lê Lợi, ${names[0]?.name}, ${district.name}, ${district.province.name}`,
  'from the large to the small': ({ fullName, district }) =>
    `${district.province.fullName}, ${district.fullName}, ${fullName}, thôn Tân Tiến`,
}
for (const [how, written] of Object.entries(ways))
  test(`an old commune written ${how} is never taken for another`, () => {
    // Every fourth is enough to meet every kind of name.
    for (const unit of [...register.formerByCode.values()].filter((_, index) => index % 4 === 0)) {
      const told = resolve(register, written(unit))
      if (told.result === 'not_found') continue
      for (const code of codes(ask(unit))) assert.ok(codes(told).includes(code), written(unit))
    }
  })
