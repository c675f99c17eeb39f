import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { say } from '../../kernel/words.ts'
import type { DossierRefusal } from '../refusals.ts'
import { dossierRefusalWords, staleWords } from './refusal-words.ts'

type Reasons = { readonly [Reason in DossierRefusal['reason']]: Extract<DossierRefusal, { reason: Reason }> }

/** One of each; a new reason does not compile without one. */
const oneOfEach: Reasons = {
  'not-in-position': { reason: 'not-in-position', action: 'accept', position: 'received' },
  'not-your-role': { reason: 'not-your-role', action: 'sign', who: ['signer'] },
  'channel-closed': { reason: 'channel-closed', procedure: '1.001193' },
  'declaration-unusable': { reason: 'declaration-unusable' },
  'no-papers': { reason: 'no-papers' },
  'paper-not-published': { reason: 'paper-not-published', line: 4 },
  'handler-not-in-field': { reason: 'handler-not-in-field', handler: 'diachinh' },
  'not-your-dossier': { reason: 'not-your-dossier', handler: 'diachinh' },
  'result-missing': { reason: 'result-missing' },
  'date-unchanged': { reason: 'date-unchanged' },
  'only-the-director': { reason: 'only-the-director' },
  'already-running': { reason: 'already-running', runId: 'r1' },
  'receiver-missing': { reason: 'receiver-missing' },
  'only-an-old-unit-name': { reason: 'only-an-old-unit-name' },
  'ground-unknown': { reason: 'ground-unknown', ground: 'x' },
  'time-limit-unknown': { reason: 'time-limit-unknown', procedure: '1.001193' },
  'calendar-malformed': { reason: 'calendar-malformed', place: 'years.0', problem: '{odd}' },
  'date-does-not-exist': { reason: 'date-does-not-exist', date: '2026-02-30' },
  'day-outside-its-year': { reason: 'day-outside-its-year', date: '2026-01-01', year: 2025 },
  'day-listed-twice': { reason: 'day-listed-twice', date: '2026-01-01' },
  'year-listed-twice': { reason: 'year-listed-twice', year: 2026 },
  'swap-without-make-up-day': { reason: 'swap-without-make-up-day', date: '2026-01-02' },
  'swap-changes-nothing': { reason: 'swap-changes-nothing', date: '2026-01-02' },
  'session-ends-before-it-begins': { reason: 'session-ends-before-it-begins', from: '11:00', to: '07:00' },
  'sessions-overlap': { reason: 'sessions-overlap', effectiveFrom: '2026-01-01', weekday: 1, from: '09:00' },
  'working-time-listed-twice': { reason: 'working-time-listed-twice', effectiveFrom: '2026-01-01' },
  'no-working-time-yet': { reason: 'no-working-time-yet', date: '2024-01-01' },
  'year-not-loaded': { reason: 'year-not-loaded', year: 2031 },
  'amount-not-allowed': { reason: 'amount-not-allowed', amount: '-1' },
  'cutoff-not-a-time': { reason: 'cutoff-not-a-time', cutoff: '25:00' },
  'pause-ends-before-it-begins': {
    reason: 'pause-ends-before-it-begins',
    from: '2026-02-02',
    to: '2026-02-01',
  },
  'pauses-overlap': { reason: 'pauses-overlap', from: '2026-02-01', to: '2026-02-02' },
  'pause-before-reception': { reason: 'pause-before-reception', from: '2026-02-01', received: '2026-02-02' },
  'already-extended': { reason: 'already-extended' },
  'extension-not-later': { reason: 'extension-not-later', due: '2026-02-03', until: '2026-02-02' },
  'rule-sets-overlap': { reason: 'rule-sets-overlap', code: 'civil-status-2014' },
  'no-rule-set': { reason: 'no-rule-set', field: 'ho-tich', date: '2015-12-31' },
  'second-supplement': { reason: 'second-supplement' },
  'first-supplement': { reason: 'first-supplement' },
  'nothing-asked': { reason: 'nothing-asked' },
  'nothing-sent': { reason: 'nothing-sent' },
  'date-not-in-future': { reason: 'date-not-in-future', field: 'until' },
  'answer-awaited': { reason: 'answer-awaited', until: '2026-12-01' },
  'never-handled': { reason: 'never-handled' },
  'pause-after-due': { reason: 'pause-after-due', from: '2026-02-03', due: '2026-02-02' },
}

for (const refusal of Object.values(oneOfEach))
  test(`${refusal.reason} has a whole sentence in both languages, ready to be said`, () => {
    const words = dossierRefusalWords(refusal)
    assert.notEqual(words[0], words[1])
    for (const language of ['vi', 'en'] as const) {
      const sentence = say(language, words)
      assert.match(sentence, /[.!]$/)
      assert.doesNotMatch(sentence, /[{}]|undefined|\[object/)
    }
  })

test('a time limit the calendar does not know is told apart from one the catalogue does not have', () => {
  assert.match(dossierRefusalWords({ reason: 'time-limit-unknown' })[0], /Loại thời hạn này không có/)
  assert.match(dossierRefusalWords(oneOfEach['time-limit-unknown'])[0], /1\.001193/)
})

test('a dossier changed meanwhile: who, when and what it is now, whatever the name', () =>
  fc.assert(
    fc.property(fc.string(), who => {
      const words = staleWords(who, Temporal.Instant.from('2026-11-20T01:37:00Z'), 'processing')
      const sentence = say('vi', words)
      assert.ok(sentence.startsWith(who.replaceAll('{', '(').replaceAll('}', ')')))
      assert.match(sentence, /08:37, 20\/11\/2026/)
      assert.match(sentence, /“Đang xử lý”/)
    }),
  ))
