/** Drawn on a grid of 16 with the colour of the text; always beside words that say the same. */
const drawings = {
  neutral: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 7.2v4M8 4.6v.2',
  good: 'M2.5 8.5l3.8 4l7.2-9',
  warn: 'M8 1.8l6.8 12.4H1.2zM8 6.2v3.6M8 11.9v.2',
  bad: 'M5 1.5h6l3.5 3.5v6L11 14.5H5L1.5 11V5zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  next: 'M2 8h11M9 4l4 4l-4 4',
  previous: 'M14 8H3M7 4L3 8l4 4',
  search: 'M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM10.8 10.8L15 15',
  phone:
    'M4 1.5l2.2 3.6l-1.4 1.6q1.4 3 4.4 4.5l1.6-1.4l3.7 2.2q-.4 3-2.8 3Q7 14.6 3.8 11.8T1 4.3q.2-2.5 3-2.8z',
  menu: 'M1.5 4h13M1.5 8h13M1.5 12h13',
} as const

export type IconName = keyof typeof drawings

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
)
