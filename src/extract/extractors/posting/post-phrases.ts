import type { Tree } from '../../../language/tree.ts'
import { antecedent } from '../../frames/subject.ts'
import { kindOfNoun } from '../../nouns.ts'
import type { Name, Person } from './names.ts'
import { plain } from './names.ts'
import { dignities, hiredNouns, postNouns, rankNouns, tenures } from './post-words.ts'
import { isRankWord, type Range } from './ranks.ts'

/** A post as worded, all ranges half-open tokens: "the former deputy commander (DC) of the 3rd Brigade". */
export type PostPhrase = {
  /** The whole phrase with article, body and place. */
  readonly first: number
  readonly last: number
  /** The post alone: "deputy commander". */
  readonly post: Range
  /** Its noun. */
  readonly head: number
  /** The word of the phrase that hangs on the rest of the sentence: the noun, or the body where the parser made that the head. */
  readonly top: number
  /** Head word of the body or place it is held in. */
  readonly body: number | undefined
  /** Who possesses the post, where other words stand for the body: "*its* secretary for legal affairs". */
  readonly owner: number | undefined
  /** Which qualifier words it: a dignity is a `title`, "brigadier general" a `rank`, any other post a `role`. */
  readonly says: 'role' | 'title' | 'rank'
  /** The word that puts it into the past: "former". */
  readonly former: number | undefined
}

/** Most modifiers that a post has before its noun: "first post-war deputy prime". */
const MODIFIERS = 6

/** The posts named in a sentence, in order; of "a deputy defence minister" the whole, and not the deputy too. */
export function postsIn(tree: Tree, names: readonly Name[], persons: readonly Person[]): PostPhrase[] {
  const found: PostPhrase[] = []
  for (const i of tree.indexes()) {
    const previous = found.at(-1)
    const shortForm = /^\p{Lu}{2,6}$/u.test(tree.token(i).form) && i < (previous?.last ?? 0) + 2
    if (previous !== undefined && (i < previous.post.last || (shortForm && i >= previous.post.last))) continue
    if (!isPostNoun(tree, i) || isIn(persons, i)) continue
    const post = phraseOf(tree, names, lastNoun(tree, i, persons))
    if (post.body === undefined && isHired(tree, post.head)) continue
    if (previous !== undefined && post.post.first <= previous.post.first) found.pop()
    found.push(post)
  }
  return found
}

/** Whether a token stands in a person's name or the rank before it. */
const isIn = (persons: readonly Person[], i: number): boolean => persons.some(({ from, last }) => from <= i && i < last)

const isPostNoun = (tree: Tree, i: number): boolean => {
  const { upos, form, lemma } = tree.token(i)
  return (
    (upos === 'NOUN' || upos === 'PROPN' || /^\p{Lu}{2,6}$/u.test(form)) &&
    (postNouns.has(plain(form)) || postNouns.has(lemma.toLowerCase()) || rankNouns.has(lemma.toLowerCase()) || isHired(tree, i))
  )
}

const isHired = (tree: Tree, i: number): boolean => hiredNouns.has(tree.lemma(i).toLowerCase())

/** "Secretary General", "crew chief", "general officer": of several post nouns in a row the last one is the head. */
function lastNoun(tree: Tree, i: number, persons: readonly Person[]): number {
  let last = i
  while (last + 1 < tree.sentence.last && isPostNoun(tree, last + 1) && !isIn(persons, last + 1)) last++
  return last
}

function phraseOf(tree: Tree, names: readonly Name[], head: number): PostPhrase {
  const before = modifiersBefore(tree, names, head)
  const core = coreAfter(tree, names, head)
  const after = bodyAfter(tree, names, core)
  const owner = before.body ?? possessor(tree, head)
  return {
    first: before.first,
    last: after.last,
    post: { first: before.post, last: core },
    head,
    top: topOf(tree, before.first, after.last, head),
    body: after.isPlace && owner !== undefined ? owner : (after.body ?? owner),
    owner,
    says: /^provost$/i.test(wordAt(tree, head - 1)) ? 'role' : sayingOf(tree.lemma(head).toLowerCase()),
    former: before.former,
  }
}

function topOf(tree: Tree, first: number, last: number, head: number): number {
  let top = head
  for (let up = tree.head(top); up !== undefined && first <= up && up < last; up = tree.head(top)) top = up
  return top
}

const sayingOf = (lemma: string): PostPhrase['says'] => (dignities.has(lemma) ? 'title' : rankNouns.has(lemma) ? 'rank' : 'role')

type Before = { readonly first: number; readonly post: number; readonly body: number | undefined; readonly former: number | undefined }

