import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { cardPath, feePath, filingPath, listPath, posterPath, wherePath } from '../addresses.ts'
import { hasCases } from '../cases.ts'
import { whyNotOnline } from '../online-filing.ts'
import { missingParts } from '../parts.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { feeRuleWords, feeWording } from './fee-words.ts'
import { Cases } from './procedure-cases.tsx'
import { Forms, LegalBasis, Papers, Publication, Steps } from './procedure-parts.tsx'
import { shownLimit, vietnamese } from './shown-values.ts'
import {
  caseWording,
  channelWords,
  pageWording,
  partWords,
  systemWording,
  whyNotWords,
  wording,
} from './wording.ts'

export interface ProcedurePageProps {
  readonly language: Language
  readonly procedure: ProcedureVersion
  readonly hotline: string
  /** SVG of the code that leads here. */
  readonly qr: string
  /** Where its declaration form is filled in, when there is one. */
  readonly declarationHref?: string | undefined
  /** What this centre says about it. */
  readonly here: { readonly counter: string | null }
}

export const ProcedurePage = (props: ProcedurePageProps) => {
  const { language, procedure, qr } = props
  const { code, name, field } = procedure
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: listPath({}), label: say(language, wording.procedures) },
          { href: listPath({ field: field.id }), label: field.name },
        ]}
      />
      <PageTitle title={name} over={`${say(language, wording.code)} ${code}`} lang={vietnamese(language)} />
      <Missing {...props} />
      <System {...props} />
      <InShort {...props} />
      <Cases {...props} />
      <Actions {...props} />
      <Papers {...props} />
      <Steps {...props} />
      <Forms {...props} />
      <LegalBasis {...props} />
      <Publication {...props} />
      <QrFigure svg={qr} label={say(language, pageWording.scan)} caption={say(language, pageWording.scan)} />
    </>
  )
}

/** Says in the open what the source lacks; nothing is filled in for it. */
const Missing = ({ language, procedure, hotline }: ProcedurePageProps) => {
  const missing = missingParts(procedure)
  if (missing.length === 0) return null
  const parts = missing.map(part => say(language, partWords[part])).join(', ')
  return (
    <Notice kind={missing.length > 2 ? 'warning' : 'info'} title={say(language, pageWording.missingTitle)}>
      <p>{say(language, pageWording.missing, { parts, hotline })}</p>
    </Notice>
  )
}

const ministryOf = (system: string): string => system.replace(/^MINISTRY:/, '')

/** Said before anything else, since it decides where people go and ask. */
const System = ({ language, procedure: { handlingSystem = 'LOCAL', reception } }: ProcedurePageProps) => {
  const basis = reception?.legalBasis ? ` (${reception.legalBasis})` : ''
  return (
    <>
      {handlingSystem !== 'LOCAL' && (
        <Notice kind="info" title={say(language, systemWording.ministryTitle)}>
          <p>{say(language, systemWording.ministry, { system: ministryOf(handlingSystem) })}</p>
        </Notice>
      )}
      {reception?.mode === 'AT_AGENCY' && <p>{say(language, systemWording.atAgency, { basis })}</p>}
    </>
  )
}

const InShort = ({ language, procedure, here }: ProcedurePageProps) => {
  const lang = vietnamese(language)
  const notThere = say(language, pageWording.lacking)
  const text = (value: string | null) =>
    value === null ? <span class="soft">{notThere}</span> : <span lang={lang}>{value}</span>
  const channels = procedure.channels.map(channel => say(language, channelWords[channel])).join(', ')
  return (
    <SummaryList
      language={language}
      rows={[
        {
          key: say(language, wording.timeLimit),
          value: <Limit language={language} procedure={procedure} notThere={notThere} />,
        },
        {
          key: say(language, wording.fee),
          value: (
            <Fee language={language} procedure={procedure}>
              {text(procedure.feeText)}
            </Fee>
          ),
        },
        { key: say(language, wording.channels), value: channels || <span class="soft">{notThere}</span> },
        { key: say(language, pageWording.result), value: text(procedure.result) },
        { key: say(language, pageWording.who), value: text(procedure.whoMayApply) },
        { key: say(language, pageWording.authority), value: text(procedure.authority) },
        ...(here.counter ? [{ key: say(language, systemWording.counter), value: here.counter }] : []),
      ]}
    />
  )
}

/** The fee in the words of the source, then as the rule by which it is worked out. */
const Fee = ({
  language,
  procedure,
  children,
}: Pick<ProcedurePageProps, 'language' | 'procedure'> & { readonly children: ComponentChildren }) => {
  const { fees = [], cases = [] } = procedure
  const anyFees = fees.length > 0 || cases.some(each => each.fees)
  const rules = fees.filter(({ kind }) => kind !== 'free')
  return (
    <>
      {children}
      {rules.map((rule, index) => (
        <div key={index} class="soft" lang={vietnamese(language)}>
          {feeRuleWords(language, rule)}
        </div>
      ))}
      {anyFees && rules.length > 0 && <a href={feePath(procedure.code)}>{say(language, feeWording.link)}</a>}
    </>
  )
}

const Limit = ({
  language,
  procedure,
  notThere,
}: Pick<ProcedurePageProps, 'language' | 'procedure'> & { readonly notThere: string }) => {
  const { timeLimit, timeLimitText } = procedure
  if (hasCases(procedure)) return <>{say(language, caseWording.limitByCase)}</>
  if (timeLimitText === null && timeLimit === null) return <span class="soft">{notThere}</span>
  const short = timeLimit && shownLimit(language, timeLimit)
  return (
    <>
      {short && <strong>{short}</strong>}
      {timeLimitText !== null && timeLimitText !== short && (
        <div class={short ? 'soft' : undefined} lang={vietnamese(language)}>
          {timeLimitText}
        </div>
      )}
      {!short && <div class="soft">{say(language, pageWording.uncertain)}</div>}
    </>
  )
}

const Actions = ({ language, procedure, declarationHref }: ProcedurePageProps) => {
  const cased = hasCases(procedure)
  const reason = cased ? undefined : whyNotOnline(procedure)
  return (
    <>
      {reason && <p class="soft">{say(language, whyNotWords[reason])}</p>}
      <ButtonRow>
        {declarationHref && (
          <ButtonLink href={declarationHref}>{say(language, pageWording.declareOnline)}</ButtonLink>
        )}
        {!reason && !cased && (
          <ButtonLink kind={declarationHref ? 'secondary' : 'primary'} href={filingPath(procedure.code)}>
            {say(language, pageWording.fileOnline)}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={wherePath(procedure.code)}>
          {say(language, pageWording.where)}
        </ButtonLink>
        <ButtonLink kind="secondary" href={cardPath(procedure.code)}>
          {say(language, pageWording.card)}
        </ButtonLink>
        <ButtonLink kind="quiet" href={posterPath(procedure.code)}>
          {say(language, pageWording.poster)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
