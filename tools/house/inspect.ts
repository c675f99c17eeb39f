/** Runs one group of house rules over the checkout: `node dist/tools/house/inspect.js house|budgets|docs`. */
import { buildHouse, type Finding, type House, type Rule } from './house.ts'
import { readCheckout } from './read-checkout.ts'
import { RULE_GROUPS } from './rules.ts'
import { finish } from './tally.ts'

const name = process.argv[2] ?? ''
const group = name === 'house' || name === 'budgets' || name === 'docs' ? RULE_GROUPS[name] : undefined
if (group === undefined) throw new Error(`No group of rules is called “${name}”: house, budgets or docs`)

const house = buildHouse(await readCheckout(process.cwd()))
const broken = group.rules.filter(rule => isBroken(rule, house))
finish({ passed: group.rules.length - broken.length, failed: broken.length, note: group.figures(house) })

function isBroken(rule: Rule, over: House): boolean {
  const findings = rule.find(over)
  if (findings.length > 0) console.log(`✗ ${rule.name}\n${findings.map(show).join('\n')}`)
  return findings.length > 0
}

function show({ path, line, message }: Finding): string {
  return `    ${path}${line === undefined ? '' : `:${line}`}  ${message}`
}
