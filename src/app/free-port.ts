import { createServer } from 'node:net'

/** The wanted port when nobody has it, otherwise one that the system says is free. */
export async function freePort(host: string, wanted: number): Promise<number> {
  return (await tryPort(host, wanted)) ?? (await tryPort(host, 0)) ?? wanted
}

function tryPort(host: string, port: number): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const probe = createServer()
  probe.once('error', error =>
    'code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
  )
  probe.listen(port, host, () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
  })
  return promise
}
