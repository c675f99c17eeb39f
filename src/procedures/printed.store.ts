import { type Language, say } from '../kernel/words.ts'
import { getCentre, staffOfField } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { qrPath } from './addresses.ts'
import { cardOf, type ServiceCard } from './card.ts'
import { findHandledHere } from './catalogue-list.store.ts'
import { posterOf } from './poster.ts'
import { type PerSheet, type PosterFile, roomFor } from './posters.ts'
import type { ProcedureVersion } from './procedure.ts'

/** Who prints: for which centre, in which language, at which public address. */
export interface Printing {
  readonly tx: Tx
  readonly language: Language
  readonly origin: string
  readonly homeCentreId: string
}

/** Words of a procedure that its views know how to say shortly. */
export interface ShortFacts {
  readonly time: string
  readonly fee: string
}

/** The card of a procedure at this centre. */
export async function getCard(
  procedure: ProcedureVersion,
  { tx, language, homeCentreId }: Printing,
  short: ShortFacts,
): Promise<ServiceCard> {
  const { name, address, opening, hotline } = await getCentre(tx, homeCentreId)
  const { counter, staffId } = await findHandledHere(tx, { centreId: homeCentreId, code: procedure.code })
  const officers = await staffOfField(tx, {
    centreId: homeCentreId,
    fieldId: procedure.field.id,
    role: 'officer',
  })
  const own = officers.filter(each => each.staffId === staffId)
  return cardOf(procedure, {
    language,
    centre: say(language, name),
    address,
    opening: say(language, opening),
    hotline,
    counter,
    officers: (own.length > 0 ? own : officers).map(each => each.name),
    ...short,
  })
}

/** The card as a document of one page. */
export const printCard = (card: ServiceCard, code: string, origin: string): Uint8Array =>
  renderPdf({
    template: 'src/procedures/templates/card.typ',
    data: card,
    images: { 'qr.svg': qrSvg(`${origin}${qrPath(code, 'card')}`) },
  })

/** Posters of procedures in one document, in the order given. */
export async function printPosters(
  procedures: readonly (ProcedureVersion & { readonly short: ShortFacts })[],
  { per, title, ...printing }: Printing & { readonly per: PerSheet; readonly title: string },
): Promise<Uint8Array> {
  const { tx, language, origin, homeCentreId } = printing
  const { name, hotline, address } = await getCentre(tx, homeCentreId)
  const centre = say(language, name)
  const file: PosterFile = {
    title,
    centre,
    per,
    posters: procedures.map(({ short, ...procedure }) =>
      posterOf(procedure, { language, centre, hotline, address, ...short, room: roomFor(per) }),
    ),
  }
  const codes = procedures.map(({ code }, index) => [
    `qr-${index}.svg`,
    qrSvg(`${origin}${qrPath(code, 'poster')}`),
  ])
  const template = per === 1 ? 'poster' : 'small-posters'
  return renderPdf({
    template: `src/procedures/templates/${template}.typ`,
    data: file,
    images: Object.fromEntries(codes),
  })
}
