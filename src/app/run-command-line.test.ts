import assert from 'node:assert/strict'
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
