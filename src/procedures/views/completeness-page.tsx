import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Stat, Stats } from '../../web/design/stat.tsx'
import { editorListPath, editorPath } from '../addresses.ts'
import { type Completeness, mostLacking } from '../completeness.ts'
import type { PublishedPart } from '../parts.ts'
import { editorWording as words } from './editor-wording.ts'
import { vietnamese } from './shown-values.ts'
import { partWords, wording } from './wording.ts'

export interface CompletenessPageProps {
  readonly language: Language
  readonly centre: string
  readonly completeness: Completeness
  readonly incomplete: readonly {
    readonly code: string
    readonly name: string
    readonly missing: readonly PublishedPart[]
  }[]
}

/** How much of what a centre handles is published whole, and what is missing where. */
export const CompletenessPage = (props: CompletenessPageProps) => {
  const { language, centre, completeness, incomplete } = props
  const { handled, complete, percent } = completeness
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: editorPath(), label: say(language, words.title) }]} />
      <PageTitle title={say(language, words.completeness)} over={centre} />
      <Stats>
        <Stat
          label={say(language, words.score, { complete, handled })}
          figure={
            percent === null ? '–' : `${percent.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')} %`
          }
        />
      </Stats>
      <Bar
        share={handled === 0 ? 0 : complete / handled}
        label={say(language, words.score, { complete, handled })}
      />
      <p class="soft">{say(language, words.scoreNote)}</p>
      <ByPart language={language} completeness={completeness} />
      <Missing language={language} incomplete={incomplete} />
    </>
  )
}

/** Drawn, so that it also shows on paper and without colour. */
const Bar = ({ share, label }: { readonly share: number; readonly label: string }) => (
  <svg class="bar" role="img" aria-label={label} viewBox="0 0 100 4" preserveAspectRatio="none">
    <rect class="bar-whole" width="100" height="4" />
    <rect class="bar-share" width={Math.round(share * 1000) / 10} height="4" />
  </svg>
)

const ByPart = ({ language, completeness }: Pick<CompletenessPageProps, 'language' | 'completeness'>) => (
  <Section title={say(language, words.byPart)}>
    {mostLacking(completeness).map(part => {
      const count = completeness.lacking[part]
      const label = `${say(language, partWords[part])}: ${say(language, words.lacking, { count })}`
      return (
        <div key={part}>
          <p>{label}</p>
          <Bar share={1 - count / completeness.handled} label={label} />
        </div>
      )
    })}
  </Section>
)

/** The list has all of them, a page at a time. */
const MOST_ROWS = 50

const Missing = ({ language, incomplete }: Pick<CompletenessPageProps, 'language' | 'incomplete'>) => (
  <Section
    title={say(language, words.whatIsMissing)}
    more={{
      href: editorListPath({ show: 'incomplete' }),
      label: say(language, words.allIncomplete, { count: incomplete.length }),
    }}
  >
    {incomplete.length === 0 ? (
      <p>{say(language, words.allComplete)}</p>
    ) : (
      <DataTable
        caption={say(language, words.whatIsMissing)}
        captionUnseen
        rows={incomplete.slice(0, MOST_ROWS)}
        columns={[
          {
            label: say(language, wording.name),
            heading: true,
            cell: ({ code, name }) => (
              <a href={editorPath(code)} lang={vietnamese(language)}>
                {code} · {name}
              </a>
            ),
          },
          {
            label: say(language, words.whatIsMissing),
            cell: ({ missing }) => missing.map(part => say(language, partWords[part])).join(', '),
          },
        ]}
      />
    )}
  </Section>
)
