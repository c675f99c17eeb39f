import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { inProject } from '../../src/platform/paths.ts'

/** Keeps a picture of what is on the screen in docs/screenshots when the journeys are run with MOTCUA_SCREENSHOTS=keep. */
export async function look(page: Page, name: string): Promise<void> {
  if (process.env.MOTCUA_SCREENSHOTS !== 'keep') return
  const folder = inProject('docs/screenshots')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}
