import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { RepeatTable } from './repeat-table.tsx'

const html = renderToString(
  <RepeatTable
    language="vi"
    name="papers"
    caption="Giấy tờ"
    columns={[
      { key: 'name', label: 'Tên', kind: 'fixed' },
      { key: 'type', label: 'Loại', kind: 'select', options: [{ value: 'copy', label: 'Bản sao' }] },
      { key: 'count', label: 'Số bản', kind: 'number' },
      { key: 'file', label: 'Tệp', kind: 'file', accept: ['application/pdf'] },
    ]}
    rows={[{ name: 'Tờ khai', type: 'copy', count: 'x', file: 'khai.pdf' }, {}]}
    errorAt={field => (field === 'papers.0.count' ? 'Phải là số.' : undefined)}
  />,
)

test('every control says its column and the row it belongs to', () => {
  assert.match(html, /<select id="f-papers-0-type" name="papers\.0\.type" aria-label="Loại, Tờ khai">/)
  assert.match(html, /name="papers\.1\.count" aria-label="Số bản, Dòng 2"/)
})

test('the fixed column names the row and is sent along', () => {
  assert.match(
    html,
    /<th scope="row">Tờ khai<input type="hidden" name="papers\.0\.name" value="Tờ khai"\/><\/th>/,
  )
})

test('an error stands at its own cell and the typed value is kept', () => {
  assert.match(
    html,
    /aria-label="Số bản, Tờ khai" aria-describedby="f-papers-0-count-error" aria-invalid="true"[^>]*value="x"/,
  )
  assert.equal(html.match(/class="error"/g)?.length, 1)
})

test('cells carry their column for narrow screens, and a received file is named', () => {
  assert.match(html, /<td data-label="Số bản" class="field-wrong">/)
  assert.match(html, /Tệp đã nhận: khai\.pdf/)
  assert.match(html, /<input[^>]*type="file" accept="application\/pdf"/)
})
