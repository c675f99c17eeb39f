import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { eventStream } from './event-stream.ts'

beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
afterEach(() => mock.timers.reset())

/** A browser that listens: what it was sent so far, and the follower by which it hears. */
function listening(lastHeard?: string) {
  let follower: { heard(): void; ended(): void } | undefined
  let following = true
  const stream = eventStream(
    {
      kind: 'events',
      follow(given) {
        follower = given
        return () => {
          following = false
        }
      },
    },
    lastHeard,
  )
  const events = () => {
    let text = ''
    for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) text += chunk
    return [...text.matchAll(/id: (\d+)\nevent: (\w+)/g)].map(([, id, event]) => `${event} ${id}`)
  }
  return {
    stream,
    events,
    follower: () => follower ?? assert.fail('nobody follows'),
    following: () => following,
  }
}

test('a browser that comes first is told that it is connected, and every ten seconds again', () => {
  const { events } = listening()
  assert.deepEqual(events(), ['alive 0'])
  mock.timers.tick(9_999)
  assert.deepEqual(events(), [])
  mock.timers.tick(1)
  assert.deepEqual(events(), ['alive 0'])
})

test('each change is told with the next number', () => {
  const { events, follower } = listening()
  follower().heard()
  follower().heard()
  assert.deepEqual(events(), ['alive 0', 'changed 1', 'changed 2'])
})

test('a browser that comes back after a cut is told at once that something may have changed', () => {
  assert.deepEqual(listening('7').events(), ['changed 8'])
  assert.deepEqual(listening('not a number').events(), ['changed 1'])
})

test('a browser that goes away is not followed for any longer, and no beat is sent', async () => {
  const { stream, following, events } = listening()
  events()
  stream.destroy()
  await new Promise(resolve => stream.once('close', resolve))
  assert.equal(following(), false)
  mock.timers.tick(30_000)
  assert.equal(stream.readableLength, 0)
})

test('when the server stops, the stream comes to its end', async () => {
  const { stream, follower } = listening()
  follower().ended()
  stream.resume()
  await new Promise(resolve => stream.once('end', resolve))
})
