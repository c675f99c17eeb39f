import { sql } from 'kysely'
import type { Words } from '../kernel/words.ts'
import type { Db } from '../platform/postgres.ts'
import type { Actor } from '../web/actor.ts'
import { pausedSinceOf } from './pauses.store.ts'
import type { Position } from './position.ts'

/** One list of dossiers that wait for the same kind of work. */
export interface Lane {
  readonly id: string
  readonly words: Words
  readonly positions: readonly Position[]
  /** Whose daily work it is: the first lane that is yours opens by itself. */
  readonly role: string
  readonly order: 'due' | 'sent' | 'latest'
}

export const lanes: readonly [Lane, ...Lane[]] = [
  {
    id: 'filed',
    words: ['Nộp trực tuyến, chờ trả lời', 'Filed online, awaiting an answer'],
    positions: ['filed'],
    role: 'officer',
    order: 'sent',
  },
  {
    id: 'received',
    words: ['Chờ chuyển xử lý', 'To be handed over'],
    positions: ['received'],
    role: 'officer',
    order: 'due',
  },
  {
    id: 'processing',
    words: ['Đang xử lý', 'In process'],
    positions: ['processing'],
    role: 'specialist',
    order: 'due',
  },
  {
    id: 'signing',
    words: ['Chờ ký', 'Awaiting signature'],
    positions: ['awaiting-signature'],
    role: 'signer',
    order: 'due',
  },
  {
    id: 'waiting',
    words: ['Chờ người nộp', 'Waiting for the applicant'],
    positions: ['supplement-asked', 'financial-duty', 'withdrawal-asked'],
    role: 'officer',
    order: 'sent',
  },
  {
    id: 'finished',
    words: ['Chờ trả kết quả', 'To be returned'],
    positions: ['finished'],
    role: 'officer',
    order: 'due',
  },
  {
    id: 'closed',
    words: ['Đã kết thúc', 'Closed'],
    positions: ['refused', 'stopped', 'returned'],
    role: 'director',
    order: 'latest',
  },
]

export const laneFor = (id: string | undefined, actor: Actor): Lane =>
  lanes.find(lane => lane.id === id) ?? lanes.find(lane => actor.roles.includes(lane.role)) ?? lanes[0]

export interface ListedDossier {
  readonly code: string
  readonly position: string
  readonly procedureName: string
  readonly applicantName: string
  readonly channel: string
  readonly handler: string | null
  readonly submittedAt: Temporal.Instant
  readonly receivedAt: Temporal.Instant | null
  readonly due: Temporal.Instant | null
  readonly finishedAt: Temporal.Instant | null
  /** Since when its clock stands. */
  readonly pausedSince: Temporal.Instant | null
}

/** What a list shows of a dossier. */
export const listedColumns = [
  'code',
  'position',
  'channel',
  'handler',
  'procedure_name as procedureName',
  'applicant_name as applicantName',
  'submitted_at as submittedAt',
  'received_at as receivedAt',
  'due_at as due',
  'finished_at as finishedAt',
] as const

/** Rows on one page of a list. */
export const PAGE = 30
const sortColumn = { due: 'due_at', sent: 'submitted_at', latest: 'submitted_at' } as const

/**
 * One page of a lane as this actor may see it, by keyset: `after` is the last row's place, so deep pages cost what the first costs.
 */
export async function listLane(
  db: Db,
  actor: Actor,
  { lane, after }: { lane: Lane; after?: string | undefined },
): Promise<{ rows: readonly ListedDossier[]; next: string | undefined }> {
  const column = sortColumn[lane.order]
  const direction = lane.order === 'latest' ? 'desc' : 'asc'
  const place = placeOf(after)
  const query = visibleTo(db, actor)
    .select(listedColumns)
    .select(pausedSinceOf('dossier'))
    .where('position', 'in', [...lane.positions])
    .orderBy(column, direction)
    .orderBy('code', direction)
    .limit(PAGE + 1)
  const past = direction === 'asc' ? sql`>` : sql`<`
  const rows = await (place
    ? query.where(sql<boolean>`(${sql.ref(column)}, code) ${past} (${place.at}, ${place.code})`)
    : query
  ).execute()
  return pageOf(rows, row => (lane.order === 'due' ? row.due : row.submittedAt))
}

/** One page of what was loaded with one row too many, and the place where the next begins. */
export function pageOf(
  rows: readonly ListedDossier[],
  atOf: (row: ListedDossier) => Temporal.Instant | null,
): { rows: readonly ListedDossier[]; next: string | undefined } {
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  const lastAt = last && atOf(last)
  return { rows: rows.slice(0, PAGE), next: last && lastAt ? `${lastAt.toString()} ${last.code}` : undefined }
}

const COUNTED = 100

/** In the last lane nothing waits, so nothing there is counted. */
const isWaiting = ({ order }: Lane): boolean => order !== 'latest'

/** How many wait in each lane, counted no further than 100: enough to plan the day, cheap at any size. */
export async function countLanes(db: Db, actor: Actor): Promise<Readonly<Record<string, number>>> {
  const counts = await Promise.all(
    lanes.map(async lane => {
      if (!isWaiting(lane)) return [lane.id, 0] as const
      const some = visibleTo(db, actor)
        .select('code')
        .where('position', 'in', [...lane.positions])
        .limit(COUNTED)
      const { count } = await db
        .selectFrom(some.as('some'))
        .select(sql<number>`count(*)::int`.as('count'))
        .executeTakeFirstOrThrow()
      return [lane.id, count] as const
    }),
  )
  return Object.fromEntries(counts)
}

/** You can only load what you may see: your own centre, and as a specialist the fields you answer for. */
export function visibleTo(db: Db, actor: Actor) {
  const inCentre = db.selectFrom('dossier').where('centre_id', '=', actor.centreId)
  const fields = fieldsSeenBy(actor)
  return fields === 'all' ? inCentre : inCentre.where('field_id', 'in', fields)
}

/** The fields whose dossiers this actor may see in their centre; an empty name stands for none. */
export function fieldsSeenBy(actor: Actor): 'all' | string[] {
  if (actor.roles.some(role => wholeCentre.has(role))) return 'all'
  return actor.fields.length > 0 ? [...actor.fields] : ['']
}

const wholeCentre: ReadonlySet<string> = new Set(['officer', 'signer', 'director', 'auditor'])

/** Whether this actor may open a dossier of this field in their centre. */
export const maySee = (actor: Actor, fieldId: string): boolean =>
  actor.roles.some(role => wholeCentre.has(role)) || actor.fields.includes(fieldId)

/** The place an address names; nothing when it is not one of ours. */
export function placeOf(after: string | undefined): { at: string; code: string } | undefined {
  const [at, code, ...rest] = (after ?? '').split(' ')
  if (!at || !code || rest.length > 0 || !/^[12]\d{3}-/.test(at)) return undefined
  try {
    return { at: Temporal.Instant.from(at).toString(), code }
  } catch (error) {
    // An address somebody has altered by hand: the list then begins at its beginning.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
