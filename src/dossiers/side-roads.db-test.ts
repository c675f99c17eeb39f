import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { roles } from '../people/index.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { multipart, pdf, sentFile } from '../web/sent-files.fixtures.ts'
import { dossierServer } from './dossier-server.fixtures.ts'
import { filing, lifeOf } from './dossiers.fixtures.ts'
import { type Action, lifecycle } from './lifecycle.ts'
import { numberingFindings } from './numbering.store.ts'
import type { Position } from './position.ts'
import { saveUpTo, wholeDatabase } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
const { server, setClock } = await dossierServer(db)

/** A form of each action in which nothing is wrong. */
const why = { reason: 'Lý do đã ghi rõ ràng.', legalBasis: 'Điều 16 Luật Hộ tịch 2014' }
const ask = { ...why, 'papers.0.why': 'Bản chính có dấu', respondBy: '2026-12-04' }
const forms: Readonly<Record<Exclude<Action, 'submit' | 'receive' | 'answer-supplement'>, object>> = {
  accept: {},
  refuse: why,
  'hand-over': { handler: 'specialist' },
  'propose-result': {},
  'send-back': { reason: why.reason },
  sign: {},
  'return-result': { receiver: 'Lò Văn Sơn', relation: 'applicant' },
  'propose-refusal': why,
  'ask-supplement': ask,
  'ask-supplement-again': { ...ask, override: 'Bệnh viện cấp sai giấy chứng sinh' },
  'complete-supplement': { 'papers.0.kind': 'original' },
  'ask-duty': { what: 'Lệ phí 120.000 đồng', legalBasis: why.legalBasis },
  'complete-duty': { evidence: 'Biên lai 0012345' },
  extend: { until: '2026-12-15', reason: why.reason },
  'ask-withdrawal': { reason: why.reason },
  'accept-withdrawal': { legalBasis: why.legalBasis },
  'decline-withdrawal': { reason: why.reason },
  stop: why,
  restart: { decision: 'Quyết định 12/QĐ-TTPVHCC' },
}
const actions = Object.keys(forms).filter((name): name is keyof typeof forms => name in forms)
const steps = Object.keys(lifeOf(filing)).filter(
  (step): step is keyof ReturnType<typeof lifeOf> => step !== '',
)

async function post(
  { code, action, role, version }: { code: string; action: string; role: string; version: number },
  form: object,
  staff = role,
) {
  const fields = Object.entries({ version: String(version), ...form })
  const files = action === 'propose-result' ? [['result', sentFile('kq.pdf', pdf())] as const] : []
  const { headers, payload } = await multipart([...fields, ...files])
  return server.inject({
    method: 'POST',
    url: `/dossiers/${code}/${action}`,
    headers: { accept: 'application/json', 'x-role': role, 'x-staff': staff, ...headers },
    payload,
  })
}

let last = 0
async function dossierAt(step: (typeof steps)[number]) {
  last += 1
  const code = `H52.99-261120-${String(last).padStart(4, '0')}`
  const changes = await saveUpTo(db, step, { ...filing, code })
  const { position } = changes.at(-1)?.dossier ?? assert.fail(step)
  return { code, version: changes.length, position }
}
const positionOf = async (code: string): Promise<string | undefined> =>
  (await db.selectFrom('dossier').select('position').where('code', '=', code).executeTakeFirst())?.position
const mayDo = (position: Position, action: Action, role: string): boolean =>
  lifecycle[position][action]?.who.some(doer => doer === role) ?? false

/** Everything but the audit log, which notes that somebody asked. */
async function dossiersAsText(): Promise<string> {
  await sql`truncate idempotent_answer`.execute(db)
  const all = await wholeDatabase(db)
  return all
    .split('\n')
    .filter(line => line.includes('H52.99'))
    .toSorted()
    .join('\n')
}

