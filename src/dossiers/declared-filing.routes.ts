import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import type { ProcedureVersion } from '../procedures/index.ts'
import type { Asked } from '../web/route.ts'
import { type DeclaredFiling, declaredFiling } from './declared-filing.store.ts'
import type { DossierServices } from './dossiers.store.ts'
import type { FilingDeclaration } from './views/filing-procedure.ts'
import { dossierRefusalWords } from './views/refusal-words.ts'

type FilingAsked = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'typed' | 'now' | 'homeCentreId' | 'actor' | 'language'
>

export const unusableDeclaration = dossierRefusalWords({ reason: 'declaration-unusable' })

/** The declaration that the form names, as this door may take it. */
export function declaredAt(
  services: DossierServices,
  { tx, typed, now: at, homeCentreId, actor }: FilingAsked,
  { procedure, atCounter }: { readonly procedure: ProcedureVersion; readonly atCounter: boolean },
): ReturnType<typeof declaredFiling> {
  const centreId = atCounter ? (actor?.centreId ?? homeCentreId) : homeCentreId
  return declaredFiling(tx, services, { typed, procedure, centreId, at, atCounter })
}

/** What the pages of the filing show of it. */
export const shownDeclaration = (
  { declared }: DeclaredFiling,
  { language, typed }: Pick<FilingAsked, 'language' | 'typed'>,
): FilingDeclaration => ({
  title: say(language, declared.title),
  printHref: declared.printPath,
  sections: declared.summary(language),
  hidden: { declaration: declared.code, ...(typed.key ? { key: typed.key } : {}) },
})

/** What names it in an address: it goes along to the chosen case. */
export const declarationIn = ({
  declaration,
  key,
}: FilingAsked['typed']): Readonly<Record<string, string>> =>
  declaration ? { declaration, ...(key ? { key } : {}) } : {}
