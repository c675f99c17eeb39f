/** The mark of the house: the gate of a village, with one door and the light on behind it. */
export const BrandMark = () => (
  <svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path class="mark-wall" d="M1 15q6-1 9-8h20q3 7 9 8l-3 5v16H4V20z" />
    <path class="mark-light" d="M13 36v-7a7 7 0 0 1 14 0v7z" />
    <path class="mark-beam" d="M4 18.5h32" />
  </svg>
)

export interface Centre {
  readonly name: string
  /** Where the name leads: the home page of this shell. */
  readonly href: string
  readonly address?: string | undefined
}

export const Brand = ({ centre }: { readonly centre: Centre }) => (
  <a class="brand" href={centre.href}>
    <BrandMark />
    <span>
      <strong lang="vi">Một cửa</strong>
      <span class="brand-centre">{centre.name}</span>
    </span>
  </a>
)
