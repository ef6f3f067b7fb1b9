import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { isLanguage, nounKind, postKind, singular } from '../../language/data/word-lists.ts'
import type { NameSpan, Sentence } from '../../language/reading.ts'
import { EntityKind } from '../../model/entity.ts'
import { isDesignation, nameRuns, type Stretch } from './name-runs.ts'
import type { Name } from './name.ts'
import { isOfficeWord } from './offices.ts'
import { headWord, isAcronym, partsOfRun, type Post } from './posts.ts'
import { toldBelow } from './profile-headings.ts'
import type { Words } from './words.ts'

/** The names and posts of a document, each list in text order, and how the name tagger types the stretches it found. */
export type FoundNames = {
  readonly names: readonly Name[]
  readonly posts: readonly Post[]
  readonly tagged: ReadonlyMap<number, EntityKind>
}

/**
 * Finds names by rule and by the tagger. In sentences whose every word has a capital only names are kept that stand elsewhere in the
 * document or that the world knows.
 */
export function findNames(words: Words, isHeading: (sentence: Sentence) => boolean): FoundNames {
  const all: Name[] = []
  const posts: Post[] = []
  const describing: Stretch[] = []
  const headings: Sentence[] = []
  const spans = bySentence(words)
  const named = namedByInitials(words)
  for (const [index, sentence] of words.reading.sentences.entries()) {
    if (isHeading(sentence)) {
      headings.push(sentence)
      continue
    }
    const parts = nameRuns(words, sentence).map(run => partsOfRun(words, run))
    const bodies = parts.flatMap(part => part.posts.filter(post => named.has(words.key(post.first, post.last))))
    const own = wholeRanks(
      words,
      parts.flatMap(part => part.posts.filter(post => !bodies.includes(post)).map(post => asCommand(words, post, part.names))),
    )
    posts.push(...own)
    const whole = own.length > 0 || toldBelow(words, index) === undefined ? undefined : nameAlone(words, sentence)
    const found = whole === undefined ? [...parts.flatMap(part => part.names), ...bodies] : [whole]
    const missed = (spans.get(index) ?? []).filter(span => isMissed(words, span, [...found, ...own]))
    for (const stretch of [...found, ...missed])
      if (isDescribing(words, stretch)) describing.push(stretch)
      else all.push(nameAt(words, stretch, own))
  }
  for (const stretch of shortOf(words, describing, all)) all.push(nameAt(words, stretch, []))
  const short = shortPosts(words, posts)
  for (const { key, first, last } of all) if (short.has(key)) posts.push({ first, last, kind: 'role' })
  const names = all.filter(({ key }) => !short.has(key))
  const known = new Set(names.map(name => name.key))
  for (const sentence of headings) for (const name of knownIn(words, sentence, known)) names.push(name)
  return {
    names: names.toSorted((a, b) => a.first - b.first),
    posts: posts.toSorted((a, b) => a.first - b.first),
    tagged: taggedKinds(words),
  }
}

/** The name that a line alone is, past its number and article and before an acronym in brackets: of "Grey Wolves" the first word is its own. */
function nameAlone(words: Words, { first, last }: Sentence): Stretch | undefined {
  let from = first
  while (from < last && (words.capital[from] !== true || words.lower[from] === 'the')) from++
  let to = from
  while (to < last && words.token(to)?.upos !== 'PUNCT') to++
  return to > from ? { first: from, last: to } : undefined
}

/** "The Guards" of a text that told of the Valley Guards before: a word for people that is a name all the same. */
function shortOf(words: Words, describing: readonly Stretch[], names: readonly Name[]): Stretch[] {
  const firsts = new Map<string, number>()
  for (const { parts, first } of names) {
    const head = parts.at(-1) ?? ''
    if (parts.length > 1 && nounKind(head)?.kind === 'people' && !firsts.has(head)) firsts.set(head, first)
  }
  return describing.filter(
    ({ first, last }) => words.lower[first - 1] === 'the' && first > (firsts.get(words.key(first, last)) ?? Infinity),
  )
}

/** What offices are called for short where the text says so: "the Chief of Army Staff (COAS)". */
const shortPosts = (words: Words, posts: readonly Post[]): ReadonlySet<string> =>
  new Set(
    posts.flatMap(({ last }) =>
      words.lower[last] === '(' && /^\p{Lu}{2,6}$/u.test(words.token(last + 1)?.form ?? '') && words.lower[last + 2] === ')'
        ? [words.folded(last + 1)]
        : [],
    ),
  )

/** Acronyms that the text explains by the name of a body before them, so that they are no ranks: "Comité Sahélien Populaire (CSP)". */
function namedByInitials(words: Words): ReadonlySet<string> {
  const explained = new Set<string>()
  for (const [i, { form }] of words.reading.tokens.entries()) {
    if (words.lower[i - 1] !== '(' || words.lower[i + 1] !== ')' || !/^\p{Lu}{2,5}$/u.test(form)) continue
    const first = i - 1 - form.length
    const initials = words.lower.slice(Math.max(0, first), i - 1).map(lower => lower[0] ?? '')
    const isOffice = words.lower
      .slice(Math.max(0, first), i - 1)
      .some((lower, at) => isOfficeWord(lower) || postKind(words.folded(first + at)) !== undefined)
    if (initials.join('') === words.lower[i] && !isOffice) explained.add(words.folded(i))
  }
  return explained
}

