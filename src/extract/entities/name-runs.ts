import { adjectiveOf, longestFrom, worldNames } from '../../language/data/gazetteer.ts'
import { givenName, longestPost, nounKind, postKind } from '../../language/data/word-lists.ts'
import type { Sentence } from '../../language/reading.ts'
import { isCalendarWord, isUnitNumber } from './number-words.ts'
import { isFieldWord, isOfficeWord, startsField } from './offices.ts'
import type { Words } from './words.ts'

/** A stretch of tokens, half-open. */
export type Stretch = { readonly first: number; readonly last: number }

/**
 * The runs of capitalised words of a sentence that may be names, with the small words that hold a name together ("of the", "bin",
 * "de la"), the numbers of units ("3rd Assault Brigade") and small head nouns ("Belgorod region").
 */
export function nameRuns(words: Words, sentence: Sentence): Stretch[] {
  const opener = words.opener(sentence)
  const runs: Stretch[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const last = isNameWord(words, i, sentence, opener) ? runFrom(words, i, sentence) : smallUnit(words, i, sentence)
    if (last === i) {
      i++
      continue
    }
    const first = withUnitNumber(words, withArticle(words, i, sentence), last, sentence)
    runs.push({ first, last: withTail(words, first, last, sentence) })
    i = last
  }
  return runs
}

/** Whether a token may be part of a name by its looks, its tag and how the document writes it elsewhere. */
export function isNameWord(words: Words, i: number, sentence: Sentence, opener: number): boolean {
  const token = words.token(i)
  if (token === undefined || words.capital[i] !== true || i >= sentence.last) return false
  const lower = words.lower[i] ?? ''
  if (lower === 'i' || isCalendarWord(lower)) return false
  if (CLOSED.has(token.upos) || NEVER.has(lower)) return false
  return i !== opener && !followsQuote(words, i, sentence) ? true : opensWithName(words, i, sentence)
}

/** At the head of a sentence a capital says nothing: the tag, the world's names and the rest of the document decide. */
function opensWithName(words: Words, i: number, sentence: Sentence): boolean {
  const upos = words.token(i)?.upos ?? ''
  const lower = words.lower[i] ?? ''
  if (worldNames(words.folded(i)).some(({ of }) => of !== 'city' || upos === 'PROPN') || adjectiveOf(words.folded(i)) !== undefined)
    return true
  const small = words.timesSmall(lower)
  const capital = words.timesCapital(lower)
  if (capital > small) return true
  if (upos === 'VERB' || upos === 'ADV') return false
  if (upos === 'PROPN') return small === 0 || startsLongerName(words, i, sentence)
  if (givenName(words.folded(i)) !== undefined && small === 0) return true
  return startsLongerName(words, i, sentence)
}

/** Whether a capitalised noun or name comes next, so that this word is probably part of it: "Foreign Secretary …". */
function startsLongerName(words: Words, i: number, sentence: Sentence): boolean {
  const next = words.token(i + 1)
  if (next === undefined || i + 1 >= sentence.last || words.capital[i + 1] !== true || CLOSED.has(next.upos)) return false
  return next.upos === 'PROPN' && adjectiveOf(words.folded(i + 1)) === undefined
}

/** The end of a unit named by number and small noun, "7 division"; `i` where none starts there. */
function smallUnit(words: Words, i: number, sentence: Sentence): number {
  const isUnit =
    words.capital[i + 1] !== true &&
    /^\d{1,3}(?:st|nd|rd|th)?$/.test(words.token(i)?.form ?? '') &&
    UNIT_NAMED.test(words.lower[i + 1] ?? '')
  return isUnit && i + 1 < sentence.last ? i + 2 : i
}

function runFrom(words: Words, start: number, sentence: Sentence): number {
  let last = Math.max(start + 1, knownName(words, start, sentence))
  for (;;) {
    const next = extended(words, start, last, sentence)
    if (next === last) return last
    last = Math.max(next, knownName(words, next - 1, sentence))
  }
}

