import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { filing } from './dossiers.fixtures.ts'
import { nationalStatus, positions } from './position.ts'
import { publishProcedures, saveUpTo } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)
const codeOf = {
  filed: 'H52.99-261120-0001',
  refused: 'H52.99-261120-0002',
  received: 'H52.99-261120-0003',
  processing: 'H52.99-261120-0004',
  awaiting: 'H52.99-261120-0005',
  finished: 'H52.99-261120-0006',
  returned: 'H52.99-261120-0007',
  supplementAsked: 'H52.99-261120-0008',
  dutyAsked: 'H52.99-261120-0009',
  withdrawalAsked: 'H52.99-261120-0010',
  stopped: 'H52.99-261120-0011',
} as const
type Step = keyof typeof codeOf
const steps = [
  'filed',
  'refused',
  'received',
  'processing',
  'awaiting',
  'finished',
  'returned',
  'supplementAsked',
  'dutyAsked',
  'withdrawalAsked',
  'stopped',
] as const
for (const step of steps) await saveUpTo(db, step, { ...filing, code: codeOf[step] })

/** Every unlawful row begins as a lawful one, so that only the constraint named can be what refuses it. */
const unlawful: readonly [constraint: string, step: Step, change: string][] = [
  ['received_has_appointment', 'received', 'due_at = null'],
  ['received_has_appointment', 'received', 'received_at = null'],
  ['received_has_appointment', 'received', 'received_by = null'],
  ['received_has_appointment', 'received', 'due_steps = null'],
  ['received_has_appointment', 'processing', 'due_at = null'],
  ['received_has_appointment', 'returned', 'due_at = null'],
  ['received_has_appointment', 'filed', "position = 'received', status = 2"],
  ['received_has_appointment', 'supplementAsked', 'due_at = null'],
  ['received_has_appointment', 'stopped', 'received_at = null'],
  ['received_has_appointment', 'dutyAsked', "suspended = '{filed}', due_at = null"],
  ['suspended_from_somewhere', 'filed', "suspended = '{processing}', handler = 'x'"],
  ['suspended_from_somewhere', 'supplementAsked', "suspended = '{}'"],
  ['suspended_from_somewhere', 'stopped', "suspended = '{finished}'"],
  ['processing_has_handler', 'supplementAsked', 'handler = null'],
  ['supplement_is_written', 'supplementAsked', "supplements = '[]'"],
  [
    'one_supplement_after_reception',
    'supplementAsked',
    'supplements = supplements || jsonb_build_array(supplements -> 0)',
  ],
  ['duty_is_named', 'dutyAsked', 'duty = null'],
  ['duty_is_named', 'dutyAsked', `duty = '{"what": ""}'`],
  ['withdrawal_has_reason', 'withdrawalAsked', 'withdrawal = null'],
  ['withdrawal_has_reason', 'processing', `withdrawal = '{"reason": "x"}'`],
  ['stopped_has_reason', 'stopped', 'stop = null'],
  ['stopped_has_reason', 'stopped', `stop = '{"reason": "x", "legalBasis": ""}'`],
  ['extension_has_reason', 'processing', `extension = '{"until": "2026-12-01", "reason": ""}'`],
  ['appointment_after_reception', 'received', 'due_at = received_at'],
  ['appointment_after_reception', 'received', "due_at = received_at - interval '1 second'"],
  ['refused_has_reason', 'refused', 'refusal = null'],
  ['refused_has_reason', 'refused', "refusal = '{}'"],
  ['refused_has_reason', 'refused', `refusal = '{"reason": "", "legalBasis": "Điều 13"}'`],
  ['refused_has_reason', 'refused', `refusal = '{"reason": "Sai", "legalBasis": ""}'`],
  ['refused_has_reason', 'refused', `refusal = '{"reason": "Sai"}'`],
  ['refused_has_reason', 'refused', `refusal = '{"legalBasis": "Điều 13"}'`],
  ['refused_has_reason', 'filed', "position = 'refused', status = 3"],
  ['processing_has_handler', 'processing', 'handler = null'],
  ['processing_has_handler', 'awaiting', 'handler = null'],
  ['processing_has_handler', 'received', "position = 'processing', status = 4"],
  ['finished_is_signed', 'finished', 'signed_by = null'],
  ['finished_is_signed', 'finished', 'finished_at = null'],
  ['finished_is_signed', 'returned', 'finished_at = null'],
  ['finished_is_signed', 'awaiting', "position = 'finished', status = 9"],
  ['returned_to_somebody', 'returned', 'returned = null'],
  ['returned_to_somebody', 'returned', "returned = '{}'"],
  ['returned_to_somebody', 'returned', `returned = '{"at": "2026-11-25T02:00:00Z"}'`],
  ['returned_to_somebody', 'returned', `returned = '{"receiver": "", "at": "2026-11-25T02:00:00Z"}'`],
  ['returned_to_somebody', 'returned', `returned = '{"receiver": "Lò Văn Sơn"}'`],
  ['returned_to_somebody', 'finished', "position = 'returned', status = 10"],
  ['dossier_code_check', 'filed', "code = 'H52.99-261120-1'"],
  ['dossier_code_check', 'filed', "code = 'muong-sai-1'"],
  ['dossier_channel_check', 'filed', "channel = 'fax'"],
  ['dossier_sets_check', 'filed', 'sets = 0'],
  ['dossier_version_check', 'filed', 'version = 0'],
  ['dossier_procedure_code_procedure_version_fkey', 'filed', 'procedure_version = 2'],
  ['dossier_procedure_code_procedure_version_fkey', 'filed', "procedure_code = '9.999999'"],
]

