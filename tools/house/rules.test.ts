import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rule } from './house.ts'
import { RULE_GROUPS } from './rules.ts'
import { found, houseOf } from './testing.ts'

const CLEAN = {
  'ARCHITECTURE.md': '```modules\ncalendar\nqueue -> calendar\n```\n\nSee `src/queue/call-next.ts`.\n',
  'package.json': '{ "scripts": {} }',
  'src/kernel/result.ts': 'export const done = (value: string) => value\n',
  'src/calendar/index.ts': "export { due } from './due.ts'\n",
  'src/calendar/due.ts': 'export const due = (now: Date) => now\n',
  'src/queue/call-next.ts': "import { due } from '../calendar/index.ts'\nexport const callNext = due\n",
  'src/queue/queue.store.ts': "export const save = () => db.insertInto('tickets')\n",
  'src/queue/views/ticket.tsx': 'export const Ticket = () => <p>{1}</p>\n',
}

/** One breach for each rule, laid over the clean house. The key is the beginning of the rule's name. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kernel imports nothing': { 'src/kernel/a.ts': "import 'pg'" },
  'pure files': { 'src/queue/a.ts': 'const now = Date.now()' },
  'another module': { 'src/queue/a.ts': "import { due } from '../calendar/due.ts'" },
  'no file imports the door': { 'src/calendar/a.ts': "import { due } from './index.ts'" },
  'the module graph has no circle': { 'src/calendar/a.ts': "import '../queue/index.ts'" },
  'a table is written': { 'src/app/demo.ts': "db.insertInto('tickets')" },
  'no import cycles': { 'src/calendar/a.ts': "import './b.ts'", 'src/calendar/b.ts': "import './a.ts'" },
  'views import no store': { 'src/queue/views/a.tsx': "import '../queue.store.ts'" },
  'the two languages': { 'src/queue/a.ts': "const a = ['{n} người', 'people']" },
  'no secret': { 'src/queue/a.ts': "const password = 'hunter-2'" },
  'no path of one machine': { 'README.md': ['', 'home', 'lan', 'motcua'].join('/') },
  'files are short': { 'src/queue/a.ts': '\n'.repeat(351) },
  'functions are short': { 'src/queue/a.ts': `function a() {${'\n'.repeat(70)}}` },
  'a function takes': { 'src/queue/a.ts': 'function a(b, c, d, e) {}' },
  'no any': { 'src/queue/a.ts': 'let a: any' },
  'at most one cast': { 'src/queue/a.ts': 'const a = b as string, c = d as string' },
  'no mark of unfinished': { 'src/queue/a.ts': '// FIXME' },
  'the module graph drawn': { 'ARCHITECTURE.md': '```modules\ncalendar\nqueue\n```\n' },
  'links and paths': { 'README.md': '[gone](gone.md)' },
  'scripts named': { 'README.md': '`npm run gone`' },
}

const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flatMap(({ rules }) => rules)

describe('every rule of the house', () => {
  for (const rule of RULES) {
    it(`catches its planted breach: ${rule.name}`, () => {
      const planted = Object.entries(PLANTED).filter(([start]) => rule.name.startsWith(start))
      assert.equal(planted.length, 1, 'a rule has one planted breach')
      assert.notDeepEqual(found(rule, { ...CLEAN, ...planted[0]?.[1] }), [])
    })

    it(`passes the clean house: ${rule.name}`, () => {
      assert.deepEqual(found(rule, CLEAN), [])
    })
  }

  it('has no breach planted for a rule that is gone', () => {
    assert.equal(RULES.length, Object.keys(PLANTED).length)
  })

  it('tells figures for every group', () => {
    for (const group of Object.values(RULE_GROUPS)) assert.match(group.figures(houseOf(CLEAN)), /\d/)
  })
})
