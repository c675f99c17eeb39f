import { type Language, say, type Words } from '../../../kernel/words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { ButtonLink, ButtonRow } from '../button.tsx'
import { Card, CardGrid } from '../card.tsx'
import { DefinitionBox } from '../definition-box.tsx'
import { EmptyState } from '../empty-state.tsx'
import { SearchBox } from '../filters.tsx'
import { Hero, Lead, Section } from '../heading.tsx'
import { QrFigure } from '../qr-figure.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Tabs } from '../tabs.tsx'

const fields: readonly Words[] = [
  ['Hộ tịch', 'Civil status'],
  ['Chứng thực', 'Certification'],
  ['Đất đai', 'Land'],
]

/** The smallest drawing that has the shape of an encoder's: a white ground and strokes. */
const qr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#ffffff" d="M0 0h9v9H0z"/><path stroke="#000000" d="M1 1.5h3m1 0h3M1 2.5h1m1 0h2m1 0h2M1 3.5h3m2 0h1M2 4.5h4M1 5.5h1m3 0h3M1 6.5h3m1 0h1M1 7.5h2m2 0h3"/></svg>'

export const ContentSamples = ({ language }: { readonly language: Language }) => (
  <Section title={say(language, ['Nội dung', 'Content'])}>
    <Breadcrumbs
      language={language}
      links={[
        { href: '#home', label: say(language, ['Trang chủ', 'Home']) },
        { href: '#fields', label: say(language, ['Thủ tục', 'Procedures']) },
      ]}
    />
    <Tabs
      label={say(language, ['Hồ sơ', 'Dossiers'])}
      items={[
        { href: '#mine', label: say(language, ['Của tôi', 'Mine']), current: true, count: 12 },
        { href: '#all', label: say(language, ['Tất cả', 'All']) },
      ]}
    />
    <Lead>{say(language, ['Một câu mở đầu, chữ to hơn.', 'One opening sentence, a little larger.'])}</Lead>
    <CardGrid>
      {fields.map(field => (
        <Card
          key={field[1]}
          title={say(language, field)}
          href={`#${field[1]}`}
          over={say(language, ['Lĩnh vực', 'Field'])}
        >
          <p>
            {say(language, [
              'Xem thủ tục, giấy tờ cần mang và lệ phí.',
              'Procedures, papers to bring and fees.',
            ])}
          </p>
        </Card>
      ))}
    </CardGrid>
    <Facts language={language} />
  </Section>
)

/** The opening of a home page; it bears the first heading there, so it stands before the sections here. */
export const OpeningSample = ({ language }: { readonly language: Language }) => (
  <Hero
    title={say(language, ['Bạn cần làm việc gì?', 'What do you need to do?'])}
    lead={say(language, ['Một cửa cho mọi thủ tục của xã.', 'One door to every procedure of the commune.'])}
  >
    <SearchBox
      language={language}
      action="#search"
      name="hero"
      label={say(language, ['Tìm thủ tục', 'Find a procedure'])}
      hint={say(language, ['Ví dụ: khai sinh, sao y', 'For example: birth, copy'])}
    />
  </Hero>
)

const Facts = ({ language }: { readonly language: Language }) => (
  <Section
    title={say(language, ['Điều cần biết', 'What to know'])}
    level={3}
    more={{ href: '#all-facts', label: say(language, ['Xem hết', 'See all']) }}
  >
    <DefinitionBox
      term={say(language, ['Hẹn trả', 'Due'])}
      value={say(language, ['17:00 thứ Hai 23/02/2026', '17:00 Monday 23/02/2026'])}
      dateTime="2026-02-23T17:00"
      note={say(language, ['Nhận kết quả tại quầy số 2', 'Collect at counter 2'])}
    />
    <DefinitionBox
      term={say(language, ['Đã quá hẹn', 'Overdue'])}
      value={say(language, ['2 ngày', '2 days'])}
      tone="bad"
    />
    <SummaryList
      language={language}
      rows={[
        { key: say(language, ['Người nộp', 'Applicant']), value: 'Lò Thị Hương', changeHref: '#applicant' },
        { key: say(language, ['Lệ phí', 'Fee']), value: '8.000 đ' },
      ]}
    />
    <QrFigure
      svg={qr}
      label={say(language, ['Mã QR theo dõi hồ sơ', 'QR code to follow the dossier'])}
      caption="H15.50-261008-0975"
    />
    <EmptyState title={say(language, ['Chưa có hồ sơ nào', 'No dossiers yet'])}>
      <ButtonRow>
        <ButtonLink href="#new">{say(language, ['Nộp hồ sơ', 'File a dossier'])}</ButtonLink>
        <ButtonLink href="#guide" kind="secondary">
          {say(language, ['Xem hướng dẫn', 'Read the guide'])}
        </ButtonLink>
      </ButtonRow>
    </EmptyState>
  </Section>
)
