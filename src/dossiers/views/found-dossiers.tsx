import { type Language, say, type Words } from '../../kernel/words.ts'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Filters } from '../../web/design/filters.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import { positions, positionWords } from '../position.ts'
import { FindBox } from './find-box.tsx'
import { DossierTable, NextPage, type WorkRow } from './work-list.tsx'

export const foundWords = {
  title: ['Tìm hồ sơ', 'Find dossiers'],
  byNumber: ['Hồ sơ của số {number}', 'Dossiers of number {number}'],
  byName: ['Hồ sơ của người có tên “{name}”', 'Dossiers of people called “{name}”'],
  latest: ['Hồ sơ nộp gần đây', 'Dossiers filed lately'],
  none: [
    'Không có hồ sơ nào khớp trong phạm vi bạn được xem.',
    'No dossier among those you may see matches.',
  ],
  noneHint: [
    'Thử ít chữ của tên hơn, bỏ bớt điều kiện lọc, hoặc hỏi số điện thoại đã ghi khi nộp.',
    'Try fewer words of the name, fewer filters, or ask for the telephone number given when filing.',
  ],
  procedure: ['Mã thủ tục', 'Code of the procedure'],
  handler: ['Người thụ lý', 'Handler'],
  position: ['Tình trạng', 'Status'],
  from: ['Nộp từ ngày', 'Filed from'],
  to: ['đến hết ngày', 'to the end of'],
  anybody: ['Bất kỳ ai', 'Anybody'],
  anywhere: ['Bất kỳ', 'Any'],
} as const satisfies Record<string, Words>

/** What narrows the search, as it stands in the address. */
export interface ShownFilters {
  readonly q?: string | undefined
  readonly who?: string | undefined
  readonly procedure?: string | undefined
  readonly handler?: string | undefined
  readonly position?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface FoundDossiersProps {
  readonly language: Language
  /** What was looked for, in words that may be shown: a number is masked. */
  readonly heading: string
  readonly rows: readonly WorkRow[]
  readonly next: string | null
  readonly filters: ShownFilters
  readonly staff: readonly { readonly staffId: string; readonly name: string }[]
  readonly problems: Problems
  readonly what?: string | undefined
}

/** What was found, the latest first, and how to narrow it; every filter stays in the address. */
export const FoundDossiers = (props: FoundDossiersProps) => {
  const { language, heading, rows, next, problems, what } = props
  return (
    <>
      <PageTitle over={say(language, foundWords.title)} title={heading} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <FindBox language={language} value={what} error={problems.at('what', language)} />
      <Narrowing {...props} />
      {rows.length === 0 ? (
        <EmptyState title={say(language, foundWords.none)}>
          <p class="soft">{say(language, foundWords.noneHint)}</p>
        </EmptyState>
      ) : (
        <DossierTable language={language} caption={heading} rows={rows} />
      )}
      {next !== null && <NextPage language={language} href={next} />}
    </>
  )
}

const Narrowing = ({ language, filters, staff, problems }: FoundDossiersProps) => {
  const { q, who, ...narrowing } = filters
  const narrowed = Object.values(narrowing).some(value => value)
  const kept = new URLSearchParams({ ...(q ? { q } : {}), ...(who ? { who } : {}) })
  const field = (name: 'position' | 'handler' | 'procedure' | 'from' | 'to') => ({
    language,
    name,
    label: say(language, foundWords[name]),
    error: problems.at(name, language),
    unmarked: true,
  })
  return (
    <Filters
      language={language}
      action="/dossiers/search"
      hidden={Object.fromEntries(kept)}
      clearHref={narrowed ? `/dossiers/search?${kept}` : undefined}
    >
      <SelectField
        {...field('position')}
        options={positions.map(each => ({ value: each, label: say(language, positionWords[each]) }))}
        value={filters.position}
        empty={say(language, foundWords.anywhere)}
      />
      <SelectField
        {...field('handler')}
        options={staff.map(({ staffId, name }) => ({ value: staffId, label: name }))}
        value={filters.handler}
        empty={say(language, foundWords.anybody)}
      />
      <TextField {...field('procedure')} value={filters.procedure} size="short" />
      <TextField {...field('from')} type="date" value={filters.from} size="short" />
      <TextField {...field('to')} type="date" value={filters.to} size="short" />
    </Filters>
  )
}
