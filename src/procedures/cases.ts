import type { ProcedureCase, ProcedureContent } from './procedure.ts'

/** The parts that a case may have of its own. */
export type CasedParts = Pick<
  ProcedureContent,
  'channels' | 'timeLimit' | 'timeLimitText' | 'feeText' | 'documents'
> &
  Pick<ProcedureContent, 'fees'>

/** Code of the ministry whose system owns the official status, where it is not ours: then a dossier is only mirrored here. */
export const handlingMinistry = ({
  handlingSystem = 'LOCAL',
}: Pick<ProcedureContent, 'handlingSystem'>): string | undefined =>
  handlingSystem === 'LOCAL' ? undefined : handlingSystem.slice('MINISTRY:'.length)

/** Whether whoever files has to say which case it is. */
export const hasCases = ({ cases = [] }: Pick<ProcedureContent, 'cases'>): boolean => cases.length > 0

export const findCase = (
  { cases = [] }: Pick<ProcedureContent, 'cases'>,
  id: string | undefined,
): ProcedureCase | undefined => cases.find(each => each.id === id)

/**
 * What holds in one case: its own papers, time limit, fee and channels, and where it says nothing those of the procedure. A time
 * limit of its own also replaces the text of the procedure, so that the two never contradict each other.
 */
export function inCase<Content extends CasedParts>(
  content: Content,
  one: ProcedureCase | undefined,
): Content {
  if (!one) return content
  const ownLimit = one.timeLimit !== undefined || one.timeLimitText !== undefined
  const ownFee = one.feeText !== undefined || one.fees !== undefined
  return {
    ...content,
    channels: one.channels ?? content.channels,
    documents: one.documents ?? content.documents,
    ...(ownLimit ? { timeLimit: one.timeLimit ?? null, timeLimitText: one.timeLimitText ?? null } : {}),
    ...(ownFee ? { feeText: one.feeText ?? null, fees: one.fees ?? [] } : {}),
  }
}
