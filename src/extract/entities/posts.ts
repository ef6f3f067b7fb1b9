import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import {
  givenName,
  isForeignArticle,
  longestPost,
  nounKind,
  openerKind,
  postKind,
  singular,
  type PostKind,
} from '../../language/data/word-lists.ts'
import type { Stretch } from './name-runs.ts'
import { isUnitNumber } from './number-words.ts'
import { isFieldWord, isOfficeWord, isService, qualifiesOffice } from './offices.ts'
import type { Words } from './words.ts'

/** A rank, title or office that stands with a name or by itself: "Lt. Gen.", "President", "Chief of Army Staff". */
export type Post = Stretch & { readonly kind: PostKind }

/** What a run of capitals comes apart into; `bearer` of a post is the name right after it. */
export type RunParts = { readonly names: readonly Stretch[]; readonly posts: readonly Post[] }

/**
 * Takes posts and other people's names off a run: "Iraqi President Fuad Masum" is "Iraqi", the post "President" and "Fuad Masum". A run
 * that is headed like a body or place ("Sheikh Mansur Battalion") stays whole.
 */
export function partsOfRun(words: Words, run: Stretch): RunParts {
  const { first, last } = run
  const whole = postOver(words, first, last)
  if (whole !== undefined) return { names: [], posts: [whole] }
  const command = commandBefore(words, run)
  if (command !== undefined)
    return joined({ names: [], posts: [command] }, partsOfRun(words, { first: pastLinks(words, command.last, last), last }))
  if (isOpened(words, run)) return { names: [run], posts: [] }
  const unit = endOfUnit(words, run)
  if (unit < last) return joined(partsOfRun(words, { first, last: unit }), partsOfRun(words, { first: unit, last }))
  const office = officeFrom(words, first, last)
  const isLed = office !== undefined && office.last - first > 1 && office.last < last
  if ((isHeaded(words, run) && !isLed && !isCommanded(words, run)) || worldNames(words.key(first, last)).length > 0)
    return { names: [run], posts: [] }
  const names: Stretch[] = []
  const posts: Post[] = []
  let from = first
  for (let i = first; i < last;) {
    const isStart = words.capital[i] === true && (i === first || !isMidName(words, i - 1)) && !isQuoted(words, i, run)
    const post = isStart ? postFrom(words, i, last) : undefined
    if (post === undefined) {
      i++
      continue
    }
    if (post.first > from) names.push({ first: from === first ? from : pastLinks(words, from, post.first), last: post.first })
    posts.push(post)
    i = post.last
    from = i
  }
  if (from < last) names.push({ first: from === first ? from : pastLinks(words, from, last), last })
  return { names: names.flatMap(name => apart(words, name)), posts }
}

/** "Frente Comandante Torvik": a run that opens with a word for front, army or party is named after whoever follows. */
function isOpened(words: Words, { first, last }: Stretch): boolean {
  const start = isForeignArticle(words.lower[first] ?? '') ? first + 1 : first
  return last - start > 1 && openerKind(words.folded(start)) === 'organization' && postKind(words.folded(start + 1)) !== undefined
}

/** "Commander | Infantry School", "GOC | 81 Division": a post of command that opens a run and is over the body that follows at once. */
function commandBefore(words: Words, { first, last }: Stretch): Post | undefined {
  const post = postFrom(words, first, last)
  if (post === undefined || post.last >= last || !COMMANDS.test(words.lower[post.last - 1] ?? '')) return undefined
  const body = { first: post.last, last }
  const isBody = isHeaded(words, body) && nounKind(words.lower[headWord(words, body)] ?? '')?.kind === 'organization'
  const isOver = isBody ? givenName(words.folded(body.first)) === undefined : isAcronym(words, body)
  return isOver ? { ...post, kind: 'role' } : undefined
}

const COMMANDS = /^(?:commander|commandant|commanding|goc)$/

/** "Rear Admiral A Torvik | Commander | Support Group": a rank opens the run and a post of command stands inside it. */
function isCommanded(words: Words, { first, last }: Stretch): boolean {
  const post = postFrom(words, first, last)
  if (post?.kind !== 'rank') return false
  for (let i = post.last + 1; i < last - 1; i++) if (COMMANDS.test(words.lower[i] ?? '')) return true
  return false
}

