import type { Name } from '../model/source.ts'

/** Words that only bodies have in their names. */
const BODY =
  /\b(?:agency|agence|alliance|army|assembly|assistance|association|authority|bank|board|brigade|bureau|center|centre|chamber|civil|club|coalition|college|commission|comisión|committee|company|confederation|conference|congress|consortium|corporation|corps|council|court|crisis|department|directorate|division|embassy|enterprise|federation|forces?|foundation|front|fund|general|government|group|hospital|house|inc|initiative|institute|instituto|international|joint|journal|justice|law|league|library|ltd|magazine|media|metals|military|ministry|mission|monitor|movement|museum|nations|national|network|news|observatory|office|organi[sz]ation|panel|parliament|party|police|press|programme|program|project|ministerio|republic|research|review|rights|schools?|secretariat|secretary|security|senate|service|services|society|staff|state|states|studies|taskforce|team|times|today|tribunal|trust|union|united|universidad|university|watch|wikipedia|working|world|post|guardian|herald|daily|weekly|hub|partners)\b/i

const PARTICLE =
  /^(?:de|da|di|do|dos|das|du|del|della|den|der|des|van|von|vom|zu|zur|ten|ter|te|la|le|el|al|bin|ibn|ben|bint|abu|af|av|y|e|of|st\.?|las|los)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const HONOUR =
  /^(?:(?:the\s)?(?:hon\.?|honou?rable|rt\.?|rev\.?|dr\.?|prof\.?|professor|mr\.?|mrs\.?|ms\.?|sir|dame|lord|lady|justice|judge|president|minister|secretary|senator|sen\.|representative|rep\.|gen\.?|general|col\.?|colonel|lt\.?|lieutenant|maj\.?|major|capt\.?|captain|sgt\.?|sergeant|adm\.?|admiral|u\.s\.)\s)+(?=\S+\s\S)/i

/** A list of names with what follows it in the citation. */
export type NameList = { readonly names: readonly Name[]; readonly etAl: boolean }

/** Authors or editors as a note lists them: "A, B, and C", "A and B", "A et al."; with `turned`, "Smith, John, and Jane Doe". */
export function namesIn(text: string, order: 'turned' | 'straight' = 'straight'): NameList {
  const named = text.replace(/\s\[(?:pseud(?:onym)?\.?|sic|attributed|attrib\.|\?)\]/gu, '')
  const etAl = /,?\s*(?<!\p{L})(?:et\s?al|and others|u\. ?a)\b\.?/iu.exec(named)
  const listed = (etAl === null ? named : named.slice(0, etAl.index)).trim().replace(/[,.]+$/, fullStop)
  const turned = order === 'turned' ? surnameFirst(listed) : undefined
  const parts = turned ?? partsOfList(listed)
  return { names: parts.map(nameOf).filter(name => name !== undefined), etAl: etAl !== null }
}

