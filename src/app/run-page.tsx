import { localTime } from '../kernel/local-time.ts'
import { type Language, say, type Words } from '../kernel/words.ts'
import type { Run } from '../platform/runs/run.ts'
import type { RunTold } from '../platform/runs/run-kinds.ts'
import { ButtonLink, ButtonRow } from '../web/design/button.tsx'
import { PageTitle } from '../web/design/heading.tsx'
import { Notice } from '../web/design/notice.tsx'
import { Progress } from '../web/design/progress.tsx'
import { SummaryList } from '../web/design/summary-list.tsx'

const words = {
  going: ['Đang thực hiện', 'Going on'],
  goingHint: [
    'Bạn có thể rời trang này; việc vẫn chạy tiếp và trang này vẫn còn.',
    'You may leave this page; the work goes on and the page stays.',
  ],
  of: ['trên {total}', 'of {total}'],
  done: ['Đã hoàn thành', 'Done'],
  refused: ['Đã dừng trước khi hoàn thành', 'Stopped before its end'],
  failed: ['Đã dừng vì lỗi của hệ thống', 'Stopped by a failure of the system'],
  failedHint: [
    'Phần đã làm vẫn được giữ. Hãy làm lại; nếu vẫn lỗi, hãy báo người quản trị hệ thống.',
    'What was done is kept. Try again; if it fails once more, tell the administrator.',
  ],
  looked: ['Đã xem xét', 'Looked at'],
  asked: ['Yêu cầu lúc', 'Asked for at'],
  by: ['Người yêu cầu', 'Asked for by'],
  ended: ['Kết thúc lúc', 'Ended at'],
  download: ['Tải tệp kết quả', 'Download the file'],
} as const satisfies Record<string, Words>

export interface RunPageProps {
  readonly language: Language
  readonly title: Words
  readonly run: Run
  readonly told: RunTold
  /** Name of the person who asked for it. */
  readonly askedBy: string
}

/** How far a run is, and at its end what came of it and where to go on. */
export const RunPage = ({ language, title, run, told, askedBy }: RunPageProps) => (
  <>
    <PageTitle title={say(language, title)} />
    {run.state === 'running' ? (
      <Going language={language} run={run} />
    ) : (
      <Ended language={language} state={run.state} told={told} />
    )}
    <SummaryList language={language} rows={factsOf({ language, run, told, askedBy })} />
    {run.state !== 'running' && (
      <ButtonRow>
        {run.file && (
          <ButtonLink href={`/runs/${run.runId}/file`} download>
            {say(language, words.download)}
          </ButtonLink>
        )}
        {told.next && (
          <ButtonLink href={told.next.href} kind={run.file ? 'secondary' : 'primary'}>
            {say(language, told.next.words)}
          </ButtonLink>
        )}
      </ButtonRow>
    )}
  </>
)

const Going = ({ language, run }: Pick<RunPageProps, 'language' | 'run'>) => (
  <div data-run>
    <Progress label={say(language, words.going)} done={run.done} total={run.total}>
      <strong data-done>{shownNumber(run.done)}</strong>{' '}
      {say(language, words.of, { total: shownNumber(run.total) })}
    </Progress>
    <p class="soft">{say(language, words.goingHint)}</p>
  </div>
)

const kinds = { done: 'success', refused: 'warning', failed: 'danger' } as const

const Ended = ({
  language,
  state,
  told,
}: Pick<RunPageProps, 'language' | 'told'> & { readonly state: keyof typeof kinds }) => (
  <Notice kind={kinds[state]} title={say(language, words[state])} announced>
    <p>{say(language, state === 'failed' ? words.failedHint : (told.words ?? words[state]))}</p>
  </Notice>
)

const factsOf = ({ language, run, told, askedBy }: Omit<RunPageProps, 'title'>) => [
  ...(run.state === 'running'
    ? []
    : [
        {
          key: say(language, words.looked),
          value: `${shownNumber(run.done)} ${say(language, words.of, { total: shownNumber(run.total) })}`,
        },
        ...(told.figures ?? []).map(figure => ({
          key: say(language, figure.words),
          value: shownNumber(figure.value),
        })),
      ]),
  { key: say(language, words.by), value: askedBy },
  { key: say(language, words.asked), value: shownTime(run.askedAt) },
  ...(run.endedAt ? [{ key: say(language, words.ended), value: shownTime(run.endedAt) }] : []),
]

const shownNumber = (value: number): string => value.toLocaleString('vi-VN')

/** As everywhere on pages of the staff: the time first, then the day. */
function shownTime(instant: Temporal.Instant): string {
  const at = localTime(instant)
  const day = [at.day, at.month].map(part => String(part).padStart(2, '0'))
  return `${at.toPlainTime().toString({ smallestUnit: 'second' })}, ${day.join('/')}/${at.year}`
}
