import { type Language, say } from '../../kernel/words.ts'
import { inCase } from '../cases.ts'
import { type ContentPart, changedParts, lineChanges } from '../changed-parts.ts'
import type { Paper, ProcedureCase, ProcedureContent, ProcedureStep } from '../procedure.ts'
import {
  alternativeWords,
  authorityKindWords,
  contentPartWords,
  optionWords,
  paperFormWords,
  receptionWords,
} from './editor-wording.ts'
import { feeRuleWords } from './fee-words.ts'
import { shownLimit } from './shown-values.ts'
import { channelWords } from './wording.ts'

/** One part of a version in lines that people read; none where nothing is said. */
export const partLines = (
  language: Language,
  part: ContentPart,
  content: ProcedureContent,
): readonly string[] => lines[part](content, language)

type Lines = (content: ProcedureContent, language: Language) => readonly string[]
const one = (text: string | null | undefined): readonly string[] => (text ? [text] : [])

const lines: Readonly<Record<ContentPart, Lines>> = {
  name: ({ name }) => [name],
  field: ({ field }) => [field.name],
  level: ({ level }) => one(level),
  documents: ({ documents }, language) => documents.map(paper => paperLine(language, paper)),
  timeLimit: ({ timeLimit }, language) => one(timeLimit && shownLimit(language, timeLimit)),
  timeLimitText: ({ timeLimitText }) => one(timeLimitText),
  supplementPolicy: ({ supplementPolicy }, language) => one(chosen(language, supplementPolicy)),
  feeText: ({ feeText }) => one(feeText),
  fees: ({ fees = [] }, language) => fees.map(rule => feeRuleWords(language, rule)),
  cases: (content, language) => (content.cases ?? []).flatMap(each => caseLines(language, content, each)),
  channels: ({ channels }, language) => channels.map(channel => say(language, channelWords[channel])),
  reception: ({ reception }, language) =>
    one(
      reception &&
        [say(language, receptionWords[reception.mode]), reception.legalBasis].filter(Boolean).join(' – '),
    ),
  steps: ({ steps }, language) => steps.map(step => stepLine(language, step)),
  stepsBasis: ({ stepsBasis }) => one(stepsBasis),
  result: ({ result }) => one(result),
  whoMayApply: ({ whoMayApply }) => one(whoMayApply),
  authority: ({ authority }) => one(authority),
  authorityKind: ({ authorityKind }, language) =>
    one(authorityKind && say(language, authorityKindWords[authorityKind])),
  handlingSystem: ({ handlingSystem }, language) =>
    one(
      handlingSystem === 'LOCAL'
        ? chosen(language, 'LOCAL')
        : handlingSystem && `${chosen(language, 'MINISTRY')} (${handlingSystem.slice('MINISTRY:'.length)})`,
    ),
  legalBasis: ({ legalBasis }) => legalBasis,
  forms: ({ forms }) => forms.map(({ name }) => name),
  portalUrl: ({ portalUrl }) => one(portalUrl),
  portalDecision: ({ portalDecision }) => one(portalDecision),
  source: ({ source }) => [source],
}

const chosen = (language: Language, value: string | undefined): string | undefined => {
  const words = value === undefined ? undefined : optionWords[value]
  return words && say(language, words)
}

/** A paper in one line: form and number, name, when it is needed, what replaces it. */
export function paperLine(language: Language, paper: Paper): string {
  const form = paper.kind && say(language, paperFormWords[paper.kind])
  const number = paper.number === undefined ? '' : String(paper.number).padStart(2, '0')
  const count = [number, form].filter(Boolean).join(' ') || (paper.count ?? '')
  return [
    `${paper.name}${count ? ` (${count})` : ''}`,
    paper.condition ?? '',
    ...alternativeLines(language, paper),
  ]
    .filter(Boolean)
    .join(' – ')
}

export const alternativeLines = (language: Language, { alternatives = [] }: Paper): readonly string[] =>
  alternatives.map(({ kind, name, procedure = '' }) =>
    say(language, alternativeWords[kind], { name, procedure }).replace(' ()', ''),
  )

function stepLine(language: Language, { action, handler, role, allowanceHours }: ProcedureStep): string {
  const hours = allowanceHours && shownLimit(language, { kind: 'working-hours', amount: allowanceHours })
  return [action, handler, role, hours].filter(Boolean).join(' – ')
}

function caseLines(language: Language, content: ProcedureContent, each: ProcedureCase): readonly string[] {
  const { documents, timeLimit, timeLimitText, channels } = inCase(content, each)
  const limit = timeLimit ? shownLimit(language, timeLimit) : timeLimitText
  const ways = channels.map(channel => chosen(language, channel)).join(', ')
  const fee = each.fees?.map(rule => feeRuleWords(language, rule)).join('; ') ?? each.feeText
  const head = [each.when, limit, ways, fee].filter(Boolean).join(' · ')
  return [
    `${each.name}: ${head}`,
    ...(each.documents ? documents.map(paper => `${each.name} – ${paperLine(language, paper)}`) : []),
  ]
}

export interface Difference {
  readonly part: ContentPart
  readonly label: string
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

/** What differs between two versions, part by part, in words. */
export const differences = (
  language: Language,
  before: ProcedureContent,
  after: ProcedureContent,
): readonly Difference[] =>
  changedParts(before, after).map(part => ({
    part,
    label: say(language, contentPartWords[part]),
    ...lineChanges(partLines(language, part, before), partLines(language, part, after)),
  }))
