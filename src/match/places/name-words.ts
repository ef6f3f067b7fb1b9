import type { Place, Sort } from './place.ts'

/** What a place's name says of it beside the name: "Belgorod Oblast" is of a province, "northern Aleppo" a part, "Bucha, Ukraine" says where. */
export type NameWords = {
  /** The name without those words. */
  readonly bare: string
  /** Sorts that it may be; undefined where no word says so. */
  readonly sorts: ReadonlySet<Sort> | undefined
  /** The word that says so. */
  readonly kind: string | null
  /** "northern", "rural": only a part of what is named. */
  readonly part: string | null
  /** What follows a comma: a country or province that it lies in. */
  readonly within: string | null
}

const AREA: readonly Sort[] = ['province', 'region', 'district', 'state']
const TOWN: readonly Sort[] = ['settlement']
const SITE: readonly Sort[] = ['site', 'base', 'camp', 'prison', 'plant', 'dam']

/** Words that say what sort of place a name is of, as reports in English use them. */
const KINDS: Readonly<Record<string, readonly Sort[]>> = {
  oblast: AREA,
  region: AREA,
  province: AREA,
  governorate: AREA,
  state: AREA,
  republic: AREA,
  krai: AREA,
  department: AREA,
  prefecture: AREA,
  division: AREA,
  county: AREA,
  territory: AREA,
  district: AREA,
  raion: AREA,
  rayon: AREA,
  canton: AREA,
  subdistrict: AREA,
  municipality: [...AREA, ...TOWN],
  city: TOWN,
  town: TOWN,
  village: TOWN,
  settlement: TOWN,
  camp: ['camp', 'base', 'prison'],
  prison: ['prison'],
  airport: SITE,
  airfield: SITE,
  airbase: SITE,
  base: SITE,
  dam: ['dam'],
  plant: ['plant'],
  island: ['island'],
  islands: ['island'],
  mountains: ['range'],
  valley: ['region', 'district', 'river'],
  river: ['river'],
}

const HEADS = Object.keys(KINDS).join('|')
const AFTER = new RegExp(`^(.+?)\\s+(?:(?:refugee|displacement|air|military)\\s+)?(${HEADS})$`, 'iu')
const BEFORE = new RegExp(`^(?:the\\s+)?(${HEADS})\\s+(?:of\\s+)?(.+)$`, 'iu')
const PART =
  /^(?:the\s+)?((?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?|central|upper|lower|greater|rural|outer|downtown|old)\s+(.+)$/iu
const COUNTRYSIDE = /^(.+?)\s+(countryside|suburbs|outskirts|front|area)$/iu

/** Reads a name's own words. */
export function nameWords(name: string): NameWords {
  const [head = '', ...rest] = name.split(/,\s*/u)
  const whole = head.trim().replace(/^the\s+/iu, '')
  const within = rest.join(', ').trim() || null
  const part = PART.exec(whole)
  const around = part === null ? COUNTRYSIDE.exec(whole) : null
  const called = part?.[2] ?? around?.[1] ?? whole
  const partWord = part?.[1] ?? around?.[2] ?? null
  const after = AFTER.exec(called)
  const before = after === null ? BEFORE.exec(called) : null
  const kind = (after?.[2] ?? before?.[1])?.toLowerCase() ?? null
  const bare = after?.[1] ?? before?.[2] ?? called
  return { bare, sorts: kind === null ? undefined : new Set(KINDS[kind]), kind, part: partWord, within }
}

/** Kilometres that a district is drawn with where only its chief town is known, and a site that is named after a town. */
const DISTRICT = 30
const NEARBY = 10

/** How far around its point a place reaches when it is named with these words. */
export function reachOf(place: Place, { sorts, kind, part }: NameWords): number {
  if (place.sort !== 'settlement') return place.km
  if (sorts === undefined || sorts.has('settlement')) return part === null ? place.km : NEARBY
  return kind !== null && AREA.some(sort => sorts.has(sort)) ? DISTRICT : NEARBY
}