/** Modifiers of the post, a body before it ("Foreign Office minister", "Iraqi commander"), and the article before all. */
function modifiersBefore(tree: Tree, names: readonly Name[], head: number): Before {
  let [post, first, body, former]: [number, number, number | undefined, number | undefined] = [head, head, undefined, undefined]
  for (let i = head - 1; i >= tree.sentence.first && i >= head - MODIFIERS; i--) {
    const name = names.find(other => other.first <= i && i < other.last)
    const word = plain(tree.token(i).form)
    if (name !== undefined && !(name.last - name.first === 1 && SERVICE.test(word))) {
      if (name.person || body !== undefined) break
      body = name.head
      first = name.first
      i = name.first
    } else if (tenures.has(word)) {
      if (tenures.get(word) === 'former') former = i
      first = i
    } else if (/^(-|–|ex)$/.test(word) || (body === undefined && isModifier(tree, i))) {
      if (first === post && former === undefined) post = i
      first = Math.min(first, i)
    } else {
      if (/^(the|a|an|his|her|its|their|our)$/.test(word)) {
        first = i
        if (tenures.get(plain(wordAt(tree, i - 1))) === 'former') former = i - 1
      }
      break
    }
  }
  while (post < head && /^[-–]$/.test(tree.token(post).form)) post++
  return { first, post, body, former }
}

/** A service named by its noun alone is part of the post: "army spokesman", "police chief". */
const SERVICE = /^(army|navy|police|military|defen[cs]e|airforce)$/

const isModifier = (tree: Tree, i: number): boolean => /^(NNP?S?|JJ[RS]?)$/.test(tree.token(i).xpos)

/** Where the post ends: after "Commanding", "of Staff", "of Training and Operations", "(GOC)". */
function coreAfter(tree: Tree, names: readonly Name[], head: number): number {
  let last = head + 1
  while (last < tree.sentence.last && /^(commanding|designate|elect|marshal)$/i.test(wordAt(tree, last))) last++
  if (wordAt(tree, last) === '-' && /^general$/i.test(wordAt(tree, last + 1))) last += 2
  if (wordAt(tree, last) === '-' && /^(designate|elect|in)$/i.test(wordAt(tree, last + 1))) last += wordAt(tree, last + 1) === 'in' ? 4 : 2
  const duty = dutyEnd(tree, names, last)
  if (duty === undefined) return last
  return (wordAt(tree, duty) === ',' ? dutyEnd(tree, names, duty) : undefined) ?? duty
}

/** The end of "of Army Staff", "for the Middle East", ", Army Public Relations": words that name a duty, no body. */
function dutyEnd(tree: Tree, names: readonly Name[], at: number): number | undefined {
  const opener = wordAt(tree, at)
  if (!/^(of|for|,)$/i.test(opener)) return undefined
  const from = /^the$/i.test(wordAt(tree, at + 1)) ? at + 2 : at + 1
  const service = /^(staff|state|police)$/i
  if (opener !== ',' && service.test(wordAt(tree, from)) && !(from + 1 < tree.sentence.last && tree.token(from + 1).upos === 'NOUN'))
    return from + 1
  const inName = names.some(({ first, last }) => first <= from && from + 2 < last)
  if (opener !== ',' && !inName && isCapital(tree, from) && service.test(wordAt(tree, from + 1))) return from + 2
  if (/^operation$/i.test(wordAt(tree, from))) return undefined
  const person = names.find(name => name.person && name.first > from)
  const last = Math.min(capitalsEnd(tree, from), person?.first ?? Infinity)
  if (last === from) return undefined
  if (DUTY.test(wordAt(tree, last - 1))) return last
  const body = names.find(({ first, person: isPerson }) => !isPerson && first > from && first < last && DUTY.test(wordAt(tree, first - 1)))
  if (body !== undefined) return body.first
  const name = names.find(other => other.first === from)
  if (opener === ',' || (name !== undefined && !(opener === 'for' && name.mention.kind === 'place'))) return undefined
  return last
}

/** Nouns of duties, which tell them from bodies: "Director of Military Intelligence". */
const DUTY =
  /^(relations|services|operations?|administration|logistics|affairs|intelligence|training|policy|plans|information|evaluations?|engineering|procurement|communications?|works|staff|finance|budget|development|research|standards?|personnel|resources|security)$/i

/** Whether a capitalised run after "and" is the next officer with his rank, or another post: "Director of Intelligence and *Military Secretary*". */
function opensNext(tree: Tree, at: number): boolean {
  let last = at
  while (isCapital(tree, last + 1)) last++
  return isRankWord(wordAt(tree, at)) || (last > at && last < tree.sentence.last && isPostNoun(tree, last))
}

/** The end of a run of capitalised words, with hyphens and "and" between them; the next officer or post after "and" is none of it. */
function capitalsEnd(tree: Tree, from: number): number {
  let last = from
  while (isCapital(tree, last)) {
    last++
    const joins = /^(and|&)$/.test(wordAt(tree, last)) ? !opensNext(tree, last + 1) : wordAt(tree, last) === '-'
    if (joins && isCapital(tree, last + 1)) last++
  }
  return last
}

const isCapital = (tree: Tree, i: number): boolean =>
  i < tree.sentence.last && /^\p{Lu}/u.test(tree.token(i).form) && tree.token(i).upos !== 'PUNCT'

const wordAt = (tree: Tree, i: number): string => (i >= tree.sentence.first && i < tree.sentence.last ? tree.token(i).form : '')