/** Whether the text reads as one person's name: two to five capitalised words or initials, none of a body's. */
export function isPerson(text: string): boolean {
  const plain = withoutHonours(text.trim())
  if (BODY.test(plain) || /[\d“”"():;]/.test(plain)) return false
  const words = plain.split(/\s+/)
  if (words.length < 2 || words.length > 6 || /^(?:The|A|An)$/.test(words[0] ?? '')) return false
  return words.every((word, index) => PARTICLE.test(word) || SUFFIX.test(word) || isNameWord(word, index))
}

/** Whether the text could name a person or a body at the head of a citation. */
export function isNameLike(text: string): boolean {
  const plain = text.trim()
  if (isPerson(plain) || /^@\w{2,40}$/.test(plain)) return true
  return (
    plain.length > 0 && plain.length < 160 && /^(?:the\s)?[\p{Lu}\d]/iu.test(plain) && /\p{Lu}/u.test(plain) && !/[“”"]|:\s/.test(plain)
  )
}

/** The name by which a short form calls the author: family name, or the literal name without its article. */
export function callName(name: Name): string {
  return name.family ?? (name.literal ?? name.given ?? '').replace(/^the\s/i, '')
}

/** A name in reading order. */
export const wholeName = (name: Name): string => name.literal ?? [name.given, name.family].filter(part => part !== undefined).join(' ')

function nameOf(text: string): Name | undefined {
  const plain = text
    .trim()
    .replace(/^(?:and|und|&|by)\s+/i, '')
    .replace(/,$/, '')
  if (plain === '') return undefined
  if (!isPerson(plain)) return { literal: plain }
  return personOf(withoutHonours(plain).split(/\s+/))
}

function personOf(words: readonly string[]): Name {
  const suffix = SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? 1 : 0
  let from = words.length - 1 - suffix
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '') && words[from - 1] !== 'y' && words[from - 1] !== 'e') from--
  if (from > 1 && /^(?:Las|Los|La|Le|Der|Den)$/.test(words[from - 1] ?? '') && PARTICLE.test(words[from - 2] ?? '')) from -= 2
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') }
}

const isNameWord = (word: string, index: number): boolean =>
  /^(?:\p{Lu}\.?[-‐]?){1,4}$/u.test(word) ||
  (index > 0 && /^[(“‘]?\p{Lu}[\p{L}’'ʼ-]*[.”’)]?$/u.test(word)) ||
  /^(?:[dlDLO][’'])?\p{Lu}[\p{L}’'ʼ-]*$/u.test(word)

const withoutHonours = (text: string): string => text.replace(HONOUR, '').replace(/\s\p{sc=Han}[\p{sc=Han}\s·]*$/u, '')

/** Initials and abbreviations keep their stop: "Jones Jr." */
const fullStop = (match: string, at: number, whole: string): string =>
  match === '.' && /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Inc|Ltd|Co)$/u.test(whole.slice(0, at)) ? '.' : ''

function partsOfList(text: string): string[] {
  const serial = text.split(/,\s+(?:(?:and|und|et|&)\s)?(?!(?:Jr|Sr|III?|Inc|LLC|Ltd)\b)/u)
  if (serial.length > 2 && /,\s(?:and|und|et|&)\s\S[^,]*$/u.test(text)) return serial
  const joined = text.replace(/,?\s(?:and|und|et|&)\s/gu, ' and ')
  const byComma = joined.split(/,\s+(?!(?:Jr|Sr|III?|Inc|LLC|Ltd)\b)/)
  if (byComma.length === 1) return splitPair(joined)
  return [...byComma.slice(0, -1), ...splitPair(byComma.at(-1) ?? '')]
}

/** "A and B" is two names unless it reads as one body: "Ministry of Culture and Sport", "Conflict and Security". */
function splitPair(text: string): string[] {
  const sides = text.split(' and ')
  if (sides.length < 2) return text.split(/(?<=\p{L})\s?\/\s?(?=\p{Lu})/u)
  const whole = sides.every(side => isPerson(side) || /^\p{Lu}[\p{L}’'-]*$/u.test(side.trim()) || /\([\p{Lu}\d]+\)$/u.test(side.trim()))
  return whole || !BODY.test(text) || (sides.length === 2 && isPerson(sides[0] ?? '')) ? sides : [text]
}

/** "Smith, John, and Jane Doe" as bibliographies list names, the first one turned. */
function surnameFirst(text: string): string[] | undefined {
  const match = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s((?:\p{Lu}(?:\.|[\p{Ll}’'-]+)\s?){1,3})(?:,?\s(?:and|&)\s(.+))?$/u.exec(
    text,
  )
  if (match === null) return undefined
  const [, family = '', given = '', others] = match
  if (!/\.|\s/.test(given.trim()) && given.trim().length < 3) return undefined
  const rest = others === undefined ? [] : partsOfList(others)
  return BODY.test(`${family} ${given}`) || (others === undefined && isPerson(family)) ? undefined : [`${given.trim()} ${family}`, ...rest]
}
