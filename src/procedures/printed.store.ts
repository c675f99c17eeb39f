import { type Language, say } from '../kernel/words.ts'
import { getCentre, staffOfField } from '../people/index.ts'
import { type Print, renderPdf } from '../platform/pdf.ts'
import { renderPdfApart } from '../platform/pdf-thread.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { qrPath } from './addresses.ts'
import { cardOf, type ServiceCard } from './card.ts'
import { findHandledHere } from './handled-here.store.ts'
import { posterOf } from './poster.ts'
import { type PerSheet, type PosterFile, roomFor, type ShortFacts } from './posters.ts'
import { findPrep } from './prep.store.ts'
import { readPrepCode, shownPrepCode } from './prep.ts'
import type { ProcedureVersion } from './procedure.ts'

/** Who prints: for which centre, in which language, at which public address. */
export interface Printing {
  readonly tx: Tx
  readonly language: Language
  readonly origin: string
  readonly homeCentreId: string
}

/** The card of a procedure at this centre, with the preparation code when it is one for this procedure. */
export async function getCard(
  procedure: ProcedureVersion,
  { tx, language, homeCentreId }: Printing,
  { prep, ...short }: ShortFacts & { readonly prep?: string | undefined },
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
    prepCode: await prepCodeFor(tx, homeCentreId, { typed: prep, procedure: procedure.code }),
    ...short,
  })
}

async function prepCodeFor(
  tx: Tx,
  centreId: string,
  { typed, procedure }: { typed: string | undefined; procedure: string },
): Promise<string | null> {
  const code = typed === undefined ? undefined : readPrepCode(typed)
  const prep = code && (await findPrep(tx, centreId, code))
  return prep && prep.procedure === procedure ? shownPrepCode(prep.prepCode) : null
}

/** The card as a document of one page. */
export const printCard = (card: ServiceCard, code: string, origin: string): Uint8Array =>
  renderPdf({
    template: 'src/procedures/templates/card.typ',
    data: card,
    images: { 'qr.svg': qrSvg(`${origin}${qrPath(code, 'card')}`) },
  })

/** Posters of procedures in one document, in the order given; for few of them. */
export const printPosters = async (
  procedures: readonly PrintedProcedure[],
  printing: PosterPrinting,
): Promise<Uint8Array> => renderPdf(await posterPrint(procedures, printing))

/** The same for hundreds, in a thread of its own. */
export const printPostersApart = async (
  procedures: readonly PrintedProcedure[],
  printing: PosterPrinting,
): Promise<Uint8Array> => renderPdfApart(await posterPrint(procedures, printing))

export type PrintedProcedure = ProcedureVersion & { readonly short: ShortFacts }
export type PosterPrinting = Printing & { readonly per: PerSheet; readonly title: string }

async function posterPrint(
  procedures: readonly PrintedProcedure[],
  { per, title, tx, language, origin, homeCentreId }: PosterPrinting,
): Promise<Print> {
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
  return {
    template: `src/procedures/templates/${template}.typ`,
    data: file,
    images: Object.fromEntries(codes),
  }
}