/** "Lt. | General", "Major | - | General": two words of rank side by side are one rank. */
function wholeRanks(words: Words, posts: readonly Post[]): Post[] {
  const whole: Post[] = []
  for (const post of posts) {
    const before = whole.at(-1)
    const gap = before === undefined ? -1 : post.first - before.last
    const isWhole = gap === 0 || (gap === 1 && /^[-–]$/.test(words.lower[post.first - 1] ?? ''))
    if (before?.kind === 'rank' && post.kind === 'rank' && isWhole) whole[whole.length - 1] = { ...before, last: post.last }
    else whole.push(post)
  }
  return whole
}

/** "Commander" is a rank only right before a person's name; of a unit, and after one, it is a post: "the 3rd Brigade Commander". */
function asCommand(words: Words, post: Post, names: readonly Stretch[]): Post {
  if (post.kind !== 'rank' || !COMMANDS.has(words.key(post.first, post.last))) return post
  const bearer = names.find(({ first }) => first === post.last)
  const isOfUnit = (i: number): boolean => nounKind(words.lower[i] ?? '')?.kind === 'organization'
  const isRank =
    bearer !== undefined && !isOfUnit(post.first - 1) && !isOfUnit(headWord(words, bearer)) && !/^\d/.test(words.lower[bearer.first] ?? '')
  return isRank ? post : { ...post, kind: 'role' }
}

const COMMANDS = new Set(['commander', 'commissioner', 'commissioner of police', 'police commissioner'])

/** "Islamophobic propaganda", "de-Nazifying": a single capitalised adjective or verb that names nothing the world knows. */
function isDescribing(words: Words, { first, last }: Stretch): boolean {
  const token = words.token(first)
  if (token === undefined || last - first > 1 || adjectiveOf(words.folded(first)) !== undefined) return false
  if (worldNames(words.folded(first)).length > 0 || words.startOf(first) > token.start) return false
  if (nounKind(words.lower[first] ?? '')?.kind === 'people' || isSeveralPosts(words.folded(first))) return true
  if (token.form.endsWith('ing') && words.lower[first - 1] === '-') return true
  return (token.deprel === 'amod' && /^\p{Lu}\p{Ll}+$/u.test(token.form)) || token.upos === 'VERB' || isLanguage(words.folded(first))
}

/** "The Generals", "all Commissioners". */
const isSeveralPosts = (folded: string): boolean =>
  singular(folded) !== folded && postKind(folded) === undefined && postKind(singular(folded)) !== undefined

function nameAt(words: Words, { first, last }: Stretch, posts: readonly Post[]): Name {
  const key = words.key(first, last)
  return {
    first,
    last,
    key,
    parts: key.split(' '),
    head: headWord(words, { first, last }),
    titled: posts.some(post => post.last === first) && !isBodyOf(words, { first, last }, posts),
  }
}

/** Whether a name after a post is the body that the post is in, not its bearer: "Commander | Infantry School". */
function isBodyOf(words: Words, name: Stretch, posts: readonly Post[]): boolean {
  if (nounKind(words.lower[headWord(words, name)] ?? '')?.kind === 'organization') return true
  return isAcronym(words, name) && posts.some(({ last, kind }) => last === name.first && kind === 'role')
}

/** Whether the tagger found a name where no rule did. */
const isMissed = (words: Words, span: NameSpan, found: readonly Stretch[]): boolean =>
  isEntityKind(span.kind) &&
  words.capital[span.first] === true &&
  !isDesignation(words, span.first) &&
  words.key(span.first, span.last) !== '' &&
  found.every(other => other.last <= span.first || span.last <= other.first)

/** The names in a sentence of capitals that the rest of the document or the world knows, the longest first at each place. */
function knownIn(words: Words, sentence: Sentence, known: ReadonlySet<string>): Name[] {
  const found: Name[] = []
  for (let i = sentence.first; i < sentence.last;) {
    const last = longestKnown(words, i, sentence, known)
    if (last > i) found.push(nameAt(words, { first: i, last }, []))
    i = Math.max(last, i + 1)
  }
  return found
}

function longestKnown(words: Words, first: number, sentence: Sentence, known: ReadonlySet<string>): number {
  if (words.capital[first] !== true) return first
  for (let last = Math.min(first + LONGEST, sentence.last); last > first; last--) {
    const key = words.key(first, last)
    if (words.capital[last - 1] !== true || key === '') continue
    if (known.has(key) || adjectiveOf(key) !== undefined) return last
    if (worldNames(key).some(({ kind, of }) => kind === 'state' || of === 'people' || of === 'region')) return last
  }
  return first
}

/** The most words that a name in a heading is looked for with. */
const LONGEST = 7

function bySentence(words: Words): ReadonlyMap<number, readonly NameSpan[]> {
  return Map.groupBy(words.reading.names, span => words.sentence[span.first] ?? -1)
}

/** First token of each span of the tagger to its kind, and likewise every further token. */
function taggedKinds(words: Words): ReadonlyMap<number, EntityKind> {
  const kinds = new Map<number, EntityKind>()
  for (const { first, last, kind } of words.reading.names) {
    if (isEntityKind(kind)) for (let i = first; i < last; i++) kinds.set(i, kind)
  }
  return kinds
}

const KINDS = new Set<string>(EntityKind.options)
const isEntityKind = (kind: string): kind is EntityKind => KINDS.has(kind)
