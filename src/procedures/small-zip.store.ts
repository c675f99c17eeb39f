import { crc32, inflateRawSync } from 'node:zlib'
import { done, type Result, refused } from '../kernel/result.ts'

export type Entries = ReadonlyMap<string, Buffer>

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * Unpacks a zip file of at most `most` bytes in all, whatever its own headings promise: a file that grows beyond is refused while
 * it is unpacked (a zip bomb), and what is no plain zip is refused too.
 */
export function unpacked(bytes: Buffer, most: number): Result<Entries, 'not-a-sheet' | 'too-large'> {
  try {
    return unpackedEntries(bytes, most)
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return refused('too-large')
    // Headings that point outside the file, and streams that are no streams.
    if (error instanceof RangeError || (error instanceof Error && 'errno' in error))
      return refused('not-a-sheet')
    throw error
  }
}

function unpackedEntries(bytes: Buffer, most: number): Result<Entries, 'not-a-sheet' | 'too-large'> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END) return refused('not-a-sheet')
  const entries = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  let left = most
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return refused('not-a-sheet')
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
    const data = unpackedOne(bytes, at, left)
    if (!data) return refused('not-a-sheet')
    left -= data.length
    if (left < 0) return refused('too-large')
    entries.set(name, data)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return done(entries)
}

function unpackedOne(bytes: Buffer, at: number, left: number): Buffer | undefined {
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (bytes.readUInt32LE(local) !== LOCAL) return undefined
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(start, start + size)
  if (method === 0) return data
  return method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(left, 1) }) : undefined
}

/** A zip file of exactly these entries, unpressed: what is read afterwards is what was looked at, and nothing hidden beside it. */
export function packed(entries: Entries): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data] of entries) {
    const title = Buffer.from(name)
    const heading = Buffer.alloc(26)
    heading.writeUInt16LE(20, 0)
    heading.writeUInt32LE(crc32(data), 10)
    heading.writeUInt32LE(data.length, 14)
    heading.writeUInt32LE(data.length, 18)
    heading.writeUInt16LE(title.length, 22)
    files.push(word(LOCAL), heading, title, data)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(word(CENTRAL), Buffer.from([20, 0]), heading, place, title)
    offset += 30 + title.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.size, 4)
  end.writeUInt16LE(entries.size, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, central, word(END), end])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