/** Whether a stretch is nothing but an acronym: "TRADOC". */
export const isAcronym = (words: Words, { first, last }: Stretch): boolean =>
  last === first + 1 && /^\p{Lu}{3,8}$/u.test(words.token(first)?.form ?? '')

/** Whether a word stands in quotes that close within the run: Roland “No | Father” Weah. */
function isQuoted(words: Words, i: number, { first, last }: Stretch): boolean {
  const quotesIn = (from: number, to: number): number => words.lower.slice(from, to).filter(form => /^["“”]$/.test(form)).length
  return quotesIn(first, i) % 2 === 1 && quotesIn(i, last) > 0
}

/** Past the small words between a post and a name: "of the". */
function pastLinks(words: Words, first: number, last: number): number {
  let i = first
  while (i < last - 1 && words.capital[i] !== true && words.token(i)?.upos !== 'NUM') i++
  return i
}

const joined = (a: RunParts, b: RunParts): RunParts => ({ names: [...a.names, ...b.names], posts: [...a.posts, ...b.posts] })

/** The first nouns of a run say what it is: the one before "of", or else the last. */
export function headWord(words: Words, { first, last }: Stretch): number {
  for (let i = first + 1; i < last; i++) if (LINKS.has(words.lower[i] ?? '') || isForOperation(words, i)) return i - 1
  return /^\d/.test(words.lower[last - 1] ?? '') && last - 1 > first ? last - 2 : last - 1
}

/** The dash of "Joint Task Force – Operation Anchor". */
export const isForOperation = (words: Words, i: number): boolean =>
  /^(?:-|–|—)$/.test(words.lower[i] ?? '') &&
  words.lower[i + 1] === 'operation' &&
  /^(?:unit|force)$/.test(nounKind(words.lower[i - 1] ?? '')?.sort ?? '')

function isHeaded(words: Words, run: Stretch): boolean {
  const noun = nounKind(words.lower[headWord(words, run)] ?? '')
  return noun !== undefined && noun.kind !== 'person' && noun.kind !== 'people' && run.last - run.first > 1
}

/** An office that takes the whole run. */
function postOver(words: Words, first: number, last: number): Post | undefined {
  const kind = postKind(words.key(first, last))
  if (kind !== undefined) return { first, last, kind }
  return officeFrom(words, first, last)?.last === last ? { first, last, kind: 'role' } : undefined
}

/** The longest post that begins at `i`: from the lists, or an office with its field. */
function postFrom(words: Words, i: number, last: number): Post | undefined {
  const office = officeFrom(words, i, last)
  for (let n = Math.min(longestPost(words.folded(i).split(' ')[0] ?? '') * 2, last - i); n > 0; n--) {
    const kind = postKind(words.key(i, i + n)) ?? (i + n < last ? severalRanks(words.key(i, i + n)) : undefined)
    if (kind === undefined || words.folded(i + n - 1) === '') continue
    return office !== undefined && office.last > i + n ? office : { first: i, last: i + n, kind }
  }
  return office
}

/** The rank that several bear at once: "Colonels | Bah and Diallo". */
const severalRanks = (key: string): PostKind | undefined => (key.endsWith('s') && postKind(singular(key)) === 'rank' ? 'rank' : undefined)

/** "Acting Theatre Commander", "Chief of Training and Operations": qualifiers, the office's noun, its field. */
function officeFrom(words: Words, first: number, last: number): Post | undefined {
  let noun = first
  while (noun < last && qualifiesOffice(words.lower[noun] ?? '') && !isOfficeEnd(words, noun, last)) noun++
  if (noun >= last || !isOfficeWord(words.lower[noun] ?? '')) return undefined
  const compound = pastCompound(words, noun, last)
  if (compound > noun + 1) return { first, last: compound, kind: 'role' }
  const link = words.lower[noun + 1] ?? ''
  if (noun + 1 < last && (link === 'of' || link === 'for' || link === ',')) {
    const end = pastField(words, noun + 2, last)
    if (end > noun + 2) return { first, last: end, kind: 'role' }
  }
  if (words.lower[noun + 1] === 'commanding' && noun + 1 < last) return { first, last: noun + 2, kind: 'role' }
  return noun > first ? { first, last: noun + 1, kind: 'role' } : undefined
}

/** Past an office or rank of several words behind a qualifier: "Commandant-General", "Acting | Inspector General of Police"; `noun + 1` where it is of one. */
function pastCompound(words: Words, noun: number, last: number): number {
  if (/^[-–]$/.test(words.lower[noun + 1] ?? '') && /^(?:general|marshal)$/.test(words.lower[noun + 2] ?? '') && noun + 2 < last) {
    const isRank = postKind(words.key(noun, noun + 3)) === 'rank'
    return isRank ? noun + 1 : noun + 3
  }
  for (let end = Math.min(noun + longestPost(words.folded(noun)), last); end > noun + 1; end--)
    if (words.lower[noun] === 'inspector' && postKind(words.key(noun, end)) !== undefined) return end
  return noun + 1
}

/**
 * The end of an office's field that begins at `i`; `i` itself where a body is named there instead ("of the National Defence College"). Of
 * "Administration | Defence Headquarters" the last word of a field is the body's.
 */
function pastField(words: Words, i: number, last: number): number {
  let [end, before] = [i, i]
  for (let next = i; next < last; next++) {
    const lower = words.lower[next] ?? ''
    if (isFieldWord(lower)) [before, end] = [end, next + 1]
    else if (!isService(lower) && lower !== 'the' && lower !== 'and' && lower !== ',') break
  }
  const isForce = words.lower[end] === 'task' && words.lower[end + 1] === 'force'
  if (end >= last || !(isForce || nounKind(words.lower[end] ?? '')?.kind === 'organization')) return end
  return before === end - 1 ? before : i
}

const isOfficeEnd = (words: Words, i: number, last: number): boolean =>
  isOfficeWord(words.lower[i] ?? '') &&
  (i + 1 >= last || !qualifiesOffice(words.lower[i + 1] ?? '')) &&
  !isOfficeWord(words.lower[i + 1] ?? '')

/** Whether a word belongs to a person's name, so that "Sheikh" after it does too: "Hassan Sheikh Mohamud". */
const isMidName = (words: Words, i: number): boolean =>
  givenName(words.folded(i)) !== undefined && adjectiveOf(words.folded(i)) === undefined

/** Parts a people or an adjective from the person's name it runs into: "American Neo-Nazis | Ed Ray", "Russian | Denis Ivanov". */
function apart(words: Words, name: Stretch): Stretch[] {
  const { first, last } = name
  for (let i = last - 1; i > first; i--) {
    const isPeople = worldNames(words.key(first, i)).some(({ kind }) => kind === 'people') || endsInPeople(words, first, i)
    const isPlace =
      worldNames(words.key(first, i)).some(({ of }) => of === 'region' || of === 'country') && givenName(words.folded(i)) !== undefined
    const isAdjective = adjectiveOf(words.key(first, i)) !== undefined && givenName(words.folded(i)) !== undefined && last - i > 1
    if (isPeople || isAdjective || (isPlace && last - i > 1)) return [{ first, last: i }, ...apart(words, { first: i, last })]
  }
  return [name]
}

/** Where the name of a numbered unit ends and its seat or superior follows: "14 Brigade | Ohafia", "7 Division | Nigerian Army". */
function endOfUnit(words: Words, { first, last }: Stretch): number {
  const isNumbered = isUnitNumber(words.token(first)?.form ?? '')
  for (let i = last - 1; i > first; i--) {
    if (nounKind(words.lower[i - 1] ?? '')?.kind !== 'organization') continue
    if (adjectiveOf(words.folded(i)) !== undefined && i + 1 < last) return i
    if (isNumbered && words.capital[i] === true && isNoHead(words, i)) return i
    if (i === last - 1 && i - first > 1 && isNoHead(words, i) && worldNames(words.folded(i)).some(({ of }) => of === 'city')) return i
  }
  return last
}

/** Whether a word does not head a name of a body, place or thing: "Ohafia", "Commander". */
const isNoHead = (words: Words, i: number): boolean => (nounKind(words.lower[i] ?? '')?.kind ?? 'person') === 'person'

const endsInPeople = (words: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++)
    if (words.capital[i] === true && worldNames(words.key(i, last)).some(({ kind }) => kind === 'people')) return true
  return false
}

const LINKS = new Set(['of', 'for', 'against', 'in', 'on'])
