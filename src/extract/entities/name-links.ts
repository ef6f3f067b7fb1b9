import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { givenName, nounKind, postKind } from '../../language/data/word-lists.ts'
import type { Sentence } from '../../language/reading.ts'
import type { Stretch } from './name-runs.ts'
import { isUnitNumber } from './number-words.ts'
import { isFieldWord, isOfficeWord, startsField } from './offices.ts'
import type { Words } from './words.ts'

/** The end of the run past "of", "of the", "for the" or "and" with its next capitalised word, where the words before allow it. */
export function linked(words: Words, { first: start, last }: Stretch, sentence: Sentence, named: (i: number) => boolean): number {
  const link = words.lower[last] ?? ''
  const article = words.lower[last + 1] === 'the' ? 1 : 0
  const next = last + 1 + article
  if (next >= sentence.last || !named(next)) return last
  const before = nounKind(words.lower[last - 1] ?? '')
  if (link === 'in')
    return words.lower[last - 1] === 'mission' || isSeat(words, start, last, next) || isCause(words, start, last, next) ? next + 1 : last
  if (link === 'of' && /^(?:operation|exercise)$/.test(words.lower[next] ?? '')) return last
  if (link === 'of' && isInQuotes(words, start, next)) return next + 1
  if (link === 'on') return isAboutFields(words, last, next) ? next + 1 : last
  if (link === 'of' && before?.sort === 'unit' && isUnitNumber(words.token(numberOf(words, start))?.form ?? '')) return last
  if (link === 'of') return mayTakeOf(words, last - 1, next) || isPurpose(words, start, last) ? next + 1 : last
  if (link === 'for' && isOfficeWord(words.lower[last - 1] ?? '')) return startsField(words, next) ? next + 1 : last
  if (link === 'to') return isTask(words, last, next) ? next + 1 : last
  if (link === 'for' || link === 'against') return before?.kind === 'organization' ? next + 1 : last
  if (link === 'and') return mayTakeAnd(words, start, last, next) ? next + 1 : last
  const isBetweenCapitals = words.capital[last] === true && words.token(last)?.upos === 'ADP'
  return isBetweenCapitals && before !== undefined ? next + 1 : last
}

/** "Movement for Unity in West Africa (MUWA)", "al-Qaeda in Iraq": an acronym after the place tells that it is part of the body's name. */
function isSeat(words: Words, start: number, last: number, next: number): boolean {
  let end = next
  while (words.capital[end] === true && end < next + 4) end++
  const article = words.lower[start - 1] === '-' ? start - 2 : start - 1
  const from = words.lower[article] === 'al' ? article : start
  if (worldNames(words.key(from, end)).some(({ kind }) => kind === 'organization')) return true
  const isBody = nounKind(words.lower[headOf(words, start, last)] ?? '')?.kind === 'organization' || isPurpose(words, start, last)
  return isBody && words.lower[end] === '(' && /^\p{Lu}{2,8}$/u.test(words.token(end + 1)?.form ?? '') && words.lower[end + 2] === ')'
}

/** "Committee in Defence of …", "Government of Lesk in Exile": what a body is for and where it is, as its name says. */
const isCause = (words: Words, start: number, last: number, next: number): boolean =>
  /^(?:defen[cs]e|support|solidarity|exile)$/.test(words.lower[next] ?? '') &&
  nounKind(words.lower[headOf(words, start, last)] ?? '')?.kind === 'organization'

