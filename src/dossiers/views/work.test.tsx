import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { Problems } from '../../web/problems.ts'
import { Desk } from './desk.tsx'
import { guideRoles, guides } from './desk-guide-wording.ts'
import { RevealForm } from './reveal.tsx'
import { WorkList, type WorkRow } from './work-list.tsx'

const hostile = '<svg onload=alert(1)>"{x}'
const lanes = [
  { id: 'filed', label: ['Chờ trả lời', 'To be answered'], href: '/dossiers?lane=filed', count: 3 },
  { id: 'signing', label: ['Chờ ký', 'To be signed'], href: '/dossiers?lane=signing' },
] as const
const row: WorkRow = {
  code: 'H52.99-261120-0001',
  href: '/dossiers/H52.99-261120-0001',
  procedureName: 'Đăng ký khai sinh',
  applicantName: hostile,
  position: 'processing',
  standing: 'overdue',
  dueText: '10:00, 20/11/2026',
  leftText: 'quá 5 giờ làm việc',
  handlerName: null,
  submittedText: '08:37, 20/11/2026',
  channel: 'direct',
}
const list = (rows: readonly WorkRow[], lane: string, next: string | null = null) =>
  render(
    <WorkList
      language="vi"
      lane={lane}
      lanes={lanes}
      rows={rows}
      next={next}
      now={Temporal.Instant.from('2026-11-20T08:00:00Z')}
    />,
  )

test('how a dossier stands is told by words and a shape beside the colour', () => {
  assert.match(list([row], 'filed'), /tone-bad"><svg.*?<\/svg>Quá hạn/)
  assert.match(list([{ ...row, standing: 'near-due' }], 'filed'), /tone-warn"><svg.*?<\/svg>Sắp đến hạn/)
})

test('a name is text', () => assert.doesNotMatch(list([row], 'filed'), /<svg onload/))

test('lanes and the next page can be reached from the keyboard', () => {
  const html = list([row], 'filed', '/dossiers?after=x')
  assert.match(html, /href="\/dossiers\?lane=signing"[^>]*accesskey="2"/)
  assert.match(html, /href="\/dossiers\?after=x"[^>]*accesskey="0"/)
})

test('an empty lane says what is not there', () => {
  assert.match(list([], 'signing'), /Không có kết quả nào chờ ký/)
  assert.match(list([], 'another'), /Nhóm việc này đang trống/)
})

test('the desk finds procedures and leads to their form', () => {
  const results = [{ code: '1.001193', name: 'Đăng ký khai sinh', fieldName: 'Hộ tịch' }]
  const desk = {
    language: 'vi',
    actorName: 'Cà Thị Hặc',
    lanes,
    mayReceive: true,
    mayList: true,
    guides: [],
  } as const
  assert.match(
    render(<Desk {...desk} search="khai sinh" results={results} />),
    /\/desk\/filings\/new\?procedure=1\.001193/,
  )
  const none = render(<Desk {...desk} search={hostile} results={[]} />)
  assert.match(none, /Không tìm thấy thủ tục nào/)
  assert.doesNotMatch(none, /<svg onload/)
})

test('who may not receive or open dossiers is offered neither, but is told what to do', () => {
  const desk = { language: 'vi', actorName: 'Lò Thị Inh', lanes, search: '', results: [] } as const
  const specialist = render(<Desk {...desk} mayReceive={false} mayList guides={[]} />)
  assert.doesNotMatch(specialist, /Nhận hồ sơ tại quầy/)
  assert.match(specialist, /action="\/desk\/find"/)
  for (const role of guideRoles) {
    const html = render(<Desk {...desk} mayReceive={false} mayList={false} guides={[role]} />)
    assert.doesNotMatch(html, /desk\/find|lane=/)
    assert.match(html, /action="\/procedures"/)
    assert.ok(html.includes(guides[role].title[0]), role)
  }
})

test('a lane that is not counted shows no figure, a full one says so', () => {
  const shown = [{ ...lanes[0], count: 100 }, lanes[1]]
  const html = render(
    <Desk language="vi" actorName="" lanes={shown} search="" results={[]} mayReceive mayList guides={[]} />,
  )
  assert.match(html, />100\+</)
  assert.match(html, />–</)
})

test('the purpose is asked for before a number is shown', () => {
  const problems = new Problems([{ field: 'purpose', words: ['Hãy điền “Mục đích”.', 'Give the purpose.'] }])
  const html = render(
    <RevealForm language="vi" code="H52" action="/r" problems={problems} typed={{}} idempotencyKey="key-1" />,
  )
  assert.match(html, /href="#f-purpose"/)
  assert.match(html, /id="f-purpose"/)
  assert.match(html, /<option value="Đối chiếu/)
})
