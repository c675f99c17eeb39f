import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig, WrongConfig } from './config.ts'

test('options win over the environment, the environment over the defaults', () => {
  assert.equal(readConfig({}).port, 8080)
  assert.equal(readConfig({ PORT: '9000' }).port, 9000)
  assert.equal(readConfig({ PORT: '9000' }, { port: 9001 }).port, 9001)
  assert.equal(readConfig({ MOTCUA_DEMO: 'off' }).demo, false)
})

test('a port that is none is refused', () => {
  for (const PORT of ['http', '-1', '70000', '80.5']) assert.throws(() => readConfig({ PORT }), WrongConfig)
})
