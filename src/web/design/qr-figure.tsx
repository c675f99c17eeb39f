import type { ComponentChildren } from 'preact'

export interface QrFigureProps {
  /** An SVG of paths as the QR encoder writes it. It is drawn anew here, so that nothing but paths can come through. */
  readonly svg: string
  /** What scanning leads to. */
  readonly label: string
  readonly caption?: ComponentChildren
  /** `poster` fills the width of a printed sheet. */
  readonly size?: 'normal' | 'poster' | undefined
}

export const QrFigure = ({ svg, label, caption, size = 'normal' }: QrFigureProps) => (
  <figure class={`qr qr-${size}`}>
    <svg viewBox={attribute(svg, 'viewBox')} role="img" aria-label={label} shape-rendering="crispEdges">
      {[...svg.matchAll(/<path\s[^>]*>/g)].map(([path], index) => (
        <path
          key={index}
          d={attribute(path, 'd')}
          fill={attribute(path, 'fill') ?? 'none'}
          stroke={attribute(path, 'stroke')}
        />
      ))}
    </svg>
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
)

const attribute = (markup: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1]
