import type { Tree } from '../../language/tree.ts'
import { actorAt, isBodyAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { holder, nounDoer } from '../frames/noun.ts'
import { isPassive } from '../frames/voice.ts'
import { ANY, byLemma, firstFound } from '../word-rules.ts'
import { countryInFocus } from './posting/country-in-focus.ts'

/** Verbs of getting, having and keeping power. */
const HOLD =
  /^(seize|take|assume|hold|gain|retain|wield|usurp|grab|regain|reassume|cement|consolidate|keep|exercise|win|capture|monopolize|monopolise|centralize|centralise|inherit|entrench)$/
const COME = /^(come|rise|return|sweep|ascend|accede|remain|stay|climb|arrive|rest|lie)$/
const BRING = /^(bring|restore|return|put|propel|install|vote|sweep|keep|reinstate|elevate)$/
const RULE = /^(rule|reign|govern)$/
const HAND = /^(hand|turn|transfer|cede|relinquish|yield|pass|surrender|return)$/
const POWER = /^(power|throne|control)$/
/** What a body takes where it comes to power; a person who takes office has a post. */
const OFFICE = /^(office|presidency)$/

/** Who rules where the text leaves out over what: "seized power", "came to power", "ruled until 1985", "the ruling party". */
export const power: Extractor = {
  name: 'power',
  *propose(tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) {
      const found = firstFound(rulesAt(i), read => read(tree, i, context))
      if (found === undefined || !RULERS.has(kindAt(context, tree, found.who)) || !actorAt(context, tree, found.who)) continue
      const realm = realmOf(tree, context, found.verb)
      if (realm !== undefined) yield { ...draft(found.who, found.verb, found.rule), object: realm }
    }
    const holdingsAt = holdingsIn(tree)
    for (const i of tree.indexes()) {
      const { who, ground } = firstFound(holdingsAt(i), read => read(tree, context, i)) ?? {}
      if (who === undefined || ground === undefined || who === ground) continue
      yield { ...draft(who, i, tree.lemma(i)), object: { is: 'head', token: ground } }
    }
  },
}

const rulesIn = byLemma<(tree: Tree, i: number, context: Context) => Rule | undefined>(() => [
  [HOLD, held],
  [HAND, handed],
  [COME, come],
  [BRING, brought],
  [RULE, ruling],
  [ANY, ruledBy],
  [REIGN, ruleOf],
])

const holdingsIn = byLemma<(tree: Tree, context: Context, i: number) => Holding | undefined>(() => [
  [/^(colony|protectorate|possession|dependency|dominion|satellite)$/, colony],
  [/^capital$/, capital],
  [/^hand$/, inHands],
])

type Holding = { readonly who: number | undefined; readonly ground: number | undefined }

/** "The British colony of X", "X became a French protectorate", "a colony of Portugal": whoever holds it, and the ground. */
const colony = (tree: Tree, context: Context, i: number): Holding | undefined => {
  const isHolder = (token: number): boolean => /^(state|people|organization)$/.test(kindAt(context, tree, token)) && named(context, token)
  const of = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of' && named(context, kid))
  const owner = tree.kids(i, 'amod', 'compound', 'nmod:poss').find(kid => kid < i && isHolder(kid))
  const itself = holder(tree, i, token => named(context, token))
  const around = itself === i ? undefined : itself
  return owner === undefined ? { who: of, ground: around } : { who: owner, ground: of ?? around }
}

/** "The front's self-proclaimed capital of X", "X, the capital of the front": ground that a body without a country rules from. */
const capital = (tree: Tree, context: Context, i: number): Holding | undefined => {
  const who = tree.kids(i, 'nmod:poss').find(kid => kindAt(context, tree, kid) === 'organization' && named(context, kid))
  const of = tree.kids(i, 'nmod', 'appos').find(kid => kid > i && /^(place|state)$/.test(kindAt(context, tree, kid)) && named(context, kid))
  const beside = tree.is(i, 'appos') ? tree.head(i) : undefined
  return who === undefined ? undefined : { who, ground: of ?? beside }
}

/** "The town is in the hands of the front", "fell into the hands of": ground and whoever has it. */
const inHands = (tree: Tree, context: Context, i: number): Holding | undefined => {
  if (!/^(in|into|to)$/.test(tree.caseOf(i))) return undefined
  const who = tree.kids(i, 'nmod', 'nmod:poss').find(kid => actorAt(context, tree, kid))
  const above = tree.head(i)
  const verb = above !== undefined && /^(fall|pass|remain|stay|come|be|leave)$/.test(tree.lemma(above)) ? above : undefined
  const ground = tree.kid(i, 'nsubj') ?? (verb === undefined ? undefined : tree.subjectOf(verb))
  const isGround = ground !== undefined && /^(place|state)$/.test(kindAt(context, tree, ground)) && named(context, ground)
  return who === undefined || !isGround ? undefined : { who, ground }
}

const named = (context: Context, token: number): boolean => context.mentionAt(token) !== undefined

const RULERS: ReadonlySet<string> = new Set(['person', 'organization', 'people', 'state'])

