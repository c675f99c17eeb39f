import type { Words } from '../kernel/words.ts'

/** A public service centre of one commune. */
export interface Centre {
  readonly centreId: string
  readonly name: Words
  /** Identifier of the agency (Decision 20/2020/QĐ-TTg), the first part of every dossier code. */
  readonly agencyId: string
  readonly superiorAgency: string
  /** Code of the commune in force since 2025-07-01. */
  readonly unitCode: string
  readonly provinceCode: string
  readonly address: string
  readonly hotline: string
  readonly opening: Words
  readonly timezone: string
}
