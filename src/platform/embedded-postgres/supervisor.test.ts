import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Postmaster, PostmasterEnd } from './postmaster.ts'
import { keepRunning } from './supervisor.ts'

/** Starters that hand out postmasters numbered from 1, each of which can be made to end. */
function stage(): {
  start: () => Promise<Postmaster>
  end: (pid: number) => void
  started: number[]
  stopped: number[]
} {
  const enders = new Map<number, (end: PostmasterEnd) => void>()
  const started: number[] = []
  const stopped: number[] = []
  const start = async (): Promise<Postmaster> => {
    const pid = started.push(started.length + 1)
    const { promise: ended, resolve } = Promise.withResolvers<PostmasterEnd>()
    enders.set(pid, resolve)
    const stop = async (): Promise<void> => {
      stopped.push(pid)
      resolve({ inGoodOrder: true, how: 'exit code 0' })
    }
    return { pid, ended, stop, interrupt: () => undefined }
  }
  return { start, started, stopped, end: pid => enders.get(pid)?.({ inGoodOrder: false, how: 'SIGKILL' }) }
}

describe('supervision of the database', () => {
  it('starts it again when it dies', async () => {
    const { start, end, started } = stage()
    const again = Promise.withResolvers<void>()
    const log = (line: string): void => (line.includes('runs again') ? again.resolve() : undefined)
    const running = await keepRunning({ start, log, waitsMs: [0] })
    assert.equal(running.pid(), 1)
    end(1)
    await again.promise
    assert.equal(running.pid(), 2)
    await running.stop()
    assert.deepEqual(started, [1, 2])
  })

  it('gives up after too many deaths and says why', async () => {
    const { start, end, started } = stage()
    const givenUp = Promise.withResolvers<string>()
    const log = (line: string): void => (line.includes('runs again') ? end(started.length) : undefined)
    const running = await keepRunning({ start, log, waitsMs: [0, 0, 0] })
    running.onGivenUp(givenUp.resolve)
    end(1)
    assert.match(await givenUp.promise, /SIGKILL/)
    assert.deepEqual(started, [1, 2, 3, 4])
    await running.stop()
  })

  it('counts a start that fails as a try and goes on', async () => {
    const { start, end } = stage()
    const lines: string[] = []
    const again = Promise.withResolvers<void>()
    let calls = 0
    const stumbling = (): Promise<Postmaster> => {
      calls += 1
      return calls === 2 ? Promise.reject(new Error('memory is still held')) : start()
    }
    const log = (line: string): void => {
      lines.push(line)
      if (line.includes('runs again')) again.resolve()
    }
    const running = await keepRunning({ start: stumbling, log, waitsMs: [0, 0] })
    end(1)
    await again.promise
    assert.equal(lines.filter(line => line.includes('memory is still held')).length, 1)
    await running.stop()
  })

  it('does not start it again once stopped, not even while it waits for the next try', async () => {
    const { start, end, started } = stage()
    const running = await keepRunning({ start, log: () => undefined, waitsMs: [60_000] })
    end(1)
    await running.stop()
    assert.deepEqual(started, [1])
  })
})
