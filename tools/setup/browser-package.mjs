import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { runNpm } from './npm.mjs'
import { data } from './paths.mjs'
import { SetupFailure, step } from './progress.mjs'

// A Chromium (headless shell) that comes inside an npm package, compressed, with the few libraries and the font that a
// bare machine lacks. Made for x64 Linux.
const PACKAGE = '@sparticuz/chromium'
const VERSION = '153.0.0'

const workshop = join(data, 'browser')
const home = join(workshop, `chromium-${VERSION}`)

/** Unpacks that Chromium to var/browser, unless it is there, and answers how to start it. */
export async function packageBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupFailure('Install Chromium or Chrome for the journeys and name it by CHROMIUM_PATH.')
  }
  if (!existsSync(home)) await step(`Installing Chromium (npm package ${PACKAGE})`, install)
  const env = { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') }
  return { path: join(home, 'chromium'), env }
}

async function install() {
  mkdirSync(workshop, { recursive: true })
  const code = await runNpm(
    [
      'install',
      '--prefix',
      workshop,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--engine-strict=false',
      `${PACKAGE}@${VERSION}`,
    ],
    { cwd: workshop },
  )
  if (code !== 0)
    throw new SetupFailure(`npm could not install ${PACKAGE} (code ${code}); what it said stands above.`)
  const unfinished = `${home}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  await unpack(unfinished)
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConfiguration)
  renameSync(unfinished, home)
  rmSync(join(workshop, 'node_modules'), { recursive: true })
}

async function unpack(target) {
  const packed = name => createReadStream(join(workshop, 'node_modules', PACKAGE, 'bin', `${name}.br`))
  const { extract } = createRequire(join(workshop, 'node_modules', PACKAGE, 'package.json'))('tar-fs')
  const binary = createWriteStream(join(target, 'chromium'), { mode: 0o755 })
  await pipeline(packed('chromium'), createBrotliDecompress(), binary)
  for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    await pipeline(packed(archive), createBrotliDecompress(), extract(target))
  }
}

/** The fonts of the machine and the one of the package, which has the Vietnamese letters. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(workshop, 'fonts-cache')}</cachedir>
</fontconfig>
`
