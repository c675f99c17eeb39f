import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { wording } from './wording.ts'

export interface CardPageProps {
  readonly language: Language
  readonly title: string
  readonly code: string
  readonly secret: string
  /** Leads back to the declaration, as SVG. */
  readonly qr: string
  /** Last day it is kept, as pages write dates. */
  readonly until: string
  readonly goOnHref: string
}

/** The two codes of a declaration, to keep, photograph or print. */
export const CardPage = ({ language, title, code, secret, qr, until, goOnHref }: CardPageProps) => (
  <>
    <PageTitle over={title} title={say(language, wording.cardTitle)} />
    <DefinitionBox term={say(language, wording.code)} value={code} unbroken />
    <DefinitionBox term={say(language, wording.secret)} value={secret} />
    <ButtonRow>
      <ButtonLink href={goOnHref}>{say(language, wording.goOn)}</ButtonLink>
    </ButtonRow>
    <Notice kind="info" title={say(language, wording.cardKeep)}>
      <p>{say(language, wording.cardWhy)}</p>
      <p>{say(language, wording.cardUntil, { date: until })}</p>
      <p>{say(language, wording.cardPrint)}</p>
    </Notice>
    <QrFigure svg={qr} label={say(language, wording.cardScan)} caption={say(language, wording.cardScan)} />
  </>
)
