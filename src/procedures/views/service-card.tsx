import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { QrFigure } from '../../web/design/qr-figure.tsx'
import { cardPdfPath, procedurePath } from '../addresses.ts'
import type { CardFit, ServiceCard } from '../card.ts'
import { printedWording } from './printed-wording.ts'
import { vietnamese } from './shown-values.ts'

export interface ServiceCardProps {
  readonly language: Language
  readonly card: ServiceCard
  readonly fit: CardFit
  /** SVG of the code that leads to the page. */
  readonly qr: string
  readonly code: string
}

/** What to bring, to be printed from the browser on one page; boxes to tick by hand. */
export const ServiceCardView = ({ language, card, fit, qr, code }: ServiceCardProps) => (
  <article class={`service-card service-card-${fit.size}`}>
    <p class="over">{card.centre}</p>
    <h1 class="long" lang={vietnamese(language)}>
      {card.name}
    </h1>
    <p class="soft" lang={vietnamese(language)}>
      {card.fieldLine}
    </p>
    <p class="soft not-printed">{say(language, printedWording.howToPrint)}</p>
    <ButtonRow>
      <ButtonLink href={cardPdfPath(code)}>{say(language, printedWording.asDocument)}</ButtonLink>
      <ButtonLink kind="quiet" href={procedurePath(code)}>
        {say(language, printedWording.toPage)}
      </ButtonLink>
    </ButtonRow>
    <div class="service-card-parts">
      <section>
        <h2>{card.words.bring}</h2>
        <Papers language={language} card={card} fit={fit} />
        {card.notes.map(note => (
          <p key={note} class="soft">
            {note}
          </p>
        ))}
      </section>
      <aside aria-label={card.words.scan}>
        <QrFigure svg={qr} label={card.words.scan} caption={card.words.scan} />
        <dl>
          {[...card.facts, { label: card.words.hotline, value: card.hotline }].map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
    <p class="soft">
      {card.address} · {card.opening}
    </p>
  </article>
)

const Papers = ({ language, card, fit }: Pick<ServiceCardProps, 'language' | 'card' | 'fit'>) => {
  const left = card.papers.length - fit.papers
  return (
    <>
      <ul class="ticks" lang={vietnamese(language)}>
        {card.papers.slice(0, fit.papers).map(({ name, condition, count }) => (
          <li key={name}>
            {name}
            {count && <strong> – {count}</strong>}
            {condition && <div class="soft">{condition}</div>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <strong>{card.words.more.replace('{count}', String(left))}</strong>
        </p>
      )}
    </>
  )
}
