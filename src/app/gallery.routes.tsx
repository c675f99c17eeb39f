import type { Tx } from '../platform/postgres.ts'
import { page } from '../web/answer.ts'
import { Gallery } from '../web/design/gallery/gallery.tsx'
import { routesIn } from '../web/route.ts'

const { get } = routesIn<Tx>()

export const galleryRoutes = [
  get(
    '/design',
    {
      may: 'anyone',
      audit: { none: 'shows components, no data' },
      summary: ['Bộ giao diện', 'Design components'],
      hidden: true,
    },
    async ({ language }) => page({ title: 'Motcua', view: <Gallery language={language} />, data: {} }),
  ),
]
