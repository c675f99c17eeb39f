import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { lineageOf, unitOfCode } from './lineage.ts'
import { fullNameOf } from './unit.ts'
import { former, register } from './units.fixtures.ts'
import { LineageDiagram } from './views/lineage-diagram.tsx'

const hoangLoc = register.units.get('15961')
assert.ok(hoangLoc)

test('Hoằng Lộc was made of six communes, and each of them leads to it', () => {
  const lines = lineageOf(register, hoangLoc)
  assert.deepEqual(
    lines.map(({ from }) => from.code),
    ['15955', '15958', '15961', '15964', '15967', '15982'],
  )
  for (const { from } of lines)
    assert.deepEqual(
      lineageOf(register, from).map(({ to }) => to),
      [hoangLoc],
    )
})

test('a code means the unit of its day; without a day today’s unit, else the old one', () => {
  const name = (code: string, on?: string) => {
    const unit = unitOfCode(register, code, on)?.unit
    return unit?.era === 'current' ? fullNameOf(unit) : unit?.fullName
  }
  assert.equal(name('03712'), 'Xã Mường Sại')
  assert.equal(name('03712', '2025-06-30'), 'Xã Nặm Ét')
  assert.equal(name('03712', '2025-07-01'), 'Xã Mường Sại')
  assert.equal(name('03709'), 'Xã Mường Sại')
  assert.equal(name('99999'), undefined)
})

test('a unit was a commune before it became a ward, on the day of its resolution', () => {
  const boHa = register.units.get('07294')
  assert.ok(boHa)
  assert.equal(fullNameOf(boHa, '2026-09-19'), 'Xã Bố Hạ')
  assert.equal(fullNameOf(boHa, '2026-09-20'), 'Phường Bố Hạ')
  assert.equal(fullNameOf(boHa.province, '2026-09-19'), 'Tỉnh Bắc Ninh')
  assert.equal(fullNameOf(boHa.province), 'Thành phố Bắc Ninh')
})

test('on the day of the reform there were 2,621 communes, 687 wards, 13 zones; since 20 September 2026 2,599, 709, 13', () => {
  const count = (date: string) =>
    ['Xã', 'Phường', 'Đặc khu'].map(
      type =>
        [...register.units.values()].filter(unit => fullNameOf(unit, date).startsWith(`${type} `)).length,
    )
  assert.deepEqual(count('2025-07-01'), [2621, 687, 13])
  assert.deepEqual(count('2026-09-20'), [2599, 709, 13])
})

test('the drawing says in words what it shows, and draws a part with dashes', () => {
  const lines = lineageOf(register, former('15271'))
  const html = render(<LineageDiagram language="vi" name="Thị trấn Hà Trung" lines={lines} />)
  assert.match(html, /<title[^>]*>Sơ đồ nguồn gốc của Thị trấn Hà Trung<\/title>/)
  assert.match(html, /Thị trấn Hà Trung nay thuộc Xã Hoạt Giang\./)
  assert.equal(html.split('class="part"').length - 1, 2)
  assert.equal(html.split('<rect').length - 1, 3)
})
