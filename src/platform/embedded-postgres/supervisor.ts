import { setTimeout as delay } from 'node:timers/promises'
import type { Postmaster, PostmasterEnd } from './postmaster.ts'

/** A PostgreSQL that is started again when it dies. */
export type Supervised = {
  /** The process that runs now, or ran last. */
  pid(): number
  /** Called once when it keeps dying and is no longer started; the reason in a sentence. */
  onGivenUp(tell: (reason: string) => void): void
  /** Asks it to end without waiting, for the last moment of a program. */
  interrupt(): void
  /** Ends it in good order and waits for that. */
  stop(): Promise<void>
}

/** Waits before the tries that fall within one minute; after the last one it is given up. */
const WAITS_MS = [50, 250, 1_000, 3_000, 10_000] as const
const MINUTE_MS = 60_000

/**
 * An end in good order that we did not ask for means that a signal went to the whole group (Ctrl-C): we are told to stop
 * in a moment ourselves. Until then requests in flight get their database back.
 */
const WAIT_AFTER_GOOD_ORDER_MS = 500

/** How to start it and where to tell of it; `waitsMs` before each try that falls within one minute of the others. */
export type Supervision = {
  readonly start: () => Promise<Postmaster>
  readonly log: (line: string) => void
  readonly waitsMs?: readonly number[]
}

/** Starts it and keeps it running; throws when the first start fails. */
export async function keepRunning({ start, log, waitsMs = WAITS_MS }: Supervision): Promise<Supervised> {
  let current = await start()
  const listeners: ((reason: string) => void)[] = []
  const stopping = new AbortController()
  const tries: number[] = []

  /** Gets it running again, or nothing when it is given up or no longer wanted. */
  async function startAgain(end: PostmasterEnd): Promise<Postmaster | undefined> {
    const leastWait = end.inGoodOrder ? WAIT_AFTER_GOOD_ORDER_MS : 0
    let how = end.how
    for (let wait = waitsMs[recent(tries)]; wait !== undefined; wait = waitsMs[recent(tries)]) {
      await pause(Math.max(wait, leastWait), stopping.signal)
      if (stopping.signal.aborted) return undefined
      log(`the database ended (${how}): starting it again`)
      tries.push(performance.now())
      const started = await start().catch(String)
      if (typeof started !== 'string') return started
      how = started
    }
    const reason = `the database ended again and again within a minute and is not started any more: ${how}`
    for (const tell of [log, ...listeners]) tell(reason)
    return undefined
  }

  async function watch(): Promise<void> {
    for (;;) {
      const end = await current.ended
      const next = stopping.signal.aborted ? undefined : await startAgain(end)
      if (next === undefined) return
      current = next
      if (stopping.signal.aborted) return current.stop()
      log('the database runs again')
    }
  }

  const watching = watch()
  return {
    pid: () => current.pid,
    onGivenUp: tell => listeners.push(tell),
    interrupt: () => current.interrupt(),
    stop: async () => {
      stopping.abort()
      await current.stop()
      await watching
    },
  }
}

/** How many tries the last minute saw. Forgets older ones. */
function recent(tries: number[]): number {
  const minuteAgo = performance.now() - MINUTE_MS
  while (tries[0] !== undefined && tries[0] < minuteAgo) tries.shift()
  return tries.length
}

/** Waits, but no longer than until the signal. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch((problem: unknown) => {
    if (!signal.aborted) throw problem
  })
