import { standing as standingOf, type WorkingCalendar } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import type { Language } from '../kernel/words.ts'
import { listStaff } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Actor } from '../web/actor.ts'
import type { Channel } from './dossier.ts'
import type { DossierServices } from './dossiers.store.ts'
import type { ListedDossier } from './lanes.store.ts'
import { isPosition } from './position.ts'
import { shownInstant } from './views/shown-time.ts'
import { leftText } from './views/standing-words.ts'
import type { WorkRow } from './views/work-list.tsx'

interface Listing {
  readonly tx: Tx
  readonly language: Language
  readonly now: Temporal.Instant
}

/** Rows of a list as a page shows them: how each stands by the centre's calendar, and who handles it by name. */
export async function shownRows(
  { calendars }: DossierServices,
  { tx, language, now, actor }: Listing & { actor: Actor },
  rows: readonly ListedDossier[],
): Promise<readonly WorkRow[]> {
  const staff = await listStaff(tx, actor.centreId, { withInactive: true })
  const names = new Map(staff.map(({ staffId, name }) => [staffId, name]))
  const calendar = await calendars.of(tx, actor.centreId)
  return rows.map(row => shownRow(row, { language, now, calendar, names }))
}

interface Showing {
  readonly language: Language
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  readonly names: ReadonlyMap<string, string>
}

function shownRow(row: ListedDossier, { language, now, calendar, names }: Showing): WorkRow {
  const { receivedAt, due, finishedAt, position, pausedSince } = row
  const open = finishedAt === null && position !== 'returned' && position !== 'stopped'
  // A clock that stands is read where it stands.
  const hand = localTime(pausedSince ?? now)
  const found =
    open && due && receivedAt
      ? standingOf({ received: localTime(receivedAt), due: localTime(due) }, hand, calendar)
      : undefined
  return {
    code: row.code,
    href: `/dossiers/${row.code}`,
    procedureName: row.procedureName,
    applicantName: row.applicantName,
    position: isPosition(row.position) ? row.position : 'received',
    standing: found?.ok ? found.value.standing : null,
    leftText: found?.ok ? leftText(found.value, language) : '',
    dueText: row.due ? shownInstant(row.due) : '',
    handlerName: row.handler === null ? null : (names.get(row.handler) ?? row.handler),
    submittedText: shownInstant(row.submittedAt),
    channel: row.channel as Channel,
  }
}