/** Where a name of several words that the world knows ends ("Bosnia and Herzegovina"); `i` where none starts at `i`. */
function knownName(words: Words, i: number, sentence: Sentence): number {
  const longest = longestFrom(words.folded(i))
  for (let n = Math.min(longest + 2, sentence.last - i); n > 1; n--) {
    if (words.capital[i + n - 1] !== true && nounKind(words.lower[i + n - 1] ?? '') === undefined) continue
    if (worldNames(words.key(i, i + n)).length > 0) return i + n
  }
  return i
}

/** The end of the run after one more word or link; `last` itself where the run ends there. */
function extended(words: Words, start: number, last: number, sentence: Sentence): number {
  if (last >= sentence.last) return last
  const named = (i: number): boolean => isNameWord(words, i, sentence, -1) && (i === last || !followsQuote(words, i, sentence))
  if (named(last) && !followsQuote(words, last, sentence)) return last + 1
  const form = words.lower[last] ?? ''
  if (form === ',' && /^(?:jr|sr)\.?$/.test(words.lower[last + 1] ?? '')) return last + 2
  if (form === ',' && isOfficeField(words, last)) return last + 2
  if (isNickname(words, last) && named(last + 3)) return last + 4
  if (words.lower[last - 1] === 'operation' && /^["“‘]$/.test(form) && named(last + 1)) return last + 2
  if (isCalendarName(words, last)) return last + 1
  if (JOINS.test(form) && words.touches(last) && words.touches(last + 1) && named(last + 1)) return last + 2
  if (isGivenNameTail(words, last)) return last + 2
  if (form === '&' && named(last + 1)) return last + 2
  if (words.isGlued(last)) return COLLECTIVE.has(words.lower[last - 1] ?? '') && named(last + 1) ? last + 2 : last
  const afterParticles = pastParticles(words, last)
  if (afterParticles > last && named(afterParticles)) return afterParticles + 1
  return linked(words, start, last, sentence, named)
}

/** The end of the run past "of", "of the", "for the" or "and" with its next capitalised word, where the words before allow it. */
function linked(words: Words, start: number, last: number, sentence: Sentence, named: (i: number) => boolean): number {
  const link = words.lower[last] ?? ''
  const article = words.lower[last + 1] === 'the' ? 1 : 0
  const next = last + 1 + article
  if (next >= sentence.last || !named(next)) return last
  const before = nounKind(words.lower[last - 1] ?? '')
  if (link === 'in') return words.lower[last - 1] === 'mission' ? next + 1 : last
  if (link === 'of' && /^(?:operation|exercise)$/.test(words.lower[next] ?? '')) return last
  if (link === 'of' && before?.sort === 'unit' && isUnitNumber(words.token(numberOf(words, start))?.form ?? '')) return last
  if (link === 'of') return mayTakeOf(words, last - 1, next) || isPurpose(words, start, last) ? next + 1 : last
  if (link === 'for' && isOfficeWord(words.lower[last - 1] ?? '')) return startsField(words, next) ? next + 1 : last
  if (link === 'for' || link === 'against') return before?.kind === 'organization' ? next + 1 : last
  if (link === 'and') return mayTakeAnd(words, start, last, next) ? next + 1 : last
  const isBetweenCapitals = words.capital[last] === true && words.token(last)?.upos === 'ADP'
  return isBetweenCapitals && before !== undefined ? next + 1 : last
}

/** Where the number of a unit stands whose other words begin at `start`: "82 | Division", "the 3rd | Brigade". */
const numberOf = (words: Words, start: number): number => (isUnitNumber(words.token(start)?.form ?? '') ? start : start - 1)

/** "Republic of …", "Gulf of …", not "Assad of …" nor "President of …", whose bearer is no part of what follows. */
function mayTakeOf(words: Words, i: number, next: number): boolean {
  const word = words.lower[i] ?? ''
  if (isOfficeWord(word)) return startsField(words, next)
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
  if (acronymFits(words, start, last, next) || joinsFields(words, start, last, next)) return true
  let link = last - 1
  while (link > start && words.lower[link] !== 'of' && words.lower[link] !== 'for') link--
  const holder = words.lower[link - 1] ?? ''
  if (REALMS.has(holder) && !(words.capital[next + 1] === true && nounKind(words.lower[next + 1] ?? '') !== undefined)) return true
  if (isOfficeWord(holder)) return isFieldWord(words.lower[next] ?? '')
  if (link === start || !FOR_FIELDS.has(holder)) return false
  const isOwnName = (i: number): boolean =>
    worldNames(words.folded(i)).length > 0 || adjectiveOf(words.folded(i)) !== undefined || nounKind(words.lower[i] ?? '') !== undefined
  return !isOwnName(last - 1) && !isOwnName(next)
}

/** "Training and Doctrine Command", "Defense and Security Forces": two fields under one head noun. */
function joinsFields(words: Words, start: number, last: number, next: number): boolean {
  const isCommon = (i: number): boolean => isFieldWord(words.lower[i] ?? '') || words.timesSmall(words.lower[i] ?? '') > 0
  const at = words.capital[next + 2] === true && nounKind(words.lower[next + 1] ?? '') === undefined ? next + 2 : next + 1
  const head = nounKind(words.lower[at] ?? '')
  if (words.capital[next + 1] !== true || head?.kind !== 'organization') return false
  if (last - start > 4 || nounKind(words.lower[last - 1] ?? '') !== undefined) return false
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

/** Takes in an Arabic article before the run: "al Qaeda", "Ar Raqqah". */
function withArticle(words: Words, first: number, sentence: Sentence): number {
  const before = words.lower[first - 1] === '-' ? first - 2 : first - 1
  if (before >= sentence.first && /^(?:Al|El|Ar|Ash|Ad|Az)$/.test(words.token(before)?.form ?? '')) return before
  return before >= sentence.first &&
    /^(?:al|el|ash|ad|as|ar)$/.test(words.token(before)?.form ?? '') &&
    words.token(before)?.upos !== 'ADP' &&
    words.token(before)?.upos !== 'SCONJ'
    ? before
    : first
}

/** Takes in the number of a unit before or after its name: "142 Battalion", "Task Force 50". */
function withUnitNumber(words: Words, first: number, last: number, sentence: Sentence): number {
  if (first === sentence.first || !isUnitNumber(words.token(first - 1)?.form ?? '')) return first
  const isCount = /^\d+$/.test(words.token(first - 1)?.form ?? '') && words.lower[last - 1] === 'marines'
  if (isCount) return first
  for (let i = first; i <= last; i++) if (UNIT_WITH_NUMBER.test(words.lower[i] ?? '')) return first - 1
  return first
}

/** Takes in a small head noun ("Belgorod region") or a number ("Task Force 50") after the run. */
function withTail(words: Words, first: number, last: number, sentence: Sentence): number {
  if (last >= sentence.last) return last
  const next = words.token(last)
  if (takesNumber(words, last - 1) && /^\d{1,4}$/.test(next?.form ?? '') && !UNIT_WITH_NUMBER.test(words.lower[last + 1] ?? ''))
    return last + 1
  if (next?.upos !== 'NOUN' && next?.upos !== 'PROPN') return last
  const pair = `${words.lower[last - 1]} ${words.lower[last]}`
  if (!(TAIL.has(words.lower[last] ?? '') || nounKind(pair)?.sort === 'unit') || isAdjectival(words, first, last)) return last
  return last + 1
}

/** Whether a number after this word may be part of its name: "Task Force 50", "CTF 50", "Resolution 2254". */
const takesNumber = (words: Words, i: number): boolean =>
  UNIT_WITH_NUMBER.test(words.lower[i] ?? '') || (ACRONYM.test(words.token(i)?.form ?? '') && postKind(words.folded(i)) === undefined)

/** Whether a run only says whose or of what kind something is: "Russian", "President". */
function isAdjectival(words: Words, first: number, last: number): boolean {
  const key = words.key(first, last)
  if (adjectiveOf(key) !== undefined || postKind(key) !== undefined) return true
  return worldNames(key).some(({ kind }) => kind === 'people' || kind === 'state') || longestPost(words.folded(last - 1)) > 0
}

/** "Director, Legal Services": an office with its field after a comma. */
const isOfficeField = (words: Words, i: number): boolean =>
  /^(?:director|coordinator|staff)$/.test(words.lower[i - 1] ?? '') &&
  words.capital[i + 1] === true &&
  startsField(words, i + 1) &&
  !isOfficeWord(words.lower[i + 2] ?? '')

/** "Yat-sen", "Jong-un": the small second half of an East Asian given name. */
const isGivenNameTail = (words: Words, i: number): boolean =>
  words.lower[i] === '-' &&
  words.touches(i) &&
  words.touches(i + 1) &&
  words.token(i + 1)?.upos === 'PROPN' &&
  /^\p{Ll}{2,5}$/u.test(words.token(i + 1)?.form ?? '')

/** Richard "Tex" Coe: one quoted word inside a person's name. */
const isNickname = (words: Words, i: number): boolean =>
  /^["“‘']$/.test(words.lower[i] ?? '') &&
  /^["”’']$/.test(words.lower[i + 2] ?? '') &&
  words.capital[i + 1] === true &&
  givenName(words.folded(i - 1)) !== undefined

/** "Theresa May": a month's name after a given name, with no number to make a date of it. */
function isCalendarName(words: Words, i: number): boolean {
  if (words.capital[i] !== true || !isCalendarWord(words.lower[i] ?? '') || givenName(words.folded(i - 1)) === undefined) return false
  return words.token(i)?.upos === 'PROPN' && words.token(i + 1)?.upos !== 'NUM'
}

function pastParticles(words: Words, i: number): number {
  let next = i
  while (PARTICLES.has(words.lower[next] ?? '') && next < i + 3) {
    next++
    if (words.lower[next] === '-' && words.touches(next)) next++
  }
  return next
}

function followsQuote(words: Words, i: number, sentence: Sentence): boolean {
  return i > sentence.first && /^["“‘:;•]$|^``$|^\.\.\.$|^…$/.test(words.token(i - 1)?.form ?? '')
}

const CLOSED = new Set(['PRON', 'DET', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'ADP', 'PUNCT'])
const NEVER = new Set('no yes however although meanwhile source sources photo image figure table chapter note'.split(' '))
const JOINS = /^(?:-|–|\/|—)$/
const ACRONYM = /^\p{Lu}{2,6}$/u
const UNIT_WITH_NUMBER =
  /^(?:army|brigade|brigades|battalion|regiment|division|div|corps|fleet|wing|squadron|company|platoon|battery|group|force|marines|infantry|garrison|unit|directorate|precinct|legion|cohort|column|sector|zone|airborne|artillery|armored|armoured|mechanised|mechanized|resolution)$/
const UNIT_NAMED = /^(?:brigade|battalion|regiment|division|squadron)$/
const COLLECTIVE = new Set('people workers women children men soldiers farmers peasants students lawyers lord god'.split(' '))
const PARTICLES = new Set(
  'bin ibn bint ben ould ag abu al el ash ad ez ul ud ur de del di da das dos du la las los le van von der den ter zu y'.split(' '),
)
const TAKES_OF = new Set(
  'sons daughters friends voice hand path book house chamber isle treaty declaration statue tomb horn cape straits state states union day republics hosts lions falcons eagles swords sword knights guardians defenders shield banner martyrs heroes army battalions brigades board'.split(
    ' ',
  ),
)
const FOR_FIELDS = new Set(
  'party front ministry department organization organisation committee institute centre center office commission bureau agency council directorate movement association institution institutions faculty house state court'.split(
    ' ',
  ),
)
const REALMS = new Set('state kingdom republic federation emirate empire union confederation'.split(' '))
const TAIL = new Set(
  'regiment battalion brigade division corps legion squadron militia region province oblast district governorate county municipality prefecture department village town neighborhood neighbourhood mountains mountain river valley gorge desert peninsula island islands strait lake airport airbase airfield camp prison dam bridge base checkpoint crossing movement clan tribe cartel gang network brotherhood regime administration group family government dynasty university hospital mosque monastery church'.split(
    ' ',
  ),
)
