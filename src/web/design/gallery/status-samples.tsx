import { type Language, say, type Words } from '../../../kernel/words.ts'
import { Section } from '../heading.tsx'
import { Notice } from '../notice.tsx'
import type { Tone } from '../parts.ts'
import { Stat, Stats } from '../stat.tsx'
import { Steps } from '../steps.tsx'
import { Tag } from '../tag.tsx'
import { Timeline } from '../timeline.tsx'

const statuses: readonly (readonly [Tone, Words, number])[] = [
  ['neutral', ['Mới tiếp nhận', 'Received'], 14],
  ['info', ['Đang giải quyết', 'In progress'], 31],
  ['good', ['Đã trả kết quả', 'Returned'], 126],
  ['warn', ['Sắp đến hạn', 'Due soon'], 5],
  ['bad', ['Quá hạn', 'Overdue'], 1],
]
const notices = [
  ['info', ['Nghỉ lễ 2/9', 'Closed on 2 September']],
  ['success', ['Đã nộp hồ sơ', 'Dossier filed']],
  ['warning', ['Còn thiếu một giấy tờ', 'One paper is missing']],
  ['danger', ['Không thể trả kết quả', 'The result cannot be handed over']],
] as const satisfies readonly (readonly [string, Words])[]

export const StatusSamples = ({ language }: { readonly language: Language }) => (
  <Section title={say(language, ['Trạng thái', 'States'])}>
    <p>
      {statuses.map(([tone, words]) => (
        <span key={tone}>
          <Tag tone={tone} text={say(language, words)} />{' '}
        </span>
      ))}
    </p>
    <Stats>
      {statuses.map(([tone, words, figure]) => (
        <Stat
          key={tone}
          tone={tone}
          label={say(language, words)}
          figure={figure}
          note={say(language, ['hôm nay', 'today'])}
          href={`#${tone}`}
        />
      ))}
    </Stats>
    <Section title={say(language, ['Thông báo', 'Notices'])} level={3}>
      {notices.map(([kind, words]) => (
        <Notice key={kind} kind={kind} title={say(language, words)} level={4}>
          <p>
            {say(language, ['Nói điều cần làm tiếp, và ', 'Say what to do next, and '])}
            <a href={`#${kind}`}>{say(language, ['làm ở đâu', 'where'])}</a>.
          </p>
        </Notice>
      ))}
    </Section>
    <Progress language={language} />
  </Section>
)

const Progress = ({ language }: { readonly language: Language }) => (
  <Section title={say(language, ['Tiến trình', 'Progress'])} level={3}>
    <Steps
      language={language}
      now={3}
      titles={[
        say(language, ['Chọn thủ tục', 'Choose']),
        say(language, ['Người nộp', 'Applicant']),
        say(language, ['Giấy tờ', 'Papers']),
        say(language, ['Kiểm tra lại', 'Check']),
        say(language, ['Nộp', 'Send']),
      ]}
    />
    <Timeline
      language={language}
      events={[
        {
          title: say(language, ['Tiếp nhận', 'Received']),
          state: 'done',
          time: '15:01 13/02/2026',
          dateTime: '2026-02-13T15:01',
          who: 'Quàng Văn Panh',
        },
        {
          title: say(language, ['Thẩm định', 'Under examination']),
          state: 'current',
          time: '08:10 16/02/2026',
          note: say(language, ['Chờ ý kiến của Công an xã.', 'Waiting for the commune police.']),
        },
        { title: say(language, ['Trả kết quả', 'Hand over']), state: 'next' },
      ]}
    />
  </Section>
)
