import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { Problems } from '../../web/problems.ts'
import { FilingCheck, type FilingCheckProps } from './filing-check.tsx'
import { FilingDone } from './filing-done.tsx'
import { FilingForm, type FilingFormProps } from './filing-form.tsx'

const hostile = '<img src=x onerror=alert(1)>"\'{code}'

const asked = {
  language: 'vi',
  procedure: {
    code: '1.001193',
    version: 3,
    name: 'Đăng ký khai sinh',
    fieldName: 'Hộ tịch',
    timeLimitText: null,
    feeText: null,
    papers: [
      { name: 'Tờ khai', condition: null },
      { name: 'Văn bản ủy quyền', condition: 'Khi ủy quyền' },
    ],
  },
  typed: { name: 'Lò Thị Ánh', idNumber: '014186012345', 'papers.1.kind': 'copy', step: 'check', extra: 'x' },
  kept: [
    { token: 'sealed-1', name: 'giay.pdf', field: 'papers.1.file' },
    { token: 'sealed-2', name: 'khac.jpg', field: 'files' },
  ],
  action: '/filings',
  idempotencyKey: 'key-1',
  atCounter: false,
} as const satisfies Omit<FilingFormProps, 'problems'>

const form = (change: Partial<FilingFormProps> = {}) =>
  render(<FilingForm {...asked} problems={Problems.none} {...change} />)
const check = (change: Partial<FilingCheckProps> = {}) => render(<FilingCheck {...asked} {...change} />)

const hiddenIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

test('the form goes on to the check page with its key and the files it has', () => {
  const html = form()
  assert.match(html, /enctype="multipart\/form-data"/i)
  assert.match(html, /data-turbo="false"/)
  assert.deepEqual(hiddenIn(html), {
    procedure: '1.001193',
    procedureVersion: '3',
    idempotency_key: 'key-1',
    step: 'check',
    'kept.0': 'sealed-1',
    'kept.1': 'sealed-2',
  })
  assert.match(html, /name="drop.0"/)
  assert.match(html, /name="drop.1"/)
})

test('every id of the form is given once', () => {
  const ids = [...form().matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(ids, [...new Set(ids)])
})

for (const field of [
  'name',
  'idNumber',
  'phone',
  'mail',
  'address',
  'request',
  'sets',
  'papers',
  'papers.1.count',
  'papers.1.kind',
  'papers.0.file',
  'files',
])
  test(`what is wrong with ${field} is in the summary, leads to the field and stands beside it`, () => {
    const words = ['Chưa đúng thật rồi.', 'Really not right.'] as const
    const html = form({ problems: new Problems([{ field, words }]) })
    const id = `f-${field.replaceAll('.', '-')}`
    assert.ok(html.includes(`href="#${id}"`))
    assert.ok(html.includes(` id="${id}"`))
    assert.equal(html.split('Chưa đúng thật rồi.').length, 3)
  })

test('a procedure without papers still has a place a problem can lead to', () =>
  assert.match(form({ procedure: { ...asked.procedure, papers: [] } }), /id="f-papers"/))

test('at the counter the cursor stands in the first field and the browser offers nobody’s details', () => {
  const html = form({ atCounter: true })
  assert.match(html, /<input[^>]*id="f-name"[^>]*autofocus/)
  assert.doesNotMatch(html, /autocomplete="(name|tel|email|street-address)"/)
  assert.match(form(), /autocomplete="tel"/)
})

test('the check page shows everything and sends on what belongs to the filing, once', () => {
  const html = check()
  for (const text of ['Lò Thị Ánh', '014186012345', 'Văn bản ủy quyền', 'giay.pdf', 'khac.jpg'])
    assert.ok(html.includes(text), text)
  assert.deepEqual(hiddenIn(html), {
    procedure: '1.001193',
    procedureVersion: '3',
    idempotency_key: 'key-1',
    name: 'Lò Thị Ánh',
    idNumber: '014186012345',
    'papers.1.kind': 'copy',
    // A file without a number is one copy
    'papers.1.count': '1',
    'kept.0': 'sealed-1',
    'kept.1': 'sealed-2',
  })
  assert.match(html, /name="step" value="send"/)
  assert.match(html, /name="step" value="edit"/)
})

test('the counter sees the appointment that would be given now', () => {
  const html = check({ atCounter: true, promise: { due: '2026-11-23T17:00:00', steps: ['Vì sau 15:00.'] } })
  assert.match(html, /17:00, thứ Hai, 23\/11\/2026/)
  assert.match(html, /Vì sau 15:00\./)
})

test('hostile text is text on every page of a filing', () => {
  const typed = { ...asked.typed, name: hostile, request: hostile, address: hostile }
  const kept = [{ token: hostile, name: hostile, field: 'files' }]
  const done = {
    language: 'vi',
    code: 'H52',
    secret: hostile,
    trackPath: '/track',
    qr: '',
    replyBy: null,
  } as const
  const pages = [
    form({ typed, kept }),
    check({ typed, kept }),
    render(<FilingDone {...done} procedureName={hostile} />),
  ]
  for (const html of pages) assert.doesNotMatch(html, /<img/)
})

test('after filing both codes are there, and until when an answer comes', () => {
  const html = render(
    <FilingDone
      language="vi"
      code="H52.99-261120-0001"
      secret="K7QX"
      trackPath="/track/H52.99-261120-0001"
      qr=""
      replyBy="2026-11-23T08:37:00"
      procedureName="Đăng ký khai sinh"
    />,
  )
  for (const text of ['H52.99-261120-0001', 'K7QX', '08:37, thứ Hai, 23/11/2026'])
    assert.ok(html.includes(text), text)
})
