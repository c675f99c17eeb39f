import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import multipartPlugin from '@fastify/multipart'
import fc from 'fast-check'
import fastify from 'fastify'
import sharp from 'sharp'
import { type Body, harmlessName, readBody, requestHash } from './read-body.ts'
import { jpegWithPlace, multipart, pdf, png, sentFile } from './sent-files.fixtures.ts'
import { paperUploads, type UploadRules } from './uploads.ts'

const MB = 1024 * 1024
const textOnly: UploadRules = {
  maxFiles: 1,
  maxBytes: MB,
  accept: ['text/plain'],
  wrongType: ['“{name}” không phải văn bản.', '“{name}” is no text.'],
}
const server = fastify({ bodyLimit: 64 * MB })
const bodies: Body[] = []
server.post('/', async request => {
  bodies.push(await readBody(request, paperUploads))
  return {}
})
server.post('/text', async request => {
  bodies.push(await readBody(request, textOnly))
  return {}
})
server.post('/no-files', async request => {
  bodies.push(await readBody(request))
  return {}
})
before(() => server.register(multipartPlugin, { throwFileSizeLimit: false }))

type Parts = Parameters<typeof multipart>[0]

async function bodyOf(parts: Parts, url = '/'): Promise<Body> {
  const answer = await server.inject({ method: 'POST', url, ...(await multipart(parts)) })
  assert.equal(answer.statusCode, 200, answer.body)
  return bodies.pop() ?? assert.fail('nothing was read')
}
const sentences = ({ problems }: Body) => problems.all('en').map(({ field, text }) => `${field}: ${text}`)
const refused = async (parts: Parts) => {
  const body = await bodyOf([['name', 'Lò Mai'], ...parts])
  assert.deepEqual(body.files, [], 'nothing of a refused set is kept')
  assert.deepEqual(body.typed, { name: 'Lò Mai' }, 'what was typed is kept')
  return sentences(body)
}
const wrongType = (name: string) =>
  `f: The file “${name}” is not a PDF, JPEG or PNG (judged by its content, not by its name).`

test('given a PDF, its field, harmless name, kind, bytes and digest are answered', async () => {
  const { files, typed } = await bodyOf([
    ['name', 'Lò Mai'],
    ['papers.0.file', sentFile('tờ khai.pdf', pdf())],
  ])
  assert.deepEqual(typed, { name: 'Lò Mai' })
  assert.deepEqual(files, [
    {
      field: 'papers.0.file',
      name: 'tờ khai.pdf',
      mediaType: 'application/pdf',
      bytes: pdf(),
      sha256: createHash('sha256').update(pdf()).digest('hex'),
    },
  ])
})

test('given a form that takes text, text is what reads as UTF-8; all else is refused in the words of that form', async () => {
  const sent = async (content: Buffer) => bodyOf([['rows', sentFile('lịch.csv', content)]], '/text')
  const { files } = await sent(Buffer.from('off;2027-02-05;Tết'))
  assert.deepEqual(
    files.map(({ mediaType }) => mediaType),
    ['text/plain'],
  )
  for (const content of [pdf(), Buffer.from([0x54, 0xff, 0xfe]), Buffer.from('a\0b')]) {
    const body = await sent(content)
    assert.deepEqual([body.files, sentences(body)], [[], ['rows: “lịch.csv” is no text.']])
  }
})

test('given twenty files, all are taken; the twenty-first refuses them all and says how many', async () => {
  const some = (count: number): Parts =>
    Array.from({ length: count }, (_, index) => ['f', sentFile(`${index}.pdf`, pdf(String(index)))] as const)
  assert.equal((await bodyOf(some(20))).files.length, 20)
  const most = 'at most 20 may be sent at once. Combine pages into one PDF.'
  assert.deepEqual(await refused(some(21)), [`files: There are 21 files; ${most}`])
  assert.deepEqual(await refused(some(200)), [`files: There are 200 files; ${most}`])
})

test('given a file chooser that was left empty, there is no file and no problem', async () => {
  const body = await bodyOf([['f', sentFile('', '')]])
  assert.deepEqual([body.files, sentences(body)], [[], []])
})

test('given an empty file, it is said which', async () =>
  assert.deepEqual(await refused([['f', sentFile('trống.pdf', '')]]), ['f: The file “trống.pdf” is empty.']))

