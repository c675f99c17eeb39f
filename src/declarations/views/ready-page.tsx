import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DefinitionBox } from '../../web/design/definition-box.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { wording } from './wording.ts'

export interface ReadyPageProps {
  readonly language: Language
  readonly title: string
  readonly code: string
  readonly qr: string
  readonly papersHref: string
  readonly changeHref: string
  readonly printHref: string
}

/** The declaration waits for the counter: the code that brings it up there, and what to bring. */
export const ReadyPage = (props: ReadyPageProps) => {
  const { language, title, code, qr, papersHref, changeHref, printHref } = props
  return (
    <>
      <PageTitle over={title} title={say(language, wording.readyTitle)} />
      <DefinitionBox term={say(language, wording.readyCode)} value={code} tone="good" unbroken />
      <QrFigure svg={qr} label={say(language, wording.readyCode)} caption={code} />
      <Section title={say(language, wording.readyNext)}>
        <ol>
          <li>{say(language, wording.readyBring)}</li>
          <li>{say(language, wording.readyShow)}</li>
          <li>{say(language, wording.readySign)}</li>
        </ol>
        <ButtonRow>
          <ButtonLink href={papersHref}>{say(language, wording.readyPapers)}</ButtonLink>
          <ButtonLink kind="secondary" href={printHref}>
            {say(language, wording.preview)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={changeHref}>
            {say(language, wording.readyChange)}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  )
}
