import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inProject } from '../platform/paths.ts'
import { isRole, only, roles, roleWords, wordsOfRoles } from './roles.ts'

test('the database knows exactly these roles', () => {
  const folder = inProject('migrations')
  const sql = readdirSync(folder)
    .toSorted()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join()
  // The last migration that says so holds.
  const list = [...sql.matchAll(/roles <@ array\[([^\]]+)\]/g)].at(-1)?.[1] ?? ''
  assert.deepEqual(
    list.split(', ').map(word => word.slice(1, -1)),
    [...roles],
  )
})

test('every role has words in both languages', () => {
  for (const role of roles)
    assert.ok(
      roleWords[role].every(words => words.length > 2),
      role,
    )
})

test('a word that is no role is left out and never trusted', () => {
  assert.equal(isRole('root'), false)
  assert.deepEqual(wordsOfRoles(['root', 'signer']), [['Lãnh đạo ký', 'Signer']])
})

test('a route names the roles it takes', () => {
  assert.deepEqual(only('officer', 'director'), { roles: ['officer', 'director'] })
})
