import { Type } from 'typebox'
import type { Poster } from './poster.ts'

/** How many procedures share an A4 sheet: one for the wall, two for a counter, four for a board, eight for labels. */
export const perSheet = [1, 2, 4, 8] as const
export type PerSheet = (typeof perSheet)[number]

/** Words of a procedure short enough for a poster or a card. */
export interface ShortFacts {
  readonly time: string
  readonly fee: string
}

/** Papers that have room beside the code on half a sheet. */
const ROOM_ON_HALF = 380

/** What the template of several posters shows. */
export interface PosterFile {
  readonly title: string
  readonly centre: string
  readonly per: PerSheet
  readonly posters: readonly Poster[]
}

/** Fewer papers for smaller posters; what is left out is counted on the poster by its own words. */
export const roomFor = (per: PerSheet): number | undefined => (per === 1 ? undefined : ROOM_ON_HALF)

/** What a run that prints posters was asked for; an empty field means everything the centre handles. */
export const askedPosters = Type.Object({
  field: Type.String(),
  per: Type.Enum([1, 2, 4, 8]),
  language: Type.Enum(['vi', 'en']),
  origin: Type.String(),
})
