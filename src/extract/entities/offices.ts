import type { Words } from './words.ts'

/** Whether a word heads the name of an office that takes its field by "of": "Chief of Training", "Minister for Justice". */
export const isOfficeWord = (lower: string): boolean => OFFICES.has(lower)

/** Whether the capitalised word at `i` opens an office's field of work rather than the name of a body: "of Defence", "of the General Staff". */
export function startsField(words: Words, i: number): boolean {
  const lower = words.lower[i] ?? ''
  if (FIELDS.has(lower)) return true
  return SERVICES.has(lower) && FIELDS.has(words.lower[i + 1] ?? '')
}

/** Whether a word is common in the wording of an office's field: "Foreign Affairs and Trade". */
export const isFieldWord = (lower: string): boolean => FIELDS.has(lower) || FIELD_NOUNS.has(lower)

/** Whether a word names a service that fields belong to: "Army Public Relations". */
export const isService = (lower: string): boolean => SERVICES.has(lower)

/** Whether a word may stand before an office's noun as part of the office's name: "Acting", "Theatre", "Public Relations". */
export const qualifiesOffice = (lower: string): boolean => MODIFIERS.has(lower) || FIELDS.has(lower) || SERVICES.has(lower)

const OFFICES = new Set(
  'chief chiefs director minister ministers secretary undersecretary commissioner head commander commandant inspector superintendent officer coordinator adviser advisor controller chairman president governor deputy representative envoy spokesman spokesperson spokeswoman marshal general attorney comptroller goc'.split(
    ' ',
  ),
)
const FIELDS = new Set(
  'staff defence defense operations training logistics supply doctrine ordnance signals peacekeeping electrical mechanical recruitment policy plans administration intelligence foreign interior justice finance police public information home internal external state research works personnel communications communication communities health education energy trade security legal engineering medical civil military economy labour labor agriculture transport transportation culture environment development emergency emergencies oil mines mining tourism youth sport sports immigration migration veterans strategy standards standard evaluation accounts budget procurement transformation innovation monitoring assessment analysis'.split(
    ' ',
  ),
)
const SERVICES = new Set('army naval navy air general joint national defence defense armed special'.split(' '))
const FIELD_NOUNS = new Set('affairs relations services service resources industry industries planning protection control'.split(' '))
const MODIFIERS = new Set(
  'acting deputy vice assistant interim senior chief joint general flag air theatre theater force sector brigade battalion division divisional company garrison barracks field regional district area zonal command police army naval navy military defence defense public relations executive commanding special political press media permanent principal provost supreme lance prime first second'.split(
    ' ',
  ),
)
