import { parentPort, workerData } from 'node:worker_threads'
import { fileByHttp, type HttpLoad } from './http-load.ts'
import { fileBySql, type SqlLoad } from './sql-load.ts'

export type Load = HttpLoad | SqlLoad

/** This file, for whoever starts the thread. */
export const loadThread = import.meta.filename

const isLoad = (value: unknown): value is Load =>
  typeof value === 'object' && value !== null && 'kind' in value && 'count' in value

if (parentPort && isLoad(workerData)) {
  const load = workerData
  parentPort.postMessage(await (load.kind === 'http' ? fileByHttp(load) : fileBySql(load)))
}