test('given ten megabytes, the file is taken; one byte or many more, it is said and what was typed is kept', async () => {
  const sized = (bytes: number) =>
    sentFile('lớn.pdf', Buffer.concat([pdf(), Buffer.alloc(bytes - pdf().length)]))
  assert.equal((await bodyOf([['f', sized(10 * MB)]])).files[0]?.bytes.length, 10 * MB)
  for (const bytes of [10 * MB + 1, 10 * MB + 2, 12 * MB])
    assert.deepEqual(await refused([['f', sized(bytes)]]), [
      'f: The file “lớn.pdf” is too large; each may have at most 10 MB.',
    ])
})

test('given a file too large before a right one, the right one is not kept either', async () => {
  const large = sentFile('lớn.pdf', Buffer.concat([pdf(), Buffer.alloc(11 * MB)]))
  const said = await refused([
    ['f', large],
    ['g', sentFile('b.pdf', pdf())],
    ['h', sentFile('c.pdf', '')],
  ])
  assert.deepEqual(said, [
    'f: The file “lớn.pdf” is too large; each may have at most 10 MB.',
    'h: The file “c.pdf” is empty.',
  ])
})

const virusTest = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
for (const [what, content] of [
  ['plain text', 'xin chào'],
  ['the harmless text that virus scanners are tried with', virusTest],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a web page with a PDF behind it', `<html><script>alert(1)</script>${pdf()}`],
  [
    'a drawing with a script in it',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['an archive', Buffer.from('504b0304140000000800', 'hex')],
  [
    'a GIF',
    Buffer.from(
      '47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b',
      'hex',
    ),
  ],
] as const)
  test(`given ${what} named like a PDF, it is refused by its content`, async () =>
    assert.deepEqual(await refused([['f', sentFile('x.pdf', content)]]), [wrongType('x.pdf')]))

test('given a picture cut off in the middle or with only its first bytes, it is refused', async () => {
  const whole = await png()
  for (const broken of [whole.subarray(0, whole.length / 2), whole.subarray(0, 33), whole.subarray(0, 8)])
    assert.deepEqual(await refused([['f', sentFile('ảnh.png', Buffer.from(broken))]]), [wrongType('ảnh.png')])
  const photo = await jpegWithPlace()
  const cut = Buffer.from(photo.subarray(0, 200))
  assert.deepEqual(await refused([['f', sentFile('ảnh.jpg', cut)]]), [wrongType('ảnh.jpg')])
})

test('a photograph is stored without the place and the phone it was taken with, upright and of its size', async () => {
  const photo = await jpegWithPlace()
  assert.ok((await sharp(photo).metadata()).exif, 'the photograph that is sent tells its place')
  const [kept] = (await bodyOf([['f', sentFile('ảnh.jpg', photo)]])).files
  assert.ok(kept)
  const { exif, width, height, format } = await sharp(kept.bytes).metadata()
  assert.deepEqual(
    { exif, width, height, format },
    { exif: undefined, width: 64, height: 48, format: 'jpeg' },
  )
  for (const word of ['TestPhone', 'Secret-Model', 'Exif'])
    assert.equal(Buffer.from(kept.bytes).includes(word), false, word)
})

test('a second file hidden behind a picture is not stored', async () => {
  const hidden = Buffer.concat([await png(), Buffer.from('<script>alert(1)</script>')])
  const [kept] = (await bodyOf([['f', sentFile('ảnh.png', hidden)]])).files
  assert.ok(kept)
  assert.equal(kept.mediaType, 'image/png')
  assert.equal(Buffer.from(kept.bytes).includes('script'), false)
})

test('a form that takes no files refuses any file', async () => {
  const body = await bodyOf([['f', sentFile('a.pdf', pdf())]], '/no-files')
  assert.deepEqual(body.files, [])
  assert.match(sentences(body)[0] ?? '', /^files: There are 1 files; at most 0/)
})

for (const [given, shown] of [
  ['tờ khai số 1 (bản sao).pdf', 'tờ khai số 1 (bản sao).pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\cmd.exe', 'cmd.exe'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['a\0b.pdf', 'ab.pdf'],
  ['<img src=x onerror=alert(1)>.pdf', 'img srcx onerroralert(1).pdf'],
  ['"; filename="b.exe', ' filenameb.exe'.trim()],
  ['tờ khai.pdf'.normalize('NFD'), 'tờ khai.pdf'.normalize('NFC')],
  ['.', 'tep'],
  ['..', 'tep'],
  ['......', 'tep'],
  ['. . .', 'tep'],
  ['.htaccess', 'htaccess'],
  ['', 'tep'],
  ['///', 'tep'],
  ['🐘🐘', 'tep'],
  ['   ', 'tep'],
] as const)
  test(`a file called ${JSON.stringify(given)} is shown as “${shown}”`, () =>
    assert.equal(harmlessName(given), shown))

test('a name is never longer than a hundred signs and keeps its ending', () => {
  const name = harmlessName(`${'a'.repeat(300)}.pdf`)
  assert.equal(name.length, 100)
  assert.match(name, /a\.pdf$/)
})

const signs = fc.constantFrom(
  '.',
  ' ',
  '/',
  '\\',
  'a',
  'đ',
  '\u0301',
  '𠮷',
  '\u202e',
  '\0',
  '"',
  '<',
  '-',
  '\ud800',
)

test('whatever a file is called, its name has no path, no control sign, no dot in front and is never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 300 }), given => {
      const name = harmlessName(given)
      assert.match(name, /^[^/\\\p{C}<>"'&.\s][^/\\\p{C}<>"'&]{0,99}$/u)
      assert.equal(harmlessName(name), name)
      assert.ok(name.isWellFormed())
    }),
  )
})

