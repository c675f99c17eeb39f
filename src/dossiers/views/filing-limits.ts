/** The longest that may be typed in each field of a filing; the form and its schema share them. */
export const filingLimits = { name: 100, mail: 200, address: 300, request: 1000, count: 2, sets: 2 } as const

/** Digits are often typed or pasted in groups, which the server takes apart: the box is longer than the number. */
export const spacedDigits = 20