for (const [constraint, step, change] of unlawful)
  test(`given a ${step} dossier, “${change}” is refused by ${constraint}`, () =>
    assert.rejects(
      sql.raw(`update dossier set ${change} where code = '${codeOf[step]}'`).execute(db),
      new RegExp(`"${constraint}"`),
    ))

test('a position goes with its own national status and with no other', async () => {
  const known = new Map(steps.map(step => [step, codeOf[step]]))
  assert.equal(known.size, steps.length)
  for (const position of positions)
    for (let status = 0; status <= 11; status += 1) {
      if (status === nationalStatus[position]) continue
      const change = `update dossier set position = '${position}', status = ${status} where code = '${codeOf.returned}'`
      await assert.rejects(sql.raw(change).execute(db), /"dossier_(check|status_check)"/, change)
    }
  const unknown = `update dossier set position = 'lost', status = 4 where code = '${codeOf.returned}'`
  await assert.rejects(sql.raw(unknown).execute(db), /"dossier_check"/)
})

for (const [constraint, statement] of [
  ['dossier_pkey', `insert into dossier select * from dossier where code = '${codeOf.filed}'`],
  ['dossier_paper_kind_check', "update dossier_paper set kind = 'photo'"],
  ['dossier_paper_count_check', 'update dossier_paper set count = 0'],
  ['dossier_paper_line_check', 'update dossier_paper set line = -1'],
  [
    'dossier_paper_centre_id_code_fkey',
    `update dossier_paper set code = 'H52.99-261120-0999' where code = '${codeOf.filed}'`,
  ],
  ['dossier_paper_centre_id_code_fkey', "update dossier_paper set centre_id = 'quynh-nhai'"],
  ['dossier_file_purpose_check', "update dossier_file set purpose = 'gift'"],
  ['dossier_file_sha256_fkey', "update dossier_file set sha256 = repeat('b', 64)"],
  [
    'dossier_event_pkey',
    `insert into dossier_event select * from dossier_event where code = '${codeOf.filed}'`,
  ],
  [
    'pauses_do_not_overlap',
    `insert into dossier_pause select centre_id, code, 7, 5, begun + interval '1 day', null, 'x', 'x'
      from dossier_pause where code = '${codeOf.supplementAsked}'`,
  ],
  ['dossier_pause_check', "update dossier_pause set ended = begun - interval '1 second'"],
  [
    'dossier_event_centre_id_code_fkey',
    "insert into dossier_event values ('muong-sai', 'H52.99-261120-0999', 1, 'x', now(), 'x', '{}')",
  ],
] as const)
  test(`“${statement}” is refused by ${constraint}`, () =>
    assert.rejects(sql.raw(statement).execute(db), new RegExp(`"${constraint}"`)))

test('a pause only ends, once; it is never changed or taken away', async () => {
  const pause = `dossier_pause where code = '${codeOf.supplementAsked}'`
  for (const change of ["reason = 'x'", "begun = begun - interval '1 hour'", 'status = 8'])
    await assert.rejects(
      sql.raw(`update ${pause.replace(' where', ` set ${change} where`)}`).execute(db),
      /only ends/,
    )
  await assert.rejects(sql.raw(`delete from ${pause}`).execute(db), /append-only/)
  const end = pause.replace(' where', " set ended = begun + interval '1 hour' where")
  await sql.raw(`update ${end}`).execute(db)
  await assert.rejects(sql.raw(`update ${end.replace('1 hour', '2 hours')}`).execute(db), /only ends/)
})

test('after all that was refused, every dossier stands as it was', async () => {
  const { rows } = await sql<{ code: string; position: string }>`
    select code, position from dossier order by code`.execute(db)
  assert.deepEqual(
    rows.map(({ position }) => position),
    [
      'filed',
      'refused',
      'received',
      'processing',
      'awaiting-signature',
      'finished',
      'returned',
      'supplement-asked',
      'financial-duty',
      'withdrawal-asked',
      'stopped',
    ],
  )
})
