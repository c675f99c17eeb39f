import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replayOf, type Statement } from './replay.ts'

const hash = Buffer.from('0123')
const code = 'H52.99-261120-0002'
const filing: readonly Statement[] = [
  { text: 'begin', values: [] },
  { text: 'insert into "idempotent_answer" …', values: [hash, Buffer.from('body')] },
  { text: 'insert into "counter" …', values: ['muong-sai', 1] },
  { text: 'insert into "dossier" …', values: [code, 'Mai', null] },
  {
    text: 'select append_audit …',
    values: [`{"subject":"${code}","to":"/dossiers/${code}"}`],
    name: 'audit',
  },
  { text: 'update "idempotent_answer" …', values: [`/dossiers/${code}`, Uint8Array.from(hash)] },
]

test('the code and the key are put in anew wherever they stood, everything else stays', () => {
  const { steps, codeOf } = replayOf(filing, code)
  const fresh = { keyHash: Buffer.from('9876'), code: codeOf(12) }
  assert.equal(fresh.code, 'H52.99-261120-0012')
  assert.deepEqual(
    steps.map(step => step.values(fresh)),
    [
      [],
      [fresh.keyHash, Buffer.from('body')],
      ['muong-sai', 1],
      [fresh.code, 'Mai', null],
      [`{"subject":"${fresh.code}","to":"/dossiers/${fresh.code}"}`],
      [`/dossiers/${fresh.code}`, fresh.keyHash],
    ],
  )
  assert.deepEqual(
    steps.map(step => step.takesNumber),
    [false, false, true, false, false, false],
  )
  assert.equal(steps[4]?.name, 'audit')
})

test('a number past 9999 makes the code longer, as the real one does', () =>
  assert.equal(replayOf(filing, code).codeOf(12345), 'H52.99-261120-12345'))

test('statements that are no filing are not replayed', () => {
  assert.throws(() => replayOf(filing.slice(3), code))
  assert.throws(() => replayOf(filing.slice(0, 2), code))
})

test('a code used before its number was taken is a broken replay', () =>
  assert.throws(() => replayOf(filing, code).steps[3]?.values({ keyHash: hash })))
