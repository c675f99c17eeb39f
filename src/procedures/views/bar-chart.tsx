export interface BarChartProps {
  readonly label: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

const WIDTH = 720
const HEIGHT = 240
const FOOT = 34
const HEAD = 24

/** Upright bars with their figures; those who hear the page get the same figures as one sentence. */
export const BarChart = ({ label, bars }: BarChartProps) => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = WIDTH / bars.length
  const said = bars.map(bar => `${bar.label}: ${bar.value}`).join('; ')
  return (
    <svg class="bar-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}. ${said}`}>
      {bars.map((bar, index) => {
        const height = ((HEIGHT - FOOT - HEAD) * bar.value) / most
        const middle = step * (index + 0.5)
        return (
          <g key={bar.label}>
            <rect x={step * (index + 0.15)} y={HEIGHT - FOOT - height} width={step * 0.7} height={height} />
            <text x={middle} y={HEIGHT - FOOT - height - 7}>
              {bar.value}
            </text>
            <text x={middle} y={HEIGHT - 12} class="bar-chart-label">
              {bar.label}
            </text>
          </g>
        )
      })}
      <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
    </svg>
  )
}