for (const step of steps)
  test(`${step}: every action of every role that the table does not have is refused with words and changes nothing`, async () => {
    const { code, version, position } = await dossierAt(step)
    const before = await dossiersAsText()
    for (const action of actions)
      for (const role of roles) {
        if (mayDo(position, action, role)) continue
        const answer = await post({ code, action, role, version }, forms[action])
        assert.ok([403, 409, 422].includes(answer.statusCode), `${action} ${role}: ${answer.statusCode}`)
        assert.match(answer.body, /[.!]"/, `${action} ${role} is told nothing`)
      }
    assert.equal(await dossiersAsText(), before)
  })

/** The step from which each allowed action is tried; two want a dossier with a supplement behind it. */
const tried = steps.flatMap(step =>
  actions.flatMap(action =>
    roles
      .filter(role => mayDo(lifeOf(filing)[step].dossier.position, action, role))
      .map(role => ({ step, action, role })),
  ),
)

// A further request wants an earlier one behind it, handing over a colleague with an account: both are tried elsewhere.
const elsewhere: readonly Action[] = ['ask-supplement-again', 'hand-over']
for (const { step, action, role } of tried.filter(each => !elsewhere.includes(each.action)))
  test(`${step}: a ${role} may ${action}, and the dossier is then where the table says`, async () => {
    setClock(action === 'stop' && step === 'supplementAsked' ? '2026-12-07T09:00' : '2026-11-25T09:00')
    const { code, version, position } = await dossierAt(step)
    const answer = await post({ code, action, role, version }, forms[action])
    assert.equal(answer.statusCode, 200, answer.body)
    const next = lifecycle[position][action]?.next
    assert.equal(await positionOf(code), next === 'where-it-was' ? 'processing' : next)
  })

test('two officers confirm one supplement at the same moment: one does, the other is told who was faster', async () => {
  setClock('2026-11-25T09:00')
  const { code, version } = await dossierAt('supplementAsked')
  const both = await Promise.all(
    ['lan', 'minh'].map(staff =>
      post(
        { code, action: 'complete-supplement', role: 'officer', version },
        forms['complete-supplement'],
        staff,
      ),
    ),
  )
  assert.deepEqual(both.map(({ statusCode }) => statusCode).toSorted(), [200, 409])
  assert.match(both.find(({ statusCode }) => statusCode === 409)?.body ?? '', /trước bạn/)
  assert.equal(await positionOf(code), 'processing')
})

test('a form that was open while the dossier went on is stale, whatever is in it', async () => {
  const { code, version } = await dossierAt('processing')
  const stale = await post({ code, action: 'stop', role: 'signer', version: version - 1 }, forms.stop)
  assert.equal(stale.statusCode, 409)
  assert.equal(await positionOf(code), 'processing')
})

test('forms of one series are numbered without gaps, whatever is refused or lost in between', async () => {
  const counted = async () =>
    (await db.selectFrom('dossier_form').select('number').where('form', '=', '02').execute())
      .map(({ number }) => number)
      .toSorted((a, b) => a - b)
  const ones = await Promise.all(Array.from({ length: 6 }, () => dossierAt('processing')))
  const broken = { ...ask, 'papers.0.why': '', 'papers.9.why': 'Sổ hộ khẩu' }
  await Promise.all(
    ones.flatMap(({ code, version }) => [
      post({ code, action: 'ask-supplement', role: 'specialist', version }, broken),
      post({ code, action: 'ask-supplement', role: 'specialist', version }, ask),
      post({ code, action: 'ask-supplement', role: 'specialist', version }, ask),
    ]),
  )
  const numbers = await counted()
  assert.ok(numbers.length >= 6)
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  )
})

test('nobody is asked for a paper only because it shows the old name of a commune (rule 9.1)', async () => {
  const { code, version } = await dossierAt('processing')
  const old = { ...ask, 'papers.0.why': 'Giấy tờ ghi tên xã cũ' }
  const answer = await post({ code, action: 'ask-supplement', role: 'specialist', version }, old)
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /tên đơn vị hành chính cũ/)
  assert.equal(await positionOf(code), 'processing')
})

test('a form that is gone leaves a gap that is found', async () => {
  const findings = async () =>
    (await numberingFindings(db)).map(({ subject }) => subject).filter(each => each.startsWith('form'))
  assert.deepEqual(await findings(), [])
  await sql`alter table dossier_form disable trigger all`.execute(db)
  await sql`delete from dossier_form where form = '02' and number = 2`.execute(db)
  assert.deepEqual(await findings(), ['form 02 2026'])
})

test('a wrong secret does nothing to a dossier, and says no more than that nothing matches', async () => {
  const { code } = await dossierAt('supplementAsked')
  for (const path of ['supplement', 'withdrawal']) {
    const answer = await server.inject({
      method: 'POST',
      url: `/track/${code}/${path}`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      payload: { secret: 'WRONG2', note: 'Xin chào', reason: 'Không cần nữa' },
    })
    assert.equal(answer.statusCode, 404)
  }
  assert.equal(await positionOf(code), 'supplement-asked')
})
