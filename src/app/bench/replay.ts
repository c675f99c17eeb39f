/** A statement as the driver was given it. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  readonly name?: string
}

/** What each replay must have of its own; everything else stays as it was captured. */
export interface Fresh {
  readonly keyHash: Buffer
  readonly code?: string | undefined
}

export interface Replay {
  /** The statements in order; `takesNumber` is the one whose answer holds the next number of the day. */
  readonly steps: readonly {
    readonly text: string
    readonly name?: string
    readonly takesNumber: boolean
    values(fresh: Fresh): unknown[]
  }[]
  /** The code that a number of the same day gives. */
  codeOf(number: number): string
}

/**
 * Makes captured statements of one filing repeatable: the code of the dossier and the hash of its idempotency key are put in
 * anew wherever they stood. Throws when the statements do not take a number and a key, for then they are no filing.
 */
export function replayOf(statements: readonly Statement[], code: string): Replay {
  const keyHash = bytesOf(statements.find(({ text }) => INSERTS_KEY.test(text))?.values[0])
  if (!keyHash || !statements.some(({ text }) => TAKES_NUMBER.test(text)))
    throw new Error('The captured statements claim no idempotency key or take no number')
  return {
    steps: statements.map(({ values, ...statement }) => {
      const makers = values.map(value => makerOf(value, { code, keyHash }))
      return {
        ...statement,
        takesNumber: TAKES_NUMBER.test(statement.text),
        values: fresh => makers.map(make => make(fresh)),
      }
    }),
    codeOf: number => `${code.slice(0, code.lastIndexOf('-'))}-${String(number).padStart(4, '0')}`,
  }
}

const INSERTS_KEY = /^insert into "idempotent_answer"/
const TAKES_NUMBER = /^insert into "counter"/

function makerOf(
  value: unknown,
  captured: { readonly code: string; readonly keyHash: Buffer },
): (fresh: Fresh) => unknown {
  const bytes = bytesOf(value)
  if (bytes) return bytes.equals(captured.keyHash) ? fresh => fresh.keyHash : () => bytes
  if (typeof value === 'string' && value.includes(captured.code)) {
    const parts = value.split(captured.code)
    return ({ code }) => {
      if (code === undefined) throw new Error('The code was used before its number was taken')
      return parts.join(code)
    }
  }
  return () => value
}

/** Bytes come as a plain array of bytes from another thread. */
const bytesOf = (value: unknown): Buffer | undefined =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : undefined
