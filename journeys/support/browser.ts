import { readFile } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { inProject } from '../../src/platform/paths.ts'

interface Found {
  readonly path: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The Chromium that set-up found or brought. */
export async function openBrowser(): Promise<Browser> {
  const found: Found = JSON.parse(await readFile(inProject('var/browser.json'), 'utf8'))
  return chromium.launch({
    executablePath: found.path,
    args: [...(found.args ?? []), ...quietly],
    env: { ...environment(), ...found.env },
  })
}

/** A browser that asks nobody outside for anything, and runs as root too. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
