import assert from 'node:assert/strict'
import { test } from 'node:test'
import ruleSets from '../../reference-data/rule-sets.json' with { type: 'json' }
import { valueFrom } from './calendar.fixtures.ts'
import { readRuleSets, ruleSetFor, supplementPolicyFor } from './index.ts'

const sets = valueFrom(readRuleSets(ruleSets))
const codeOn = (fieldId: string, day: string) => {
  const found = ruleSetFor({ fieldId, received: Temporal.PlainDate.from(day) }, sets)
  return found.ok ? found.value.code : found.refusal.reason
}

test('civil status received up to 28 February 2027 is handled under the law of 2014', () => {
  assert.equal(codeOn('ho-tich', '2027-02-28'), 'civil-status-2014')
  assert.equal(codeOn('ho-tich', '2027-03-01'), 'civil-status-2026')
})

test('a field that no set names has the general rules, a named one never falls back to them', () => {
  assert.equal(codeOn('bao-tro-xa-hoi', '2027-03-01'), 'general-2025')
  assert.equal(codeOn('ho-tich', '2015-12-31'), 'no-rule-set')
  assert.equal(codeOn('bao-tro-xa-hoi', '2024-12-31'), 'no-rule-set')
})

test('malformed, impossible and overlapping sets are refused', () => {
  const [general, old, next] = ruleSets
  const reason = (data: unknown) => {
    const read = readRuleSets(data)
    return read.ok ? 'accepted' : read.refusal.reason
  }
  assert.equal(reason([]), 'calendar-malformed')
  assert.equal(reason([{ ...general, legalBasis: [] }]), 'calendar-malformed')
  assert.equal(reason([{ ...general, effectiveFrom: '2027-02-29' }]), 'date-does-not-exist')
  assert.equal(reason([old, { ...next, effectiveFrom: '2027-02-28' }]), 'rule-sets-overlap')
})

test('a supplement pauses as the rule set says, unless the procedure’s version says otherwise', () => {
  const [general] = sets
  assert.ok(general)
  assert.deepEqual(supplementPolicyFor(undefined, general), { policy: 'PAUSE', source: 'general-2025' })
  const own = { policy: 'RESTART', source: 'Quyết định 5/QĐ-UBND' } as const
  assert.deepEqual(supplementPolicyFor(own, general), own)
  const changed = { ...general, supplementPolicy: 'RESTART' } as const
  assert.equal(supplementPolicyFor(undefined, changed).policy, 'RESTART')
})
