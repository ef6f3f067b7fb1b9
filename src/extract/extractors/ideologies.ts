import type { Tree } from '../../language/tree.ts'
import { actorAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { bearer, nounDoer, possessor, type IsActor } from '../frames/noun.ts'
import { antecedent } from '../frames/subject.ts'
import { nameAt } from '../mentions-in.ts'
import { heldAs } from './ties/held-as.ts'

/** Words that name a cast of mind, alone or behind a prefix ("neo-", "ultra-", "anti-", "far-"). */
const CREEDS =
  /^(?:(?:neo|ultra|anti|post|crypto|para)-?)?(?:(?:far|hard|extreme|centre|center)-?(?:right|left)|right-?wing|left-?wing|leftist|rightist|islamist|jihadist|jihadi|salafi|salafist|wahhabi|takfiri|communist|marxist|maoist|stalinist|trotskyist|leninist|socialist|anarchist|fascist|nazi|nationalist|ultranationalist|supremacist|separatist|secessionist|secular|secularist|liberal|conservative|democratic|republican|royalist|monarchist|populist|fundamentalist|extremist|racist|antisemitic|antisemite|zionist|ba'?athist|baath|pan-arab|arab-nationalist|feminist|libertarian|reformist|revolutionary|pacifist|apartheid|imperialist|irredentist|federalist|unionist|loyalist|kemalist|peronist|khomeinist|theocratic|militarist|isolationist|globalist|transphobic|homophobic|xenophobic|apolitical|nonpartisan|anti-immigrant|anticommunist|antiwar|eurosceptic|capitalist|colonialist|sunni|shia|shiite|moderate|authoritarian)$/

/** Creeds that states and parties bear in their names and forms; they say little of a mind when they stand before a body. */
const FORMAL = /^(democratic|republican|liberal|conservative|secular|federalist|revolutionary)$/

/** What somebody holds, worded by an adjective or noun of creed: "the far-right leader", "the group is Marxist", "an Islamist". */
export const ideologies: Extractor = {
  name: 'ideologies',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const { upos } = tree.token(i)
      if (upos === 'NOUN' || upos === 'PROPN') yield* held(tree, context, i)
      if (upos !== 'ADJ' && upos !== 'NOUN' && !(upos === 'PROPN' && isNazi(tree, i))) continue
      const first = isInCreed(tree, i) ? undefined : creedFrom(tree, i)
      if (first !== undefined) yield* read(tree, context, first, i)
    }
  },
}

/** A creed with a capital, which taggers take for a name. */
const isNazi = (tree: Tree, i: number): boolean => /^(?:neo-)?nazi$/i.test(tree.lemma(i))

/** Whether a creed is the first half of one of two: "*Salafi*-jihadist". */
const isInCreed = (tree: Tree, i: number): boolean =>
  i + 2 < tree.sentence.last && tree.token(i + 1).form === '-' && creedFrom(tree, i + 2) === i

/** Where the creed that ends at `i` begins: tokenisers part "far-right" in three. */
const creedFrom = (tree: Tree, i: number): number | undefined => {
  const own = tree.token(i).xpos.startsWith('NN') ? tree.lemma(i).toLowerCase() : tree.token(i).form.toLowerCase()
  for (const first of [i - 2, i]) {
    if (first < tree.sentence.first) continue
    const { start } = tree.token(first)
    if (first !== i && (tree.token(i - 1).start !== tree.token(first).end || tree.token(i - 1).end !== tree.token(i).start)) continue
    const joined = first === i ? own : `${tree.token(first).form}-${own}`.toLowerCase()
    const isOfTwo = first !== i && CREEDS.test(own) && CREEDS.test(tree.token(first).form.toLowerCase())
    if (start < tree.token(i).end && (CREEDS.test(joined) || isOfTwo)) return first
  }
  return undefined
}

function* read(tree: Tree, context: Context, first: number, creed: number): Generator<Draft> {
  const { upos, form } = tree.token(creed)
  const isPredicate = tree.kid(creed, 'cop') !== undefined
  const held = heldToBe(tree, creed)
  const self = selfCalled(tree, creed) ?? held?.who
  if (upos === 'NOUN' && !isPredicate && self === undefined && !tree.is(creed, 'compound', 'appos')) return
  const borne = self ?? (tree.is(creed, 'compound', 'appos') ? tree.head(creed) : bearer(tree, creed))
  const who = borne !== undefined && tree.kid(borne, 'cop') !== undefined ? tree.kid(borne, 'nsubj') : borne
  if (who === undefined || who === creed || !actorAt(context, tree, who)) return
  if (!isPredicate && self === undefined && FORMAL.test(form.toLowerCase())) return
  if (within(nameAt(context, who), tree.token(creed).start)) return
  yield {
    predicate: 'ideology',
    subject: { is: 'head', token: who },
    object: { is: 'text', span: tree.span(first, creed + 1) },
    trigger: held?.verb ?? creed,
    confidence: 0.65,
    rule: isPredicate ? 'ideologies.predicate' : held === undefined ? 'ideologies.modifier' : 'ideologies.regarded',
  }
}