const bodyOfJson = async (payload: string): Promise<Body> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await server.inject({ method: 'POST', url: '/', headers, payload })
  assert.equal(answer.statusCode, 200, answer.body)
  return bodies.pop() ?? assert.fail('nothing was read')
}

test('JSON becomes the names a form has', async () => {
  const { typed } = await bodyOfJson(
    '{"name": "Mai", "sure": true, "age": 3, "none": null, "papers": [{"count": 1}, {"count": 2}], "kept": ["a"]}',
  )
  assert.deepEqual(typed, {
    name: 'Mai',
    sure: 'true',
    age: '3',
    'papers.0.count': '1',
    'papers.1.count': '2',
    'kept.0': 'a',
  })
})

test('JSON that is nested a hundred thousand deep, or is no object, is read without breaking', async () => {
  const deep = `{"a": ${'['.repeat(100_000)}1${']'.repeat(100_000)}, "name": "Mai"}`
  assert.deepEqual((await bodyOfJson(deep)).typed, { name: 'Mai' })
  for (const payload of ['1', '"x"', 'null', '[]', 'true'])
    assert.deepEqual((await bodyOfJson(payload)).typed, {}, payload)
})

test('a part of a form that says it is JSON is read like JSON, whatever it holds', async () => {
  const part = (json: string) => new File([json], 'x', { type: 'application/json' })
  const { payload, headers } = await multipart([['p', part('{"toString": 1, "valueOf": {"a": 2}}')]])
  const asField = Buffer.from(payload.toString('latin1').replace('; filename="x"', ''), 'latin1')
  const answer = await server.inject({ method: 'POST', url: '/', headers, payload: asField })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.deepEqual(bodies.pop()?.typed, { 'p.toString': '1', 'p.valueOf.a': '2' })
})

test('the digest of a request sees every change of what was sent, and neither the order nor the key', async () => {
  const file = ['f', sentFile('a.pdf', pdf('a'))] as const
  const digest = async (parts: Parts) => requestHash(await bodyOf(parts)).toString('hex')
  const first = await digest([['a', '1'], ['b', '2'], ['idempotency_key', 'k'], file])
  assert.equal(await digest([['b', '2'], ['a', '1'], file]), first)
  for (const other of [
    [['a', '1'], ['b', '3'], file],
    [['a', '12'], ['b', ''], file],
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [
      ['a', '1'],
      ['b', '2'],
      ['f', sentFile('a.pdf', pdf('b'))],
    ],
    [
      ['a', '1'],
      ['b', '2'],
      ['g', sentFile('a.pdf', pdf('a'))],
    ],
  ] satisfies Parts[])
    assert.notEqual(await digest(other), first)
})
