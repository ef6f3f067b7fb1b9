import { adjectiveOf, isTownName, worldNames } from '../../language/data/gazetteer.ts'
import { givenName, isForeignArticle, nounKind, openerKind, postKind, type NounKind } from '../../language/data/word-lists.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { FieldSort } from '../../text/field.ts'
import type { Name } from './name.ts'
import { fieldAt, toldBelow } from './profile-headings.ts'
import { pastQuoted } from './quoted-names.ts'
import { shoutedIn } from './shouted.ts'
import type { Words } from './words.ts'

type Add = (kind: EntityKind, weight: number) => void

/**
 * What speaks for each kind at one place of a name: its head noun, what the world calls so, posts before it, given names in it, its
 * shape, the words around it, and the name tagger's view. Weights were set by hand on developing texts; about 1 is a hint, 6 is as
 * good as said.
 */
export function kindEvidence(words: Words, name: Name, tagged: EntityKind | undefined): Map<EntityKind, number> {
  const votes = new Map<EntityKind, number>()
  const add: Add = (kind, weight) => votes.set(kind, (votes.get(kind) ?? 0) + weight)
  fromWorld(words, name, add)
  fromHead(words, name, add)
  fromPerson(words, name, add)
  fromShape(words, name, add)
  fromContext(words, name, add)
  fromProfile(words, name, add)
  if (tagged !== undefined) add(tagged, TAGGER)
  return votes
}

/** The statistical tagger is right more often than any hint, and less often than a head noun. */
const TAGGER = 2

function fromWorld(words: Words, name: Name, add: Add): void {
  const known = worldNames(name.key)
  for (const { kind, of } of known.slice(0, 2)) {
    if (of === 'city' && hasOwnArticle(words, name)) add('place', -1)
    else if (of === 'city') add('place', givenName(name.key) === undefined ? 3 : 1)
    else add(kind, 6)
  }
  if (known.length === 0 && name.parts.length > 1 && worldNames(words.key(name.head, name.head + 1)).some(({ kind }) => kind === 'people'))
    add('people', 6)
  if (known.length === 0 && opensWithGroup(name)) add('organization', 4)
  if (known.length === 0 && name.key.length > 4 && !isSurname(name) && isTownName(name.key)) add('place', 1)
  if (known.length === 0 && adjectiveOf(name.key) !== undefined) add('people', 5)
}

/** "Mai-Mai Simba": a part of an armed group that the world knows, under its name. */
const opensWithGroup = ({ parts }: Name): boolean =>
  parts.some((_, i) => i > 1 && worldNames(parts.slice(0, i).join(' ')).some(({ of }) => of === 'group'))

/** "The Taliban": towns take no article, unless it is that of a noun behind them ("the Mosul offensive"). */
const hasOwnArticle = (words: Words, { first, last, parts }: Name): boolean =>
  parts.length === 1 && words.lower[first - 1] === 'the' && !/^(?:NOUN|PROPN|ADJ)$/.test(words.token(last)?.upos ?? '')

function fromHead(words: Words, name: Name, add: Add): void {
  const noun = headNoun(words, name)
  const opener = openerOf(name)
  const isOpened = opener !== 'place' || noun === undefined || noun.kind === 'place'
  if (opener !== undefined && isOpened) add(opener, opener === 'place' ? 5 : 6)
  if (name.parts.length > 1 && SHIP_OPENER.test(words.token(name.first)?.form ?? '')) add('materiel', 6)
  if (isOutlet(words, name) || isChurch(name)) add('organization', 8)
  if (name.parts.length > 1 && WATCH.test(words.lower[name.head] ?? '')) add('organization', 4)
  if (noun === undefined) return
  if (EMBLEM.test(words.lower[name.head] ?? '') && words.capital[name.head] === true) add('organization', 3)
  else if (name.parts.length === 1) add(noun.kind, 2)
  else if (BANDED.test(words.lower[name.head] ?? '') && words.capital[name.head] === true) add('organization', 6)
  else if (name.parts[0] === 'islamic' && noun.sort !== 'realm') add('organization', 8)
  else if (noun.sort === 'realm') add('state', 6)
  else if (isSurnameToo(words, name)) add(noun.kind, 2)
  else add(noun.kind, noun.kind === 'person' ? 2 : 6)
}

/** What the last words of a name say it is, the most of them that are listed: "Armoured | Personnel Carriers". */
const headNoun = (words: Words, { first, head }: Name): NounKind | undefined =>
  [2, 1, 0]
    .filter(before => head - before >= first)
    .flatMap(before => nounKind(words.lower.slice(head - before, head + 1).join(' ')) ?? [])[0]

