import type { Tx } from '../platform/postgres.ts'
import { seeOther } from '../web/answer.ts'
import { localAddress } from '../web/request-settings.ts'
import { routesIn } from '../web/route.ts'

const { get } = routesIn<Tx>()
const choices: Readonly<Record<string, readonly string[]>> = {
  lang: ['vi', 'en'],
  theme: ['auto', 'light', 'dark'],
  type: ['normal', 'large'],
}
const YEAR = 31_536_000

export const settingsRoutes = [
  get(
    '/settings',
    {
      may: 'anyone',
      audit: { none: 'how this browser wants its pages' },
      summary: ['Cách hiển thị', 'Display settings'],
      hidden: true,
    },
    async ({ typed }) => {
      const chosen = Object.entries(choices).filter(([name, values]) => values.includes(typed[name] ?? ''))
      const cookies = chosen.map(([name]) => `${name}=${typed[name]}; Path=/; Max-Age=${YEAR}; SameSite=Lax`)
      return { ...seeOther(localAddress(typed.next)), cookies }
    },
  ),
]
