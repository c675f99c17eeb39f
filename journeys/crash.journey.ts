import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { logIn, OFFICER } from '../src/app/bench/officer.ts'
import { type Program, startProgram } from '../src/app/bench/program.ts'
import { sideBySide } from '../src/app/bench/side-by-side.ts'
import { makeTrialFolder, type TrialFolder } from '../src/app/bench/trial-folder.ts'
import { clientOf, type Reply, untilReady } from './support/client.ts'
import { type Case, formOf, makeCases } from './support/filing.ts'
import { databaseProcess, runCommand } from './support/processes.ts'

const CASES = 200
const AT_ONCE = 8
/** The blow falls when so many have their number: others are half done at that moment, and the rest has not begun. */
const BLOW_AFTER = 80

let folder: TrialFolder
let program: Program
let cookie: string

before(async () => {
  folder = await makeTrialFolder()
  program = await startProgram(folder.path)
  cookie = await logIn({ address: program.address, folder: folder.path, username: OFFICER })
})
after(async () => {
  await program.end()
  await folder.remove()
})

test('the server is killed while officers file: what was acknowledged is there, the rest goes on with the same keys', async () => {
  const cases = makeCases(CASES)
  await fileEach(cases, send, async () => program.end('SIGKILL'))
  const unanswered = cases.filter(({ code }) => code === undefined)
  assert.ok(unanswered.length > 0, 'the server was killed too late to disturb anybody')

  program = await startProgram(folder.path)
  await fileEach(unanswered, send)
  await assertWhole(cases, 1)
})

test('the database is killed while officers file: the server gets it back by itself, nothing is lost or doubled', async () => {
  const cases = makeCases(CASES)
  let refused = 0
  const sendUntilTaken = async (one: Case): Promise<Reply> => {
    const reply = await send(one)
    if (reply?.status === 200) return reply
    // Nobody is told to log in again or that the form is wrong because the database is away.
    assert.equal(reply?.status, 503, reply?.text ?? program.said())
    refused += 1
    await untilReady(program.address)
    return sendUntilTaken(one)
  }
  await fileEach(cases, sendUntilTaken, async () => {
    process.kill(await databaseProcess(folder.path), 'SIGKILL')
  })
  assert.ok(refused > 0, 'the database was killed too late to disturb anybody')
  await assertWhole(cases, CASES + 1)
})

/** Sends one filing; nothing comes back from a server that has died. */
const send = ({ key, ...one }: Case): Promise<Reply | undefined> =>
  clientOf({ address: program.address, cookie })
    .post('/desk/filings', formOf({ key, ...one }), key)
    .catch((error: unknown) => {
      // What fetch throws when the connection broke or nobody listens; anything else is a defect of this journey.
      if (error instanceof TypeError) return undefined
      throw error
    })

/** Files the cases, several at a time, notes the code of each that was acknowledged, and strikes in the middle of it. */
async function fileEach(
  cases: readonly Case[],
  file: (one: Case) => Promise<Reply | undefined>,
  blow?: () => Promise<void>,
): Promise<void> {
  let acknowledged = 0
  const waiting = cases.values()
  await sideBySide({ count: cases.length, atOnce: AT_ONCE }, async () => {
    const { value: one } = waiting.next()
    const reply = one && (await file(one))
    if (!one || !reply) return
    assert.equal(reply.status, 200, reply.text)
    one.code = reply.data.code ?? assert.fail('a filing was acknowledged without its number')
    acknowledged += 1
    if (acknowledged === BLOW_AFTER) await blow?.()
  })
}

/** Every case has its own number, from `first` on without a gap; its dossier is there with its file; the whole verifies. */
async function assertWhole(cases: readonly Case[], first: number): Promise<void> {
  const numbers = cases.map(({ code = '' }) => Number(code.split('-').at(-1)))
  assert.deepEqual(
    numbers.toSorted((one, other) => one - other),
    cases.map((_, index) => first + index),
  )
  const client = clientOf({ address: program.address, cookie })
  const waiting = cases.values()
  await sideBySide({ count: cases.length, atOnce: AT_ONCE }, async () => {
    const { value: one } = waiting.next()
    if (!one) return
    const dossier = await client.get(`/dossiers/${one.code}`)
    assert.equal(dossier.data.applicant?.name, one.name)
    assert.equal(dossier.data.files?.length, 1)
    const file = await client.get(`/dossiers/${one.code}/files/0`)
    assert.ok(file.bytes.equals(one.pdf), `the file of ${one.code} differs`)
  })
  const { code, output, complaints } = await runCommand('verify', '--json', '--data', folder.path)
  assert.deepEqual([code, JSON.parse(output)], [0, { ok: true, findings: [] }], complaints)
}
