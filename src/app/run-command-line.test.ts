import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCommandLine } from './run-command-line.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly complaints: string
}

async function motcua(...args: readonly string[]): Promise<Ran> {
  const [out, complaints]: [string[], string[]] = [[], []]
  const code = await runCommandLine(
    args,
    text => void out.push(text),
    text => void complaints.push(text),
  )
  return { code, out: out.join('\n'), complaints: complaints.join('\n') }
}

const dueOf = async (procedure: string, received: string, ...rest: readonly string[]): Promise<unknown> =>
  JSON.parse((await motcua('due', procedure, '--received', received, '--json', ...rest)).out).due

test('a same-day procedure received up to 15:00 is due today, later on the next working day, over Tết and swapped days too', async () => {
  assert.equal(await dueOf('2.000815', '2026-02-13T15:00'), '2026-02-13T17:00')
  assert.equal(await dueOf('2.000815', '2026-02-13T15:00:00'), '2026-02-13T17:00')
  assert.equal(await dueOf('2.000815', '2026-02-13T15:00:01'), '2026-02-23T17:00')
  assert.equal(await dueOf('2.000815', '2026-02-13T15:01'), '2026-02-23T17:00')
  assert.equal(await dueOf('2.000815', '2026-08-28T15:01'), '2026-09-03T17:00')
  assert.equal(await dueOf('2.000815', '2026-11-20T15:01'), '2026-11-23T17:00')
})

test('a pause moves the date, and every step of the reasoning is told in both languages', async () => {
  assert.equal(await dueOf('1.004873', '2026-11-20T09:00'), '2026-11-25T09:00')
  assert.equal(
    await dueOf('1.004873', '2026-11-20T09:00', '--pause', '2026-11-23T09:00/2026-11-25T09:00'),
    '2026-11-27T09:00',
  )
  const { steps, stepsEn } = JSON.parse(
    (await motcua('due', '2.000815', '--received', '2026-02-13T15:01', '--json')).out,
  )
  assert.equal(steps.length, stepsEn.length)
  assert.ok(steps.some((step: string) => step.includes('Tết Nguyên đán')))
})

test('a supplement pauses by the rule set of its field; --restart counts anew, and what held is told', async () => {
  const asked = ['1.004873', '--received', '2026-11-20T09:00', '--json']
  const supplement = ['--pause', '2026-11-23T09:00/2026-11-24T09:00/5']
  const told = async (...rest: string[]) => JSON.parse((await motcua('due', ...asked, ...rest)).out)
  const paused = await told(...supplement)
  assert.equal(paused.due, '2026-11-26T09:00')
  assert.deepEqual(paused.supplementPolicy, { policy: 'PAUSE', source: 'civil-status-2014' })
  assert.match(paused.steps.join(), /chờ bổ sung giấy tờ/)
  const restarted = await told(...supplement, '--restart')
  assert.equal(restarted.due, '2026-11-27T09:00')
  assert.equal(restarted.supplementPolicy.policy, 'RESTART')
  const stopped = await told('--pause', '2026-11-23T09:00/2026-11-24T09:00/8')
  assert.deepEqual(Object.keys(stopped), ['due', 'steps', 'stepsEn'])
  assert.equal(stopped.due, '2026-11-26T09:00')
  const fee = ['--pause', '2026-11-25T09:00/2026-11-25T10:00/6']
  assert.equal((await told(...supplement, ...fee)).due, '2026-11-26T10:00')
})

test('pauses that cannot be are refused with the reason', async () => {
  for (const [reason, ...pauses] of [
    ['pause-ends-before-it-begins', '2026-11-24T09:00/2026-11-23T09:00'],
    ['pauses-overlap', '2026-11-23T09:00/2026-11-24T09:00', '2026-11-23T10:00/2026-11-23T11:00'],
    ['pause-before-reception', '2026-11-19T09:00/2026-11-23T09:00'],
    ['pause-after-due', '2026-11-26T09:00/2026-11-26T10:00'],
    ['year-not-loaded', '2026-11-23T09:00/2029-11-23T10:00'],
  ] as const) {
    const given = pauses.flatMap(pause => ['--pause', pause])
    const { code, out } = await motcua(
      'due',
      '1.004873',
      '--received',
      '2026-11-20T09:00',
      '--json',
      ...given,
    )
    assert.deepEqual([code, JSON.parse(out).reason], [1, reason])
  }
})

