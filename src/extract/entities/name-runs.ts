import { adjectiveOf, longestFrom, worldNames } from '../../language/data/gazetteer.ts'
import { givenName, longestPost, nounKind, postKind } from '../../language/data/word-lists.ts'
import type { Sentence } from '../../language/reading.ts'
import { linked } from './name-links.ts'
import { isCalendarWord, isUnitNumber } from './number-words.ts'
import { isOfficeWord, startsField } from './offices.ts'
import { isForOperation } from './posts.ts'
import { isNicknameAfter, opensAfterClause, pastQuoted, quotedBody } from './quoted-names.ts'
import { speltOut } from './spelt-out.ts'
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
    const quoted = quotedBody(words, i, sentence)
    if (speltOut(words, i + 1, sentence) > i + 1 && words.capital[i] === true) {
      i++
      continue
    }
    const spelt = Math.max(speltOut(words, i, sentence), datedBody(words, i, sentence))
    const last =
      quoted > i
        ? quoted
        : spelt > i
          ? spelt
          : isNameWord(words, i, sentence, opener)
            ? runFrom(words, i, sentence)
            : smallUnit(words, i, sentence)
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

/** "March 23 Movement", "14 July Brigades": where the name of a body ends that opens with a day; `i` where none starts there. */
function datedBody(words: Words, i: number, sentence: Sentence): number {
  const [day, month] = /^\d{1,2}$/.test(words.lower[i] ?? '') ? [i, i + 1] : [i + 1, i]
  if (!/^\d{1,2}$/.test(words.lower[day] ?? '') || words.capital[month] !== true || !isCalendarWord(words.lower[month] ?? '')) return i
  let last = i + 2
  while (last < sentence.last && last < i + 6 && words.capital[last] === true) last++
  return last > i + 2 && nounKind(words.lower[last - 1] ?? '')?.kind === 'organization' ? last : i
}

/** Whether a token may be part of a name by its looks, its tag and how the document writes it elsewhere. */
export function isNameWord(words: Words, i: number, sentence: Sentence, opener: number): boolean {
  const token = words.token(i)
  if (token === undefined || words.capital[i] !== true || i >= sentence.last) return false
  const lower = words.lower[i] ?? ''
  if (followsRank(words, i) && (isInitial(words, i) || isCalendarWord(lower))) return words.capital[i + 1] === true
  if (lower === 'i') return isMiddleInitial(words, i)
  if (isCalendarWord(lower)) return words.capital[i + 1] === true && HELD_ON_A_DAY.test(words.lower[i + 1] ?? '')
  if (NEVER.has(lower) || isTheState(words, i)) return false
  if (CLOSED.has(token.upos)) return opensAfterArticle(words, i, sentence) || isKnownAcronym(words, i)
  if (isDesignation(words, i)) return false
  return (i !== opener && !followsQuote(words, i, sentence)) || isNicknameAfter(words, i) || opensWithName(words, i, sentence)
}

/** "The State", "any State": the common noun, which official prose writes with a capital. */
const isTheState = (words: Words, i: number): boolean =>
  /^states?$/.test(words.lower[i] ?? '') &&
  words.capital[i - 1] !== true &&
  words.capital[i + 1] !== true &&
  words.lower[i + 1] !== 'of' &&
  words.timesCapital('states') === 0

/** Whether a word is the first part of a weapon's or disease's number: "AK-47", "Su-25", "Covid-19". */
export const isDesignation = (words: Words, i: number): boolean =>
  DESIGNATIONS.has(words.lower[i] ?? '') &&
  words.touches(i + 1) &&
  words.touches(i + 2) &&
  /^-\d/.test(`${words.lower[i + 1]}${words.lower[i + 2]}`)

const DESIGNATIONS = new Set('ak rpg bmp btr bm su mig mi tu ka kh zu mq rq uh ah ch sa ss svd pkm f covid'.split(' '))

/** "Ishaku | I | Ebbo": the letter between two names, where no pronoun stands. */
const isMiddleInitial = (words: Words, i: number): boolean =>
  words.capital[i - 1] === true &&
  words.token(i + 1)?.upos === 'PROPN' &&
  (givenName(words.folded(i - 1)) !== undefined || postKind(words.folded(i - 2)) === 'rank')

