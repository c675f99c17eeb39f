import { existsSync } from 'node:fs'
import { step } from './progress.mjs'
import { ask, run } from './run.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export const systemBrowsers = () => PLACES.filter(path => existsSync(path)).map(path => ({ path }))

/** Installs Chromium by apt where that needs no password; answers whether it did. */
export async function installSystemBrowser() {
  if (!existsSync('/usr/bin/apt-get')) return false
  const prefix = await passwordless()
  if (prefix === undefined) return false
  const apt = words => {
    const [program, ...parameters] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]
    return run(program, parameters)
  }
  return step('Installing Chromium (apt-get)', async () => {
    const isUpdated = (await apt(['update', '-q'])) === 0
    return isUpdated && (await apt(['install', '-y', '-q', '--no-install-recommends', 'chromium'])) === 0
  })
}

/** What to put before a command to run it as root: nothing for root, sudo where it asks for no password. */
async function passwordless() {
  if (process.getuid?.() === 0) return []
  if (!existsSync('/usr/bin/sudo')) return undefined
  const { code } = await ask('sudo', ['-n', 'true'])
  return code === 0 ? ['sudo', '-n'] : undefined
}
