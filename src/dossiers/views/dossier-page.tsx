import type { IndexVerdict, Standing } from '../../calendar/index.ts'
import { say } from '../../kernel/words.ts'
import { type Resolution, UnitNow } from '../../units/index.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { CardGrid } from '../../web/design/card.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Tone } from '../../web/design/parts.ts'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { SummaryList, type SummaryRow } from '../../web/design/summary-list.tsx'
import { Tag } from '../../web/design/tag.tsx'
import { Unbroken } from '../../web/design/unbroken.tsx'
import type { DossierEvent } from '../dossier.ts'
import type { Action } from '../lifecycle.ts'
import { type Position, positionWords } from '../position.ts'
import { ActionForm, type ActionFormProps, isRoadAction } from './action-forms.tsx'
import { DossierAside } from './dossier-aside.tsx'
import { DossierDue } from './dossier-due.tsx'
import { DossierHistory, type Names, nameOf } from './dossier-history.tsx'
import { DossierPapers } from './dossier-papers.tsx'
import { relationWords, dossierWording as wording } from './dossier-wording.ts'
import { DeclaredAnswers } from './filing-declaration.tsx'
import type { FilingDeclaration } from './filing-procedure.ts'
import { IssuedForms, type IssuedPaper } from './issued-forms.tsx'
import { maskedId } from './masked-id.ts'
import { channelWords } from './paper-words.ts'
import { shownInstant } from './shown-time.ts'
import { SideRoadLinks } from './side-road-links.tsx'

export interface DossierPageProps extends ActionFormProps {
  /** Oldest first. */
  readonly history: readonly DossierEvent[]
  readonly names: Names
  readonly offered: readonly Action[]
  /** The declaration it was filed with. */
  readonly declared?:
    | (Pick<FilingDeclaration, 'title' | 'sections'> & { readonly helpers: readonly string[] })
    | undefined
  /** The reasoning behind the due date, in sentences. */
  readonly why: readonly string[]
  readonly standing: Standing | null
  /** How the national index counts it, once handling has ended. */
  readonly verdict?: IndexVerdict | undefined
  /** Papers issued about it, oldest first. */
  readonly issued: readonly IssuedPaper[]
  /** What the applicant's address is today. */
  readonly addressNow?: Resolution | undefined
  /** The QR code that leads to this dossier, as SVG. */
  readonly qr?: string | undefined
  /** Shows the whole identity number: only on the answer to an audited request that gave its purpose. */
  readonly revealed?: boolean | undefined
  /** The case of the procedure, where it has several. */
  readonly caseName?: string | undefined
  /** Code of the ministry whose system owns the official status; this system only mirrors it. */
  readonly ministry?: string | undefined
  readonly links: ActionFormProps['links'] & {
    readonly reveal: string
    readonly receipt: string
    readonly why: string
    readonly slip: string
    readonly form: (index: number) => string
  }
}

/** The officer's page of a dossier: how it stands, what can be done, and everything known. */
export const DossierPage = (props: DossierPageProps) => {
  const { language, dossier, problems, history, names, qr } = props
  return (
    <>
      <PageTitle
        over={`${dossier.procedure.code} · ${dossier.procedure.name}`}
        title={<Unbroken>{dossier.code}</Unbroken>}
      >
        <Tag text={say(language, positionWords[dossier.position])} tone={tones[dossier.position]} />
      </PageTitle>
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Mirrored {...props} />
      <Outcome {...props} />
      <DossierAside language={language} dossier={dossier} />
      <DossierDue {...props} />
      <ReceiptLink {...props} />
      <Todo {...props} />
      <Section title={say(language, wording.applicant)}>
        <SummaryList language={language} rows={knownRows(props)} />
      </Section>
      <Section title={say(language, wording.papers)}>
        <Declaration {...props} />
        <DossierPapers language={language} dossier={dossier} fileHref={props.links.file} />
      </Section>
      <IssuedForms language={language} issued={props.issued} href={props.links.form} />
      <Section title={say(language, wording.history)}>
        <DossierHistory language={language} history={history} names={names} />
      </Section>
      {qr && <QrFigure svg={qr} label={say(language, wording.scan)} caption={dossier.code} />}
    </>
  )
}

const Declaration = ({ language, declared }: DossierPageProps) =>
  declared ? (
    <div class="card">
      <p>
        <strong>{say(language, wording.declared, { form: declared.title })}</strong>{' '}
        {declared.helpers.length > 0 &&
          say(language, wording.declaredWithHelp, { names: declared.helpers.join(', ') })}
      </p>
      <DeclaredAnswers language={language} sections={declared.sections} />
    </div>
  ) : null

