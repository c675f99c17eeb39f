import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'

export interface NumberingFinding {
  readonly finding: 'number-missing' | 'history-differs'
  readonly subject: string
}

/**
 * Numbers without gaps: each agency's counter for a day equals how many dossiers carry that day, each form's counter for a year
 * how many papers were issued. History equals rows: its lines are numbered from 1 to the version of the row.
 */
export async function numberingFindings(db: Db): Promise<readonly NumberingFinding[]> {
  const { rows } = await sql<NumberingFinding>`
    with numbered as (
      select centre_id, 'dossier ' || split_part(code, '-', 1) as series,
        to_char(to_date(split_part(code, '-', 2), 'YYMMDD'), 'YYYY-MM-DD') as period,
        count(*) as given, max(split_part(code, '-', 3)::bigint) as highest
      from dossier group by 1, 2, 3
    )
    select 'number-missing' as finding, series || ' ' || period as subject
      from (select * from counter where series like 'dossier %') c full join numbered n using (centre_id, series, period)
      where n.given is distinct from c.last or n.highest is distinct from c.last
    union all
    select 'number-missing', series || ' ' || period
      from (select * from counter where series like 'form %') c full join (
        select centre_id, 'form ' || form as series, year::text as period, count(*) as given, max(number) as highest
        from dossier_form group by 1, 2, 3
      ) f using (centre_id, series, period)
      where f.given is distinct from c.last or f.highest is distinct from c.last
    union all
    select 'history-differs', d.code from dossier d left join (
        select centre_id, code, count(*) as lines, max(version) as last from dossier_event group by 1, 2
      ) e using (centre_id, code)
      where e.lines is distinct from d.version or e.last is distinct from d.version
    order by 2`.execute(db)
  return rows
}