/** Whether a word of rank or a further initial stands right before: "Brigadier General | AS Agha", "Gen. | Sunday Idoko". */
const followsRank = (words: Words, i: number): boolean =>
  postKind(words.folded(i - 1)) === 'rank' || (INITIAL.test(words.token(i - 1)?.form ?? '') && postKind(words.folded(i - 2)) === 'rank')

const isInitial = (words: Words, i: number): boolean => INITIAL.test(words.token(i)?.form ?? '')
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u

/** "The All Progressives Congress": a small word's capital inside a sentence, after an article and before another capital. */
const opensAfterArticle = (words: Words, i: number, sentence: Sentence): boolean =>
  /^(?:All|Our|We|Just|My|New)$/.test(words.token(i)?.form ?? '') &&
  i > sentence.first &&
  /^(?:the|an?)$/.test(words.lower[i - 1] ?? '') &&
  words.capital[i + 1] === true

/** "Members of IS", "US troops": a small word's letters in capitals that the world knows for a name. */
const isKnownAcronym = (words: Words, i: number): boolean =>
  /^\p{Lu}{2,}$/u.test(words.token(i)?.form ?? '') && worldNames(words.folded(i)).length > 0

/** At the head of a sentence a capital says nothing: the tag, the world's names and the rest of the document decide. */
function opensWithName(words: Words, i: number, sentence: Sentence): boolean {
  const upos = words.token(i)?.upos ?? ''
  const lower = words.lower[i] ?? ''
  if (worldNames(words.folded(i)).some(({ of }) => of !== 'city' || upos === 'PROPN') || adjectiveOf(words.folded(i)) !== undefined)
    return true
  if (knownName(words, i, sentence) > i || opensWithPost(words, i, sentence)) return true
  const small = words.timesSmall(lower)
  const capital = words.timesCapital(lower)
  if (capital > small) return true
  if (givenName(words.folded(i)) !== undefined && startsLongerName(words, i, sentence)) return true
  if (upos === 'VERB' || upos === 'ADV') return false
  if (upos === 'PROPN') return small === 0 || startsLongerName(words, i, sentence)
  if (givenName(words.folded(i)) !== undefined && small === 0) return true
  return startsLongerName(words, i, sentence)
}

/** "Superintendent of Police | Jim Torvik": a post of several words. */
function opensWithPost(words: Words, i: number, sentence: Sentence): boolean {
  const longest = Math.min(longestPost(words.folded(i)), sentence.last - i)
  for (let n = longest; n > 1; n--) if (postKind(words.key(i, i + n)) !== undefined && words.capital[i + n - 1] === true) return true
  return false
}