/** "Calls it a *fascist* gang", "describes them as *Nazis*": the verb, and whom somebody holds to be of that mind. */
const heldToBe = (tree: Tree, creed: number): { readonly verb: number; readonly who: number } | undefined => {
  const noun = tree.is(creed, 'amod', 'compound', 'nmod:desc') ? tree.head(creed) : creed
  const verb = noun === undefined ? undefined : heldAs(tree, noun)
  const who = verb === undefined ? undefined : undergoer(tree, verb)
  return verb === undefined || who === undefined || who === noun ? undefined : { verb, who: antecedent(tree, who) }
}

/** Whether a noun that somebody is held to be tells his creed, so that it is no view and no kind besides. */
export const tellsCreed = (tree: Tree, noun: number): boolean =>
  [noun, ...tree.kids(noun, 'amod', 'compound', 'nmod:desc')].some(word => creedFrom(tree, word) !== undefined)

/** "Describes itself as nationalist", "call themselves Marxists": who says so of himself. */
const selfCalled = (tree: Tree, creed: number): number | undefined => {
  const first = tree.is(creed, 'conj') ? tree.head(creed) : creed
  const verb = first !== undefined && tree.is(first, 'obl', 'xcomp', 'obj', 'advcl') ? tree.head(first) : undefined
  if (verb === undefined || !/^(describe|call|present|style|regard|see|consider|portray|define|declare|label|term)$/.test(tree.lemma(verb)))
    return undefined
  return tree.kids(verb, 'obj').some(kid => /sel(?:f|ves)$/i.test(tree.token(kid).form)) ? doer(tree, verb) : undefined
}

/** Nouns of doctrine and faith that somebody can hold. */
const DOCTRINE = /(?:ism|supremacy|jihad|sharia|theocracy|islam|christianity|monarchy|autocracy)$/i
const HOLD =
  /^(endorse|embrace|espouse|adopt|preach|promote|believe|follow|profess|advocate|support|champion|adhere|subscribe|propagate|spread)$/
const HOLDING =
  /^(endorsement|embrace|espousal|adherence|commitment|devotion|belief|support|promotion|advocacy|amalgamation|mix|mixture|blend)$/

/** A doctrine that somebody holds: "endorses X-ism", "its commitment to X-ism", "the X-ism of somebody", "committed to X-ism". */
function* held(tree: Tree, context: Context, doctrine: number): Generator<Draft> {
  if (!DOCTRINE.test(tree.lemma(doctrine)) || tree.is(doctrine, 'compound')) return
  const isActor = (token: number): boolean => actorAt(context, tree, token)
  const who = tree.is(doctrine, 'conj') ? undefined : (holderOf(tree, doctrine, isActor) ?? owner(tree, doctrine))
  if (who === undefined || !isActor(who)) return
  for (const each of tree.conjuncts(doctrine)) {
    yield {
      predicate: 'ideology',
      subject: { is: 'head', token: who },
      object: { is: 'head', token: each, alone: true },
      trigger: each,
      confidence: 0.65,
      rule: 'ideologies.held',
    }
  }
}

/** Who holds the doctrine by the verb, noun or adjective that it hangs on. */
const holderOf = (tree: Tree, i: number, isActor: IsActor): number | undefined => {
  const head = tree.head(i)
  if (head === undefined) return undefined
  const lemma = tree.lemma(head)
  if (tree.is(i, 'obj', 'obl') && HOLD.test(lemma)) return doer(tree, head)
  if (tree.is(i, 'nmod', 'obl') && HOLDING.test(lemma)) return nounDoer(tree, head, isActor) ?? holderOf(tree, head, isActor)
  return tree.is(i, 'obl') && /^(committed|commit|devoted|devote|dedicated|dedicate)$/.test(lemma) ? bearerOf(tree, head) : undefined
}

const bearerOf = (tree: Tree, i: number): number | undefined => {
  const found = bearer(tree, i)
  return found === undefined ? undefined : antecedent(tree, found)
}

const owner = (tree: Tree, i: number): number | undefined =>
  possessor(tree, i) ?? tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')

/** A creed that is part of a name ("Communist Party") names rather than describes. */
const within = (mention: { readonly start: number; readonly end: number } | undefined, offset: number): boolean =>
  mention !== undefined && mention.start <= offset && offset < mention.end
