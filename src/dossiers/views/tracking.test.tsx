import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { Problems } from '../../web/problems.ts'
import type { Dossier, DossierEvent } from '../dossier.ts'
import { everyPosition, life } from '../dossiers.fixtures.ts'
import { positions } from '../position.ts'
import { type PublicStatus, publicStatus as statusFrom } from '../public-status.ts'
import { TrackingForm, TrackingStatus } from './tracking.tsx'
import { statusWords } from './tracking-wording.ts'

const now = Temporal.Instant.from('2026-11-26T03:00:00Z')
const history = [life.filed, life.received, life.processing, life.awaiting, life.finished, life.returned].map(
  ({ event }) => event,
)
const known = {
  fieldName: 'Hộ tịch',
  unitName: 'Trung tâm Phục vụ hành chính công xã Mường Sại',
  replyBy: Temporal.Instant.from('2026-11-23T01:00:00Z'),
}
const publicStatus = (...[dossier, events, time]: [Dossier, readonly DossierEvent[], Temporal.Instant]) =>
  statusFrom(dossier, events, { now: time, ...known })
const given = { secret: 'K7QX2M', problems: Problems.none, typed: {}, idempotencyKey: 'key-1' }
const page = (status: PublicStatus): string =>
  render(<TrackingStatus language="vi" status={status} {...given} />)

for (const { dossier } of everyPosition)
  test(`${dossier.position}: the public page names nobody`, () => {
    const html = page(publicStatus(dossier, history, now))
    const { name, idNumber, phone, mail = '?', address = '?' } = dossier.applicant
    const people = [name, idNumber, phone, mail, address, 'officer', 'specialist', 'signer', 'Lò Văn']
    for (const secret of people) assert.ok(!html.includes(secret), secret)
    assert.ok(html.includes(statusWords[dossier.position].now[0]))
  })

for (const position of positions)
  test(`${position}: a status can be shown in both languages`, () => {
    const status = { ...publicStatus(life.received.dossier, history, now), position }
    for (const language of ['vi', 'en'] as const)
      assert.match(render(<TrackingStatus language={language} status={status} {...given} />), /<h1/)
  })

test('late: what it means and what to do', () => {
  const after = Temporal.Instant.from('2026-12-20T03:00:00Z')
  const html = page(publicStatus(life.processing.dossier, history.slice(0, 3), after))
  assert.match(html, /Hồ sơ đang quá hạn/)
  assert.match(html, /xin lỗi bằng văn bản/)
  assert.doesNotMatch(page(publicStatus(life.processing.dossier, history.slice(0, 3), now)), /quá hạn/)
})

test('filed: who has it and by when an officer answers', () => {
  const html = page(publicStatus(life.filed.dossier, [life.filed.event], now))
  for (const text of ['Hộ tịch', 'xã Mường Sại', '08:00, thứ Hai, 23/11/2026'])
    assert.ok(html.includes(text), text)
  assert.doesNotMatch(
    page(publicStatus(life.received.dossier, history.slice(0, 2), now)),
    /Trả lời chậm nhất/,
  )
})

test('refused: the reason, the law and the ways on', () => {
  const html = page(publicStatus(life.refused.dossier, [life.filed.event, life.refused.event], now))
  for (const text of ['Không thuộc thẩm quyền của xã', 'Điều 13 Luật Hộ tịch', 'nộp lại', 'khiếu nại'])
    assert.ok(html.includes(text), text)
})

test('the step being worked on is the first without a time', () => {
  const html = page(publicStatus(life.processing.dossier, history.slice(0, 3), now))
  assert.match(html, /<li class="current"[^>]*><p><strong>Giải quyết/)
  const done = page(publicStatus(life.returned.dossier, history, now))
  assert.doesNotMatch(done, /class="(current|next)"/)
})

test('a wrong code is named at its field, and the look-up code is posted', () => {
  const problems = new Problems([{ field: 'code', words: ['Không khớp.', 'No match.'] }])
  const html = render(<TrackingForm language="vi" typed={{ code: '"><b>' }} problems={problems} />)
  assert.match(html, /href="#f-code"/)
  assert.match(html, /method="post"/)
  assert.doesNotMatch(html, /<b>/)
})