/** Whether a capitalised noun or name comes next, so that this word is probably part of it: "Foreign Secretary …". */
function startsLongerName(words: Words, i: number, sentence: Sentence): boolean {
  const nickname = pastQuoted(words, i + 1)
  if (nickname > i + 1 && nickname < sentence.last && words.capital[nickname] === true) return true
  const next = words.token(i + 1)
  if (next === undefined || i + 1 >= sentence.last || words.capital[i + 1] !== true || CLOSED.has(next.upos)) return false
  const isBody = next.upos === 'NOUN' && nounKind(words.lower[i + 1] ?? '')?.kind === 'organization'
  return (next.upos === 'PROPN' || isBody) && adjectiveOf(words.folded(i + 1)) === undefined
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
    const isWhole =
      words.capital[i + n - 1] === true || words.lower[i + n - 2] === '-' || nounKind(words.lower[i + n - 1] ?? '') !== undefined
    if (!isWhole) continue
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
  const nickname = pastQuoted(words, last)
  if (nickname > last && isNameWord(words, nickname, sentence, -1) && !opensAfterClause(words, last, nickname)) return nickname + 1
  if (words.lower[last - 1] === 'operation' && /^["“‘]$/.test(form) && named(last + 1)) return last + 2
  if (isCalendarName(words, last)) return last + 1
  if (JOINS.test(form) && words.touches(last) && words.touches(last + 1) && named(last + 1))
    return isLand(words, start, last) && isLand(words, last + 1, last + 2) ? last : last + 2
  const regiment = pastRegiment(words, start, last)
  if (regiment > last) return regiment
  if (isGivenNameTail(words, last)) return last + 2
  if (form === '&' && named(last + 1)) return last + 2
  if (isForOperation(words, last) && named(last + 2)) return last + 3
  if (words.isGlued(last))
    return (COLLECTIVE.has(words.lower[last - 1] ?? '') && named(last + 1)) || isOfficeOf(words, last) ? last + 2 : last
  const afterParticles = pastParticles(words, last)
  if (afterParticles > last && named(afterParticles)) return afterParticles + 1
  return linked(words, { first: start, last }, sentence, named)
}

/** "U.S.-Iraq", "Syrian-Turkish": two countries side by side are two names. */
const isLand = (words: Words, first: number, last: number): boolean =>
  worldNames(words.key(first, last)).some(({ kind }) => kind === 'state') || adjectiveOf(words.key(first, last))?.state !== undefined

/** "3rd Battalion, | 6th Marines": past the regiment by which a battalion is told from others; `last` where none follows. */
function pastRegiment(words: Words, start: number, last: number): number {
  if (words.lower[last] !== ',' || !OF_REGIMENT.test(words.lower[last - 1] ?? '')) return last
  const isNumbered = [start - 1, start].some(i => isUnitNumber(words.token(i)?.form ?? ''))
  if (!isNumbered || !isUnitNumber(words.token(last + 1)?.form ?? '')) return last
  let end = last + 2
  while (end < last + 6 && words.capital[end] === true) end++
  return REGIMENT.test(words.lower[end - 1] ?? '') ? end : last
}

const OF_REGIMENT = /^(?:battalion|squadron|battery|company)$/
const REGIMENT = /^(?:marines|regiment|infantry|artillery|cavalry|armor|armour|rifles|guards)$/

/** "Ombudsman|'s Office", "Attorney General|'s Office": a body named for the office at its head. */
const isOfficeOf = (words: Words, i: number): boolean =>
  /^(?:Office|Department|Chambers)$/.test(words.token(i + 1)?.form ?? '') &&
  (isOfficeWord(words.lower[i - 1] ?? '') ||
    /^(?:ombudsman|prosecutor|attorney|defender|mayor|advocate|rapporteur)$/.test(words.lower[i - 1] ?? ''))

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
  if (words.lower[last] === 'headquarters' && nounKind(words.lower[last - 1] ?? '')?.kind === 'organization') return last + 1
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
/** "Monday Market", "Friday Mosque": what is named after its weekday. */
const HELD_ON_A_DAY = /^(?:market|mosque|prayers?)$/
const UNIT_WITH_NUMBER =
  /^(?:army|brigade|brigades|battalion|regiment|division|div|corps|fleet|wing|squadron|company|platoon|battery|group|force|marines|infantry|garrison|unit|directorate|precinct|legion|cohort|column|sector|zone|airborne|artillery|armored|armoured|mechanised|mechanized|resolution|front|commando|detachment|guard|guards|rifles|armies|paratroopers|paratrooper|frente|bloque|columna|brigada|brigata|batallón|bataillon|liwa|katiba)$/
const UNIT_NAMED = /^(?:brigade|battalion|regiment|division|squadron)$/
const COLLECTIVE = new Set('people workers women children men soldiers farmers peasants students lawyers lord god'.split(' '))
const PARTICLES = new Set(
  'bin ibn bint binti binte ben ould ag abu al el ash ad ez ul ud ur de del della dei di da das des do dos du e la las les los le van von der den ter zu y wa wal ya pour para por'.split(
    ' ',
  ),
)
const TAIL = new Set(
  'regiment battalion brigade division corps legion squadron militia militias region province oblast district governorate county municipality prefecture department village town neighborhood neighbourhood mountains mountain river valley gorge desert peninsula island islands strait lake airport airbase airfield camp prison dam bridge base checkpoint crossing movement clan tribe cartel gang network brotherhood regime administration group family government dynasty university hospital mosque monastery church'.split(
    ' ',
  ),
)
