import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type News, newsOf } from './news.ts'
import { testDatabase } from './testing/test-database.ts'

const { db, connection } = await testDatabase()

/** A process whose listening has begun: until then its followers are told that words may have been missed. */
async function open(): Promise<News> {
  const news = newsOf({ db, connection, onError: error => assert.fail(error) })
  const first = follow(news, 'anything')
  await first.next()
  first.stop()
  return news
}

/** Follows a topic; `next` waits for one more word than were heard when it was asked for. */
function follow(news: News, topic: string) {
  let count = 0
  let wake: (() => void) | undefined
  let ended = false
  const stop = news.follow(topic, {
    heard() {
      count += 1
      wake?.()
    },
    ended: () => {
      ended = true
    },
  })
  const next = async () => {
    const before = count
    await new Promise<void>(resolve => {
      wake = () => count > before && resolve()
    })
  }
  return { next, stop, heard: () => count, ended: () => ended }
}

test('given two processes, what one tells the other hears, and only who follows that topic', async () => {
  const [one, other] = [await open(), await open()]
  const here = follow(one, 'muong-sai')
  const there = follow(other, 'muong-sai')
  const elsewhere = follow(other, 'quynh-nhai')
  const both = Promise.all([here.next(), there.next()])
  one.tell('muong-sai')
  await both
  assert.equal(elsewhere.heard(), 0)
  await one.close()
  await other.close()
})

test('given a lost connection, the followers are told that words may have been missed, and hear again', async () => {
  const news = await open()
  const follower = follow(news, 'muong-sai')
  const told = follower.next()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`.execute(
    db,
  )
  await told
  const again = follower.next()
  news.tell('muong-sai')
  await again
  await news.close()
})

test('who has stopped following hears nothing; who still follows is told when it ends', async () => {
  const news = await open()
  const gone = follow(news, 'muong-sai')
  const here = follow(news, 'muong-sai')
  gone.stop()
  const heard = here.next()
  news.tell('muong-sai')
  await heard
  assert.equal(gone.heard(), 0)
  await news.close()
  assert.deepEqual([gone.ended(), here.ended()], [false, true])
})
