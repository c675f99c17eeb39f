import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Action, type Doer, type From, lifecycle, nextPosition, offeredActions } from './lifecycle.ts'
import { nationallyAllowed } from './national-statuses.fixtures.ts'
import { isPosition, nationalStatus, positions } from './position.ts'

/** Every role there is, and the citizen; one that is added does not compile until it stands here. */
const everyDoer: Readonly<Record<Doer, true>> = {
  citizen: true,
  volunteer: true,
  officer: true,
  specialist: true,
  signer: true,
  director: true,
  province: true,
  auditor: true,
  administrator: true,
  editor: true,
}
const everyAction: Readonly<Record<Action, true>> = {
  submit: true,
  receive: true,
  accept: true,
  refuse: true,
  'hand-over': true,
  'propose-result': true,
  'send-back': true,
  sign: true,
  'return-result': true,
}
const doers = Object.keys(everyDoer)
const actions = Object.keys(everyAction).filter((name): name is Action => name in everyAction)
const froms: readonly From[] = ['new', ...positions]

/** All that is allowed, written out by hand: who does what from where, and where it leads. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['new submit citizen', 'filed'],
  ['new receive officer', 'received'],
  ['filed accept officer', 'received'],
  ['filed refuse officer', 'refused'],
  ['received hand-over officer', 'processing'],
  ['processing propose-result specialist', 'awaiting-signature'],
  ['awaiting-signature sign signer', 'finished'],
  ['awaiting-signature send-back signer', 'processing'],
  ['finished return-result officer', 'returned'],
])

const everyCase = froms.flatMap(from =>
  actions.flatMap(action => doers.map(doer => ({ from, action, doer, name: `${from} ${action} ${doer}` }))),
)

test('given every position, action and role, exactly the written moves are allowed', () => {
  assert.equal(everyCase.length, 12 * 9 * 10)
  const found = everyCase.flatMap(({ from, action, doer, name }) => {
    const next = nextPosition(from, action, [doer])
    return next.ok ? [[name, next.value] as const] : []
  })
  assert.deepEqual(new Map(found), allowed)
})

test('given a move that is not allowed, the refusal says whether the place or the role is wrong', () => {
  for (const { from, action, doer, name } of everyCase.filter(each => !allowed.has(each.name))) {
    const who = doers.filter(other => allowed.has(`${from} ${action} ${other}`))
    const expected =
      who.length === 0
        ? { reason: 'not-in-position', action, position: from }
        : { reason: 'not-your-role', action, who }
    assert.deepEqual(nextPosition(from, action, [doer]), { ok: false, refusal: expected }, name)
  }
})

test('given someone in no role, or in a role that does not exist, nothing is allowed', () => {
  for (const from of froms)
    for (const roles of [[], ['Officer'], ['constructor'], ['officer,signer']]) {
      assert.deepEqual(offeredActions(from, roles), [])
      for (const action of actions) assert.equal(nextPosition(from, action, roles).ok, false)
    }
})

test('given several roles, one of them is enough', () => {
  assert.equal(nextPosition('awaiting-signature', 'sign', ['officer', 'director', 'signer']).ok, true)
  assert.deepEqual(offeredActions('awaiting-signature', ['officer', 'signer']), ['sign', 'send-back'])
})

test('the actions offered are those that would not be refused', () => {
  for (const from of froms)
    for (const roles of [...doers.map(doer => [doer]), doers, ['officer', 'specialist', 'signer']]) {
      const notRefused = actions.filter(action => nextPosition(from, action, roles).ok)
      assert.deepEqual([...offeredActions(from, roles)].sort(), notRefused.toSorted(), `${from} ${roles}`)
    }
})

test('every move is one the national list of statuses allows', () => {
  const moves = froms.flatMap(from =>
    Object.entries(lifecycle[from]).map(([action, { next }]) => ({ from, action, next })),
  )
  assert.equal(moves.length, allowed.size)
  for (const { from, action, next } of moves) {
    const before = isPosition(from) ? nationalStatus[from] : 0
    assert.ok(
      nationallyAllowed(before, nationalStatus[next]),
      `${action}: ${before} → ${nationalStatus[next]}`,
    )
  }
})

test('every one of the ten national statuses has a position of ours', () => {
  assert.deepEqual(
    [...new Set(Object.values(nationalStatus))].toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  )
})

test('the ends of the road are “refused” and “returned”; statuses 5 to 8 are not reached by any verb yet', () => {
  const reached = new Set(froms.flatMap(from => Object.values(lifecycle[from]).map(({ next }) => next)))
  const withoutMoves = positions.filter(position => Object.keys(lifecycle[position]).length === 0)
  assert.deepEqual(
    withoutMoves.filter(position => reached.has(position)),
    ['refused', 'returned'],
  )
  assert.deepEqual(
    positions.filter(position => !reached.has(position)),
    ['supplement-asked', 'financial-duty', 'withdrawal-asked', 'stopped'],
  )
})
