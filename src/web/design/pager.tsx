import { type Language, say } from '../../kernel/words.ts'
import { Icon } from './icon.tsx'
import { wording } from './wording.ts'

export interface PagerProps {
  readonly language: Language
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}

/** For keyset pages: one back, one on, and no count. */
export const Pager = ({ language, previousHref, nextHref }: PagerProps) =>
  (previousHref ?? nextHref) !== undefined && (
    <nav class="pager" aria-label={say(language, wording.pager)}>
      {previousHref && (
        <a class="button secondary" href={previousHref} rel="prev">
          <Icon name="previous" /> {say(language, wording.previous)}
        </a>
      )}
      {nextHref && (
        <a class="button secondary" href={nextHref} rel="next">
          {say(language, wording.next)} <Icon name="next" />
        </a>
      )}
    </nav>
  )
