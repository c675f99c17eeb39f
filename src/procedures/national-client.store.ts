import { setTimeout as pause } from 'node:timers/promises'
import { done, type Result, refused } from '../kernel/result.ts'
import {
  type NationalSource,
  readCodePage,
  readNationalAnswer,
  type SourceRefusal,
} from './national-source.ts'

export interface ClientSettings {
  /** Address of the service, without a slash at the end. */
  readonly address: string
  readonly timeoutMs?: number
  readonly tries?: number
  /** Milliseconds before the second try; doubled for each further one. */
  readonly waitMs?: number
}

const LARGEST_ANSWER = 5 * 1024 * 1024
const ROWS_A_PAGE = 100

/**
 * The national database over HTTP: `GET /thu-tuc?trang=N` for codes, `GET /thu-tuc/{code}` for one procedure. Busy and broken
 * answers are tried again, then refused; wrong ones are refused at once. The paths are those of our fake: the real ones are agreed
 * with whoever runs the connection, and only this file knows them.
 */
export function nationalClient(settings: ClientSettings): NationalSource {
  return {
    async codes(page) {
      const data = await asked(settings, `/thu-tuc?trang=${page}&soluong=${ROWS_A_PAGE}`)
      return data.ok ? readCodePage(data.value, (page - 1) * ROWS_A_PAGE) : data
    },
    async procedure(code) {
      const data = await asked(settings, `/thu-tuc/${encodeURIComponent(code)}`)
      return data.ok ? readNationalAnswer(data.value) : data
    },
  }
}

type Data = Result<unknown, SourceRefusal>

async function asked(settings: ClientSettings, path: string): Promise<Data> {
  const { tries = 3, waitMs = 300 } = settings
  for (let tried = 1; ; tried += 1) {
    const answer = await once(settings, path)
    if (answer.ok || answer.refusal.reason !== 'source-unavailable' || tried >= tries) return answer
    await pause(waitMs * 2 ** (tried - 1))
  }
}

async function once({ address, timeoutMs = 10_000 }: ClientSettings, path: string): Promise<Data> {
  try {
    const response = await fetch(`${address}${path}`, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) return unavailable(`HTTP ${response.status}`)
    const text = await limitedText(response)
    return text === undefined ? refused({ reason: 'answer-malformed', at: 'size' }) : parsed(text)
  } catch (error) {
    // fetch throws these for what the network does; anything else is a fault of ours.
    if (error instanceof TypeError || error instanceof DOMException) return unavailable(error.message)
    throw error
  }
}

const unavailable = (detail: string): Data => refused({ reason: 'source-unavailable', detail })

/** Stops reading at the limit, whatever the headings promised. */
async function limitedText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST_ANSWER) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): Data {
  try {
    return done(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return refused({ reason: 'answer-malformed', at: 'json' })
    throw error
  }
}
