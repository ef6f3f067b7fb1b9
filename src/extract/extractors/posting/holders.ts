import type { Tree } from '../../../language/tree.ts'
import { doer } from '../../frames/doer.ts'
import { antecedent } from '../../frames/subject.ts'
import type { Name, Person } from './names.ts'
import type { PostPhrase } from './post-phrases.ts'

/** Who holds a post, the word that says so, and how sure that grammar is. */
export type Holding = {
  readonly holder: number
  readonly trigger: number
  readonly rule: string
  readonly confidence: number
  readonly alone: boolean
  /** Told in passing rather than stated. */
  readonly presupposed: boolean
}

/** Everybody whom the words beside a post or the clause around it name as its holder. */
export function holdersOf(tree: Tree, posts: readonly PostPhrase[], persons: readonly Person[]): Map<PostPhrase, Holding> {
  const found = new Map<PostPhrase, Holding>()
  const settle = (post: PostPhrase, holding: Holding | undefined): void => {
    if (holding !== undefined && !found.has(post)) found.set(post, holding)
  }
  for (const [post, person] of inTurn(tree, posts, persons)) settle(post, named(post, person, 'respectively', 0.8))
  for (const post of posts) settle(post, before(tree, post, persons, false))
  for (const post of posts) settle(post, after(tree, post, persons))
  for (const post of posts) settle(post, further(tree, post, posts, found))
  for (const post of posts) settle(post, before(tree, post, persons, true))
  for (const post of posts) settle(post, stated(tree, post, persons))
  const namedBy = new Map([...found].map(([post, { holder }]) => [post.head, holder] as const))
  for (const post of posts) settle(post, withName(predicate(tree, post, persons), namedBy) ?? appositive(tree, post, persons))
  for (const post of posts) settle(post, joined(tree, post, posts, found))
  for (const post of posts) settle(post, unnamed(tree, post))
  return found
}

/** Where another post is said to hold this one ("the party leader X was named minister"), the name beside it does. */
const withName = (holding: Holding | undefined, namedBy: ReadonlyMap<number, number>): Holding | undefined =>
  holding === undefined ? undefined : { ...holding, holder: namedBy.get(holding.holder) ?? holding.holder }

const named = (post: PostPhrase, { head }: Name, rule: string, confidence: number): Holding => ({
  holder: head,
  trigger: post.head,
  rule: `posting.${rule}`,
  confidence,
  alone: true,
  presupposed: true,
})

/** "A and B were named director of training and military secretary, *respectively*": as many posts as persons before them, each in its turn. */
function inTurn(tree: Tree, posts: readonly PostPhrase[], persons: readonly Person[]): [PostPhrase, Person][] {
  const end = tree.indexes().find(i => tree.lemma(i) === 'respectively')
  const given = posts.filter(({ last }) => end !== undefined && last <= end)
  const first = given[0]?.first ?? tree.sentence.first
  const holders = persons.filter(({ last }) => last <= first)
  if (given.length < 2 || holders.length !== given.length) return []
  return given.flatMap((post, i): [PostPhrase, Person][] => {
    const holder = holders[i]
    return holder === undefined ? [] : [[post, holder]]
  })
}

/** "commander Ali Nasser"; with a comma "the commander of the brigade, Col. Ali Nasser". */
function before(tree: Tree, post: PostPhrase, persons: readonly Person[], comma: boolean): Holding | undefined {
  if (!comma) {
    const next = persons.find(({ from }) => from === post.last || from === post.post.last)
    return next === undefined ? undefined : named(post, next, 'before', 0.9)
  }
  const sign = pastState(tree, post.last)
  if (sign >= tree.sentence.last || tree.token(sign).form !== ',') return undefined
  const next = persons.find(({ from }) => from === sign + 1) ?? persons.find(({ from }) => from > sign && isDescribed(tree, sign + 1, from))
  const isListed = next !== undefined && next.from === next.first && tree.is(next.head, 'conj')
  if (next === undefined || isListed || !startsDefinite(tree, post)) return undefined
  return named(post, next, 'before-comma', 0.85)
}

/** Past what only says where its holder is: "chairman in exile". */
const pastState = (tree: Tree, last: number): number =>
  last + 2 < tree.sentence.last && tree.token(last).form === 'in' && /^(exile|prison|custody|hiding|absentia)$/.test(tree.lemma(last + 1))
    ? last + 2
    : last