/** "Fiona | Marsh", "Benny | Hill": ground that is as often a family's name, behind a given name. */
const isSurnameToo = (words: Words, { parts, head }: Name): boolean =>
  parts.length < 4 && parts.length > 1 && givenName(parts[0] ?? '') !== undefined && SURNAMES_TOO.test(words.lower[head] ?? '')

const SURNAMES_TOO =
  /^(?:marsh|hill|ford|lake|wood|field|cave|heath|brook|banks|moor|dale|glen|forest|pool|bush|church|mill|park|shore|stone|bank)$/

function fromPerson(words: Words, name: Name, add: Add): void {
  if (name.titled) add('person', 5)
  const given = givenName(name.parts[0] ?? '')
  const count = name.parts.length
  if (given !== undefined && count > 1 && count < 6) add('person', 4)
  if (given !== undefined && count === 1) add('person', 1.5)
  if (name.parts.some((part, i) => i < count - 1 && i > 0 && PATRONYMIC.test(part))) add('person', 2)
  if (count > 1 && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(words.token(name.first)?.form ?? '')) add('person', 1.5)
  if (isByInitials(words, name)) add('person', 2.5)
  if (hasNickname(words, name)) add('person', 4)
  if (given === undefined && isShoutedPerson(words, name)) add('person', 2)
  if (count < 4 && isSurname(name)) add('person', worldNames(name.key).length > 0 ? 1 : 3)
}

/** "KC Osuji": two initials run together, of no known body, before what can only be a surname. */
function isByInitials(words: Words, { first, parts }: Name): boolean {
  const [initials = '', surname = ''] = parts
  return (
    parts.length === 2 &&
    /^\p{Lu}{2}$/u.test(words.token(first)?.form ?? '') &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(words.token(first + 1)?.form ?? '') &&
    worldNames(initials).length === 0 &&
    worldNames(surname).length === 0 &&
    adjectiveOf(surname) === undefined &&
    nounKind(surname) === undefined
  )
}

/** "Henrique ROSA", "CHIANG Kai-shek": a family name in capitals, told from an acronym by its length, with given names and no noun. */
function isShoutedPerson(words: Words, { first, last, parts }: Name): boolean {
  const shouted = shoutedIn(words, { first, last })
  return (
    shouted.some(part => part.length > 3) &&
    parts.length < 4 &&
    words.reading.tokens.slice(first, last).some(({ form }) => /^\p{Lu}\p{Ll}{2,}$/u.test(form)) &&
    parts.every(part => nounKind(part) === undefined && worldNames(part).length === 0 && adjectiveOf(part) === undefined) &&
    (shouted.includes(parts[0] ?? '') || shouted.includes(parts.at(-1) ?? ''))
  )
}

/** "Richard “Tex” Coe". */
function hasNickname(words: Words, { first, last }: Name): boolean {
  for (let i = first + 1; i < last - 2; i++) if (pastQuoted(words, i) < last && pastQuoted(words, i) > i) return true
  return false
}

const isSurname = ({ parts }: Name): boolean => SURNAME.test(parts.at(-1) ?? '')

function fromShape(words: Words, name: Name, add: Add): void {
  const form = words.token(name.first)?.form ?? ''
  if (/^\p{Lu}{3,6}$/u.test(form) && words.lower[name.first + 1] === '-' && name.last > name.first + 2) add('organization', 3)
  if (ACRONYM.test(form) && (name.parts.length === 1 || /^\d/.test(name.parts[1] ?? ''))) add('organization', 1.5)
  if (name.parts.length === 1 && /^\p{Lu}[\p{Ll}\p{Lu}-]*ism$/u.test(form)) add('concept', 6)
  if (name.parts.length < 3 && /(?:ists|ites|ians)$/.test(name.key)) add('people', 3)
  if (name.parts.length === 1 && /(?:stan|abad|grad|ville|burg|pur|istan)$/.test(name.key)) add('place', 2)
  if (name.parts.length > 1 && name.parts.length < 4) add('person', 0.5)
  if (/^(?:los|las)$/.test(name.parts[0] ?? '') && isBand(name)) add('organization', 3)
  if (/^(?:al|ash|as|ar|az|ad)-\p{Lu}/u.test(form) || (name.parts.length === 2 && name.parts[0] === 'al')) add('person', 0.7)
}

