import type { ProcedureContent } from './procedure.ts'

/** Why a procedure cannot be filed online here; nothing when it can. Without a certain time limit no date can be promised. */
export type NotOnline = 'channels-unknown' | 'not-offered' | 'time-limit-unknown'

export function whyNotOnline(
  content: Pick<ProcedureContent, 'channels' | 'timeLimit'>,
): NotOnline | undefined {
  if (content.channels.length === 0) return 'channels-unknown'
  if (!content.channels.includes('online')) return 'not-offered'
  return content.timeLimit === null ? 'time-limit-unknown' : undefined
}
