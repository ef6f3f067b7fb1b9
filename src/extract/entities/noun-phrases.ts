import { nounKind, postKind, singular, type NounKind, type PostKind } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { Stretch } from './name-runs.ts'
import { isCalendarWord } from './number-words.ts'
import type { Post } from './posts.ts'
import type { Words } from './words.ts'

/** A noun phrase with a common noun for head that says what kind of thing it describes. */
export type NounPhrase = Stretch & {
  readonly head: number
  readonly noun: NounKind
  /** The head noun, with a compound where that is listed ("air force"), in the singular. */
  readonly lemma: string
  readonly plural: boolean
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'bare'
  /** Head of the possessor ("its", "Ukraine's") or of what follows "of". */
  readonly owner: number | undefined
  /** Where the words that describe begin: past determiners, possessors and numbers. */
  readonly core: number
  /** Whether the head noun is also an office: "commander". */
  readonly post: PostKind | undefined
  /** Where the office's name stands, if the phrase is one with a capital. */
  readonly office: Stretch | undefined
}

/**
 * The noun phrases of a sentence that describe things of known kinds, outside names, in text order; also offices without a bearer's
 * name ("the Foreign Secretary"), which `postAt` gives for their head.
 */
export function nounPhrases(
  words: Words,
  tree: Tree,
  isNamed: (token: number) => boolean,
  postAt: (token: number) => Post | undefined,
): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (const i of tree.indexes()) {
    const post = postAt(i)
    if (post !== undefined) {
      const noun = { noun: PERSON, lemma: words.key(post.first, post.last), post: post.kind }
      const phrase = phraseAt(words, tree, i, noun)
      phrases.push({ ...phrase, first: Math.min(phrase.first, post.first), last: Math.max(phrase.last, post.last), office: post })
    } else if (isNoun(words, tree, i) && !isNamed(i) && !tree.is(i, 'compound', 'amod')) {
      const read = readNoun(words, tree, i)
      if (read !== undefined) phrases.push(phraseAt(words, tree, i, read))
    }
  }
  return phrases
}

/** Common nouns, also those written with a capital ("Soldiers") and small titles taken for names ("the sheikh"). */
const isNoun = (words: Words, tree: Tree, i: number): boolean => {
  const { upos } = tree.token(i)
  const lower = words.lower[i] ?? ''
  return (
    upos === 'NOUN' ||
    (upos === 'PROPN' && (nounKind(lower) !== undefined || (words.capital[i] === false && postKind(lower) !== undefined)))
  )
}

type Noun = { readonly noun: NounKind; readonly lemma: string; readonly post: PostKind | undefined }

function readNoun(words: Words, tree: Tree, i: number): Noun | undefined {
  const lower = words.lower[i] ?? ''
  if (nounKind(`${lower} ${words.lower[i + 1]}`) !== undefined) return undefined
  if (isMeasure(words, i, lower)) return undefined
  if (lower === 'opposition' && words.lower[i + 1] === 'to') return undefined
  const post = postKind(singular(lower))
  for (const length of [3, 2]) {
    if (i - length + 1 < tree.sentence.first) continue
    const compound = words.lower.slice(i - length + 1, i + 1).join(' ')
    const noun = nounKind(compound)
    if (noun !== undefined) return { noun, lemma: singular(compound), post }
  }
  const noun = nounKind(lower) ?? (post === undefined ? undefined : PERSON) ?? bySuffix(lower)
  return noun === undefined || UNTOLD.has(noun.sort) ? undefined : { noun, lemma: singular(lower), post }
}

/** Parts of land ("half", "the south"), deeds ("arrest", "expansion") and works ("book"): nouns of their kinds that speak of nothing by themselves. */
const UNTOLD = new Set(['part', 'act', 'work'])

/** "Ranges from 30 to 150", "a quarter of a million": no mountains, no part of town. */
const isMeasure = (words: Words, i: number, lower: string): boolean =>
  (/^ranges?$/.test(lower) && /^(?:from|anywhere|between)$/.test(words.lower[i + 1] ?? '')) ||
  (lower === 'quarter' && words.lower[i + 1] === 'of')

