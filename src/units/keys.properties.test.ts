import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameKeys, wordKey } from './keys.ts'
import { resolve } from './resolve.ts'
import { bare, register, told, writtenAddress } from './units.fixtures.ts'

const names = [
  ...register.former.map(({ fullName }) => fullName),
  ...[...register.units.values()].map(({ name }) => name),
]
const aName = fc.constantFrom(...names)
const anAddress = fc.constantFrom(...register.former.map(writtenAddress))
const keysOf = (text: string) => nameKeys(text).map(({ tone }) => tone)

test('both Unicode forms of anything typed have the same keys', () =>
  fc.assert(
    fc.property(fc.oneof(aName, fc.string({ unit: 'grapheme' })), text =>
      assert.deepEqual(keysOf(text.normalize('NFD')), keysOf(text.normalize('NFC'))),
    ),
  ))

test('a key of a key is itself: nothing is lost by normalising twice', () =>
  fc.assert(
    fc.property(aName, name => {
      for (const { tone, fold } of nameKeys(name)) {
        assert.equal(wordKey(tone).tone, tone)
        assert.equal(wordKey(fold).fold, fold)
      }
    }),
  ))

test('without diacritics a name has the fold of the whole one', () =>
  fc.assert(
    fc.property(aName, name =>
      assert.deepEqual(
        nameKeys(bare(name)).map(({ fold }) => fold),
        nameKeys(name).map(({ fold }) => fold),
      ),
    ),
  ))

for (const [one, other] of [
  ['Hoà', 'Hòa'],
  ['Thuỷ', 'Thủy'],
  ['Quý', 'Quí'],
  ['Sỹ', 'Sĩ'],
  ['ĐẮK', 'đắk'],
  ['01', '1'],
])
  test(`${one} and ${other} are one`, () => assert.deepEqual(keysOf(one ?? ''), keysOf(other ?? '')))

for (const [one, other] of [
  ['Hòa', 'Hoa'],
  ['Đông', 'Dông'],
  ['Hà', 'Hạ'],
  ['Tây', 'Tai'],
])
  test(`${one} and ${other} are two`, () => assert.notDeepEqual(keysOf(one ?? ''), keysOf(other ?? '')))

test('no two old communes of one district, no two units of one province have the same keys', () => {
  const taken = new Map<string, string>()
  const take = (place: string, name: string, who: string) => {
    const key = `${place} ${keysOf(name).join(' ')}`
    assert.ok(!taken.has(key), `${who} and ${taken.get(key)}`)
    taken.set(key, who)
  }
  for (const { district, fullName } of register.former) take(`former ${district.code}`, fullName, fullName)
  for (const { province, name, types } of register.units.values())
    take(`${province.code} ${types.at(-1)?.type}`, name, name)
})

test('the answer does not hang on case, Unicode form or spaces', () =>
  fc.assert(
    fc.property(anAddress, address => {
      const answer = told(address)
      assert.equal(told(address.normalize('NFD')), answer)
      assert.equal(told(`  ${address.toLocaleLowerCase('vi').replaceAll(' ', '   ')} `), answer)
    }),
  ))

test('whatever is typed is answered, and given back as it was', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.array(aName).map(all => all.join(', ')),
      ),
      text => {
        const { address, result, candidates } = resolve(register, text)
        assert.equal(address, text)
        assert.equal(candidates.length === 0, result === 'not_found')
      },
    ),
  ))
