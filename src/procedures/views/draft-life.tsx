import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import { Section } from '../../web/design/heading.tsx'
import { Timeline } from '../../web/design/timeline.tsx'
import type { Draft, DraftEvent } from '../draft.ts'
import { namesOfParts } from './draft-refusal-words.ts'
import { eventWords, originWords, editorWording as words } from './editor-wording.ts'
import { shownDate, shownMoment } from './shown-values.ts'

export interface ShownVersion {
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  readonly effectiveTo: Temporal.PlainDate | null
}

export interface DraftHistoryProps {
  readonly language: Language
  readonly versions: readonly ShownVersion[]
  readonly drafts: readonly Draft[]
  readonly history: readonly (DraftEvent & { readonly draftNo: number; readonly revision: number })[]
  /** Names of staff by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Every version with the days on which it applied and who stands for it, and what happened with the drafts. */
export const DraftLife = (props: DraftHistoryProps) => {
  const { language, versions, history, names } = props
  return (
    <>
      {versions.length > 0 && (
        <Section title={say(language, words.life)}>
          <DataTable
            caption={say(language, words.life)}
            captionUnseen
            rows={versions}
            columns={[
              {
                label: say(language, words.version),
                heading: true,
                cell: ({ version }) => `${say(language, words.version)} ${version}`,
              },
              { label: say(language, words.applies), cell: version => appliesText(language, version) },
              { label: say(language, words.state), cell: version => whoText(props, version) },
            ]}
          />
        </Section>
      )}
      {history.length > 0 && (
        <Section title={say(language, words.history)}>
          <Timeline
            language={language}
            events={history.map(event => ({
              title: eventText(language, event),
              state: 'done',
              time: shownMoment(event.at),
              dateTime: event.at.toString(),
              who: names[event.by] ?? event.by,
            }))}
          />
        </Section>
      )}
    </>
  )
}

const appliesText = (language: Language, { effectiveFrom, effectiveTo }: ShownVersion): string =>
  effectiveTo
    ? say(language, words.fromTo, {
        from: shownDate(effectiveFrom),
        to: shownDate(effectiveTo.subtract({ days: 1 })),
      })
    : say(language, words.from, { from: shownDate(effectiveFrom) })

function whoText({ language, drafts, names }: DraftHistoryProps, { version }: ShownVersion): string {
  const draft = drafts.find(({ publication }) => publication?.version === version)
  if (!draft?.approval) return say(language, words.imported)
  const { by, decision } = draft.approval
  const nameOf = (id: string) => names[id] ?? id
  return [
    say(language, words.draftedBy, { who: draft.authors.map(nameOf).join(', ') }),
    say(language, words.approvedBy, {
      who: nameOf(by),
      decision: decision.number,
      date: shownDate(decision.date),
    }),
    say(language, originWords[draft.origin]),
  ].join('; ')
}

function eventText(language: Language, { type, detail }: DraftEvent): string {
  const parts: readonly unknown[] = Array.isArray(detail.parts) ? detail.parts : []
  const { decision = '', reason = '', version = '', effectiveFrom } = detail
  return say(language, eventWords[type], {
    parts: namesOfParts(language, parts),
    decision: String(decision),
    reason: String(reason),
    version: String(version),
    effectiveFrom: effectiveFrom ? shownDate(Temporal.PlainDate.from(String(effectiveFrom))) : '',
  })
}
