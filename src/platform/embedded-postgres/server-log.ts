import { closeSync, copyFileSync, existsSync, openSync, readSync, statSync, truncateSync } from 'node:fs'

/** The log that PostgreSQL appends to: warnings and errors, without statements or rows. */
export type ServerLog = {
  /** Lends the open file to a starter of PostgreSQL. */
  lend<Answer>(use: (file: number) => Answer): Answer
  /** Length in bytes now; what is written later is read by `since`. */
  length(): number
  /** What was written after that length, at most its last 4,000 bytes. */
  since(length: number): string
  /** Keeps one older file and begins anew when this one passed the limit. */
  rotate(): void
}

const LIMIT_BYTES = 5_000_000
const TAIL_BYTES = 4_000

/** The log at this path; PostgreSQL keeps the file open, so it is emptied in place, never replaced. */
export function serverLog(path: string): ServerLog {
  const length = (): number => (existsSync(path) ? statSync(path).size : 0)
  return {
    lend: use => withFile(path, 'a', use),
    length,
    since: from => {
      const end = length()
      const start = Math.max(end < from ? 0 : from, end - TAIL_BYTES)
      return end === 0 ? '' : withFile(path, 'r', file => read(file, start, end))
    },
    rotate: () => {
      if (length() < LIMIT_BYTES) return
      copyFileSync(path, `${path}.1`)
      truncateSync(path)
    },
  }
}

function withFile<Answer>(path: string, mode: 'a' | 'r', use: (file: number) => Answer): Answer {
  const file = openSync(path, mode, 0o600)
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}

function read(file: number, start: number, end: number): string {
  const bytes = Buffer.alloc(end - start)
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start))
}
