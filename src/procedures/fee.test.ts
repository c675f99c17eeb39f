import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ADMIN_UNIT_CHANGE, type FeeFacts, fee, feeOf } from './fee.ts'
import type { FeeRule } from './fee-rule.ts'

const head = { effectiveFrom: '2017-01-01', source: '226/2016/TT-BTC' }
const certified: FeeRule = {
  ...head,
  kind: 'pages',
  amount: 2_000,
  firstPages: 2,
  further: 1_000,
  most: 200_000,
}
const facts = (change: Partial<FeeFacts> = {}): FeeFacts => ({ pages: 1, copies: 1, ...change })
const amountOf = (rule: FeeRule, change: Partial<FeeFacts>) => {
  const found = fee(rule, facts(change))
  return found.ok ? found.value.amount : found.refusal.reason
}
const on = Temporal.PlainDate.from('2026-11-22')

// Circular 226/2016/TT-BTC, pages of the original.
for (const [pages, amount] of [
  [1, 2_000],
  [2, 4_000],
  [3, 5_000],
  [4, 6_000],
  [10, 12_000],
  [100, 102_000],
  [198, 200_000],
  [199, 200_000],
] as const)
  test(`a certified copy of ${pages} pages costs ${amount} đồng, three copies three times as much`, () => {
    assert.equal(amountOf(certified, { pages }), amount)
    assert.equal(amountOf(certified, { pages, copies: 3 }), amount * 3)
  })

test('a fixed fee counts no copies, a fee per copy does, and what is free stays free', () => {
  assert.equal(amountOf({ ...head, kind: 'fixed', amount: 10_000 }, { copies: 4 }), 10_000)
  assert.equal(amountOf({ ...head, kind: 'per-copy', amount: 8_000 }, { copies: 4 }), 32_000)
  assert.equal(amountOf({ ...head, kind: 'free' }, { copies: 4, pages: 9 }), 0)
})

test('numbers that are not whole or below one are refused', () => {
  for (const change of [{ pages: 0 }, { pages: 1.5 }, { copies: -1 }, { copies: Number.NaN }, { pages: 1e9 }])
    assert.equal(amountOf(certified, change), 'count-wrong', JSON.stringify(change))
})

test('a waiver the rule names makes it nothing, with the reason; another one is refused by name', () => {
  const waivers = [{ code: 'POOR', reason: 'Hộ nghèo', source: '85/2019/TT-BTC' }]
  const found = fee({ ...certified, waivers }, facts({ waiver: 'POOR', pages: 9 }))
  assert.ok(found.ok)
  assert.deepEqual([found.value.amount, found.value.waived?.reason], [0, 'Hộ nghèo'])
  assert.equal(amountOf(certified, { waiver: 'POOR' }), 'waiver-unknown')
})

test('a change caused only by merged units costs nothing, by every rule and where no fee is stated', () => {
  const { waiver } = { waiver: ADMIN_UNIT_CHANGE }
  assert.equal(amountOf(certified, { waiver, pages: 50 }), 0)
  const none = feeOf({ code: '1.004859' }, { ...facts({ waiver }), on })
  assert.ok(none.ok)
  assert.deepEqual([none.value.amount, none.value.waived?.code], [0, ADMIN_UNIT_CHANGE])
})

const residence: readonly FeeRule[] = [
  { ...head, kind: 'fixed', amount: 20_000, channel: 'direct' },
  { ...head, kind: 'fixed', amount: 10_000, channel: 'online' },
]
const askedOf = (fees: readonly FeeRule[], more: object = {}) => {
  const found = feeOf({ code: '1.004222', fees }, { ...facts(), on, ...more })
  return found.ok ? found.value.amount : found.refusal.reason
}

test('a fee by channel asks for the channel, and a channel without a rule has no stated fee', () => {
  assert.equal(askedOf(residence), 'channel-needed')
  assert.equal(askedOf(residence, { channel: 'online' }), 10_000)
  assert.equal(askedOf(residence, { channel: 'post' }), 'fee-not-stated')
  assert.equal(askedOf([]), 'fee-not-stated')
})

test('the rule of the day holds: not before its first, not after its last', () => {
  const old: FeeRule = { ...head, kind: 'fixed', amount: 5_000, effectiveTo: '2026-12-31' }
  const young: FeeRule = { ...head, kind: 'fixed', amount: 9_000, effectiveFrom: '2027-01-01' }
  const day = (text: string) => ({ on: Temporal.PlainDate.from(text) })
  assert.equal(askedOf([young, old], day('2016-12-31')), 'fee-not-stated')
  assert.equal(askedOf([young, old], day('2026-12-31')), 5_000)
  assert.equal(askedOf([young, old], day('2027-01-01')), 9_000)
})

const dong = fc.integer({ min: 0, max: 1_000_000 })
const anyRule: fc.Arbitrary<FeeRule> = fc.oneof(
  fc.constant({ ...head, kind: 'free' } as const),
  fc.record({ kind: fc.constantFrom('fixed', 'per-copy'), amount: dong }).map(each => ({ ...head, ...each })),
  fc
    .record({ amount: dong, firstPages: fc.integer({ min: 1, max: 20 }), further: dong, room: dong })
    .map(({ room, ...each }) => ({ ...head, kind: 'pages' as const, ...each, most: each.amount + room })),
)
const count = fc.integer({ min: 1, max: 2_000 })

test('a fee is whole, never negative, and never falls with one page or one copy more', () => {
  fc.assert(
    fc.property(anyRule, count, count, (rule, pages, copies) => {
      const amount = Number(amountOf(rule, { pages, copies }))
      assert.ok(Number.isSafeInteger(amount) && amount >= 0)
      assert.ok(Number(amountOf(rule, { pages: pages + 1, copies })) >= amount)
      assert.ok(Number(amountOf(rule, { pages, copies: copies + 1 })) >= amount)
    }),
  )
})