test('the expected calendar of a year is printed as lines, and as JSON with all of it expected', async () => {
  const { code, out } = await motcua('calendar', 'propose', '2029')
  assert.equal(code, 0)
  assert.match(out, /^year;2029;expected\noff;2029-01-01;Tết Dương lịch;New Year’s Day\n/)
  const { year, days } = JSON.parse((await motcua('calendar', 'propose', '2029', '--json')).out)
  assert.equal(year, 2029)
  assert.ok(days.length > 11 && days.every(({ certain }: { certain: boolean }) => !certain))
})

test('a date that cannot be known is refused with the reason: no such procedure, no limit, a year that is not loaded', async () => {
  for (const [procedure, received, reason] of [
    ['9.999999', '2026-02-13T15:01', 'procedure-unknown'],
    ['1.004946', '2026-02-13T15:01', 'time-limit-unknown'],
    ['2.000815', '2031-02-13T15:01', 'year-not-loaded'],
  ] as const) {
    const { code, out } = await motcua('due', procedure, '--received', received, '--json')
    assert.equal(code, 1)
    assert.equal(JSON.parse(out).reason, reason)
  }
})

test('an old address is answered with its unit of today, why, and what exit code', async () => {
  const ask = (...args: readonly string[]) => motcua('unit', ...args, '--json')
  const exact = await ask('xã Nặm Ét, huyện Quỳnh Nhai, tỉnh Sơn La')
  const { result, candidates } = JSON.parse(exact.out)
  assert.deepEqual([exact.code, result], [0, 'exact'])
  const { code, name, fullName, kind, resolution, clause, note } = candidates[0]
  assert.deepEqual(
    { code, name, fullName, kind, resolution, clause, note },
    {
      code: '03712',
      name: 'Mường Sại',
      fullName: 'Xã Mường Sại',
      kind: 'whole',
      resolution: '1681/NQ-UBTVQH15',
      clause: 'Điều 1 khoản 11',
      note: 'Nhập toàn bộ',
    },
  )
  const kyLoi = 'xã Kỳ Lợi, thị xã Kỳ Anh, tỉnh Hà Tĩnh'
  const several = await ask(kyLoi, '--on', '2024-05-31', '--for', 'residence')
  assert.deepEqual([several.code, JSON.parse(several.out).result], [0, 'ambiguous'])
  assert.equal(JSON.parse((await ask(kyLoi, '--for', 'land')).out).candidates[0].code, '18823')
  const none = await ask('xã Mường Sạ, huyện Quỳnh Nhai, Sơn La')
  assert.deepEqual([none.code, JSON.parse(none.out).result], [1, 'not_found'])
  assert.equal(JSON.parse(none.out).suggestions[0].code, '03712')
})

test('a list of addresses is answered line by line; a wrong call is told how to call', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-units-'))
  t.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'list.txt')
  await writeFile(path, '\ufeffxã Mường Sại, Sơn La\r\n\r\nxã Kỳ Lợi, thị xã Kỳ Anh, Hà Tĩnh\r\n')
  for (const json of [[], ['--json']]) {
    const { code, out } = await motcua('unit', '--file', path, ...json)
    assert.equal(code, 0)
    assert.deepEqual(
      out.split('\n').map(line => JSON.parse(line).result),
      ['exact', 'not_found', 'ambiguous'],
    )
  }
  assert.equal((await motcua('unit', '--file', join(folder, 'none.txt'))).code, 1)
  for (const wrong of [
    [],
    ['x', '--on', '2026-02-30'],
    ['x', '--for', 'work'],
    ['x', '--file', path],
    ['x', 'y'],
  ])
    assert.equal((await motcua('unit', ...wrong)).code, 2, wrong.join(' '))
})

test('a dossier code is taken apart; a malformed one is refused', async () => {
  const { code, out } = await motcua('code', 'H15.50-261008-0975', '--json')
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), { agency: 'H15.50', date: '2026-10-08', sequence: 975, form: 'current' })
  assert.equal((await motcua('code', 'H15.50-261308-0975')).code, 1)
  assert.equal((await motcua('code', 'nonsense')).code, 1)
})

