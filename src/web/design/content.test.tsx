import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { DataTable } from './data-table.tsx'
import { Notice } from './notice.tsx'
import { Pager } from './pager.tsx'
import { QrFigure } from './qr-figure.tsx'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'
import { Tag } from './tag.tsx'
import { Timeline } from './timeline.tsx'

const hostile = `"><script>alert(1)</script><b onclick='x'>`

test('hostile text stays text, in content and in attributes', () => {
  const html = renderToString(
    <>
      <Tag text={hostile} />
      <Notice kind="info" title={hostile} />
      <SummaryList language="vi" rows={[{ key: hostile, value: hostile, changeHref: hostile }]} />
      <DataTable caption={hostile} rows={[hostile]} columns={[{ label: hostile, cell: row => row }]} />
    </>,
  )
  assert.doesNotMatch(html, /<script|<b /)
  assert.match(html, /data-label="&quot;>&lt;script/)
})

test('a table names its columns, its rows, and each cell for narrow screens', () => {
  const html = renderToString(
    <DataTable
      caption="Hồ sơ"
      rows={[{ code: 'H15', fee: '8.000' }]}
      columns={[
        { label: 'Mã', heading: true, cell: row => row.code },
        { label: 'Lệ phí', numeric: true, cell: row => row.fee },
      ]}
    />,
  )
  assert.match(html, /<caption>Hồ sơ<\/caption>/)
  assert.match(html, /<th scope="col">Mã<\/th><th scope="col" class="numeric">Lệ phí<\/th>/)
  assert.match(
    html,
    /<th scope="row">H15<\/th><td class="numeric" data-label="Lệ phí"><div>8\.000<\/div><\/td>/,
  )
})

test('every tone has a shape of its own beside the words', () => {
  const tones = ['neutral', 'info', 'good', 'warn', 'bad'] as const
  const shapes = tones.map(tone => / d="([^"]+)"/.exec(renderToString(<Tag tone={tone} text="x" />))?.[1])
  assert.equal(new Set(shapes).size, tones.length)
  assert.ok(shapes.every(Boolean))
})

test('a QR drawing lets through nothing but its paths', () => {
  const svg = `<svg viewBox="0 0 2 2"><script>alert(1)</script><path onload="x" fill="#fff" d="M0 0h2"/></svg>`
  const html = renderToString(<QrFigure svg={svg} label="Mã" />)
  assert.match(html, /<svg viewBox="0 0 2 2" role="img" aria-label="Mã"/)
  assert.match(html, /<path d="M0 0h2" fill="#fff"/)
  assert.doesNotMatch(html, /script|onload/)
})

test('the timeline says its states in words and marks the present one', () => {
  const html = renderToString(
    <Timeline
      language="vi"
      events={[
        { title: 'Tiếp nhận', state: 'done', time: '15:01', dateTime: '2026-02-13T15:01', who: 'Panh' },
        { title: 'Ký', state: 'current' },
        { title: 'Trả', state: 'next' },
      ]}
    />,
  )
  assert.match(html, /<time datetime="2026-02-13T15:01">15:01<\/time> · Panh/i)
  assert.match(html, /aria-current="step".*Đang làm/)
  assert.match(html, /Đã xong.*Chưa đến/)
})

test('steps are counted in words', () => {
  assert.match(
    renderToString(<Steps language="vi" titles={['a', 'b', 'c']} now={2} />),
    /Bước 2\/3<\/strong> b/,
  )
  assert.match(
    renderToString(<Steps language="en" titles={['a', 'b', 'c']} now={2} />),
    /Step 2 of 3<\/strong> b/,
  )
})

test('a list of one page has no pager', () => {
  assert.equal(renderToString(<Pager language="vi" />), '')
  assert.match(renderToString(<Pager language="vi" nextHref="?after=9" />), /href="\?after=9" rel="next"/)
})

test('what came of an action is announced, danger at once', () => {
  assert.match(renderToString(<Notice kind="success" title="x" announced />), /role="status"/)
  assert.match(renderToString(<Notice kind="danger" title="x" announced />), /role="alert"/)
  assert.doesNotMatch(renderToString(<Notice kind="danger" title="x" />), /role=/)
})
