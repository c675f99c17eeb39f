import type { Tx } from '../platform/postgres.ts'
import { type Answer, fault, seeOther } from '../web/answer.ts'
import type { Asked } from '../web/route.ts'
import { declarationPath } from './addresses.ts'
import type { DeclarationServices } from './declarations.store.ts'
import { type Opened, openWithKey } from './open-declaration.store.ts'
import { wording } from './views/wording.ts'

export type DeclarationAsked = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'now' | 'language' | 'params' | 'typed' | 'origin' | 'homeCentreId' | 'note'
>

/** What a page of a declaration needs of it: `open` may be filled in, `any` may also be filed or wait for a newer form. */
interface Wanting {
  readonly wants: 'open' | 'any'
  readonly lock?: boolean
}

/** Loads the declaration of the address for whoever has its key, and turns to where it stands when this page is not for it now. */
export async function withDeclaration(
  services: DeclarationServices,
  asked: DeclarationAsked,
  {
    wants,
    lock = false,
    answer,
  }: Wanting & { readonly answer: (opened: Opened) => Answer | Promise<Answer> },
): Promise<Answer> {
  const { tx, params, now: at, homeCentreId: centreId } = asked
  const { code = '', key = '' } = params
  const opened = await openWithKey(tx, services, { centreId, at, code, key, lock })
  if (!opened) return fault(404, 'no-such-declaration', wording.linkSpent)
  asked.note({ subject: opened.declaration.code, centreId })
  if (wants === 'open') {
    if (opened.declaration.dossierCode !== null) return seeOther(declarationPath(opened.place, '/check'))
    if (opened.newer) return seeOther(declarationPath(opened.place, '/changed'))
  }
  return answer(opened)
}