function fromContext(words: Words, name: Name, add: Add): void {
  const before = words.lower[name.first - 1] ?? ''
  const after = words.lower[name.last] ?? ''
  const atNoun = nounKind(words.lower[name.first - 2] ?? '')
  const taken = takenAsPlace(words, name)
  if (taken > 0) add('place', taken)
  if (isGovernedTown(words, name)) add('place', 3)
  if (before === 'of' && RULERS.test(words.lower[name.first - 2] ?? '')) add('place', 2)
  if (before === 'of' && isRuled(words, name)) add('state', 4)
  if (isLed(words, name)) add('organization', 2)
  if (before === 'of' && atNoun?.kind === 'place') add('place', atNoun.sort === 'land' || atNoun.sort === 'town' ? 4 : 1)
  if (PLACING.test(before) && !/^['’]s?$/.test(after)) add('person', -1.5)
  if (PLACING.test(before)) add('place', 1.2)
  else if (PLACING.test(words.lower[listStart(words, name)] ?? '')) add('place', 2.2)
  if (/^(?:from|to)$/.test(before)) add('place', 0.3)
  if (isGoneBy(words, name)) add('person', 3)
  if (before === 'by' && name.parts.length > 1 && MADE_OR_LED.test(words.lower[name.first - 2] ?? '')) add('person', 2)
  if (/^(?:says|said|told|himself|herself|who|whose|added|tweeted|born)$/.test(after)) add('person', 1.5)
  if (before === 'the' && name.parts.length === 1) add('organization', 0.6)
  if (/^(?:the|['’]s)$/.test(before) && isBand(name)) add('organization', 2.5)
  if (before === ',' && after === ',' && ACRONYM.test(words.token(name.first)?.form ?? '')) add('organization', 1)
  if (before === 'the') add('person', -1.5)
  const apposed = /^(?:,|is|was|remains|became)$/.test(after) ? nounAfter(words, name.last + 1) : undefined
  if (apposed !== undefined) add(apposed, apposed === 'organization' ? 7 : 2.5)
  const listed = listedUnder(words, name)
  if (listed !== undefined) add(listed, 4)
  if (isBearer(words, name)) add('person', 2.5)
  const noun = nounKind(words.lower[name.last] ?? '')
  if (noun?.sort === 'force' || noun?.sort === 'unit') add('organization', 1)
  if (noun?.kind === 'materiel' && MODEL.test(words.token(name.last - 1)?.form ?? '')) add('materiel', 5)
  else if (noun?.kind === 'materiel' || FOLLOWERS.test(after)) add('organization', 1.2)
  if (noun?.sort === 'body') add('person', 1)
  const earlier = before === ',' ? nounKind(words.lower[name.first - 2] ?? '') : nounKind(before)
  const isBeside = before !== ',' && words.token(name.first - 1)?.upos === 'NOUN' && words.capital[name.first - 1] !== true
  if (ACRONYM.test(words.token(name.first)?.form ?? '') && noun?.kind === 'people') add('organization', 1)
  if (earlier !== undefined && earlier.kind !== 'event') add(earlier.kind, !isBeside ? 1 : earlier.kind === 'organization' ? 4 : 2)
}

/** "Its head, who uses the name Lantern": what somebody goes by. */
const isGoneBy = (words: Words, { first }: Name): boolean =>
  /^(?:name|alias|pseudonym|guerre|sign)$/.test(words.lower[first - 1] ?? '') &&
  words.lower.slice(Math.max(0, first - 6), first).includes('who')

/** "Founded by Célestin Mwamba": what is done to a body by one person more often than by another body. */
const MADE_OR_LED = /^(?:founded|co-founded|led|headed|commanded|chaired|run)$/

/** "Leader: X": what a label gives of whom a profile is about; and the kind of a name alone, over what tells of it. */
function fromProfile(words: Words, name: Name, add: Add): void {
  const at = words.sentence[name.first] ?? -1
  const { start = 0, first = -1, last = -1 } = words.reading.sentences[at] ?? {}
  const field = fieldAt(words, at)
  const given = field === undefined || (words.token(name.first)?.start ?? 0) < start + field.label ? undefined : FIELDS[field.sort]
  if (given !== undefined) add(given, 8)
  const told = name.first - first < 2 && last - name.last < 2 ? toldBelow(words, at) : undefined
  if (told !== undefined) add(told, 4)
}

/** The kind of what stands behind a label. */
const FIELDS: Partial<Readonly<Record<FieldSort, EntityKind>>> = {
  leader: 'person',
  leadership: 'person',
  founder: 'person',
  spouse: 'person',
  ally: 'organization',
  rival: 'organization',
  opponent: 'organization',
  parent: 'organization',
  splinter: 'organization',
  area: 'place',
  base: 'place',
}

/** Whether a name stands between commas after a phrase for a post: "the leader of the rebels, | Zaydi, said". */
function isBearer(words: Words, { first, last }: Name): boolean {
  if (words.lower[beforeComma(words, first)] !== ',' || !/^(?:[,.”"’']|'')$/.test(words.lower[last] ?? '')) return false
  for (let i = beforeComma(words, first) - 1; i > first - 12 && BEARERS_PHRASE.has(words.token(i)?.upos ?? ''); i--) {
    const ends = words.lower[i + 1] === ',' || /^(?:of|for|in|to)$/.test(words.lower[i + 1] ?? '')
    if (ends && words.token(i)?.upos === 'NOUN' && postKind(words.lower[i] ?? '') !== undefined) return true
  }
  return false
}

/** The word before a name, or before what says that somebody is called by it: ", | known only as “Kasym”". */
function beforeComma(words: Words, first: number): number {
  let i = first - 1
  while (/^(?:["“‘']|``|known|only|simply|as|by|his|her|the|nom|de|guerre|call|sign|alias)$/.test(words.lower[i] ?? '') && i > first - 8)
    i--
  return i
}

const BEARERS_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'NUM'])

/** How much speaks for a place where a name is the object of what is done to places ("besieged | Farandu"), or to them more often than not. */
function takenAsPlace(words: Words, { first, last, parts }: Name): number {
  for (let i = first; i < last; i++) {
    const token = words.token(i)
    const verb = token?.deprel === 'obj' ? (words.token(token.head)?.lemma ?? '') : ''
    if (TAKES.has(verb)) return 2
    if (VISITS.has(verb) && parts.length === 1 && !ACRONYM.test(token?.form ?? '') && givenName(parts[0] ?? '') === undefined) return 2.2
  }
  return 0
}

const TAKES = new Set(
  'besiege encircle recapture retake overrun occupy raze liberate evacuate bombard shell bomb burn torch loot pillage'.split(' '),
)
const VISITS = new Set('attack raid storm reach flee seize capture'.split(' '))

/** "Farandu's mayor", "the outskirts of Farandu": what only towns and districts have. */
const isGovernedTown = (words: Words, { first, last }: Name): boolean =>
  (words.isGlued(last) && OF_TOWNS.test(words.lower[last + 1] ?? '')) ||
  (words.lower[first - 1] === 'of' && OF_TOWNS.test(words.lower[first - 2] ?? ''))

const RULERS = /^(?:emir|sultan|king|queen|governor|bishop|archbishop|sheriff|oba|mufti|prince|duke)$/

/** "President Selim Karo of | Farandu", "King Osman II of | Farandu": what the bearer of a title that only states give is of. */
function isRuled(words: Words, { first }: Name): boolean {
  let i = first - 2
  while (i > first - 7 && words.capital[i] === true && !OF_STATES.test(words.lower[i] ?? '')) i--
  return i < first - 2 && OF_STATES.test(words.lower[i] ?? '')
}

const OF_STATES = /^(?:president|premier|minister|king|queen|emperor|empress|sultan|emir|chancellor|tsar|shah)$/

/** Whether a name is what somebody leads, founds or joins: "who leads | Los Torvikos", "a spokesman for | Farandu". */
function isLed(words: Words, { first, last }: Name): boolean {
  for (let i = first; i < last; i++) {
    const token = words.token(i)
    if (token?.deprel === 'obj' && LEADS.test(words.token(token.head)?.lemma ?? '')) return true
  }
  return /^(?:of|for)$/.test(words.lower[first - 1] ?? '') && OF_BODIES.test(words.lower[first - 2] ?? '')
}

const LEADS = /^(?:lead|head|command|found|chair|join|disband|outlaw)$/
const OF_BODIES = /^(?:member|members|spokesman|spokeswoman|spokesperson|fighters|militants|founder|co-founder|deputy|wing|faction|branch)$/

const OF_TOWNS =
  /^(?:mayor|prefect|alcalde|bürgermeister|outskirts|suburbs|streets|residents|inhabitants|townspeople|villagers|market|airport|harbour|harbor|railway|hospital|neighbourhoods|neighborhoods)$/

/** Kind of the noun that a list is given for: "two battalions: A and B", "groups such as A, B and C". */
function listedUnder(words: Words, name: Name): EntityKind | undefined {
  const i = listStart(words, name)
  const [before, last] = [words.lower[i - 1] ?? '', words.lower[i] ?? '']
  const noun = last === ':' || last === 'including' ? before : last === 'as' && before === 'such' ? (words.lower[i - 2] ?? '') : ''
  return noun.endsWith('s') ? nounKind(noun)?.kind : undefined
}

/** The word before the list of names that a name stands in. */
function listStart(words: Words, name: Name): number {
  let i = name.first - 1
  while (i > name.first - 14 && (words.capital[i] === true || /^(?:,|and|or|the)$/.test(words.lower[i] ?? ''))) i--
  return i
}

/** Kind of the noun that heads a phrase after a comma or "is": ", the commander of …", "was an armed group …", "is a self-defence force …". */
function nounAfter(words: Words, first: number): EntityKind | undefined {
  if (!/^(?:a|an|the|its|their|his|her)$/.test(words.lower[first] ?? '')) return undefined
  for (let i = first + 1; i < first + 5; i++) {
    const upos = words.token(i)?.upos
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return undefined
    if (/^(?:['’]s?|-)$/.test(words.lower[i + 1] ?? '')) i++
    else if (upos === 'NOUN' && words.token(i + 1)?.upos !== 'NOUN') return nounKind(words.lower[i] ?? '')?.kind ?? undefined
  }
  return undefined
}

const PLACING = /^(?:in|at|near|around|outside|inside|toward|towards)$/

/** "The Desert Falcons", "Torvik's Night Hunters", "Los Torvikos": names in the plural of no land are those of bands. */
const isBand = ({ key, parts }: Name): boolean =>
  parts.length > 1 && /[^su]s$/.test(parts.at(-1) ?? '') && worldNames(key).length === 0 && nounKind(parts.at(-1) ?? '') === undefined

/** "Catholic Church": a body of believers, where "Bor Church" is a building. */
const isChurch = ({ parts }: Name): boolean => parts.at(-1) === 'church' && parts.length > 1 && CREEDS.test(parts.at(-2) ?? '')
const CREEDS =
  /^(?:catholic|orthodox|anglican|coptic|lutheran|methodist|baptist|evangelical|pentecostal|presbyterian|reformed|independent|apostolic|maronite|uniate|national)$/

/** "Farandu Radio", "Farandu Now": names of stations and papers end so, however their last word is meant elsewhere. */
const isOutlet = (words: Words, { head, parts }: Name): boolean =>
  parts.length > 1 &&
  /^(?:Radio|TV|Television|FM|News|Now|Today|Online|Independent|Times|Post|Herald|Tribune|Gazette)$/.test(words.token(head)?.form ?? '')

/** What a name is by its first word, past the article that names of bodies take: "La Guardia …". */
function openerOf({ parts: [first = '', second = '', ...rest] }: Name): EntityKind | undefined {
  if (second === '') return undefined
  const isAfterArticle = rest.length > 0 && isForeignArticle(first) && openerKind(second) === 'organization'
  return openerKind(isAfterArticle ? second : first)
}

/** Those who band together: with a capital behind another name they are a body, "Red Guards". */
const BANDED =
  /^(?:guards|volunteers|veterans|fighters|rebels|partisans|patriots|workers|farmers|students|youth|women|mothers|rangers|rifles|engineers)$/

/** Arms that groups call themselves after: "the Shield of the North", "Sacred Sword". */
const EMBLEM = /^(?:shields?|swords?|spears?|lances?|daggers?|kni(?:fe|ves)|arrows?|bows?)$/

/** What keeps watch gives its name to bodies that do: "the Harbour Watch". */
const WATCH = /^(?:watch|lookout|monitor|vigil)$/

/** Nouns for those who belong to the body named right before them. */
const FOLLOWERS = /^(?:fighters|militants|operatives|members|gunmen|insurgents|affiliates|terrorists|loyalists)$/
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]{1,7}$/u
/** The letters and number of a weapon: "M16", "BM-21". */
const MODEL = /^\p{Lu}{1,4}-?\d{1,3}\p{Lu}?$/u
const SHIP_OPENER = /^(?:USS|HMS|FS|HMAS|HMCS|INS|USNS|MV|RFS|SS)$/
const PATRONYMIC = /^(?:bin|ibn|bint|binti|binte|ben|abu|ould|von|van|al|el|ag)$/
const SURNAME =
  /(?:ov|ova|ev|eva|enko|chuk|shvili|dze|yan|ian|vich|vic|sky|skyy|skyi|skiy|ski|skaya|oglu|zadeh|escu|sen|sson|opoulos|ullah)$/
