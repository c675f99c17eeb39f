import type { NavItem } from './page/nav.tsx'

export interface TabsProps {
  /** What the tabs choose between, for those who do not see them. */
  readonly label: string
  readonly items: readonly NavItem[]
}

/** Views of one thing as plain links. */
export const Tabs = ({ label, items }: TabsProps) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map(({ href, label: text, current, count }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
            {count !== undefined && <span class="count">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
