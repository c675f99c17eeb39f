import { setTimeout as delay } from 'node:timers/promises'
import { atMost, type Measure, rounded } from './measure.ts'
import { logIn, OFFICER } from './officer.ts'

/** Seconds for 400 posters; another number is measured by the same speed. */
const TARGET = 10
const TARGET_POSTERS = 400
const LOOK_EVERY_MS = 50

/** From the order to the finished file, over HTTP: a wall poster for every procedure of the centre, in one document. */
export async function posterTime({
  address,
  folder,
}: {
  address: string
  folder: string
}): Promise<readonly Measure[]> {
  const cookie = await logIn({ address, folder, username: OFFICER })
  const headers = { cookie, accept: 'application/json', 'content-type': 'application/json' }
  const began = performance.now()
  const order = await fetch(`${address}/desk/posters`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ per: '1' }),
  })
  const { run }: { run: string } = await order.json()
  for (;;) {
    const answer = await fetch(`${address}/runs/${run}`, { headers })
    const { state, total }: { state: string; total: number } = await answer.json()
    const seconds = (performance.now() - began) / 1000
    if (state === 'done') return [figure(seconds, total)]
    if (state !== 'running') throw new Error(`Printing the posters ended as ${state}`)
    await delay(LOOK_EVERY_MS)
  }
}

const figure = (seconds: number, posters: number): Measure =>
  atMost({
    name: 'posters',
    value: rounded(seconds),
    target: rounded((TARGET * posters) / TARGET_POSTERS),
    unit: 's',
    note: `${posters} wall posters in one file, from the order to the file`,
  })
