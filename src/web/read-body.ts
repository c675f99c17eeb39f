import { createHash } from 'node:crypto'
import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Words } from '../kernel/words.ts'
import { cleanContent } from './clean-content.ts'
import { type Problem, Problems } from './problems.ts'
import type { Typed } from './route.ts'
import { type UploadedFile, type UploadRules, uploadRefusals } from './uploads.ts'

export interface Body {
  readonly typed: Typed
  readonly files: readonly UploadedFile[]
  readonly problems: Problems
}

const noFiles: UploadRules = { maxFiles: 0, maxBytes: 1, accept: [] }

/** Reads what was sent, as a form, as a form with files, or as JSON, into flat typed values and checked files. */
export async function readBody(request: FastifyRequest, rules: UploadRules = noFiles): Promise<Body> {
  if (request.isMultipart()) return readMultipart(request, rules)
  return { typed: Object.fromEntries(leavesOf(request.body)), files: [], problems: Problems.none }
}

interface Reading {
  readonly typed: Record<string, string>
  readonly files: UploadedFile[]
  readonly wrong: Problem[]
  count: number
}

async function readMultipart(request: FastifyRequest, rules: UploadRules): Promise<Body> {
  const reading: Reading = { typed: {}, files: [], wrong: [], count: 0 }
  await readParts(request, reading, rules).catch(error => {
    throw garbled(error)
  })
  if (reading.count > rules.maxFiles) reading.wrong.unshift(tooMany(reading.count, rules))
  // Nothing of a refused set of files is kept: the person chooses them again, all together.
  return reading.wrong.length > 0
    ? { typed: reading.typed, files: [], problems: new Problems(reading.wrong) }
    : { typed: reading.typed, files: reading.files, problems: Problems.none }
}

async function readParts(request: FastifyRequest, reading: Reading, rules: UploadRules): Promise<void> {
  for await (const part of request.parts({
    limits: { fileSize: rules.maxBytes + 1, files: 1000, fields: 2000 },
  })) {
    if (part.type === 'field')
      Object.assign(reading.typed, Object.fromEntries(leavesOf(part.value, [part.fieldname])))
    else if (part.filename) await takeFile(reading, rules, part)
    else part.file.resume()
  }
}

/** The reader throws plain errors at what was cut off or garbled on its way; that is no failure of ours. */
const garbled = (error: unknown): unknown =>
  error instanceof Error && !('statusCode' in error) && /multipart/i.test(error.message)
    ? Object.assign(error, { statusCode: 400 })
    : error

interface FilePart {
  readonly fieldname: string
  readonly filename: string
  readonly file: AsyncIterable<Buffer> & { resume(): unknown }
}

async function takeFile(reading: Reading, rules: UploadRules, part: FilePart): Promise<void> {
  reading.count += 1
  const name = harmlessName(part.filename)
  const chunks: Buffer[] = []
  // Past the allowed number the bytes are read and dropped, so that the person can be told how many there were.
  for await (const chunk of part.file) if (reading.count <= rules.maxFiles) chunks.push(chunk)
  if (reading.count > rules.maxFiles) return
  const bytes = Buffer.concat(chunks)
  const wrong = (words: Words, values: Problem['values'] = { name }) =>
    reading.wrong.push({ field: part.fieldname, words, ...(values ? { values } : {}) })
  if (bytes.length === 0) return void wrong(uploadRefusals.empty)
  if (bytes.length > rules.maxBytes)
    return void wrong(uploadRefusals.tooLarge, { name, max: Math.floor(rules.maxBytes / 1024 / 1024) })
  const content = await cleanContent(bytes, rules)
  if (!content) return void wrong(rules.wrongType ?? uploadRefusals.wrongType)
  const sha256 = createHash('sha256').update(content.bytes).digest('hex')
  reading.files.push({ field: part.fieldname, name, sha256, ...content })
}

const tooMany = (count: number, rules: UploadRules): Problem => ({
  field: 'files',
  words: uploadRefusals.tooMany,
  values: { count, max: rules.maxFiles },
})

/** Only letters, digits and a few marks of the last part of the name survive; the name is for showing, never for a path. */
export function harmlessName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[^\p{L}\p{N} ._()-]/gu, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^[. ]+/, '')
    .trim()
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? ''
  const signs = Array.from(clean.slice(0, clean.length - ending.length))
  return (
    signs
      .slice(0, MOST_SIGNS - ending.length)
      .join('')
      .trimEnd() + ending || 'tep'
  )
}

const MOST_SIGNS = 100

/** No form of ours nests deeper than rows of fields; below that nothing is read. */
const DEEPEST = 5

/** JSON becomes the same flat names a form has: `{papers:[{count:1}]}` → `papers.0.count`. NUL, which no database text holds, goes. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (value === null || value === undefined || path.length > DEEPEST) return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
  return path.length > 0 ? [[path.join('.'), String(value).replaceAll('\0', '')]] : []
}

/** A digest of everything that was sent, so that a key reused for something else is noticed. */
export function requestHash({ typed, files }: Body): Buffer {
  const content = Object.entries(typed)
    .filter(([name]) => name !== 'idempotency_key')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([content, files.map(file => [file.field, file.sha256])]))
    .digest()
}
