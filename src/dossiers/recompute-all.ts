import { type Static, Type } from 'typebox'

/** What a director asked for when all dates were to be recomputed, and the calendar it was asked under. */
export const askedRecompute = Type.Object({
  reason: Type.String(),
  roles: Type.Array(Type.String()),
  calendar: Type.String(),
})
export type AskedRecompute = Static<typeof askedRecompute>

/** How many dossiers came to which end so far. */
const tally = {
  /** Have another date now. */
  moved: Type.Integer(),
  unchanged: Type.Integer(),
  /** Today's calendar or catalogue tells no date for them; they keep theirs. */
  undated: Type.Integer(),
  /** Somebody acted on them again and again at that very moment; they keep theirs. */
  skipped: Type.Integer(),
}
export const recomputeTally = Type.Object(tally)
export type RecomputeTally = Static<typeof recomputeTally>

/** Where the next piece begins, and the tally. */
export const recomputeProgress = Type.Object({ after: Type.String(), ...tally })
export type RecomputeProgress = Static<typeof recomputeProgress>
