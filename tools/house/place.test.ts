import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findModule, isTest, type Role, roleOf } from './place.ts'

describe('place of a file', () => {
  const roles: readonly (readonly [string, Role])[] = [
    ['src/queue/call-next.ts', 'pure'],
    ['src/queue/latest.ts', 'pure'],
    ['src/queue/queue.store.ts', 'store'],
    ['src/queue/queue.routes.tsx', 'routes'],
    ['src/queue/queue.jobs.ts', 'jobs'],
    ['src/queue/queue.commands.ts', 'commands'],
    ['src/queue/forms.ts', 'forms'],
    ['src/queue/index.ts', 'door'],
    ['src/queue/views/ticket.tsx', 'view'],
    ['src/queue/queue.store.db-test.ts', 'test'],
    ['src/queue/call-next.test.ts', 'test'],
    ['src/queue/testing.ts', 'test'],
    ['src/queue/ticket.fixtures.ts', 'test'],
    ['src/platform/postgres.ts', 'other'],
    ['tools/house/place.ts', 'other'],
  ]
  for (const [path, role] of roles) it(`${path} is ${role}`, () => assert.equal(roleOf(path), role))

  it('knows modules from shared folders', () => {
    assert.equal(findModule('src/queue/a.ts'), 'queue')
    assert.equal(findModule('src/kernel/a.ts'), undefined)
    assert.equal(findModule('tools/a.ts'), undefined)
  })

  it('takes what only tests use for a test', () => {
    assert.equal(isTest('src/platform/test-database.ts'), true)
    assert.equal(isTest('src/platform/testing/seed.ts'), true)
    assert.equal(isTest('journeys/browser.ts'), true)
    assert.equal(isTest('src/queue/contest.ts'), false)
  })
})