/** A body after a post; "in Kano" only places the post of a body told before it. */
type After = { readonly last: number; readonly body: number | undefined; readonly isPlace: boolean }

/** The body after a post, and the end of the phrase with the places that follow: "of the 3rd Brigade, Kano". */
function bodyAfter(tree: Tree, names: readonly Name[], core: number): After {
  let at = afterShortForm(tree, core)
  const joined = /^(of|for|at|in|to|with|from|,|-|\/)$/i.test(wordAt(tree, at)) ? at + 1 : at
  const from = /^(the|its|their|his|her|our|an?)$/i.test(wordAt(tree, joined)) ? joined + 1 : joined
  const name = names.find(
    other => from <= other.first && other.first <= from + 2 && !other.person && onlyModifiers(tree, from, other.first),
  )
  if (name === undefined || isAdjective(tree, name)) {
    const body = common(tree, joined, from)
    return { last: body === undefined ? at : Math.max(at, body + 1), body, isPlace: false }
  }
  const last = afterShortForm(tree, placesEnd(tree, names, name.last))
  const isPlace = name.mention.kind === 'place' && /^(at|in)$/i.test(wordAt(tree, at))
  return { last: placesEnd(tree, names, last), body: name.head, isPlace }
}

/** "Leader of a Christian militia", "colonel in the Libyan army": a people or state before the noun that names the body. */
const isAdjective = (tree: Tree, { mention, last }: Name): boolean =>
  last < tree.sentence.last &&
  tree.token(last).upos === 'NOUN' &&
  (mention.kind === 'people' || (tree.token(last - 1).xpos === 'JJ' && kindOfNoun(tree.lemma(last)) === 'organization'))

/** The end of what locates a body further: "of the Nigerian Army", "Garrison", ", Kano". */
function placesEnd(tree: Tree, names: readonly Name[], from: number): number {
  const opener = wordAt(tree, from)
  const next = opener === 'of' && /^the$/i.test(wordAt(tree, from + 1)) ? from + 2 : opener === ',' || opener === 'of' ? from + 1 : from
  const name = names.find(other => other.first === next)
  if (name !== undefined && !name.person) return placesEnd(tree, names, name.last)
  if (opener === 'in') return regionEnd(tree, from + 1)
  return name === undefined && isCapital(tree, from) && !isPostNoun(tree, from) && !isRankWord(wordAt(tree, from))
    ? placesEnd(tree, names, from + 1)
    : from
}

/** The end of the capitalised words for a region behind "in", where a comma closes them: "in the North East,"; else before the "in". */
function regionEnd(tree: Tree, from: number): number {
  const end = capitalsEnd(tree, /^the$/i.test(wordAt(tree, from)) ? from + 1 : from)
  return wordAt(tree, end) === ',' ? end : from - 1
}

/** "commander of the battalion": a body named by its noun alone. */
function common(tree: Tree, joined: number, from: number): number | undefined {
  if (!/^(of|for|in|with)$/i.test(wordAt(tree, joined - 1)) || from >= tree.sentence.last) return undefined
  const mustBeBody = /^(in|with)$/i.test(wordAt(tree, joined - 1))
  for (let i = from; i < Math.min(from + 5, tree.sentence.last); i++) {
    const { upos, xpos, lemma } = tree.token(i)
    if ((upos === 'NOUN' || upos === 'PROPN') && !/^(NOUN|PROPN)$/.test(i + 1 < tree.sentence.last ? tree.token(i + 1).upos : ''))
      return mustBeBody && kindOfNoun(lemma.toLowerCase()) !== 'organization' ? undefined : i
    if (!/^(JJ[RS]?|NNP?S?|CD|VBN|VBG)$/.test(xpos)) return undefined
  }
  return undefined
}

const onlyModifiers = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!/^(JJ|NNP?|CD|VBN)$/.test(tree.token(i).xpos)) return false
  return true
}

/** Past a short form of the post or body: "(GOC)", ", (GOC)", ", DMI,". */
function afterShortForm(tree: Tree, at: number): number {
  if (wordAt(tree, at) === ',' && /^\p{Lu}{2,6}$/u.test(wordAt(tree, at + 1)) && wordAt(tree, at + 2) === ',') return at + 2
  const open = wordAt(tree, at) === ',' ? at + 1 : at
  if (wordAt(tree, open) !== '(') return at
  const close = [open + 2, open + 3, open + 4].find(i => wordAt(tree, i) === ')')
  return close === undefined ? at : close + 1
}

/** "the group's leader", "its founder and leader", "the group, whose leader". */
const possessor = (tree: Tree, head: number): number | undefined => {
  const joined = tree.is(head, 'conj') ? tree.head(head) : undefined
  const whole = tree.is(head, 'compound') && tree.token(head + 1)?.form === '-' ? tree.head(head) : undefined
  const own = [head, joined, whole].flatMap(at => (at === undefined ? [] : tree.kids(at, 'nmod:poss')))[0]
  return own === undefined ? undefined : antecedent(tree, own)
}