const tones: Readonly<Record<Position, Tone>> = {
  filed: 'info',
  received: 'info',
  refused: 'bad',
  processing: 'info',
  'awaiting-signature': 'info',
  'supplement-asked': 'warn',
  'financial-duty': 'warn',
  'withdrawal-asked': 'warn',
  stopped: 'warn',
  finished: 'good',
  returned: 'good',
}

/** Said first: the result does not come from here. */
const Mirrored = ({ language, ministry }: DossierPageProps) =>
  ministry !== undefined && (
    <Notice kind="info" title={say(language, wording.mirroredTitle, { ministry })}>
      <p>{say(language, wording.mirrored)}</p>
    </Notice>
  )

/** What was said of the dossier by the last who decided on it. */
const Outcome = ({ language, dossier }: DossierPageProps) => {
  if (dossier.position === 'refused')
    return (
      <Notice kind="danger" title={say(language, wording.wasRefused)}>
        {dossier.refusal.ground && (
          <p>
            <strong>{say(language, dossier.refusal.ground.name)}</strong>
          </p>
        )}
        <p>{dossier.refusal.reason}</p>
        <p>
          {say(language, wording.legalBasis)}: {dossier.refusal.legalBasis}
        </p>
      </Notice>
    )
  if (dossier.position === 'processing' && dossier.sentBack !== undefined)
    return (
      <Notice kind="warning" title={say(language, wording.sentBack)}>
        <p>{dossier.sentBack}</p>
      </Notice>
    )
  if (dossier.position !== 'returned') return null
  const { receiver, relation, at } = dossier.returned
  const values = { receiver, relation: say(language, relationWords[relation]), time: shownInstant(at) }
  return (
    <Notice kind="success" title={say(language, wording.wasReturned)}>
      <p>{say(language, wording.returnedTo, values)}</p>
    </Notice>
  )
}

const ReceiptLink = ({ language, dossier, links }: DossierPageProps) =>
  'receivedAt' in dossier && (
    <div data-turbo="false">
      <ButtonRow>
        <ButtonLink href={links.receipt} kind="secondary">
          {say(language, wording.receipt)}
        </ButtonLink>
        <ButtonLink href={links.why} kind="quiet">
          {say(language, wording.printWhy)}
        </ButtonLink>
        <ButtonLink href={links.slip} kind="quiet">
          {say(language, wording.printSlip)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )

const Todo = ({ offered, ...props }: DossierPageProps) => (
  <Section title={say(props.language, wording.todo)}>
    {offered.length === 0 ? (
      <p>{say(props.language, wording.nothingToDo)}</p>
    ) : (
      <CardGrid>
        {offered.filter(isRoadAction).map(action => (
          <ActionForm key={action} {...props} action={action} />
        ))}
      </CardGrid>
    )}
    <SideRoadLinks {...props} offered={offered} />
  </Section>
)

function knownRows(props: DossierPageProps): readonly SummaryRow[] {
  const { language, dossier, names } = props
  const { applicant } = dossier
  const missing = <span class="soft">{say(language, wording.notGiven)}</span>
  const rows: readonly (readonly [keyof typeof wording, SummaryRow['value']] | false)[] = [
    ['name', applicant.name],
    ['idNumber', <IdNumber {...props} />],
    ['phone', applicant.phone],
    ['mail', applicant.mail ?? missing],
    ['address', <Address {...props} />],
    ['request', dossier.request ?? missing],
    ['sets', dossier.sets],
    props.caseName !== undefined && ['case', props.caseName],
    ['submitted', `${shownInstant(dossier.submittedAt)} · ${say(language, channelWords[dossier.channel])}`],
    'receivedAt' in dossier && [
      'received',
      `${shownInstant(dossier.receivedAt)} · ${nameOf(dossier.receivedBy, names)}`,
    ],
    'handler' in dossier && ['handler', nameOf(dossier.handler, names)],
  ]
  return rows.flatMap(row => (row ? [{ key: say(language, wording[row[0]]), value: row[1] }] : []))
}

/** As it was written, and what its unit is today: papers with the old name are good. */
const Address = ({ language, dossier, addressNow }: DossierPageProps) =>
  dossier.applicant.address === undefined ? (
    <span class="soft">{say(language, wording.notGiven)}</span>
  ) : (
    <>
      {dossier.applicant.address}
      <UnitNow language={language} resolution={addressNow} />
    </>
  )

const IdNumber = ({ language, dossier, revealed, links }: DossierPageProps) =>
  revealed ? (
    <>
      <strong>{dossier.applicant.idNumber}</strong>{' '}
      <span class="soft">({say(language, wording.shownOnce)})</span>
    </>
  ) : (
    <>
      {maskedId(dossier.applicant.idNumber)} <a href={links.reveal}>{say(language, wording.show)}</a>
    </>
  )
