import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inProject } from '../platform/paths.ts'
import type { Tx } from '../platform/postgres.ts'
import { file, notFound } from '../web/answer.ts'
import { routesIn } from '../web/route.ts'

interface Asset {
  readonly bytes: Buffer
  readonly mediaType: string
}

const styleFolder = inProject('src/web/design/css')

/** Everything a page links to, read once. A name carries the digest of its content, so browsers may keep it for ever. */
const assets: Readonly<Record<string, Asset>> = Object.fromEntries([
  named('style.css', 'text/css; charset=utf-8', styleSheet()),
  named(
    'turbo.js',
    'text/javascript; charset=utf-8',
    readFileSync(inProject('node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js')),
  ),
  ...scriptsIn('src/procedures/views'),
  ...scriptsIn('src/dossiers/views'),
  ...scriptsIn('src/web/design/page'),
  ...scriptsIn('src/app'),
  named('icon.svg', 'image/svg+xml', readFileSync(inProject('src/web/design/icon.svg'))),
])

function styleSheet(): Buffer {
  const parts = readdirSync(styleFolder)
    .filter(name => name.endsWith('.css'))
    .sort()
  return Buffer.concat(parts.map(name => readFileSync(join(styleFolder, name))))
}

function scriptsIn(folder: string): readonly (readonly [string, Asset])[] {
  const names = readdirSync(inProject(folder)).filter(name => name.endsWith('.js'))
  return names.map(name =>
    named(name, 'text/javascript; charset=utf-8', readFileSync(inProject(folder, name))),
  )
}

function named(name: string, mediaType: string, bytes: Buffer): readonly [string, Asset] {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return [name.replace(/(\.\w+)$/, `.${digest}$1`), { bytes, mediaType }]
}

/** The address of an asset by its plain name (`style.css`). A name nobody made is a broken assumption and throws. */
export function assetAddress(name: string): string {
  const [stem, ending] = [basename(name, `.${name.split('.').at(-1)}`), name.split('.').at(-1)]
  const found = Object.keys(assets).find(full => full.startsWith(`${stem}.`) && full.endsWith(`.${ending}`))
  if (!found) throw new Error(`No asset is called ${name}`)
  return `/assets/${found}`
}

const { get } = routesIn<Tx>()
const YEAR = 31_536_000

export const assetRoutes = [
  get(
    '/assets/:name',
    {
      may: 'anyone',
      audit: { none: 'files that every page links to' },
      summary: ['Tệp tĩnh', 'Static files'],
      hidden: true,
    },
    async ({ params }) => {
      const asset = assets[params.name ?? '']
      return asset
        ? file({ ...asset, name: params.name ?? '', inline: true, cacheSeconds: YEAR })
        : notFound()
    },
  ),
]
