import type { Words } from '../kernel/words.ts'
import type { Centre } from '../people/index.ts'
import type { ProcedureContent } from './procedure.ts'

/** By what it is decided who is competent: nothing (any commune), where somebody lives, where a thing lies, who holds a register. */
export type Deciding = 'anywhere' | 'residence' | 'site' | 'holder'

/** A rule of reference-data/procedures/where-rules.json: who is competent, and how far from there a centre may take it in. */
export interface WhereRule {
  readonly codes?: readonly string[]
  readonly fields?: readonly string[]
  readonly decides: Deciding
  readonly by: 'commune' | 'police'
  readonly reach: 'commune' | 'province' | 'country'
  /** What the place is called when people are asked for it; only with `site`. */
  readonly site?: Words
  readonly reason: Words
  readonly basis: string
}

/** A commune of today, as far as this question needs it. */
export interface Place {
  readonly code: string
  /** “xã Mường Sại, tỉnh Sơn La”. */
  readonly name: string
  readonly provinceCode: string
}

/** Where the person is to go, and why. */
export interface Whereabouts {
  /** `here`: decided here. `through-us`: taken in here and sent on. `elsewhere`: to be handed in there. `holder`: where the register is. */
  readonly outcome: 'here' | 'through-us' | 'elsewhere' | 'holder'
  readonly who: 'commune' | 'police' | 'province' | 'agency'
  /** The commune that is competent; null where any is, or where no commune is. */
  readonly competent: Place | null
  readonly reason: Words
  readonly basis: string
}

/** The answer with what somebody needs to know before going. */
export interface WhereAnswer extends Whereabouts {
  readonly centre: Centre
  /** When dossiers are taken in today; none on a day off, nothing where the calendar does not reach. */
  readonly today: readonly { readonly from: string; readonly to: string }[] | null
  readonly openNow: boolean
}

/** The first rule that names the procedure, then its field; the last one fits all. Throws when the data have none that does. */
export function ruleFor(
  { code, field }: Pick<ProcedureContent, 'code' | 'field'>,
  rules: readonly WhereRule[],
): WhereRule {
  const named = rules.find(({ codes }) => codes?.includes(code))
  const rule = named ?? rules.find(each => !each.codes && (each.fields?.includes(field.id) ?? true))
  if (!rule) throw new Error('The rules of where to go must end with one that fits all')
  return rule
}

/** Which place must be known before the question can be answered. */
export const placeNeeded = ({ decides }: WhereRule): 'residence' | 'site' | undefined =>
  decides === 'residence' || decides === 'site' ? decides : undefined

/**
 * Whether a procedure can be done at the commune `here`, by the place that decides (null when none does). A commune takes in what
 * any commune and the agencies of its province decide (Decree 118/2025/NĐ-CP, Art. 8), civil status of the whole country by helping
 * to file online (Decree 120/2025/NĐ-CP); what is decided by police or handed in at an agency is done there.
 */
export function whereToDo(
  procedure: Pick<ProcedureContent, 'code' | 'field' | 'authorityKind' | 'reception'>,
  rule: WhereRule,
  { here, place }: { readonly here: Place; readonly place: Place | null },
): Whereabouts {
  const { reason, basis } = rule
  const { authorityKind, reception } = procedure
  if (reception?.mode === 'AT_AGENCY')
    return {
      outcome: 'elsewhere',
      who: 'agency',
      competent: place,
      reason: atAgency,
      basis: reception.legalBasis ?? basis,
    }
  if (authorityKind === 'PROVINCE_AGENCY') return byProvince(place ?? here, here)
  if (rule.decides === 'holder') return { outcome: 'holder', who: 'commune', competent: null, reason, basis }
  if (place === null) return { outcome: 'here', who: 'commune', competent: null, reason, basis }
  const police = rule.by === 'police' || authorityKind === 'COMMUNE_POLICE'
  const who = police ? 'police' : 'commune'
  if (place.code === here.code) return { outcome: 'here', who, competent: place, reason, basis }
  const taken = !police && isWithin(rule.reach, place, here)
  return { outcome: taken ? 'through-us' : 'elsewhere', who, competent: place, reason, basis }
}

function isWithin(reach: WhereRule['reach'], place: Place, here: Place): boolean {
  if (reach === 'country') return true
  return reach === 'province' && place.provinceCode === here.provinceCode
}

const byProvince = (place: Place, here: Place): Whereabouts => ({
  outcome: place.provinceCode === here.provinceCode ? 'through-us' : 'elsewhere',
  who: 'province',
  competent: place,
  reason: provincial,
  basis: 'Nghị định 118/2025/NĐ-CP, Điều 8',
})

const atAgency: Words = [
  'Thủ tục này phải nộp trực tiếp tại cơ quan giải quyết, không nhận qua bộ phận một cửa.',
  'It has to be handed in at the agency that decides; one-stop centres do not take it in.',
]
const provincial: Words = [
  'Cơ quan cấp tỉnh giải quyết; xã nào trong tỉnh cũng nhận và chuyển đi.',
  'An agency of the province decides; every commune of the province takes it in and sends it on.',
]