/** “the | Lion of Borno”: words in quotes are one name. */
const isInQuotes = (words: Words, start: number, next: number): boolean =>
  nounKind(words.lower[start] ?? '')?.kind !== 'person' &&
  /^(?:["“‘']|``)$/.test(words.lower[words.lower[start - 1] === 'the' ? start - 2 : start - 1] ?? '') &&
  /^(?:["”’']|'')$/.test(words.lower[next + 1] ?? '')

/** "Commission on Human Rights", "Committee on Foreign Relations": what a body deliberates on, no ground that it stands on. */
const isAboutFields = (words: Words, last: number, next: number): boolean =>
  /^(?:commission|committee|subcommittee|council|conference|convention|tribunal|inquiry|panel|board|dialogue)$/.test(
    words.lower[last - 1] ?? '',
  ) &&
  worldNames(words.folded(next)).length === 0 &&
  nounKind(words.lower[next] ?? '')?.kind !== 'place'

/** The word before the first link of a run, or else its last. */
function headOf(words: Words, start: number, last: number): number {
  for (let i = start + 1; i < last; i++) if (words.capital[i] !== true && words.token(i)?.upos === 'ADP') return i - 1
  return last - 1
}

/** "Coalition to Counter …", "Committee to Protect …": what a body is for, by a verb with a capital. */
const isTask = (words: Words, last: number, next: number): boolean =>
  next === last + 1 &&
  nounKind(words.lower[last - 1] ?? '')?.kind === 'organization' &&
  words.capital[next + 1] === true &&
  worldNames(words.folded(next)).length === 0 &&
  adjectiveOf(words.folded(next)) === undefined

/** Where the number of a unit stands whose other words begin at `start`: "82 | Division", "the 3rd | Brigade". */
const numberOf = (words: Words, start: number): number => (isUnitNumber(words.token(start)?.form ?? '') ? start : start - 1)

/** "Republic of …", "Gulf of …", not "Assad of …" nor "President of …", whose bearer is no part of what follows. */
function mayTakeOf(words: Words, i: number, next: number): boolean {
  const word = words.lower[i] ?? ''
  if (isOfficeWord(word)) return startsField(words, next)
  if (BELONGING.has(word)) return false
  return TAKES_OF.has(word) || (nounKind(word)?.kind ?? 'person') !== 'person'
}

/** "Council for the Safeguarding" takes a further "of". */
function isPurpose(words: Words, start: number, last: number): boolean {
  for (let i = start + 1; i < last - 1; i++)
    if (words.lower[i] === 'for' && nounKind(words.lower[i - 1] ?? '')?.kind === 'organization') return true
  return false
}

/** "Ministry of Foreign Affairs and Trade", "Islamic State of Iraq and the Levant": an "and" inside what a body is for or of. */
function mayTakeAnd(words: Words, start: number, last: number, next: number): boolean {
  if (isAbbreviatedRank(words, next)) return false
  if (acronymFits(words, start, last, next) || joinsFields(words, start, last, next)) return true
  let link = last - 1
  while (link > start && words.lower[link] !== 'of' && words.lower[link] !== 'for') link--
  const holder = words.lower[link - 1] ?? ''
  if (REALMS.has(holder) && !(words.capital[next + 1] === true && nounKind(words.lower[next + 1] ?? '') !== undefined)) return true
  if (isOfficeWord(holder)) return isFieldWord(words.lower[next] ?? '')
  if (isPurpose(words, start, last)) return isLikeObject(words, last, next)
  if (link === start || !FOR_FIELDS.has(holder)) return false
  const isOwnName = (i: number): boolean =>
    worldNames(words.folded(i)).length > 0 ||
    adjectiveOf(words.folded(i)) !== undefined ||
    (isHead(words, i) && !isFieldWord(words.lower[i] ?? ''))
  return !isOwnName(last - 1) && !isOwnName(next)
}

/** "The Ministry of Defence and | Maj. Diko": somebody else begins. */
const isAbbreviatedRank = (words: Words, i: number): boolean =>
  postKind(words.folded(i)) === 'rank' && /^\p{L}+\.$/u.test(words.token(i)?.form ?? '')

/** Whether a word may head a name of its own, as deeds ("Integration", "Disarmament") do not. */
function isHead(words: Words, i: number): boolean {
  const noun = nounKind(words.lower[i] ?? '')
  return noun !== undefined && noun.sort !== 'act'
}

/** "Front for the Liberation of the Coast and | the Northern Isles": a second thing that a body is for, no body or person of its own. */
function isLikeObject(words: Words, last: number, next: number): boolean {
  let end = next
  while (words.capital[end] === true && end < next + 5) end++
  if (nounKind(words.lower[end - 1] ?? '')?.kind === 'organization' || (end - next > 1 && givenName(words.folded(next)) !== undefined))
    return false
  if (/^\p{Lu}{2,6}$/u.test(words.token(next)?.form ?? '') || worldNames(words.key(next, end)).some(({ kind }) => kind === 'organization'))
    return false
  const isLand = (i: number): boolean =>
    nounKind(words.lower[i] ?? '')?.kind === 'place' || worldNames(words.folded(i)).some(({ kind }) => kind === 'state' || kind === 'place')
  const isField = (i: number): boolean => !isLand(i) && adjectiveOf(words.folded(i)) === undefined
  return isLand(last - 1) === isLand(end - 1) || (isField(last - 1) && isField(end - 1))
}

/** "Training and Doctrine Command", "Defense and Security Forces": two fields under one head noun. */
function joinsFields(words: Words, start: number, last: number, next: number): boolean {
  if (words.lower[last - 1] === 'command' && words.lower[next] === 'staff') return true
  const isCommon = (i: number): boolean => isFieldWord(words.lower[i] ?? '') || words.timesSmall(words.lower[i] ?? '') > 0
  const at = words.capital[next + 2] === true && nounKind(words.lower[next + 1] ?? '') === undefined ? next + 2 : next + 1
  const head = nounKind(words.lower[at] ?? '')
  if (words.capital[next + 1] !== true || head?.kind !== 'organization') return false
  if (last - start > 4 || (isHead(words, last - 1) && !isFieldWord(words.lower[last - 1] ?? ''))) return false
  if (isCommon(last - 1) && isCommon(next)) return true
  return last - start > 1 && head.sort === 'party' && !isPersonal(words, start, last) && adjectiveOf(words.folded(next)) === undefined
}

const isPersonal = (words: Words, start: number, last: number): boolean => {
  for (let i = start; i < last; i++)
    if (givenName(words.folded(i)) !== undefined || worldNames(words.folded(i)).some(({ of }) => of !== 'city')) return true
  return false
}

/** Whether an acronym in brackets soon after `next` is made of the run's initials, those past the "and" included. */
function acronymFits(words: Words, start: number, last: number, next: number): boolean {
  for (let i = next + 1; i < next + 5; i++) {
    if (words.lower[i] !== '(') continue
    const acronym = words.token(i + 1)?.form ?? ''
    if (!/^(?:\p{Lu}\p{Ll}?){2,8}$/u.test(acronym)) return false
    let initials = ''
    for (let j = start; j < i; j++) if (words.capital[j] === true) initials += (words.lower[j] ?? '')[0] ?? ''
    return initials === acronym.replace(/\p{Ll}/gu, '').toLowerCase() && i > last
  }
  return false
}

const TAKES_OF = new Set(
  'sons daughters friends voice hand path book house chamber isle treaty declaration statue tomb horn cape straits state states union day republics hosts lions falcons eagles swords sword knights guardians defenders shield banner martyrs heroes army battalions brigades board coordination defence defense support solidarity'.split(
    ' ',
  ),
)
/** Those who belong to what "of" names, so that they are no part of its name: "Members of the | Harbour Council". */
const BELONGING = new Set(
  'members leaders commanders officers ministers representatives officials supporters residents citizens nationals elders families followers governors presidents heads chiefs'.split(
    ' ',
  ),
)
const FOR_FIELDS = new Set(
  'party front ministry department organization organisation committee institute centre center office commission bureau agency council directorate movement association institution institutions faculty house state court'.split(
    ' ',
  ),
)
const REALMS = new Set('state kingdom republic federation emirate empire union confederation'.split(' '))
