/** An amount in đồng: whole and never negative, since the đồng has no smaller coin. */
export type Money = number & { readonly unit?: 'đồng' }

/** Throws when the amount is not a whole number of đồng from 0. */
export function dong(amount: number): Money {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is no amount of đồng`)
  return amount
}

/** As Vietnamese papers write it: `12.000 đồng`. */
export const shownMoney = (amount: Money): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
