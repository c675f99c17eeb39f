import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueDate, explain } from '../calendar/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import { calendar, fiveDays, valueFrom } from './dossiers.fixtures.ts'

test('the reasoning behind a date is printed, with names that look like markup as they are', () => {
  const received = Temporal.PlainDateTime.from('2026-02-12T12:10')
  const { steps } = valueFrom(dueDate({ received, limit: fiveDays }, calendar))
  const data = {
    agency: 'Trung tâm #pagebreak()',
    code: 'H52.99-261120-0001',
    procedure: '*Đăng ký* $khai sinh$',
    due: '13:30, 27/02/2026',
    steps: explain(steps, 'vi'),
    stepsEn: explain(steps, 'en'),
  }
  const bytes = renderPdf({ template: 'src/dossiers/templates/why.typ', data })
  assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), '%PDF-')
})
