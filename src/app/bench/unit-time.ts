import { openUnits, resolve } from '../../units/index.ts'
import { atMost, type Measure, median, rounded } from './measure.ts'

const ROUNDS = 3

/** Resolving every commune of before the reform as papers write it: one address in milliseconds, all of them in seconds. */
export async function unitTime(): Promise<readonly Measure[]> {
  const register = openUnits()()
  const addresses = register.former.map(
    ({ fullName, district }) => `Số 12, ${fullName}, ${district.fullName}, ${district.province.fullName}`,
  )
  const round = (): number => {
    const began = performance.now()
    for (const address of addresses) resolve(register, address)
    return performance.now() - began
  }
  round()
  const all = median(Array.from({ length: ROUNDS }, round))
  const note = `${addresses.length} old communes with district and province`
  return [
    atMost({ name: 'unit-address', value: rounded(all / addresses.length), target: 0.2, unit: 'ms', note }),
    atMost({ name: 'unit-all-communes', value: rounded(all / 1000), target: 3, unit: 's', note }),
  ]
}
