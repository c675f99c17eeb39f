import { type Language, say } from '../../../kernel/words.ts'
import { DataTable } from '../data-table.tsx'
import { Filters } from '../filters.tsx'
import { SelectField } from '../forms/select-field.tsx'
import { TextField } from '../forms/text-field.tsx'
import { Section } from '../heading.tsx'
import { Pager } from '../pager.tsx'
import { Tag } from '../tag.tsx'

const rows = [
  { code: 'H15.50-261008-0975', person: 'Lò Thị Hương', fee: '8.000', late: false },
  { code: 'H15.50-261008-0976', person: 'Nguyễn Đặng Trường Thịnh', fee: '0', late: true },
]

export const TableSamples = ({ language }: { readonly language: Language }) => (
  <Section title={say(language, ['Danh sách', 'Lists'])}>
    <Filters language={language} action="#list" clearHref="#list">
      <TextField
        language={language}
        name="q"
        label={say(language, ['Mã hoặc tên', 'Code or name'])}
        type="search"
        unmarked
      />
      <SelectField
        language={language}
        name="status"
        label={say(language, ['Trạng thái', 'State'])}
        unmarked
        empty={say(language, ['Tất cả', 'All'])}
        options={[{ value: 'late', label: say(language, ['Quá hạn', 'Overdue']) }]}
      />
    </Filters>
    <DataTable
      caption={say(language, ['Hồ sơ hôm nay', 'Dossiers of today'])}
      rows={rows}
      columns={[
        {
          label: say(language, ['Mã hồ sơ', 'Code']),
          heading: true,
          cell: row => <a href={`#${row.code}`}>{row.code}</a>,
        },
        { label: say(language, ['Người nộp', 'Applicant']), cell: row => row.person },
        {
          label: say(language, ['Trạng thái', 'State']),
          cell: row =>
            row.late ? (
              <Tag tone="bad" text={say(language, ['Quá hạn', 'Overdue'])} />
            ) : (
              <Tag tone="info" text={say(language, ['Đang giải quyết', 'In progress'])} />
            ),
        },
        { label: say(language, ['Lệ phí (đ)', 'Fee (đ)']), numeric: true, cell: row => row.fee },
      ]}
    />
    <Pager language={language} previousHref="#before" nextHref="#after" />
  </Section>
)
