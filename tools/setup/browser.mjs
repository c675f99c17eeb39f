import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageBrowser } from './browser-package.mjs'
import { installSystemBrowser, systemBrowsers } from './browser-system.mjs'
import { data, root } from './paths.mjs'
import { note, SetupFailure, step } from './progress.mjs'

// The journeys need a Chromium. What is found is written to var/browser.json: { path, args, env } for Playwright.
// CHROMIUM_PATH names one; MOTCUA_BROWSER=package passes over those of the system.
const memory = join(data, 'browser.json')

/** Finds or installs a Chromium that really runs here. */
export async function prepareBrowser() {
  const wish = process.env.CHROMIUM_PATH ?? process.env.MOTCUA_BROWSER ?? ''
  if (isRemembered(wish)) return
  const browser = await step('Looking for a Chromium for the journeys', () => firstThatRuns(candidates()))
  mkdirSync(data, { recursive: true })
  writeFileSync(memory, `${JSON.stringify({ wish, ...browser }, null, 2)}\n`)
}

function isRemembered(wish) {
  if (!existsSync(memory)) return false
  const known = JSON.parse(readFileSync(memory, 'utf8'))
  return known.wish === wish && existsSync(known.path)
}

/** From the nearest to the farthest; each is only tried, and installed, when those before it do not run. */
async function* candidates() {
  const { CHROMIUM_PATH: named, MOTCUA_BROWSER: kind } = process.env
  if (named) {
    yield { path: named }
    return
  }
  if (kind !== 'package') {
    yield* systemBrowsers()
    if (await installSystemBrowser()) yield* systemBrowsers()
  }
  yield await packageBrowser()
}

async function firstThatRuns(browsers) {
  for await (const { path, args = [], env = {} } of browsers) {
    const problem = await trial({ path, args, env })
    if (problem === undefined) return { path, args, env }
    note(`${path} does not run: ${problem}`)
  }
  throw new SetupFailure('No Chromium runs here. Install one and name it by CHROMIUM_PATH.')
}

/** Opens a page and reads it, as the journeys will; answers what went wrong, if anything. */
async function trial({ path, args, env }) {
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core')
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args,
      env: { ...process.env, ...env },
      timeout: 30_000,
    })
    try {
      const page = await browser.newPage()
      await page.setContent('<h1>Một cửa</h1>')
      return (await page.textContent('h1')) === 'Một cửa' ? undefined : 'it does not show a page'
    } finally {
      await browser.close()
    }
  } catch (problem) {
    return problem.message.split('\n').slice(0, 12).join('\n')
  }
}