/** Nouns that say by their ending what they are: doctrines, and their followers in the plural. */
function bySuffix(lower: string): NounKind | undefined {
  if (lower.length > 6 && lower.endsWith('ism')) return { kind: 'concept', sort: 'concept' }
  if (lower.length > 7 && lower.endsWith('ists')) return { kind: 'people', sort: 'crowd' }
  return undefined
}

function phraseAt(words: Words, tree: Tree, head: number, { noun, lemma, post }: Noun): NounPhrase {
  const phrase = tree.phrase(head)
  const { last } = phrase
  let { first } = phrase
  while (first < head && /^(?:ADV|PART)$/.test(tree.token(first).upos) && tree.token(first + 1).form !== '-') first++
  first = wholeWord(words, tree, noun.kind === 'event' ? first : pastDate(words, first, head))
  const token = tree.token(head)
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS'
  const possessor = tree.kid(head, 'nmod:poss')
  const complement = tree.kids(head, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  return {
    first,
    last,
    head,
    noun: plural && noun.kind === 'person' ? CROWD : noun,
    lemma,
    plural,
    determiner: determinerOf(words, tree, head, possessor),
    owner: possessor ?? complement,
    core: Math.min(coreOf(words, tree, first, head), head + 1 - lemma.split(' ').length),
    post,
    office: undefined,
  }
}

/** Past a date that has got into a phrase: "in May 2023 | armed men". */
function pastDate(words: Words, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) {
    const isYear = /^(?:1\d|20)\d\d$/.test(words.lower[i] ?? '') && isCalendarWord(words.lower[i - 1] ?? '')
    if (isYear || (i === first + 1 && isCalendarWord(words.lower[i] ?? ''))) return i + 1
  }
  return first
}

function determinerOf(words: Words, tree: Tree, head: number, possessor: number | undefined): NounPhrase['determiner'] {
  if (possessor !== undefined) return 'possessive'
  const determiner = tree.kid(head, 'det')
  if (determiner === undefined) return 'bare'
  return DEFINITE.has(words.lower[determiner] ?? '') ? 'definite' : 'indefinite'
}

/** Where the hyphenated word begins whose second part a phrase begins with: "an | ISIL - held tank". */
function wholeWord(words: Words, tree: Tree, first: number): number {
  if (first - 2 < tree.sentence.first || tree.token(first - 1).form !== '-' || !words.touches(first) || !words.touches(first - 1))
    return first
  const isDetermined = first - 3 >= tree.sentence.first && tree.token(first - 3).upos === 'DET'
  return isDetermined ? first - 3 : first - 2
}

/** First token past determiners, a number with what belongs to it ("fewer than five"), a possessor and words that only count or compare. */
function coreOf(words: Words, tree: Tree, first: number, head: number): number {
  let core = first
  const possessor = tree.kid(head, 'nmod:poss')
  if (possessor !== undefined && possessor < head) core = Math.max(core, ...tree.subtree(possessor).map(i => i + 1))
  const count = tree.kids(head, 'nummod').findLast(kid => kid < head && isCount(tree, kid, head))
  if (count !== undefined && tree.token(count + 1).form !== '-') core = Math.max(core, count + 1)
  while (
    core < head &&
    words.lower[core + 1] !== '-' &&
    (LIGHT.has(tree.token(core).upos) || COUNTING.has(words.lower[core] ?? '') || isCount(tree, core, head))
  )
    core++
  return core
}

/** A number that counts, not a year ("the 1991 election"). */
const isCount = (tree: Tree, i: number, head: number): boolean =>
  tree.token(i).head === head && tree.is(i, 'nummod') && !/^1\d\d\ds?$|^20\d\ds?$/.test(tree.token(i).form)

const PERSON: NounKind = { kind: 'person', sort: 'one' }
const CROWD: NounKind = { kind: 'people', sort: 'crowd' }
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const LIGHT = new Set(['PUNCT', 'PART', 'DET', 'ADV', 'ADP', 'PRON'])
const COUNTING = new Set(
  'many other others own several various different such same certain most more some few numerous further additional multiple another all both main rather very so-called'.split(
    ' ',
  ),
)
