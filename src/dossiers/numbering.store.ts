import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'

export interface NumberingFinding {
  readonly finding: 'number-missing' | 'history-differs'
  readonly subject: string
}

/**
 * Numbers without gaps: each agency's counter for a day equals how many dossiers carry that day. History equals rows: the last
 * line of history has the version of the row.
 */
export async function numberingFindings(db: Db): Promise<readonly NumberingFinding[]> {
  const { rows } = await sql<NumberingFinding>`
    with numbered as (
      select centre_id, 'dossier ' || split_part(code, '-', 1) as series,
        to_char(to_date(split_part(code, '-', 2), 'YYMMDD'), 'YYYY-MM-DD') as period,
        count(*) as given, max(split_part(code, '-', 3)::bigint) as highest
      from dossier group by 1, 2, 3
    )
    select 'number-missing' as finding, c.series || ' ' || c.period as subject
      from counter c left join numbered n using (centre_id, series, period)
      where c.series like 'dossier %' and (n.given is distinct from c.last or n.highest is distinct from c.last)
    union all
    select 'history-differs', d.code from dossier d
      where d.version is distinct from
        (select count(*) from dossier_event e where e.centre_id = d.centre_id and e.code = d.code)
    order by 2`.execute(db)
  return rows
}
