import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { memoryShell } from './memory-shell.fixtures.ts'
import { noteServer } from './notes-office.fixtures.ts'
import { multipart, pdf, sentFile } from './sent-files.fixtures.ts'

let office: ReturnType<typeof memoryShell>
let server: FastifyInstance
beforeEach(async () => {
  office = memoryShell()
  server = await noteServer(office.shell, office.write)
})

type Headers = Readonly<Record<string, string>>
const html: Headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const json: Headers = { accept: 'application/json' }
const ask = (options: InjectOptions) => server.inject(options)
const get = (url: string, headers = html) => ask({ method: 'GET', url, headers })
const post = (url: string, form: Readonly<Record<string, string>>, headers = html) =>
  ask({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const postJson = (url: string, payload: string, headers = json) =>
  ask({ method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, payload })
const nothingWritten = () => assert.deepEqual(office.memory(), { notes: [], audit: [] })

test('a page that does not exist is said in words, in HTML and in JSON', async () => {
  const page = await get('/nowhere')
  assert.equal(page.statusCode, 404)
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  assert.equal(page.body, 'not-found: Không tìm thấy trang này.')
  const data = await get('/nowhere', json)
  assert.equal(data.statusCode, 404)
  assert.deepEqual(data.json(), {
    code: 'not-found',
    vi: 'Không tìm thấy trang này.',
    en: 'This page does not exist.',
  })
  assert.equal((await post('/nowhere', {})).statusCode, 404)
  assert.equal((await ask({ method: 'DELETE', url: '/notes', headers: html })).statusCode, 404)
})

test('an address that cannot be read is a page that does not exist, not a failure', async () => {
  for (const url of ['/notes/%', '/notes/%ff%fe', '/notes/%E0%A4%A'])
    assert.match(String((await get(url, json)).statusCode), /^4\d\d$/, url)
})

test('a NUL in an address, a query, a form or JSON never reaches a handler', async () => {
  assert.deepEqual((await get('/notes/a%00b?text=c%00d', json)).json(), { name: 'ab', text: 'cd' })
  await post('/notes', { text: 'x\0y' })
  await postJson('/notes', '{"text": "x\\u0000z"}')
  assert.deepEqual(office.memory().notes, ['xy', 'xz'])
})

test('whoever lost a race is led back to the page their form was on', async () => {
  const lost = await post('/desk/notes', { text: 'conflict' }, { ...html, 'x-role': 'officer' })
  assert.equal(lost.statusCode, 409)
  assert.equal(lost.body, 'changed-meanwhile: Đã đổi. ← /desk/notes/new')
})

test('a note that is written leads to its page, as a redirect for people and as data for programs', async () => {
  const people = await post('/notes', { text: 'one' })
  assert.deepEqual([people.statusCode, people.headers.location], [303, '/notes/one'])
  const programs = await postJson('/notes', '{"text": "two", "count": 3}')
  assert.deepEqual([programs.statusCode, programs.headers.location], [200, '/notes/two'])
  assert.deepEqual(programs.json(), { text: 'two', count: 3 })
  assert.deepEqual(office.memory().notes, ['one', 'two'])
})

test('a browser that also takes JSON is shown the page', async () => {
  const answer = await get('/notes/new', { accept: 'text/html, application/json' })
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
})

for (const [who, headers, taken] of [
  ['a page of ours', { origin: 'https://motcua.example', 'sec-fetch-site': 'same-origin' }, true],
  ['a page of ours in an old browser', { origin: 'https://motcua.example' }, true],
  ['somebody who typed the address', { 'sec-fetch-site': 'none' }, true],
  ['a program', {}, true],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  ['another site in an old browser', { origin: 'https://evil.example' }, false],
  ['a sister site', { origin: 'https://other.motcua.example', 'sec-fetch-site': 'same-site' }, false],
  ['a frame without an origin', { origin: 'null' }, false],
  ['a site whose name begins like ours', { origin: 'https://motcua.example.evil.example' }, false],
  ['our name without encryption', { origin: 'http://motcua.example' }, false],
  [
    'a forged origin beside a telling header',
    { origin: 'https://motcua.example', 'sec-fetch-site': 'cross-site' },
    false,
  ],
] as const)
  test(`a POST from ${who} is ${taken ? 'taken' : 'refused and writes nothing'}`, async () => {
    const answer = await post('/notes', { text: 'one' }, { ...html, ...headers })
    assert.equal(answer.statusCode, taken ? 303 : 403)
    if (taken) assert.deepEqual(office.memory().notes, ['one'])
    else nothingWritten()
  })

test('reading is open to other sites: a link on another page leads here', async () =>
  assert.equal((await get('/notes/new', { ...html, 'sec-fetch-site': 'cross-site' })).statusCode, 200))

test('given a field that is missing or wrong, the form comes again with what was typed and nothing is written', async () => {
  const answer = await post('/notes', { text: 'x', count: '<b>mười</b>' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /<textarea name="text">x<\/textarea><i>&lt;b>mười&lt;\/b><\/i>/)
  nothingWritten()
  const data = await postJson('/notes', '{"count": "mười"}')
  assert.equal(data.statusCode, 422)
  assert.deepEqual(data.json(), {
    code: 'form-refused',
    problems: [
      { field: 'text', vi: 'Hãy điền “Nội dung”.', en: 'Fill in “Text”.' },
      { field: 'count', vi: '“Số” phải là số nguyên.', en: '“Count” must be a whole number.' },
    ],
  })
  nothingWritten()
})

for (const [text, status] of [
  ['refuse', 422],
  ['conflict', 409],
  ['break', 503],
] as const)
  test(`given a handler that writes and then answers ${status}, nothing is written or noted`, async () => {
    const answer = await post('/notes', { text })
    assert.equal(answer.statusCode, status)
    nothingWritten()
  })

test('a failure of ours is told without any secret of the program', async () => {
  for (const answer of [
    await get('/broken'),
    await get('/broken', json),
    await post('/notes', { text: 'break' }),
  ]) {
    assert.equal(answer.statusCode, 503)
    assert.doesNotMatch(answer.body, /secret|Error|stack|\.ts/)
    assert.match(answer.body, /failed/)
  }
})

test('given nobody logged in, people are sent to log in and back, programs are told', async () => {
  const reading = await get('/desk/notes/new?text=abc')
  assert.deepEqual(
    [reading.statusCode, reading.headers.location],
    [303, '/login?next=%2Fdesk%2Fnotes%2Fnew%3Ftext%3Dabc'],
  )
  assert.equal((await get('/desk/notes/new', json)).statusCode, 401)
  const writing = await post('/desk/notes', { text: 'abc' })
  const location = '/login?next=%2Fdesk%2Fnotes%2Fnew&parked=parked~/desk/notes/new~text'
  assert.deepEqual([writing.statusCode, writing.headers.location], [303, location])
  assert.equal((await postJson('/desk/notes', '{"text": "abc"}')).statusCode, 401)
  nothingWritten()
})

test('a write that led somewhere is told to the pages of its centre; reading and refused writes are not', async () => {
  await get('/notes/three')
  await post('/notes', { text: '' })
  await post('/notes', { text: 'break' })
  await post('/desk/notes', { text: 'abc' })
  assert.deepEqual(office.told, [])
  await post('/notes', { text: 'one', count: '2' })
  await post('/desk/notes', { text: 'two' }, { ...html, 'x-role': 'officer' })
  assert.deepEqual(office.told, ['muong-sai', 'quynh-nhai'])
})

test('given a stranger who sends form after form, no more than 60 a minute are kept for an address', async () => {
  const sent: Awaited<ReturnType<typeof post>>[] = []
  for (let index = 0; index < 62; index += 1) sent.push(await post('/desk/notes', { text: 'abc' }))
  assert.equal(sent[58]?.statusCode, 303)
  assert.equal(sent.at(-1)?.statusCode, 429)
  assert.match(sent.at(-1)?.body ?? '', /too-many/)
  assert.equal((await post('/desk/notes', {})).statusCode, 303, 'nothing typed, nothing to keep')
  nothingWritten()
})

test('given somebody without the role, the answer is no, and nothing is written', async () => {
  for (const answer of [
    await get('/desk/notes/new', { ...html, 'x-role': 'volunteer' }),
    await post('/desk/notes', { text: 'abc' }, { ...html, 'x-role': 'volunteer' }),
    await postJson('/desk/notes', '{"text": "abc"}', { ...json, 'x-role': 'signer' }),
  ]) {
    assert.equal(answer.statusCode, 403)
    assert.match(answer.body, /not-allowed/)
  }
  nothingWritten()
})

test('what succeeds is noted once: who, when, in which centre, what; the text typed is not in it', async () => {
  await post('/notes', { text: 'one', count: '2' })
  await post('/desk/notes', { text: 'two' }, { ...html, 'x-role': 'officer' })
  await get('/notes/three')
  const at = '2026-11-20T02:00:00Z'
  const public_ = { centreId: 'muong-sai', at, actor: 'public', address: '127.0.0.1' }
  const lines = office.memory().audit.map(line => ({ ...line, at: line.at.toString() }))
  assert.deepEqual(lines, [
    { ...public_, event: 'note written', subject: 'one', detail: { count: 2 } },
    {
      ...public_,
      centreId: 'quynh-nhai',
      actor: 'staff-officer',
      event: 'note written',
      subject: 'two',
      detail: { count: 0 },
    },
    { ...public_, event: 'note read', subject: 'three' },
  ])
})

test('what is refused, is not found or needs no note is not noted', async () => {
  await post('/notes', { text: 'refuse' })
  await post('/notes', {})
  await get('/gone/one')
  await get('/notes/new')
  await get('/nowhere')
  assert.deepEqual(office.memory().audit, [])
})

test('given a body that cannot be read, the answer says so and is no failure of ours', async () => {
  const headers = { ...json, 'content-type': 'application/json' }
  for (const payload of [
    '{',
    '{"text": "a"',
    '{"__proto__": {"text": "abc"}}',
    '{"constructor": {"prototype": {}}}',
  ]) {
    const answer = await ask({ method: 'POST', url: '/notes', headers, payload })
    assert.equal(answer.statusCode, 422, payload)
    assert.equal(answer.json().code, 'unreadable')
  }
  const words = { method: 'POST', url: '/notes', payload: 'text=abc' } as const
  assert.equal((await ask({ ...words, headers: { ...json, 'content-type': 'text/plain' } })).statusCode, 422)
  const cut = await multipart([['text', 'abc']])
  const half = cut.payload.subarray(0, cut.payload.length / 2)
  assert.equal((await ask({ method: 'POST', url: '/scans', ...cut, payload: half })).statusCode, 422)
  nothingWritten()
})

test('given more typed than a form can hold, as a form or as JSON, the answer says that it is too large', async () => {
  const much = 'a'.repeat(1024 * 1024)
  for (const answer of [
    await post('/notes', { text: much }, json),
    await postJson('/notes', `{"text": "${much}"}`),
  ])
    assert.deepEqual([answer.statusCode, answer.json().code], [413, 'too-large'])
  nothingWritten()
})

test('a wrong file and a wrong field are told together, and what was typed is kept', async () => {
  const { headers, payload } = await multipart([
    ['text', 'x'],
    ['scan', sentFile('a.pdf', 'text')],
    ['scan', sentFile('b.pdf', pdf())],
  ])
  const answer = await ask({ method: 'POST', url: '/scans', headers: { ...json, ...headers }, payload })
  assert.equal(answer.statusCode, 422)
  const { problems } = answer.json<{ problems: { field: string }[] }>()
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['text', 'scan'],
  )
  const page = await ask({ method: 'POST', url: '/scans', headers: { ...html, ...headers }, payload })
  assert.match(page.body, /<textarea name="text">x</)
})

test('a file that is too large is told at its field, and what was typed is kept', async () => {
  const large = sentFile('lớn.pdf', Buffer.concat([pdf(), Buffer.alloc(11 * 1024 * 1024)]))
  const { headers, payload } = await multipart([
    ['text', 'abc'],
    ['scan', large],
  ])
  const answer = await ask({ method: 'POST', url: '/scans', headers: { ...html, ...headers }, payload })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /<textarea name="text">abc</)
})

test('given more tries in a minute than allowed, the next is refused in words and the others are not touched', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 5; n += 1) statuses.push((await post('/guesses', { text: `guess ${n}` })).statusCode)
  assert.deepEqual(statuses, [303, 303, 303, 429, 429])
  const answer = await post('/guesses', { text: 'guess' }, json)
  assert.deepEqual([answer.statusCode, answer.json().code], [429, 'too-many'])
  assert.equal((await post('/notes', { text: 'one' })).statusCode, 303)
  assert.equal(office.memory().notes.length, 4)
})

test('every answer forbids framing, foreign scripts and keeping by others, whatever it is', async () => {
  for (const answer of [
    await get('/notes/new'),
    await get('/nowhere'),
    await get('/broken', json),
    await post('/notes', { text: 'one' }),
    await post('/notes', {}, { ...html, origin: 'https://evil.example' }),
  ]) {
    const policy = String(answer.headers['content-security-policy'])
    assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*/)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.equal(answer.headers['cache-control'], 'private, no-store')
  }
})

test('asking for the head only is answered like reading, without the page', async () => {
  const answer = await ask({ method: 'HEAD', url: '/notes/new', headers: html })
  assert.deepEqual([answer.statusCode, answer.body], [200, ''])
})
