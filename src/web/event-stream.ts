import { Readable } from 'node:stream'
import type { EventsAnswer } from './answer.ts'

/** A page that hears nothing for longer than this knows that it may be stale (server-sent events). */
const HEARTBEAT = 10_000

/**
 * The stream of one browser: `changed` when something did, `alive` every ten seconds. After a cut the browser sends the id it
 * heard last; words may have been missed meanwhile, so it is told `changed` at once.
 */
export function eventStream({ follow }: EventsAnswer, lastHeard: string | undefined): Readable {
  let id = Number(lastHeard) || 0
  const stream = new Readable({ read: () => undefined })
  const send = (event: string) => void stream.push(`id: ${id}\nevent: ${event}\ndata:\n\n`)
  const changed = () => {
    id += 1
    send('changed')
  }
  stream.push('retry: 1000\n\n')
  if (lastHeard === undefined) send('alive')
  else changed()
  const beat = setInterval(() => send('alive'), HEARTBEAT)
  const stop = follow({ heard: changed, ended: () => void stream.push(null) })
  stream.on('close', () => {
    clearInterval(beat)
    stop()
  })
  return stream
}
