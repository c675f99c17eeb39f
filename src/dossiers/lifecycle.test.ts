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
  'propose-refusal': true,
  'ask-supplement': true,
  'ask-supplement-again': true,
  'answer-supplement': true,
  'complete-supplement': true,
  'ask-duty': true,
  'complete-duty': true,
  extend: true,
  'ask-withdrawal': true,
  'accept-withdrawal': true,
  'decline-withdrawal': true,
  stop: true,
  restart: true,
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
  ['processing propose-refusal specialist', 'awaiting-signature'],

  ['filed ask-supplement officer', 'supplement-asked'],
  ['received ask-supplement officer', 'supplement-asked'],
  ['processing ask-supplement specialist', 'supplement-asked'],
  ['received ask-supplement-again director', 'supplement-asked'],
  ['processing ask-supplement-again director', 'supplement-asked'],
  ['supplement-asked answer-supplement citizen', 'supplement-asked'],
  ['supplement-asked complete-supplement officer', 'where-it-was'],
  ['supplement-asked complete-supplement specialist', 'where-it-was'],

  ['processing ask-duty specialist', 'financial-duty'],
  ['financial-duty complete-duty officer', 'where-it-was'],
  ['financial-duty complete-duty specialist', 'where-it-was'],

  ['received extend signer', 'received'],
  ['processing extend signer', 'processing'],
  ['awaiting-signature extend signer', 'awaiting-signature'],

  ...['filed', 'received', 'processing', 'awaiting-signature', 'supplement-asked', 'financial-duty'].flatMap(
    from => [
      [`${from} ask-withdrawal citizen`, 'withdrawal-asked'] as const,
      [`${from} ask-withdrawal officer`, 'withdrawal-asked'] as const,
    ],
  ),
  ['withdrawal-asked accept-withdrawal officer', 'stopped'],
  ['withdrawal-asked decline-withdrawal officer', 'where-it-was'],
  ['processing stop signer', 'stopped'],
  ['supplement-asked stop signer', 'stopped'],
  ['financial-duty stop signer', 'stopped'],
  ['stopped restart director', 'processing'],
])

const everyCase = froms.flatMap(from =>
  actions.flatMap(action => doers.map(doer => ({ from, action, doer, name: `${from} ${action} ${doer}` }))),
)

test('given every position, action and role, exactly the written moves are allowed', () => {
  assert.equal(everyCase.length, 12 * 22 * 10)
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
  assert.deepEqual(offeredActions('awaiting-signature', ['officer', 'signer']), [
    'sign',
    'send-back',
    'extend',
    'ask-withdrawal',
  ])
})

test('the actions offered are those that would not be refused', () => {
  for (const from of froms)
    for (const roles of [...doers.map(doer => [doer]), doers, ['officer', 'specialist', 'signer']]) {
      const notRefused = actions.filter(action => nextPosition(from, action, roles).ok)
      assert.deepEqual([...offeredActions(from, roles)].sort(), notRefused.toSorted(), `${from} ${roles}`)
    }
})

/** Every position from which some action leads here: the places a dossier can go back to. */
const cameFrom = (position: From) =>
  positions.filter(from => Object.values(lifecycle[from]).some(({ next }) => next === position))

test('every move is one the national list of statuses allows, back to wherever it came from too', () => {
  const moves = froms.flatMap(from =>
    Object.entries(lifecycle[from]).flatMap(([action, { next }]) =>
      (next === 'where-it-was' ? cameFrom(from) : [next]).map(to => ({ from, action, to })),
    ),
  )
  assert.ok(moves.some(({ from, to }) => from === 'withdrawal-asked' && to === 'financial-duty'))
  for (const { from, action, to } of moves) {
    const before = isPosition(from) ? nationalStatus[from] : 0
    assert.ok(nationallyAllowed(before, nationalStatus[to]), `${action}: ${before} → ${nationalStatus[to]}`)
  }
})

test('every one of the ten national statuses has a position of ours', () => {
  assert.deepEqual(
    [...new Set(Object.values(nationalStatus))].toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  )
})

test('every position is reached, and the ends of the road are “refused” and “returned”', () => {
  const reached = new Set(froms.flatMap(from => Object.values(lifecycle[from]).map(({ next }) => next)))
  assert.deepEqual(
    positions.filter(position => !reached.has(position)),
    [],
  )
  assert.deepEqual(
    positions.filter(position => Object.keys(lifecycle[position]).length === 0),
    ['refused', 'returned'],
  )
})
