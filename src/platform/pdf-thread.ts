import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Print, renderPdf } from './pdf.ts'

/**
 * Prints a document in a thread of its own, so that one of hundreds of pages keeps nobody waiting for a page of the server.
 * A short document is faster printed here by `renderPdf`. Throws what `renderPdf` throws, as a plain error.
 */
export async function renderPdfApart(print: Print): Promise<Uint8Array> {
  const thread = new Worker(import.meta.filename, { workerData: { print } })
  // Both are waited for from the start: the end may come in the same moment as the message.
  const [[bytes]] = await Promise.all([once(thread, 'message'), once(thread, 'exit')])
  if (!(bytes instanceof Uint8Array)) throw new Error('The thread did not print')
  return bytes
}

const isPrint = (value: unknown): value is { readonly print: Print } =>
  typeof value === 'object' && value !== null && 'print' in value

if (parentPort && isPrint(workerData)) parentPort.postMessage(renderPdf(workerData.print))
