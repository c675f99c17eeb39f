import { numberingFindings } from '../../dossiers/index.ts'
import { auditFindings } from '../../platform/audit.ts'
import { answered, type Command, declined } from '../command.ts'
import { withOffice } from '../with-office.ts'

export const command: Command = {
  usage: 'verify',
  summary:
    'Kiểm chứng nhật ký, mã số, tệp / the audit chain, numbering without gaps, history equal to rows, files equal to hashes',
  options: {},
  takes: [0, 0],
  run: call =>
    withOffice(call, async ({ db, files }) => {
      const findings = [
        ...(await auditFindings(db)),
        ...(await numberingFindings(db)),
        ...(await files.findings(db)),
      ]
      const data = { ok: findings.length === 0, findings }
      return data.ok
        ? answered(data, [
            'Nhật ký, mã số và tệp đều nguyên vẹn / the audit chain, the numbers and the files are whole',
          ])
        : declined(
            data,
            findings.map(finding => JSON.stringify(finding)),
          )
    }),
}
