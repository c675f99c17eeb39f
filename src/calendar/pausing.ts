/** National statuses in which the clock stands: supplement asked, tax or fee to be paid, stopped. */
export type PausingStatus = 5 | 6 | 8

/**
 * What a completed supplement does to the limit: the clock goes on where it stood (as the national index counts), or the
 * limit runs anew from the completion (Decree 61/2018/NĐ-CP, Art. 19).
 */
export type SupplementPolicy = (typeof supplementPolicies)[number]

export const supplementPolicies = ['PAUSE', 'RESTART'] as const
