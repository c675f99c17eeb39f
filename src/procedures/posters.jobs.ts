import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import { runKind } from '../platform/runs/run-kinds.ts'
import { listHandled, PRINT_POSTERS } from './posters.store.ts'
import { askedPosters } from './posters.ts'
import { printPostersApart } from './printed.store.ts'
import { posterWording } from './views/poster-wording.ts'
import { shortFacts } from './views/shown-values.ts'

/** Printing the posters of a whole centre as one file, apart from the requests of people. */
export const posterRun = runKind({
  kind: PRINT_POSTERS,
  title: posterWording.run,
  roles: ['officer', 'specialist', 'signer', 'director', 'administrator'],
  asked: askedPosters,
  progress: Type.Integer(),
  async piece(tx, { centreId, asked: { field, per, language, origin } }) {
    const procedures = await listHandled(tx, centreId, field || undefined)
    const printed = procedures.map(each => ({ ...each, short: shortFacts(language, each) }))
    const title = say(language, posterWording.title)
    const bytes = await printPostersApart(printed, {
      tx,
      language,
      origin,
      homeCentreId: centreId,
      per,
      title,
    })
    const name = `ap-phich-${field || 'tat-ca'}-${per}.pdf`
    return {
      state: 'done',
      done: procedures.length,
      outcome: { posters: procedures.length },
      file: { bytes, name, mediaType: 'application/pdf' },
    }
  },
  tell: () => ({
    words: posterWording.printed,
    next: { href: '/desk/posters', words: posterWording.title },
  }),
})
