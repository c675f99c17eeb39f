import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertSame, at, calendar, publishedBirth, ruleSets } from './dossiers.fixtures.ts'
import { chanceFrom, planSample, sampleDossier } from './sample-dossier.ts'

const procedure = {
  ...publishedBirth,
  timeLimit: { kind: 'working-days', amount: 5 },
  specialists: [{ staffId: 'tuphap', fields: ['ho-tich'] }],
} as const
const facts = { centreId: 'muong-sai', officer: 'tiepnhan', calendar, ruleSets }

function samples(seed: number, count: number) {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const plan = planSample([procedure], chance)
    const code = `H52.99-261120-${String(index + 1).padStart(4, '0')}`
    return { plan, changes: sampleDossier(plan, { code, at: at('2026-11-20T08:00') }, { facts, chance }) }
  })
}

test('the same seed makes the same dossiers, another seed makes others', () => {
  assertSame(samples(7, 20), samples(7, 20))
  const names = (seed: number) =>
    samples(seed, 20)
      .map(({ changes }) => changes[0]?.dossier.applicant.name)
      .join()
  assert.notEqual(names(7), names(8))
})

test('most samples came within their limit and a few are late; some are received, some in process', () => {
  const made = samples(7, 1000)
  const late = made.filter(({ plan }) => plan.daysAgo > 5).length
  assert.ok(late > 30 && late < 90, `${late} of 1000 are late`)
  const inProcess = made.filter(({ changes }) => changes.at(-1)?.dossier.position === 'processing').length
  assert.ok(inProcess > 400 && inProcess < 600, `${inProcess} of 1000 are in process`)
})
