import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Channel } from './dossier.ts'
import {
  assertSame,
  at,
  attached,
  filing,
  publishedBirth,
  refusalFrom,
  valueFrom,
} from './dossiers.fixtures.ts'
import { type FilingRequest, lodge, type PublishedProcedure } from './lodge.ts'

const request: FilingRequest = {
  applicant: filing.applicant,
  papers: [{ line: 2, kind: 'original', count: 1 }],
  files: [attached('paper', 'b')],
  request: 'Khai sinh',
  sets: 2,
}
const lodged = (
  asked: Partial<FilingRequest> = {},
  {
    procedure = publishedBirth,
    channel = 'online',
  }: { procedure?: PublishedProcedure; channel?: Channel } = {},
) =>
  lodge(
    { ...request, ...asked },
    {
      procedure,
      channel,
      centreId: 'muong-sai',
      code: 'H52.99-261120-0001',
      at: at('2026-11-20T08:00'),
    },
  )

test('given papers of the published list, the filing has all that was handed in and pins the version', () =>
  assertSame(valueFrom(lodged()), {
    centreId: 'muong-sai',
    code: 'H52.99-261120-0001',
    procedure: { code: '1.001193', version: 1, name: 'Đăng ký khai sinh', fieldId: 'ho-tich' },
    channel: 'online',
    applicant: filing.applicant,
    papers: [{ line: 2, name: 'Tờ khai', kind: 'original', count: 1 }],
    files: [attached('paper', 'b')],
    request: 'Khai sinh',
    sets: 2,
    submittedAt: at('2026-11-20T08:00'),
  }))

test('a paper has the name that is published, never one that was sent along', () => {
  const sent = { line: 0, kind: 'copy', count: 1, name: 'Giấy khám sức khỏe' } as const
  assertSame(valueFrom(lodged({ papers: [sent] })).papers, [
    { line: 0, name: 'Giấy chứng sinh', kind: 'copy', count: 1 },
  ])
})

for (const line of [3, 999_999_999, -1, 0.5, Number.NaN])
  test(`given a paper on line ${line}, which is not published, the filing is refused`, () =>
    assertSame(refusalFrom(lodged({ papers: [{ line, kind: 'copy', count: 1 }] })), {
      reason: 'paper-not-published',
      line,
    }))

test('given no paper, or papers counted zero, where the version lists papers, the filing is refused', () => {
  assertSame(refusalFrom(lodged({ papers: [] })), { reason: 'no-papers' })
  assertSame(refusalFrom(lodged({ papers: [{ line: 0, kind: 'copy', count: 0 }] })), {
    reason: 'no-papers',
  })
})

test('given a version that lists no papers, none is needed and none can be handed in', () => {
  const procedure = { ...publishedBirth, papers: [] }
  assertSame(valueFrom(lodged({ papers: [] }, { procedure })).papers, [])
  assert.equal(refusalFrom(lodged({}, { procedure })).reason, 'paper-not-published')
})

test('given a channel that was not opened for the procedure, the filing is refused', () => {
  const counterOnly = { ...publishedBirth, channels: ['direct'] } as const
  for (const channel of ['online', 'post'] as const)
    assertSame(refusalFrom(lodged({}, { procedure: counterOnly, channel })), {
      reason: 'channel-closed',
      procedure: '1.001193',
    })
  assert.equal(lodged({}, { channel: 'post' }).ok, false)
})

test('the counter takes what people bring, whatever channels are published', () => {
  const onlineOnly = { ...publishedBirth, channels: ['online'] } as const
  assert.equal(valueFrom(lodged({}, { procedure: onlineOnly, channel: 'direct' })).channel, 'direct')
})

test('given nothing asked in words, the filing has no empty request', () => {
  const { request: _none, ...silent } = request
  const { centreId, code, submittedAt } = filing
  const made = lodge(silent, {
    procedure: publishedBirth,
    channel: 'online',
    centreId,
    code,
    at: submittedAt,
  })
  assert.equal('request' in valueFrom(made), false)
})
