import type { ComponentChildren } from 'preact'

export interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** What is said below the bar: how much of how much. */
  readonly children: ComponentChildren
}

/** How far something is that goes on by itself. */
export const Progress = ({ label, done, total, children }: ProgressProps) => (
  <div class="progress">
    <label>
      <span>{label}</span>
      <progress value={Math.min(done, total)} max={Math.max(total, 1)} />
    </label>
    <p>{children}</p>
  </div>
)
