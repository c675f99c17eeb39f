import type { News } from '../platform/news.ts'
import type { Tx } from '../platform/postgres.ts'
import { getActor } from '../web/actor.ts'
import { type Route, routesIn } from '../web/route.ts'

const { get } = routesIn<Tx>()

/** What pages of the staff listen to: that something changed in their centre, and never what. */
export const liveRoutes = (news: News): readonly Route<Tx>[] => [
  get(
    '/live',
    {
      may: 'signed-in',
      audit: { none: 'says that something changed, never what' },
      summary: ['Tin có thay đổi', 'News of changes'],
      hidden: true,
    },
    async asked => {
      const { centreId } = getActor(asked)
      return { kind: 'events', follow: follower => news.follow(centreId, follower) }
    },
  ),
]