type Rule = { readonly who: number; readonly verb: number; readonly rule: string }

const draft = (who: number, trigger: number, rule: string): Omit<Draft, 'object'> => ({
  predicate: 'controls',
  subject: { is: 'head', token: who },
  trigger,
  confidence: 0.65,
  rule: `power.${rule}`,
})

const rule = (who: number | undefined, verb: number, name: string): Rule | undefined =>
  who === undefined ? undefined : { who, verb, rule: name }

/** "X seized power", "power was seized by X"; "took control of" the ground that it names is read elsewhere. */
const held = (tree: Tree, i: number, context: Context): Rule | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const what = undergoer(tree, i)
  const who = doer(tree, i)
  if (what === undefined || who === undefined || hasOwnGround(tree, what)) return undefined
  const isPower = POWER.test(tree.lemma(what)) || (OFFICE.test(tree.lemma(what)) && isBodyAt(context, tree, who))
  return isPower ? rule(who, i, 'held') : undefined
}

/** "The junta turned over power to X", "power was handed to X". */
const handed = (tree: Tree, i: number): Rule | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const what = undergoer(tree, i)
  if (what === undefined || !POWER.test(tree.lemma(what)) || hasOwnGround(tree, what)) return undefined
  const to = tree.kids(i, 'obl').find(kid => tree.caseOf(kid) === 'to')
  return rule(to ?? tree.kid(i, 'iobj'), i, 'handed')
}

const hasOwnGround = (tree: Tree, what: number): boolean =>
  tree.kids(what, 'nmod', 'obl').some(kid => /^(of|over)$/.test(tree.caseOf(kid))) || tree.kids(what, 'compound', 'nmod:poss').length > 0

/** "X came to power", "remained in power". */
const come = (tree: Tree, i: number): Rule | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const where = tree.kids(i, 'obl', 'xcomp').find(kid => /^(power|throne)$/.test(tree.lemma(kid)) && /^(to|in|on)$/.test(tree.caseOf(kid)))
  return where === undefined ? undefined : rule(doer(tree, i), i, 'come')
}

/** "The coup brought X to power". */
const brought = (tree: Tree, i: number): Rule | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const isPower = (kid: number): boolean => /^(power|throne)$/.test(tree.lemma(kid)) && /^(to|in|into|on)$/.test(tree.caseOf(kid))
  const whom = undergoer(tree, i)
  const to = [...tree.kids(i, 'obl', 'xcomp'), ...(whom === undefined ? [] : tree.kids(whom, 'nmod'))].find(isPower)
  return to === undefined ? undefined : rule(whom, i, 'brought')
}

/** "X ruled for ten years", with nothing ruled. */
const ruling = (tree: Tree, i: number): Rule | undefined => {
  if (tree.token(i).upos !== 'VERB' || isPassive(tree, i)) return undefined
  if (tree.is(i, 'amod')) return rule(tree.head(i), i, 'ruling')
  if (tree.kid(i, 'obj', 'ccomp', 'xcomp') !== undefined) return undefined
  return rule(doer(tree, i), i, 'ruled')
}

/** "The ruling X", where "ruling" is taken for an adjective or noun. */
const ruledBy = (tree: Tree, i: number): Rule | undefined => {
  if (!/^(long-)?ruling$/i.test(tree.token(i).form) || !tree.is(i, 'amod', 'compound') || tree.token(i).upos === 'VERB') return undefined
  return rule(tree.head(i), i, 'ruling')
}

const REIGN = /^(rule|reign|dictatorship|regime|occupation|colonization|colonisation|conquest|presidency|administration|government)$/i

/** "British rule", "the reign of X", "colonial rule by X", "under X": whoever rules, where no ground is named. */
const ruleOf = (tree: Tree, i: number, context: Context): Rule | undefined => {
  const noun = tree.lemma(i).toLowerCase()
  if (tree.token(i).upos !== 'NOUN' || hasGround(tree, context, i)) return undefined
  const isOffice = /^(government|administration|regime|presidency)$/.test(noun)
  if (isOffice && tree.caseOf(i) !== 'under' && noun !== 'presidency') return undefined
  const who = nounDoer(tree, i, token => actorAt(context, tree, token)) ?? tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  return who === undefined || context.mentionAt(who) === undefined ? undefined : rule(who, i, 'reign')
}

const hasGround = (tree: Tree, context: Context, i: number): boolean =>
  tree.kids(i, 'nmod', 'obl').some(kid => /^(of|over|in|on)$/.test(tree.caseOf(kid)) && /^(state|place)$/.test(kindAt(context, tree, kid)))

/** What is ruled: the country in the clause, else the one that the text is about. */
const realmOf = (tree: Tree, context: Context, verb: number): DraftArgument | undefined => {
  const place = tree
    .kids(verb, 'obl', 'nmod')
    .find(kid => /^(in|over|across)$/.test(tree.caseOf(kid)) && /^(state|place)$/.test(kindAt(context, tree, kid)))
  return place !== undefined && context.mentionAt(place) !== undefined
    ? { is: 'head', token: place, alone: true }
    : countryInFocus(tree, context, verb)
}
