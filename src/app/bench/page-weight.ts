import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { inProject } from '../../platform/paths.ts'
import { linksOf } from './links.ts'
import { atMost, type Measure, rounded } from './measure.ts'

/** What a first visit to the page of a procedure costs, for the heaviest of the most used procedures. */
export async function pageWeight(address: string): Promise<readonly Measure[]> {
  const { codes }: { codes: readonly string[] } = JSON.parse(
    await readFile(inProject('reference-data/procedures/most-used.json'), 'utf8'),
  )
  const visits = await Promise.all(codes.map(code => firstVisit(`${address}/procedures/${code}`)))
  const heaviest = visits.toSorted((one, other) => other.bytes - one.bytes)[0]
  if (!heaviest) throw new Error('The catalogue names no most used procedure')
  const { bytes, scripts, path } = heaviest
  return [
    atMost({
      name: 'procedure-page',
      value: rounded(bytes / 1000),
      target: 30,
      unit: 'kB',
      note: `${path}, everything transferred`,
    }),
    atMost({ name: 'procedure-page-scripts', value: scripts, target: 0, unit: 'scripts' }),
  ]
}

interface Visit {
  readonly path: string
  readonly bytes: number
  readonly scripts: number
}

/** Loads the page and, as a browser with an empty cache, everything it links. */
async function firstVisit(address: string): Promise<Visit> {
  const page = await transferred(address)
  const { files, scripts } = linksOf(page.text())
  const linked = await Promise.all(files.map(file => transferred(new URL(file, address).href)))
  return {
    path: new URL(address).pathname,
    bytes: linked.reduce((sum, { bytes }) => sum + bytes, page.bytes),
    scripts,
  }
}

interface Transferred {
  /** Every byte of the answer on the wire, its headers too. */
  readonly bytes: number
  text(): string
}

/** Asks as a browser over HTTPS does; one connection each, so that its bytes are those of this answer. */
function transferred(address: string): Promise<Transferred> {
  const { promise, resolve, reject } = Promise.withResolvers<Transferred>()
  const headers = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' }
  get(address, { headers, agent: false }, answer => {
    const { socket } = answer
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      if (answer.statusCode !== 200) return reject(new Error(`${address} answered ${answer.statusCode}`))
      const unpack = unpackers[answer.headers['content-encoding'] ?? 'identity']
      if (!unpack) return reject(new Error(`${address} came packed in a way nobody asked for`))
      resolve({ bytes: socket.bytesRead, text: () => unpack(Buffer.concat(chunks)).toString('utf8') })
    })
    answer.on('error', reject)
  }).on('error', reject)
  return promise
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: bytes => bytes,
  gzip: gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}
