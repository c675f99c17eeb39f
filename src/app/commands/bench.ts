import type { Measure } from '../bench/measure.ts'
import { isPart, partNames, runBench } from '../bench/run-bench.ts'
import { type Command, WrongUsage } from '../command.ts'

export const command: Command = {
  usage: `bench [--only ${partNames.join('|')}] [--dossiers 100000]`,
  summary:
    'Đo tốc độ và dung lượng trên thư mục tạm / measures itself against its targets, in a data folder of its own',
  options: { only: { type: 'string' }, dossiers: { type: 'string' } },
  takes: [0, 0],
  async run({ values: { only, dossiers = '100000' } }) {
    if (only !== undefined && !(typeof only === 'string' && isPart(only)))
      throw new WrongUsage(`--only ${partNames.join('|')}, không có / there is no “${only}”`)
    if (!/^[1-9]\d{0,6}$/.test(String(dossiers)))
      throw new WrongUsage(`--dossiers phải là số từ 1 / must be a number from 1, not “${dossiers}”`)
    const measures = await runBench(line => console.error(line), {
      ...(only === undefined ? {} : { only }),
      dossiers: Number(dossiers),
    })
    return { ok: measures.every(measure => measure.ok), data: { measures }, lines: tableOf(measures) }
  },
}

/** One line a measure: met or not, name, value and target in its unit, what it was made of. */
const tableOf = (measures: readonly Measure[]): readonly string[] =>
  measures.map(({ name, value, target, unit, ok, note = '' }) =>
    [
      ok ? '✓' : '✗',
      name.padEnd(24),
      `${value} ${unit}`.padStart(12),
      `mục tiêu / target ${target} ${unit}`.padEnd(34),
      note,
    ]
      .join('  ')
      .trimEnd(),
  )
