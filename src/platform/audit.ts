import { sql } from 'kysely'
import type { Db, Tx } from './postgres.ts'

/** One line of the audit log. Never holds personal data itself: `subject` is a code, `detail` counts and names of fields. */
export interface AuditEntry {
  readonly event: string
  readonly actor: string
  readonly subject?: string
  readonly purpose?: string
  readonly address?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * Appends to the centre's hash chain. Call it last in a transaction: it holds the chain's lock until commit.
 */
export async function appendAudit(
  tx: Tx,
  { centreId, at, ...entry }: AuditEntry & { readonly centreId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`select append_audit(${centreId}, ${at.toString()}, ${JSON.stringify(entry)}::jsonb)`.execute(tx)
}

export interface ChainFinding {
  readonly centreId: string
  readonly seq: number
  readonly finding: 'entry-altered' | 'link-broken' | 'entry-missing' | 'head-differs'
}

/**
 * Recomputes every link of every chain inside the database, in one pass, and reports where it breaks:
 * an altered entry, a link that does not follow, a missing entry, a head that is not the last link.
 */
export async function auditFindings(db: Db): Promise<readonly ChainFinding[]> {
  const { rows } = await sql<ChainFinding>`
    with linked as (
      select centre_id, seq, entry, prev, hash, audit_link(prev, seq, entry) as recomputed,
        lag(seq, 1, 0::bigint) over chain as seq_before,
        lag(hash, 1, sha256(convert_to(centre_id, 'UTF8'))) over chain as hash_before
      from audit_entry window chain as (partition by centre_id order by seq)
    ), last as (select distinct on (centre_id) centre_id, seq, hash from audit_entry order by centre_id, seq desc)
    select centre_id as "centreId", seq, 'entry-altered' as finding from linked where recomputed <> hash
    union all select centre_id, seq, 'entry-missing' from linked where seq <> seq_before + 1
    union all select centre_id, seq, 'link-broken' from linked where prev <> hash_before and seq = seq_before + 1
    union all select h.centre_id, h.seq, 'head-differs' from audit_head h left join last l using (centre_id)
      where h.seq <> coalesce(l.seq, 0) or (l.hash is not null and h.hash <> l.hash)
    order by 1, 2`.execute(db)
  return rows
}