/** Whether a name follows a noun phrase that describes it further: "its founder, the Norwegian medic X", "its deputy commander, a dentist known as X". */
const isDescribed = (tree: Tree, first: number, name: number): boolean => {
  if (name - first > 6 || !(tree.token(name - 1).upos === 'NOUN' || /^(as|called|named)$/.test(tree.token(name - 1).form))) return false
  for (let at = first; at < name; at++)
    if (!/^(DET|ADJ|NOUN|NUM)$/.test(tree.token(at).upos) && !/^(known|called|named|addressed|as)$/.test(tree.token(at).form)) return false
  return true
}

/** A name after a comma is the post's holder where the post is the only one of its kind. */
const startsDefinite = (tree: Tree, post: PostPhrase): boolean => {
  const { form } = tree.token(post.first)
  return /^(the|its|their|his|her|our|whose)$/i.test(form) || /^\p{Lu}/u.test(form) || post.body !== undefined
}

/** "Ali Nasser, the deputy commander of …", "Ali Nasser (commander of …)", "Ali Nasser, who is now the …". */
function after(tree: Tree, post: PostPhrase, persons: readonly Person[]): Holding | undefined {
  const form = (i: number): string => (i >= tree.sentence.first ? tree.token(i).form.toLowerCase() : '')
  let at = post.first - 1
  while (/^(formerly|now|currently|previously|then|also|both|the|once)$/.test(form(at))) at--
  const said = /^(formerly|now|currently)$/.test(form(at + 1)) ? persons.find(({ last }) => last === at + 1) : undefined
  if (said !== undefined) return named(post, said, 'after', 0.8)
  if (/^(is|was)$/.test(form(at)) && form(at - 1) === 'who') at -= 2
  if (form(at) === 'and' && /^(?:co-?)?founder$/.test(form(at - 1))) at -= 2
  const adjacent = persons.find(({ last }) => last === post.first)
  if (adjacent !== undefined && /^(?:the$|\p{Lu})/u.test(tree.token(post.first).form)) return named(post, adjacent, 'after', 0.75)
  if (!/^[,(–—]$/.test(form(at)) && !(form(at) === ';' && at < post.first - 1) && !(form(at) === '-' && form(at - 1) === '-'))
    return undefined
  while (/^[,(–—;-]$/.test(form(at))) at--
  if (/^\d\d$/.test(form(at)) && form(at - 1) === ',') at -= 2
  const holder = persons.find(({ last }) => last === at + 1)
  if (holder === undefined || isSubject(tree, post)) return undefined
  const isTitled = holder.from < holder.first && /^\p{Lu}/u.test(tree.token(post.post.first).form)
  return tree.is(post.head, 'conj') && !isTitled ? undefined : named(post, holder, 'after', 0.85)
}

/** "Ali Nasser, formerly commander of A, now the chief of B": the next post in a row is the same person's. */
function further(tree: Tree, post: PostPhrase, posts: readonly PostPhrase[], found: ReadonlyMap<PostPhrase, Holding>): Holding | undefined {
  let at = post.first - 1
  let isSaid = false
  while (
    at > tree.sentence.first &&
    /^(now|currently|who|is|was|and|also|previously|formerly|the|has|been|appointed|becomes|as|,|new)$/i.test(tree.token(at).form)
  ) {
    isSaid ||= /^(now|currently|previously|formerly|is|becomes|appointed)$/i.test(tree.token(at).form)
    at--
  }
  const previous = isSaid ? posts.find(({ last }) => last === at + 1) : undefined
  const holding = previous === undefined ? undefined : found.get(previous)
  return holding?.rule === 'posting.after' ? { ...holding, trigger: post.head, confidence: 0.8 } : undefined
}

/** "X, deputy commander *and spokesman* of the brigade": the holder of the post that "and" joins to this one. */
function joined(tree: Tree, post: PostPhrase, posts: readonly PostPhrase[], found: ReadonlyMap<PostPhrase, Holding>): Holding | undefined {
  const other = posts.find(one => isJoined(tree, one, post) || isJoined(tree, post, one))
  const holding = other === undefined ? undefined : found.get(other)
  const isOthers = holding?.rule === 'posting.before' && /^\p{Lu}/u.test(tree.token(post.post.first).form)
  return holding === undefined || isOthers ? undefined : { ...holding, trigger: post.head }
}

/** Whether "and" alone stands between a post and the next, which needs no article to be the same person's. */
export const isJoined = (tree: Tree, one: PostPhrase, next: PostPhrase): boolean =>
  one.last === next.first - 1 && /^(?:and|&)$/.test(tree.token(one.last).form) && !/^(?:the|an?)$/i.test(tree.token(next.first).form)

/** "…, the commander fled" begins a clause of its own; a bare "spokesman" after a comma does not. */
const isSubject = (tree: Tree, post: PostPhrase): boolean =>
  tree.is(post.head, 'nsubj', 'obj') && !tree.is(post.head, 'nsubj:outer') && /^(the|an?)$/i.test(tree.token(post.first).form)

/** Words that may stand between a name and the post it is said to hold, or the other way round. */
const LINK =
  /^(?:, )?(?:who )?(?:as|(?:is|was) (?:thought|believed|said|reported|known) to be|(?:is|was|becomes|became|remains|has been|had been|is being|was later)(?: (?:re-?)?(?:appointed|named|elected|made|confirmed|redeployed|posted))?(?: as)?)(?: (?:now|also|currently|then|the|a|an|his|her|its|their|previously|formerly))*$/

/** "X is now GOC 3 Division", "with X as his deputy", "X as the new commander", "the new commander is X": read off the words, since parsers fail on such titles. */
function stated(tree: Tree, post: PostPhrase, persons: readonly Person[]): Holding | undefined {
  const words = (from: number, to: number): string => {
    const found: string[] = []
    for (let i = from; i < to; i++) found.push(tree.token(i).form.toLowerCase())
    return found.join(' ')
  }
  const near = (from: number, to: number): boolean => from < to && to - from <= 7 && LINK.test(words(from, to))
  const isAside = ({ from, last }: Person): boolean => {
    let title = from
    while (title > tree.sentence.first && TITLE.test(tree.token(title - 1).form)) title--
    const opener = words(Math.max(title - 1, tree.sentence.first), title)
    return ASIDE.test(opener) && !(opener === 'with' && words(last, last + 1) === 'as')
  }
  const before =
    persons.find(person => near(person.last, post.first) && !isAside(person)) ??
    persons.find(person => !isAside(person) && near(pastAside(tree, person, persons), post.first))
  if (before !== undefined)
    return { ...held(tree, before.head, verbIn(tree, before.last, post.first) ?? post.head, 'stated', 0.8), alone: true }
  const after = persons.find(({ from }) => near(post.last, from) && words(post.last, from) !== 'as')
  return after === undefined ? undefined : { ...held(tree, after.head, post.head, 'stated', 0.8), alone: true }
}

/** Past what stands between commas right behind a person: "Maj.-Gen. X, of the guard, | is now". */
function pastAside(tree: Tree, { last }: Person, persons: readonly Person[]): number {
  if (last >= tree.sentence.last || tree.token(last).form !== ',') return last
  for (let at = last + 1; at < Math.min(last + ASIDE_WORDS, tree.sentence.last); at++) {
    if (tree.token(at).form === ',') return at + 1
    if (tree.token(at).form === ';' || persons.some(({ first }) => first === at)) return last
  }
  return last
}

const ASIDE_WORDS = 14

/** Words of a post right before a name: "appointed by *Prime Minister* X". */
const TITLE = /^\p{Lu}[\p{L}.-]+$/u

/** Words before a name that make it somebody else's company: "appointed by X as …", "left for X". */
const ASIDE = /^(?:by|for|from|with|to|replac\w+|succeed\w+)$/

const verbIn = (tree: Tree, from: number, to: number): number | undefined => {
  for (let i = to - 1; i >= from; i--) if (tree.token(i).upos === 'VERB') return i
  return undefined
}

const BECOMING =
  /^(become|remain|serve|act|work|appoint|name|identify|elect|reelect|re-elect|make|declare|proclaim|nominate|install|instal|reinstall|confirm|select|choose|crown|designate|swear|reinstate|approve|promote|inaugurate|retain|pick|tap|function|continue|redeploy|deploy|post|move|transfer|resume|assign|take|anoint|assume|replace|succeed|rise|ascend|advance|style)$/
const ACTIVE_HOLDER = /^(become|remain|serve|act|work|function|continue|resume|take|assume|rise|ascend|advance|move|return)$/

/** "X is the commander", "X became president", "X was appointed as governor", "elected X president". */
function predicate(tree: Tree, post: PostPhrase, persons: readonly Person[]): Holding | undefined {
  const head = post.top
  const told = tree.is(head, 'nsubj') ? tree.head(head) : undefined
  const above =
    told === undefined || tree.kid(told, 'cop') === undefined
      ? undefined
      : persons.find(person => person.head === told || (tree.head(person.head) === told && tree.is(person.head, 'appos')))
  if (above !== undefined) return named(post, above, 'inverse', 0.8)
  const first = tree.is(head, 'conj') ? tree.head(head) : undefined
  const said = tree.kid(head, 'cop') === undefined ? first : head
  const subject = said === undefined || tree.kid(said, 'cop') === undefined ? undefined : tree.kid(said, 'nsubj')
  if (subject !== undefined) return held(tree, subject, post.head, 'copula', 0.8)
  const verb = governor(tree, head)
  if (verb === undefined) return undefined
  const lemma = tree.lemma(verb).toLowerCase()
  if (!BECOMING.test(lemma)) return undefined
  if (/^(replace|succeed)$/.test(lemma) || (lemma === 'take' && tree.kids(verb, 'compound:prt').some(kid => tree.lemma(kid) === 'over'))) {
    const successor = doer(tree, verb)
    return successor === undefined || tree.caseOf(head) !== 'as' ? undefined : held(tree, successor, verb, 'office', 0.8)
  }
  const passive = tree.isPassive(verb) || tree.kid(verb, 'aux:pass') !== undefined
  const given = tree.kids(verb, 'obj', 'iobj').find(kid => kid !== head)
  const reflexive = given !== undefined && /sel(?:f|ves)$/.test(tree.token(given).form)
  const own = passive || reflexive || ACTIVE_HOLDER.test(lemma) ? tree.subjectOf(verb) : given
  return own === undefined ? undefined : held(tree, own, verb, 'office', 0.8)
}

/** The verb that gives or holds the post: directly ("became president") or through "as" or "post of". */
function governor(tree: Tree, head: number): number | undefined {
  const above = tree.head(head)
  if (above === undefined) return undefined
  if (tree.is(head, 'xcomp', 'obj', 'iobj', 'obl', 'appos'))
    return tree.is(head, 'obl') && !/^(as|to)$/.test(tree.caseOf(head)) ? undefined : above
  const post =
    tree.is(head, 'nmod') && /^(post|position|role|rank|office|job|title)$/.test(tree.lemma(above)) ? tree.head(above) : undefined
  return post
}

const held = (tree: Tree, token: number, trigger: number, rule: string, confidence: number): Holding => ({
  holder: antecedent(tree, token),
  trigger,
  rule: `posting.${rule}`,
  confidence,
  alone: false,
  presupposed: false,
})

/** A person whom the tree puts beside the post. */
function appositive(tree: Tree, post: PostPhrase, persons: readonly Person[]): Holding | undefined {
  const beside = persons.find(
    ({ head }) => (tree.head(head) === post.top && tree.is(head, 'appos')) || (tree.head(post.top) === head && tree.is(post.top, 'appos')),
  )
  return beside === undefined ? undefined : named(post, beside, 'apposition', 0.6)
}

/**
 * "A ministry spokesman", "the governor of the region": somebody unnamed who holds the post. "Its commander" and "a judge" only point to
 * somebody.
 */
function unnamed(tree: Tree, post: PostPhrase): Holding | undefined {
  const { xpos, upos } = tree.token(post.head)
  const isSomeone = tree.kids(post.head, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))
  const isOfPronoun = tree.kids(post.head, 'nmod:poss').some(kid => tree.token(kid).upos === 'PRON')
  if (isOfPronoun || (isSomeone && !tree.lemma(post.head).startsWith('spokes'))) return undefined
  if (post.body === undefined || xpos !== 'NN' || upos !== 'NOUN' || !tree.is(post.top, 'nsubj', 'obj', 'obl', 'nmod', 'nmod:poss'))
    return undefined
  if (post.top !== post.head || /^(as|to|of|at)$/.test(tree.caseOf(post.head))) return undefined
  return { ...held(tree, post.head, post.head, 'unnamed', 0.6), alone: true, presupposed: true }
}
