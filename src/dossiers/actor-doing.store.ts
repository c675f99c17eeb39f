import type { Actor } from '../web/actor.ts'
import type { Doing } from './asking.ts'

/** The officer behind a request, as the rules know them. */
export const doingOf = ({ staffId, roles }: Actor, at: Temporal.Instant): Doing => ({ staffId, roles, at })
