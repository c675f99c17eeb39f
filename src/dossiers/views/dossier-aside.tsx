import { type Language, say } from '../../kernel/words.ts'
import { Notice } from '../../web/design/notice.tsx'
import type { Dossier } from '../dossier.ts'
import type { StopNote, SupplementRequest } from '../trail.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { shownDay, shownInstant } from './shown-time.ts'

interface AsideProps {
  readonly language: Language
  readonly dossier: Dossier
}

/** What a dossier off the straight road waits for, or how it ended there; and what was promised anew. */
export const DossierAside = ({ language, dossier }: AsideProps) => (
  <>
    <Extended language={language} dossier={dossier} />
    <Waiting language={language} dossier={dossier} />
  </>
)

const Waiting = ({ language, dossier }: AsideProps) => {
  switch (dossier.position) {
    case 'supplement-asked': {
      const request = dossier.supplements?.at(-1)
      return request ? <Supplement language={language} request={request} /> : null
    }
    case 'financial-duty':
      return (
        <Notice kind="warning" title={say(language, wording.dutyWaits)}>
          <p>{'duty' in dossier ? dossier.duty?.what : ''}</p>
        </Notice>
      )
    case 'withdrawal-asked':
      return (
        <Notice
          kind="warning"
          title={say(language, wording.wishes, { time: shownInstant(dossier.withdrawal.at) })}
        >
          <p>{dossier.withdrawal.reason}</p>
        </Notice>
      )
    case 'stopped':
      return <Stopped language={language} stop={dossier.stop} />
    case 'awaiting-signature':
    case 'finished':
    case 'returned':
      return dossier.refusal ? (
        <Notice kind="warning" title={say(language, wording.refusalDraft)}>
          <ReasonAndBasis language={language} {...dossier.refusal} />
        </Notice>
      ) : null
    default:
      return null
  }
}

const ReasonAndBasis = ({
  language,
  reason,
  legalBasis,
}: {
  readonly language: Language
  readonly reason: string
  readonly legalBasis: string
}) => (
  <>
    <p>{reason}</p>
    <p>
      {say(language, wording.legalBasis)}: {legalBasis}
    </p>
  </>
)

const Stopped = ({ language, stop }: { readonly language: Language; readonly stop: StopNote }) => (
  <Notice kind="warning" title={say(language, wording.wasStopped, { time: shownInstant(stop.at) })}>
    <ReasonAndBasis language={language} {...stop} />
  </Notice>
)

const Supplement = ({
  language,
  request,
}: {
  readonly language: Language
  readonly request: SupplementRequest
}) => (
  <Notice
    kind={request.answered ? 'info' : 'warning'}
    title={
      request.answered
        ? say(language, wording.answered, { time: shownInstant(request.answered.at) })
        : say(language, wording.waiting, { until: shownDay(request.respondBy) })
    }
  >
    <ul>
      {request.papers.map(({ line, name, why }) => (
        <li key={line}>
          <span lang="vi">{name}</span>: {why}
        </li>
      ))}
      {request.corrections && <li>{request.corrections}</li>}
    </ul>
    <ReasonAndBasis language={language} {...request} />
    {request.override !== undefined && <p>{say(language, wording.countsLate)}</p>}
  </Notice>
)

const Extended = ({ language, dossier }: AsideProps) => {
  const extension = 'extension' in dossier ? dossier.extension : undefined
  if (!extension) return null
  const { was, reason, apologyLate } = extension
  return (
    <Notice
      kind={apologyLate ? 'warning' : 'info'}
      title={say(language, wording.wasExtended, { was: shownInstant(was) })}
    >
      <p>{reason}</p>
      {apologyLate && <p>{say(language, wording.apologyLate)}</p>}
    </Notice>
  )
}
