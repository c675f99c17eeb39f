import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { inProject } from '../platform/paths.ts'
import type { ProcedureContent } from './procedure.ts'
import { type Place, placeNeeded, ruleFor, type WhereRule, whereToDo } from './where.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(inProject('reference-data', 'procedures', name), 'utf8'))
const { rules }: { rules: readonly WhereRule[] } = read('where-rules.json')
const { procedures }: { procedures: readonly ProcedureContent[] } = read('catalogue.json')

const here: Place = { code: '03712', name: 'xã Mường Sại, tỉnh Sơn La', provinceCode: '14' }
const beside: Place = { code: '03703', name: 'xã Quỳnh Nhai, tỉnh Sơn La', provinceCode: '14' }
const far: Place = { code: '15880', name: 'xã Hoằng Lộc, tỉnh Thanh Hóa', provinceCode: '38' }

type Asked = Pick<ProcedureContent, 'code' | 'field' | 'authorityKind' | 'reception'>
const inField = (id: string, more: Partial<Asked> = {}): Asked => ({
  code: '9.000001',
  field: { id, name: id },
  ...more,
})
const copies = inField('chung-thuc', { code: '2.000815' })
const birth = inField('ho-tich', { code: '1.001193' })
const residence = inField('dang-ky-quan-ly-cu-tru', { code: '1.004222' })
const land = inField('dat-dai', { code: '1.013978' })
const sale = inField('chung-thuc', { code: '2.001035' })
const poor = inField('giam-ngheo')
const provincial = inField('dat-dai', { authorityKind: 'PROVINCE_AGENCY' })
const atAgency = inField('giam-ngheo', {
  reception: { mode: 'AT_AGENCY', legalBasis: 'Quyết định 1/QĐ-UBND' },
})

/** Given a procedure and where the person or thing is; then where it is done, and by whom. */
const table: readonly (readonly [what: string, Asked, Place | null, outcome: string, who: string])[] = [
  ['copies, wherever somebody lives', copies, null, 'here', 'commune'],
  ['birth, living here', birth, here, 'here', 'commune'],
  ['birth, living in the next commune', birth, beside, 'through-us', 'commune'],
  ['birth, living in another province: helped to file online', birth, far, 'through-us', 'commune'],
  ['residence, living here', residence, here, 'here', 'police'],
  ['residence, living in the next commune', residence, beside, 'elsewhere', 'police'],
  ['land here', land, here, 'here', 'commune'],
  ['land in the next commune', land, beside, 'through-us', 'commune'],
  ['land in another province', land, far, 'elsewhere', 'commune'],
  ['sale of land in the next commune: certified where the land is', sale, beside, 'elsewhere', 'commune'],
  ['a poor household of the next commune', poor, beside, 'through-us', 'commune'],
  ['a poor household of another province', poor, far, 'elsewhere', 'commune'],
  ['what the province decides, in this province', provincial, beside, 'through-us', 'province'],
  ['what the province decides, in another one', provincial, far, 'elsewhere', 'province'],
  ['what is handed in at the agency', atAgency, here, 'elsewhere', 'agency'],
]
for (const [what, procedure, place, outcome, who] of table)
  test(`${what}: ${outcome}, ${who}`, () => {
    const answer = whereToDo(procedure, ruleFor(procedure, rules), { here, place })
    assert.deepEqual([answer.outcome, answer.who], [outcome, who])
    assert.ok(answer.basis !== '' && answer.reason.every(sentence => sentence !== ''))
  })

test('a copy from a register is had where the register is, whatever the place', () => {
  const register = inField('chung-thuc', { code: '2.000908' })
  const answer = whereToDo(register, ruleFor(register, rules), { here, place: null })
  assert.deepEqual([answer.outcome, answer.competent], ['holder', null])
})

test('an agency that takes it in itself is named with its own legal basis', () => {
  assert.equal(
    whereToDo(atAgency, ruleFor(atAgency, rules), { here, place: here }).basis,
    'Quyết định 1/QĐ-UBND',
  )
})

test('only the place that decides is asked for, and land by its own words', () => {
  assert.equal(placeNeeded(ruleFor(copies, rules)), undefined)
  assert.equal(placeNeeded(ruleFor(birth, rules)), 'residence')
  assert.equal(placeNeeded(ruleFor(land, rules)), 'site')
  assert.ok(ruleFor(land, rules).site?.[0].includes('đất'))
})

test('every procedure of the catalogue has an answer for every place; nobody is sent away from the commune that decides', () => {
  const place = fc.constantFrom(here, beside, far)
  fc.assert(
    fc.property(fc.constantFrom(...procedures), place, (procedure, asked) => {
      const rule = ruleFor(procedure, rules)
      const at = whereToDo(procedure, rule, { here: asked, place: placeNeeded(rule) ? asked : null })
      return at.outcome === 'here' || at.outcome === 'holder' || at.who === 'province' || at.who === 'agency'
    }),
  )
})

test('rules name procedures and fields that exist, and the last one fits all', () => {
  const codes = new Set(procedures.map(({ code }) => code))
  const fields = new Set(procedures.map(({ field }) => field.id))
  for (const { codes: named = [], fields: of = [] } of rules) {
    assert.deepEqual(
      named.filter(code => !codes.has(code)),
      [],
    )
    assert.deepEqual(
      of.filter(field => !fields.has(field)),
      [],
    )
  }
  const last = rules.at(-1)
  assert.ok(last && !last.codes && !last.fields)
})
