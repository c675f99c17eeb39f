import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { type Hidden, HiddenFields } from './forms/hidden-fields.tsx'
import { Icon } from './icon.tsx'
import { wording } from './wording.ts'

export interface FiltersProps {
  readonly language: Language
  readonly action: string
  readonly hidden?: Hidden | undefined
  /** The list without filters; given when some are set. */
  readonly clearHref?: string | undefined
  /** Fields, best two or three, `unmarked`. */
  readonly children: ComponentChildren
}

/** A row of fields that narrows the list below by a GET request. */
export const Filters = ({ language, action, hidden, clearHref, children }: FiltersProps) => (
  <form class="filters" method="get" action={action}>
    <HiddenFields hidden={hidden} />
    {children}
    <div class="button-row">
      <button class="button secondary" type="submit">
        {say(language, wording.filter)}
      </button>
      {clearHref && (
        <a class="button quiet" href={clearHref}>
          {say(language, wording.clearFilters)}
        </a>
      )}
    </div>
  </form>
)

export interface SearchBoxProps {
  readonly language: Language
  readonly action: string
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly hint?: string | undefined
}

export const SearchBox = ({ language, action, name, label, value, hint }: SearchBoxProps) => (
  <search>
    <form class="search" method="get" action={action}>
      <label for={`f-${name}`}>{label}</label>
      <div>
        <input
          type="search"
          id={`f-${name}`}
          name={name}
          value={value}
          aria-describedby={hint && `f-${name}-hint`}
        />
        <button class="button primary" type="submit">
          <Icon name="search" /> {say(language, wording.search)}
        </button>
      </div>
      {hint && (
        <p class="hint" id={`f-${name}-hint`}>
          {hint}
        </p>
      )}
    </form>
  </search>
)
