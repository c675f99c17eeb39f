import { type Language, say, type Words } from '../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../web/design/button.tsx'
import { DataTable } from '../web/design/data-table.tsx'
import { PageTitle } from '../web/design/heading.tsx'
import { Notice } from '../web/design/notice.tsx'
import { Pager } from '../web/design/pager.tsx'

export interface AuditLine {
  readonly seq: number
  readonly at: string
  readonly event: string
  readonly actor: string
  readonly subject: string
  readonly purpose: string
}

const words = {
  whole: [
    'Chuỗi nhật ký nguyên vẹn: không dòng nào bị sửa, bị xoá.',
    'The chain is whole: no entry was altered or removed.',
  ],
  broken: [
    'Chuỗi nhật ký bị đứt ở {count} chỗ. Hãy báo ngay cho cơ quan cấp trên.',
    'The chain is broken in {count} places. Report it at once.',
  ],
  check: ['Kiểm chứng', 'Verification'],
  checkNow: ['Kiểm chứng toàn bộ chuỗi', 'Verify the whole chain'],
  number: ['Số', 'No.'],
  at: ['Thời điểm', 'Time'],
  event: ['Việc', 'Event'],
  actor: ['Ai', 'Who'],
  subject: ['Đối tượng', 'Subject'],
  purpose: ['Mục đích', 'Purpose'],
} as const satisfies Record<string, Words>

interface AuditLogProps {
  readonly language: Language
  readonly title: string
  readonly lines: readonly AuditLine[]
  /** How many places are broken; undefined until somebody asks for the check, which reads the whole chain. */
  readonly broken: number | undefined
  readonly next: number | undefined
}

/** Who did what and looked at what, latest first, and whether the chain holds. */
export const AuditLog = ({ language, title, lines, broken, next }: AuditLogProps) => (
  <>
    <PageTitle title={title} />
    <Verification language={language} broken={broken} />
    <DataTable
      caption={title}
      captionUnseen
      rows={lines}
      columns={[
        { label: say(language, words.number), numeric: true, cell: line => line.seq },
        { label: say(language, words.at), cell: line => line.at },
        { label: say(language, words.event), heading: true, cell: line => line.event },
        { label: say(language, words.actor), cell: line => line.actor },
        { label: say(language, words.subject), cell: line => line.subject },
        { label: say(language, words.purpose), cell: line => line.purpose },
      ]}
    />
    <Pager language={language} nextHref={next === undefined ? undefined : `/audit?before=${next}`} />
  </>
)

const Verification = ({ language, broken }: Pick<AuditLogProps, 'language' | 'broken'>) =>
  broken === undefined ? (
    <ButtonRow>
      <ButtonLink href="/audit?check=yes" kind="secondary">
        {say(language, words.checkNow)}
      </ButtonLink>
    </ButtonRow>
  ) : (
    <Notice kind={broken === 0 ? 'success' : 'danger'} title={say(language, words.check)} announced>
      <p>{broken === 0 ? say(language, words.whole) : say(language, words.broken, { count: broken })}</p>
    </Notice>
  )
