import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Checkbox } from './checkbox.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const options = [
  { value: 'one', label: 'Một' },
  { value: 'two', label: 'Hai' },
]
const field = {
  language: 'vi',
  name: 'papers.0.count',
  label: 'Số bản',
  hint: 'Ít nhất một',
  error: 'Hãy điền.',
} as const

const single = {
  'a text field': <TextField {...field} value="x" />,
  'a text area': <TextArea {...field} value="x" />,
  'a number field': <NumberField {...field} value="x" />,
  'a list': <SelectField {...field} options={options} />,
  'a file field': <FileField {...field} />,
}

for (const [name, element] of Object.entries(single)) {
  test(`${name} points at its label, hint and error`, () => {
    const html = renderToString(element)
    assert.match(html, /<label for="f-papers-0-count">/)
    assert.match(html, /<(input|select|textarea)[^>]* id="f-papers-0-count" name="papers\.0\.count"/)
    assert.match(html, /aria-describedby="f-papers-0-count-hint f-papers-0-count-error"/)
    assert.match(html, /aria-invalid="true"/)
    assert.match(html, /<p class="hint" id="f-papers-0-count-hint">Ít nhất một<\/p>/)
    assert.match(html, /<p class="error" id="f-papers-0-count-error"><strong>Lỗi:<\/strong> Hãy điền\.<\/p>/)
  })
}

test('a field without hint and error points at nothing', () => {
  const html = renderToString(<TextField language="vi" name="name" label="Họ tên" required />)
  assert.doesNotMatch(html, /aria-|class="(hint|error)"/)
})

test('optional fields say so in words, required ones say nothing', () => {
  const optional = <TextField language="en" name="name" label="Name" />
  const required = <TextField language="en" name="name" label="Name" required />
  assert.match(renderToString(optional), /\(optional\)/)
  assert.doesNotMatch(renderToString(required), /\(optional\)/)
  assert.match(renderToString(required), /<input[^>]* required/)
})

test('what was typed comes back, also when it is wrong', () => {
  assert.match(renderToString(<NumberField {...field} value="ba" />), /value="ba"/)
  assert.match(renderToString(<TextArea {...field} value={'a\n<b>'} />), />a\n&lt;b><\/textarea>/)
  assert.match(
    renderToString(<SelectField {...field} options={options} value="two" />),
    /<option[^>]*selected[^>]*>Hai/,
  )
  const radios = renderToString(<RadioGroup {...field} options={options} value="two" />)
  assert.match(radios, /<input[^>]*value="two" checked/)
})

test('the error summary leads to the first radio button, and a hint belongs to its own option', () => {
  const hinted = [{ value: 'one', label: 'Một', hint: 'Nhanh' }, ...options.slice(1)]
  const html = renderToString(<RadioGroup {...field} name="kind" options={hinted} />)
  assert.match(html, /<input[^>]*id="f-kind" aria-describedby="f-kind-hint"/)
  assert.match(html, /id="f-kind-2"/)
  assert.match(html, /<fieldset[^>]*aria-describedby="f-kind-hint f-kind-error"/)
})

test('ticked boxes come in as rows of a list', () => {
  const html = renderToString(<CheckboxGroup {...field} name="channels" options={options} values={['two']} />)
  assert.match(html, /<div class="choices" id="f-channels" tabindex="-1">/i)
  assert.match(html, /name="channels\.0" value="one"/)
  assert.match(html, /name="channels\.1" value="two" checked/)
})

test('a single box carries its error and is never marked optional', () => {
  const html = renderToString(<Checkbox {...field} name="truth" />)
  assert.match(html, /<input[^>]*aria-describedby="f-truth-hint f-truth-error"/)
  assert.doesNotMatch(html, /không bắt buộc/)
})

test('files already received are listed, each with a box that removes it', () => {
  const html = renderToString(
    <FileField {...field} name="scan" kept={[{ id: 'abc', name: 'giấy.pdf', href: '/f/abc' }]} />,
  )
  assert.match(html, /<a href="\/f\/abc">giấy\.pdf<\/a>/)
  assert.match(html, /name="scan\.remove\.0" value="abc"/)
  assert.match(html, /Bỏ tệp “giấy\.pdf”/)
})

test('the error summary takes the focus and links every problem to its field', () => {
  const problems = [
    { field: 'papers.0.count', text: 'Hãy điền “Số bản”.' },
    { field: '', text: 'Biểu mẫu đã cũ.' },
  ]
  const html = renderToString(<ErrorSummary language="vi" problems={problems} />)
  assert.match(html, /role="alert" tabindex="-1" autofocus/i)
  assert.match(html, /Có chỗ cần sửa/)
  assert.match(html, /<a href="#f-papers-0-count">Hãy điền “Số bản”\.<\/a>/)
  assert.match(html, /<li>Biểu mẫu đã cũ\.<\/li>/)
  assert.equal(renderToString(<ErrorSummary language="vi" problems={[]} />), '')
})

test('a form carries its idempotency key and hidden values, and leaves the checking to the server', () => {
  const html = renderToString(
    <Form action="/file" files idempotencyKey="k1" hidden={{ version: '3' }}>
      x
    </Form>,
  )
  assert.match(html, /<form[^>]*action="\/file" method="post" enctype="multipart\/form-data" novalidate/i)
  assert.match(html, /<input type="hidden" name="idempotency_key" value="k1"\/>/)
  assert.match(html, /<input type="hidden" name="version" value="3"\/>/)
})
