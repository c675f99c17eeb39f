import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../people/index.ts'
import {
  type DraftAction,
  draftPositions,
  type From,
  nextDraftPosition,
  offeredDraftActions,
  rolesForDraft,
} from './lifecycle.ts'

const everyAction: Readonly<Record<DraftAction, true>> = {
  start: true,
  edit: true,
  rebase: true,
  approve: true,
  'send-back': true,
  publish: true,
  withdraw: true,
  supersede: true,
}
const actions = Object.keys(everyAction).filter((name): name is DraftAction => name in everyAction)
const froms: readonly From[] = ['none', ...draftPositions]
const doers = [...roles, 'catalogue']

/** All that is allowed, written out by hand: who does what from where, and where it leads. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['none start editor', 'draft'],
  ['draft edit editor', 'draft'],
  ['draft rebase editor', 'draft'],
  ['draft approve province', 'approved'],
  ['draft withdraw editor', 'withdrawn'],
  ['draft withdraw province', 'withdrawn'],
  ['approved publish editor', 'published'],
  ['approved publish province', 'published'],
  ['approved send-back editor', 'draft'],
  ['approved send-back province', 'draft'],
  ['approved rebase editor', 'draft'],
  ['approved withdraw editor', 'withdrawn'],
  ['approved withdraw province', 'withdrawn'],
  ['published supersede catalogue', 'superseded'],
])
const everyCase = froms.flatMap(from =>
  actions.flatMap(action => doers.map(doer => ({ from, action, doer, name: `${from} ${action} ${doer}` }))),
)

test('given every position, action and role, exactly the written moves are allowed', () => {
  assert.equal(everyCase.length, 6 * 8 * 10)
  const found = everyCase.flatMap(({ from, action, doer, name }) => {
    const next = nextDraftPosition(from, action, [doer])
    return next.ok ? [[name, next.value] as const] : []
  })
  assert.deepEqual(new Map(found), allowed)
})

test('given a move that is not allowed, the refusal says whether the place or the role is wrong', () => {
  for (const { from, action, doer, name } of everyCase.filter(each => !allowed.has(each.name))) {
    const who = doers.filter(other => allowed.has(`${from} ${action} ${other}`))
    const found = nextDraftPosition(from, action, [doer])
    assert.ok(!found.ok, name)
    assert.equal(found.refusal.reason, who.length === 0 ? 'not-in-position' : 'not-your-role', name)
  }
})

test('the actions offered are those that would not be refused', () => {
  for (const from of froms)
    for (const doer of doers)
      assert.deepEqual(
        offeredDraftActions(from, [doer]).toSorted(),
        actions.filter(action => nextDraftPosition(from, action, [doer]).ok).toSorted(),
      )
})

test('each action of a person has somebody who may do it', () => {
  assert.deepEqual(rolesForDraft('approve'), ['province'])
  assert.deepEqual([...new Set(rolesForDraft('publish'))], ['editor', 'province'])
})
