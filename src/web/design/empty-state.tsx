import type { ComponentChildren } from 'preact'

export interface EmptyStateProps {
  readonly title: string
  /** What to do instead. */
  readonly children?: ComponentChildren
}

export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <div class="empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
)
