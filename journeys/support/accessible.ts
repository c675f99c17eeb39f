import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page as it stands. */
export async function assertAccessible(page: Page): Promise<void> {
  if (!prepared.has(page)) await prepare(page)
  const violations = await page.evaluate(runAxe)
  assert.deepEqual(violations, [], `accessibility of ${page.url()}`)
}

const prepared = new WeakSet<Page>()

/** The page's own policy forbids foreign scripts; the checker goes in by the debugger, which the policy does not bind. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript({ content: axe })
  await page.evaluate(axe)
  prepared.add(page)
}

interface Axe {
  run(options: unknown): Promise<{
    violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[]
  }>
}

/** Runs inside the browser. */
async function runAxe(): Promise<readonly string[]> {
  const { axe: checker } = globalThis as unknown as { axe: Axe }
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // No rule of these reads the style sheet itself, so it is not fetched once more.
  const { violations } = await checker.run({
    runOnly: { type: 'tag', values: tags },
    preload: false,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
