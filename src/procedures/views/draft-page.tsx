import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { Tag } from '../../web/design/tag.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { editorPath, partPath, procedurePath } from '../addresses.ts'
import type { LastPublished } from '../change-draft.ts'
import { type ContentPart, contentParts } from '../changed-parts.ts'
import type { Draft } from '../draft.ts'
import type { PartGroup } from '../forms.ts'
import type { DraftAction } from '../lifecycle.ts'
import { missingParts } from '../parts.ts'
import type { ProcedureContent } from '../procedure.ts'
import { differences, partLines } from './content-lines.ts'
import { DifferenceList } from './difference-list.tsx'
import { DraftActions } from './draft-actions.tsx'
import { type DraftHistoryProps, DraftLife } from './draft-life.tsx'
import { groupWords, positionWords, editorWording as words } from './editor-wording.ts'
import { HereForm, type HereProps } from './here-form.tsx'
import { vietnamese } from './shown-values.ts'
import { partWords, wording } from './wording.ts'

export interface DraftPageProps extends DraftHistoryProps, HereProps {
  readonly language: Language
  readonly draft: Draft | undefined
  readonly last: LastPublished | undefined
  readonly offered: readonly DraftAction[]
  readonly problems: Problems
  readonly typed: Typed
  readonly failed: DraftAction | 'here' | undefined
  readonly idempotencyKey: string
}

/** One procedure as the editor sees it: the draft, how it differs, what is missing, what to do next, and every version there was. */
export const DraftPage = (props: DraftPageProps) => {
  const { language, draft, last, problems } = props
  const content = openContent(props) ?? draft?.content
  if (!content) return null
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: editorPath(), label: say(language, words.title) }]} />
      <PageTitle
        title={content.name}
        over={`${say(language, wording.code)} ${content.code}`}
        lang={vietnamese(language)}
      >
        {isOpen(draft) && <DraftTag language={language} draft={draft} />}
      </PageTitle>
      <ErrorSummary language={language} problems={problems.all(language)} />
      {isOpen(draft) ? <OpenDraft {...props} draft={draft} /> : <p>{say(language, words.noDraft)}</p>}
      <DraftActions {...props} />
      <Content {...props} content={content} editable={isOpen(draft) && props.offered.includes('edit')} />
      {last && <HereForm {...props} />}
      <DraftLife {...props} />
      <ButtonRow>
        {last && (
          <ButtonLink kind="quiet" href={procedurePath(content.code)}>
            {say(language, words.public)}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

const isOpen = (draft: Draft | undefined): draft is Draft =>
  draft?.position === 'draft' || draft?.position === 'approved'

const openContent = ({ draft, last }: DraftPageProps): ProcedureContent | undefined =>
  isOpen(draft) ? draft.content : last?.content

const DraftTag = ({ language, draft }: { readonly language: Language; readonly draft: Draft }) => (
  <Tag
    tone={draft.position === 'approved' ? 'good' : 'info'}
    text={say(language, positionWords[draft.position])}
  />
)

const OpenDraft = ({ language, draft, last }: DraftPageProps & { readonly draft: Draft }) => {
  const missing = missingParts(draft.content)
  const changed = last ? differences(language, last.content, draft.content) : []
  return (
    <>
      {missing.length > 0 && (
        <Notice kind="warning" title={say(language, words.missingTitle)}>
          <p>
            {say(language, words.missing, {
              parts: missing.map(part => say(language, partWords[part])).join(', '),
            })}
          </p>
        </Notice>
      )}
      {draft.basedOn !== (last?.version ?? null) && (
        <Notice kind="warning" title={say(language, words.baseMovedTitle)}>
          <p>{say(language, words.baseMoved, { from: draft.basedOn ?? 0, to: last?.version ?? 0 })}</p>
        </Notice>
      )}
      <Section title={say(language, words.differences)}>
        {!last && <p>{say(language, words.newCode)}</p>}
        {last && changed.length === 0 && <p class="soft">{say(language, words.noDifferences)}</p>}
        <DifferenceList language={language} differences={changed} />
      </Section>
    </>
  )
}

const partsOfGroup: Readonly<Record<PartGroup, readonly ContentPart[]>> = {
  basics: ['name', 'field', 'level', 'result', 'whoMayApply', 'source'],
  papers: ['documents'],
  time: ['timeLimit', 'timeLimitText', 'supplementPolicy'],
  fee: ['feeText', 'fees'],
  steps: ['steps', 'stepsBasis'],
  channels: ['channels', 'reception'],
  authority: ['authority', 'authorityKind', 'handlingSystem'],
  cases: ['cases'],
  legal: ['legalBasis', 'portalUrl', 'portalDecision'],
}
const groups = Object.keys(partsOfGroup).filter((name): name is PartGroup => name in partsOfGroup)

const Content = ({
  language,
  content,
  editable,
}: DraftPageProps & { readonly content: ProcedureContent; readonly editable: boolean }) => (
  <Section title={say(language, words.parts)}>
    <SummaryList
      language={language}
      rows={groups.map(group => ({
        key: say(language, groupWords[group]),
        value: <PartLines language={language} lines={linesOf(language, group, content)} />,
        changeHref: editable ? partPath(content.code, group) : undefined,
      }))}
    />
  </Section>
)

const linesOf = (language: Language, group: PartGroup, content: ProcedureContent): readonly string[] =>
  contentParts
    .filter(part => partsOfGroup[group].includes(part))
    .flatMap(part => partLines(language, part, content))

const PartLines = ({
  language,
  lines,
}: {
  readonly language: Language
  readonly lines: readonly string[]
}) =>
  lines.length === 0 ? (
    <span class="soft">{say(language, words.unsaid)}</span>
  ) : (
    <div lang={vietnamese(language)}>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  )