test('the catalogue that comes with the program has nothing to refuse', async () => {
  const { code, out } = await motcua(
    'catalogue',
    'check',
    'reference-data/procedures/catalogue.json',
    '--json',
  )
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), { rows: 546, refused: [] })
})

test('a file that cannot be read is refused, not a crash', async () => {
  assert.equal((await motcua('catalogue', 'check', 'no-such-file.json')).code, 1)
})

test('wrong usage shows the usage and ends with 2', async () => {
  const wrong = [
    [],
    ['nope'],
    ['constructor'],
    ['due'],
    ['due', '2.000815'],
    ['due', '2.000815', '--received', 'yesterday'],
    ['due', '2.000815', '--received', '2026-02-30T10:00'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--pause', '2026-02-14T09:00'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--pause', '2026-02-14T09:00/2026-02-15T09:00/7'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--pause', '2026-02-14T09:00/2026-02-15T09:00/5/x'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--pause', '2026-02-30T09:00/2026-03-01T09:00'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--pause'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--restart=soon'],
    ['due', '2.000815', '--received', '2026-02-13T15:01', '--centre'],
    ['calendar', 'propose'],
    ['calendar', 'propose', 'soon'],
    ['calendar', 'propose', '2024'],
    ['calendar', 'decide', '2029'],
    ['code'],
    ['code', 'a', 'b'],
    ['code', '--wat'],
    ['start', '--port', 'http'],
    ['start', '--port', '99999'],
    ['user', 'promote', 'somebody'],
    ['catalogue', 'eat', 'file'],
  ]
  for (const args of wrong) {
    const { code, complaints } = await motcua(...args)
    assert.equal(code, 2, args.join(' '))
    assert.match(complaints, /motcua /, args.join(' '))
  }
})

test('help is there for the program and for each command', async () => {
  const all = await motcua('--help')
  assert.equal(all.code, 0)
  for (const name of ['start', 'due', 'calendar', 'code', 'catalogue', 'user', 'verify', 'bench']) {
    assert.match(all.out, new RegExp(`motcua ${name}`))
    const { code, out } = await motcua(name, '--help')
    assert.equal(code, 0)
    assert.match(out, new RegExp(`motcua ${name}`))
  }
})

const feeOf = async (...args: readonly string[]) => {
  const { out, code } = await motcua('fee', ...args, '--json')
  const { fee, reason } = JSON.parse(out)
  return [code, fee ?? reason]
}

test('the fee of a certified copy follows its pages and copies, with the rule in words', async () => {
  assert.deepEqual(await feeOf('2.000815', '--pages', '10'), [0, 12_000])
  assert.deepEqual(await feeOf('2.000815', '--pages', '199', '--copies', '2'), [0, 400_000])
  assert.deepEqual(await feeOf('2.000815'), [0, 2_000])
  const told = JSON.parse((await motcua('fee', '2.000815', '--pages', '3', '--json')).out)
  assert.match(told.rule, /226\/2016/)
})

test('a fee by channel asks for the channel; merged units cost nothing; a fee nobody states is refused', async () => {
  assert.deepEqual(await feeOf('1.004222'), [1, 'channel-needed'])
  assert.deepEqual(await feeOf('1.004222', '--channel', 'online'), [0, 10_000])
  assert.deepEqual(await feeOf('1.004859', '--waiver', 'ADMIN_UNIT_CHANGE'), [0, 0])
  assert.deepEqual(await feeOf('1.001193'), [1, 'fee-not-stated'])
  assert.deepEqual(await feeOf('9.999999'), [1, 'procedure-unknown'])
  assert.equal((await motcua('fee', '2.000815', '--pages', '0')).code, 2)
})

test('search understands what people say, before the first start too, and answers nothing for what cannot be meant', async () => {
  const search = async (...words: readonly string[]) => {
    const { code, out } = await motcua('search', ...words, '--json', '--data', '/nowhere/at-all')
    assert.equal(code, 0)
    const { procedures }: { procedures: readonly { code: string; name: string }[] } = JSON.parse(out)
    return procedures
  }
  assert.deepEqual((await search('khai', 'sanh'))[0]?.code, '1.001193')
  assert.equal((await search('sao y'))[0]?.name.startsWith('Chứng thực bản sao'), true)
  assert.deepEqual(await search('😀'), [])
  assert.deepEqual(await search(' '), [])
})
