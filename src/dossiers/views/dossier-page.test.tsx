import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { isRole } from '../../people/index.ts'
import { Problems } from '../../web/problems.ts'
import type { Dossier } from '../dossier.ts'
import { dossiersAtEveryPosition, everyPosition, life } from '../dossiers.fixtures.ts'
import { type Action, lifecycle } from '../lifecycle.ts'
import { positionWords } from '../position.ts'
import { isSideRoad } from '../side-roads.ts'
import { DossierPage, type DossierPageProps } from './dossier-page.tsx'

const hostile = '<script>alert(1)</script>"\'&{name}'

const links: DossierPageProps['links'] = {
  action: action => `/dossiers/X/${action}`,
  file: index => `/dossiers/X/files/${index}`,
  reveal: '/dossiers/X/id-number',
  receipt: '/dossiers/X/receipt.pdf',
  why: '/why.pdf',
  slip: '/slip.pdf',
  form: index => `/dossiers/X/forms/${index}`,
}

const shown = (dossier: Dossier, change: Partial<DossierPageProps> = {}): string =>
  render(
    <DossierPage
      language="vi"
      dossier={dossier}
      history={everyPosition.map(({ event }) => event)}
      names={{ officer: 'Cà Thị Hặc' }}
      offered={[]}
      handlers={[{ staffId: 'specialist', name: 'Nguyễn Thị Thu Hằng', title: 'Công chức', load: 7 }]}
      why={['Hẹn trả kết quả: thứ Sáu, 27/11/2026 09:30.']}
      standing={null}
      issued={[]}
      idempotencyKey="key-1"
      version={3}
      problems={Problems.none}
      typed={{}}
      links={links}
      {...change}
    />,
  )

for (const dossier of dossiersAtEveryPosition) {
  test(`${dossier.position}: the status is said, the identity number only in part`, () => {
    const html = shown(dossier)
    assert.ok(html.includes(positionWords[dossier.position][0]))
    assert.ok(html.includes('014******567'))
    assert.ok(!html.includes(dossier.applicant.idNumber))
  })
}

test('the whole number stands there only when it was asked for', () => {
  const html = shown(life.filed.dossier, { revealed: true })
  assert.ok(html.includes('014190004567'))
  assert.ok(!html.includes('014******567'))
})

/** The dossier at each position, and the actions the table has there for somebody of the office. */
const allOffers = dossiersAtEveryPosition.flatMap(dossier =>
  Object.entries(lifecycle[dossier.position])
    .filter(([, { who }]) => who.some(isRole))
    .map(([action]) => ({ dossier, action: action as Action })),
)
const offers = allOffers.filter(({ action }) => !isSideRoad(action))

test('every action that can follow has a case here', () => {
  const tried = new Set(allOffers.map(({ action }) => action))
  const known = new Set(Object.values(lifecycle).flatMap(moves => Object.keys(moves)))
  // These two begin a dossier and have pages of their own.
  known.delete('submit')
  known.delete('receive')
  // Only the applicant does this, on the public page.
  known.delete('answer-supplement')
  assert.deepEqual([...tried].sort(), [...known].sort())
})

for (const { dossier, action } of offers)
  test(`${dossier.position}: the form for ${action} is sent with its key and version`, () => {
    const html = shown(dossier, { offered: [action] })
    const form = new RegExp(`<form[^>]*action="/dossiers/X/${action}"[^>]*>.*?</form>`).exec(html)?.[0] ?? ''
    assert.match(form, /name="idempotency_key" value="key-1"/)
    assert.match(form, /name="version" value="3"/)
    assert.match(form, /<button/)
    assert.ok(form.includes(`id="f-${action}"`))
  })

for (const { dossier, action } of allOffers.filter(each => isSideRoad(each.action)))
  test(`${dossier.position}: a link leads to the page of ${action}`, () =>
    assert.ok(shown(dossier, { offered: [action] }).includes(`href="/dossiers/X/${action}"`)))

test('nobody to hand over to: it is said, and there is nothing to press', () => {
  const html = shown(life.received.dossier, { offered: ['hand-over'], handlers: [] })
  assert.match(html, /Chưa có ai phụ trách/)
  assert.doesNotMatch(html, /<button/)
})

test('before signing there is a link to the draft', () =>
  assert.match(shown(life.awaiting.dossier, { offered: ['sign'] }), /href="\/dossiers\/X\/files\/0"/))

test('a receipt can be printed once there is a reception, not before', () => {
  assert.ok(shown(life.received.dossier).includes(links.receipt))
  assert.ok(!shown(life.filed.dossier).includes(links.receipt))
})

test('near due and overdue are said in words', () => {
  const { dossier } = life.received
  assert.match(
    shown(dossier, { standing: { standing: 'near-due', hoursLeft: 5.5 } }),
    /Sắp đến hạn: còn 5 giờ/,
  )
  assert.match(
    shown(dossier, { standing: { standing: 'overdue', hoursOver: 21 } }),
    /Quá hạn: quá 2 ngày 5 giờ/,
  )
})

test('hostile text of people is text', () => {
  const { dossier } = life.filed
  const html = shown({
    ...dossier,
    request: hostile,
    applicant: { ...dossier.applicant, name: hostile, address: hostile },
    papers: [{ line: 0, name: hostile, kind: 'copy', count: 1 }],
  })
  assert.doesNotMatch(html, /<script/)
  assert.match(html, /&lt;script>alert\(1\)/)
})

test('what was wrong leads to its field, and what was typed is still there', () => {
  const problems = new Problems([{ field: 'reason', words: ['Hãy điền “Lý do”.', 'Fill in “Reason”.'] }])
  const html = shown(life.filed.dossier, { offered: ['refuse'], problems, typed: { legalBasis: 'Điều 16' } })
  assert.match(html, /href="#f-reason"/)
  assert.match(html, /id="f-reason"/)
  assert.match(html, /Điều 16<\/textarea>/)
})
