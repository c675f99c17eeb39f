import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { startProgram } from '../src/app/bench/program.ts'
import { makeTrialFolder } from '../src/app/bench/trial-folder.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { type Client, clientOf, logInOverHttp } from './support/client.ts'
import { birthOnline, certifiedCopy, filingForm, type NamedFile } from './support/filing.ts'
import { storedIn } from './support/filing-store.ts'
import { askDatabase, runCommand } from './support/processes.ts'
import { samplePdf } from './support/sample-files.ts'

let centre: Centre
const logIn = (username: string) =>
  logInOverHttp({ address: centre.address }, { username, password: centre.passwordOf(username) })

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
})
after(() => centre.close())

test('two officers accept the same online filing at once: one does, the other is told who was faster, when, and what now', async () => {
  const filed = await clientOf(centre).post('/filings', birthOnline)
  assert.equal(filed.status, 200, filed.text)
  const path = `/dossiers/${filed.data.code}`
  const officers = [
    { name: 'Cà Thị Hặc', ...(await logIn('tiepnhan')) },
    { name: 'Quàng Văn Pánh', ...(await logIn('tiepnhan2')) },
  ]
  const tried = await Promise.all(
    officers.map(async officer => ({
      ...officer,
      reply: await officer.client.post(`${path}/accept`, { version: '1' }),
    })),
  )
  const [winner, loser] = tried.toSorted((one, other) => one.reply.status - other.reply.status)
  assert.ok(winner && loser)
  assert.deepEqual([winner.reply.status, loser.reply.status], [200, 409])
  const { vi = '', en = '' } = loser.reply.data
  for (const sentence of [vi, en]) {
    assert.ok(sentence.includes(winner.name), sentence)
    assert.ok(sentence.includes('09:00, 20/11/2026'), sentence)
  }
  assert.match(vi, /đã xử lý hồ sơ này trước bạn/)
  assert.match(en, /was faster/)
  assert.equal(loser.reply.data.details?.position, 'received')
  assert.equal((await winner.client.get(path)).data.position, 'received')

  await assertTold(loser, path, { language: 'vi', words: /trước bạn/, who: winner.name })
  await assertTold(loser, path, { language: 'en', words: /was faster/, who: winner.name })
})

/** In the browser too, the officer who comes late reads in their language who was faster. */
async function assertTold(
  officer: { readonly cookie: string },
  path: string,
  { language, words, who }: { language: string; words: RegExp; who: string },
): Promise<void> {
  const browser = clientOf({ ...centre, cookie: `${officer.cookie}; lang=${language}`, accept: 'text/html' })
  const page = await browser.post(`${path}/accept`, new URLSearchParams({ version: '1' }))
  assert.equal(page.status, 409)
  assert.match(page.text, words)
  assert.ok(page.text.includes(who))
}

test('one filing sent ten times at once under one key is one dossier, and everyone is told its number', async () => {
  const { client } = await logIn('tiepnhan')
  const before = await storedIn(centre.folder)
  const key = randomUUID()
  const form = () => filingForm([{ name: 'a.pdf', bytes: Buffer.from(samplePdf('ten times')) }])
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => client.post('/desk/filings', form(), key)),
  )
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]))
  assert.equal(new Set(replies.map(({ data }) => data.code)).size, 1)
  assert.equal(new Set(replies.map(({ data }) => data.secret)).size, 1)
  const now = await storedIn(centre.folder)
  assert.deepEqual(now, { rows: before.rows + 1, onDisk: before.onDisk + 1, dossiers: before.dossiers + 1 })

  const other = await client.post('/desk/filings', { ...certifiedCopy, name: 'Somebody else' }, key)
  assert.equal(
    other.status,
    422,
    'the same key for something else is refused, not answered with the first dossier',
  )
})

