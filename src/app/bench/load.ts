import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Load, loadThread } from './load-thread.ts'

/** Puts a load on the system from a thread of its own, so that the server's process only serves. Answers filings a second. */
export async function rateOf(load: Load): Promise<number> {
  const thread = new Worker(loadThread, { workerData: load })
  // Both are waited for from the start: the end may come in the same moment as the message.
  const [[seconds]] = await Promise.all([once(thread, 'message'), once(thread, 'exit')])
  if (typeof seconds !== 'number') throw new Error('The load did not say how long it took')
  return load.count / seconds
}