const text = Buffer.from('only words, whatever the name says')
const pdf = Buffer.from(samplePdf('small'))
const wrongFiles: readonly {
  readonly what: string
  readonly files: readonly NamedFile[]
  readonly says: RegExp
}[] = [
  { what: 'text named .pdf', files: [{ name: 'don.pdf', bytes: text }], says: /“don\.pdf” is not a PDF/ },
  {
    what: 'an empty file',
    files: [{ name: 'trong.pdf', bytes: Buffer.alloc(0) }],
    says: /“trong\.pdf” is empty/,
  },
  {
    what: 'a file of 11 MB',
    files: [{ name: 'lon.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024)]) }],
    says: /“lon\.pdf” is too large; each may have at most 10 MB/,
  },
  {
    what: '200 files',
    files: Array.from({ length: 200 }, (_, index) => ({ name: `${index}.pdf`, bytes: pdf })),
    says: /There are 200 files; at most 20/,
  },
  {
    what: 'a good file beside a wrong one',
    files: [
      { name: 'tot.pdf', bytes: Buffer.from(samplePdf('good')) },
      { name: 'xau.pdf', bytes: text },
    ],
    says: /“xau\.pdf” is not a PDF/,
  },
  {
    what: 'a name that climbs',
    files: [{ name: '../../../etc/passwd.pdf', bytes: text }],
    says: /“passwd\.pdf” is not a PDF/,
  },
  {
    what: 'a name that is markup',
    files: [{ name: '<script>alert(1)</script>.pdf', bytes: text }],
    says: /“script\.pdf” is not a PDF/,
  },
]

for (const { what, files, says } of wrongFiles)
  test(`${what} is refused in words at the form, and nothing of it is kept`, async () => {
    const { client, cookie } = await logIn('tiepnhan')
    const before = await storedIn(centre.folder)
    const reply = await client.post('/desk/filings', filingForm(files), randomUUID())
    assert.equal(reply.status, 422, reply.text)
    assert.ok(
      reply.data.problems?.some(({ en }) => says.test(en)),
      reply.text,
    )
    const browser = clientOf({ ...centre, cookie, accept: 'text/html' })
    const page = await browser.post('/desk/filings', filingForm(files), randomUUID())
    assert.equal(page.status, 422)
    assert.ok(page.text.includes('value="Lò Thị Mai"'), 'what was typed is gone')
    assert.doesNotMatch(page.text, /<script>alert/)
    assert.deepEqual(await storedIn(centre.folder), before)
  })

test('a good file with a hostile name is kept under its content; the name is only shown, and harmless', async () => {
  const { client } = await logIn('tiepnhan')
  const bytes = Buffer.from(samplePdf('hostile name'))
  const filed = await client.post('/desk/filings', filingForm([{ name: '../../<b>.\u202efdp.pdf', bytes }]))
  assert.equal(filed.status, 200, filed.text)
  const { data } = await client.get(`/dossiers/${filed.data.code}`)
  assert.equal(data.files?.[0]?.name, 'b.fdp.pdf')
  assert.ok((await client.get(`/dossiers/${filed.data.code}/files/0`)).bytes.equals(bytes))
})

test('a dossier of another centre, an unknown code and a malformed one are all the same: there is none', async () => {
  const { client: here } = await logIn('tiepnhan')
  const { client: elsewhere } = await logIn('tiepnhan.qn')
  const { data } = await here.post('/desk/filings', certifiedCopy)
  assert.equal((await here.get(`/dossiers/${data.code}`)).status, 200)
  const unknown = await elsewhere.get('/dossiers/H52.99-261120-9999')
  assert.equal(unknown.status, 404)
  const paths = ['', '/receipt.pdf', '/files/0', '/id-number'].map(part => `/dossiers/${data.code}${part}`)
  for (const path of [...paths, '/dossiers/nonsense', '/dossiers/%27%3B--', '/dossiers/H52.99-261345-0001']) {
    const reply = await elsewhere.get(path)
    assert.deepEqual([reply.status, reply.text], [404, unknown.text], path)
  }
  const acting = await elsewhere.post(`/dossiers/${data.code}/hand-over`, { version: '1', handler: 'tuphap' })
  assert.equal(acting.status, 404)
  assert.equal((await here.get(`/dossiers/${data.code}`)).data.position, 'received')
})

test('following a dossier needs its secret; a wrong one says no more than a code that does not exist', async () => {
  const { client } = await logIn('tiepnhan')
  const { data } = await client.post('/desk/filings', certifiedCopy)
  const { code = '', secret = '' } = data
  const citizen = clientOf(centre)
  const found = await citizen.post('/track', { code, secret: secret.toLowerCase() })
  assert.deepEqual([found.status, found.to], [200, `/track/${code}?secret=${secret}`])
  const wrong = await citizen.post('/track', { code, secret: 'AAAAAA' })
  const unknown = await citizen.post('/track', { code: 'H52.99-261120-9999', secret })
  assert.deepEqual([wrong.status, unknown.status], [422, 422])
  assert.equal(wrong.text, unknown.text)
  const malformed = await citizen.post('/track', { code: 'H52-xyz', secret })
  assert.equal(malformed.status, 422)
  assert.notEqual(malformed.text, unknown.text)
  assert.doesNotMatch((await citizen.get(`/track/${code}?secret=AAAAAA`)).text, /Lò Thị Mai|2\.000815/)
})

test('a session that ran out in the middle of the counter form loses nothing that was typed', async () => {
  const { client, cookie } = await logIn('tiepnhan')
  assert.equal((await client.get('/desk')).status, 200)
  await askDatabase(centre.folder, "update account_session set expires_at = now() - interval '1 second'")
  const browser = clientOf({ ...centre, cookie, accept: 'text/html' })
  const typed = { ...certifiedCopy, step: 'check', name: 'Quàng Thị Bông', address: 'Bản Bon & "Lót"' }
  const sent = await browser.post('/desk/filings', new URLSearchParams(typed))
  assert.equal(sent.status, 303)
  const login = new URL(sent.to, centre.address)
  assert.equal(login.pathname, '/login')
  assert.ok(login.searchParams.get('parked'), 'what was typed was not kept')

  const page = await logInThrough(clientOf({ ...centre, accept: 'text/html' }), login.searchParams)
  assert.equal(page.status, 200)
  assert.ok(page.text.includes('value="Quàng Thị Bông"'))
  assert.match(page.text, /Bản Bon &amp; (?:"|&quot;)Lót/)
})

/** Logs in at the form the browser was sent to, and follows to where it leads. */
async function logInThrough(browser: Client, given: URLSearchParams) {
  const entered = await browser.post(
    '/login',
    new URLSearchParams([...given, ['username', 'tiepnhan'], ['password', centre.passwordOf('tiepnhan')]]),
  )
  assert.equal(entered.status, 303)
  return clientOf({ ...centre, cookie: entered.cookies, accept: 'text/html' }).get(entered.to)
}

for (const next of [
  'https://example.com/',
  '//example.com',
  '/\\example.com',
  '/login?next=/desk',
  'javascript:alert(1)',
])
  test(`after login nobody is led away to ${next}`, async () => {
    const reply = await clientOf({ ...centre, accept: 'text/html' }).post(
      '/login',
      new URLSearchParams({ username: 'tiepnhan', password: centre.passwordOf('tiepnhan'), next }),
    )
    assert.deepEqual([reply.status, reply.to], [303, '/desk'])
  })

test('a second program on the same data folder is refused in a sentence', async () => {
  const { code, output, complaints } = await runCommand('start', '--port', '0', '--data', centre.folder)
  const said = `${output}${complaints}`
  assert.equal(code, 1, said)
  assert.match(said, new RegExp(`already runs there as process ${process.pid}`))
  assert.doesNotMatch(said, /^\s+at /m, 'a trace of calls is no sentence')
  assert.equal((await clientOf(centre).get('/readyz')).status, 200)
})

test('a port that is taken is replaced by a free one, and said so', async () => {
  const folder = await makeTrialFolder()
  const program = await startProgram(folder.path, Number(new URL(centre.address).port))
  try {
    assert.notEqual(program.address, centre.address)
    assert.match(program.said(), /port \d+ is taken, using \d+/)
    assert.equal((await clientOf(program).get('/readyz')).status, 200)
  } finally {
    await program.end()
    await folder.remove()
  }
})
