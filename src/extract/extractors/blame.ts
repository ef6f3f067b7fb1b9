import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { bearer, isDoneByNobody } from '../frames/noun.ts'
import { antecedent } from '../frames/subject.ts'
import { targetOf } from '../frames/target.ts'
import { isPassive } from '../frames/voice.ts'
import { ANY, byLemma, firstFound } from '../word-rules.ts'

const DEED =
  /^(attack|assault|raid|bombing|bombardment|shelling|strike|airstrike|ambush|massacre|killing|murder|assassination|kidnapping|abduction|explosion|blast|shooting|siege|sabotage|arson|atrocity|fire|bomb|suicide|hijacking|beheading|poisoning)$/

/** Attacks that somebody is said, or says himself, to be behind: "the raid was blamed on X", "X is behind the raid", "X claimed the raid". */
export const blame: Extractor = {
  name: 'blame',
  *propose(tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) {
      yield* ofTheLast(tree, context, i)
      const found = firstFound(rulesAt(i), read => read(tree, i))
      const { deed, by, own } = found ?? {}
      if (deed === undefined || by === undefined || !DEED.test(tree.lemma(deed)) || !actorAt(context, tree, by)) continue
      const target = targetOf(tree, context, deed, by)
      const object: Draft['object'] = target === undefined ? null : { is: 'head', token: target }
      yield {
        predicate: KILLING.test(tree.lemma(deed)) && isSomebody(tree, context, object) ? 'killed' : 'attacked',
        subject: { is: 'head', token: by },
        object,
        // what somebody is blamed for stands on the word of whoever blames him
        trigger: /^(blame|accuse|suspect)$/.test(tree.lemma(i)) && !isPassive(tree, i) ? deed : i,
        ...(own === true ? {} : { certainty: 'possible' as const }),
        confidence: 0.55,
        rule: `blame.${tree.lemma(i)}`,
      }
    }
  },
}

const rulesIn = byLemma<(tree: Tree, i: number) => Blamed | undefined>(() => [
  [/^(blame|attribute|ascribe|pin|accuse|suspect)$/, blamed],
  [ANY, behind],
  [/^(work|handiwork|doing)$/, work],
  [/^responsible$/, responsible],
  [/^(claim|accept|admit|acknowledge|take|deny|disclaim)$/, claimed],
])

/**
 * "The Front claimed responsibility within hours", "Dorvia blamed the brigade": nothing says for what, which is the violent event that the
 * text told of last.
 */
function* ofTheLast(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.token(i).upos !== 'VERB' || !/^(claim|blame)$/.test(tree.lemma(i))) return
  const what = undergoer(tree, i)
  const isOwn = tree.lemma(i) === 'claim'
  const toldFor = isOwn ? /^(for|of)$/ : /^(for|on|of)$/
  if (what === undefined || [...tree.kids(i), ...tree.kids(what)].some(kid => toldFor.test(tree.caseOf(kid)))) return
  if (isOwn && tree.lemma(what) !== 'responsibility') return
  const [by, teller] = [isOwn ? doer(tree, i) : what, doer(tree, i)]
  if (by === undefined || teller === undefined || !actorAt(context, tree, by)) return
  yield {
    predicate: 'attacked',
    subject: { is: 'head', token: by },
    object: { is: 'understood', who: 'struck', token: i },
    trigger: i,
    teller,
    ...(isOwn ? {} : { certainty: 'possible' as const }),
    confidence: 0.5,
    rule: `blame.of-the-last.${tree.lemma(i)}`,
  }
}

const KILLING = /^(killing|murder|assassination|massacre|beheading|poisoning)$/

const isSomebody = (tree: Tree, context: Context, object: Draft['object']): boolean =>
  object?.is === 'head' && /^(person|people)$/.test(kindAt(context, tree, object.token))

type Blamed = {
  readonly deed: number | undefined
  readonly by: number | undefined
  /** Said by whoever did it. */
  readonly own?: true
}

/** "Blamed on X", "attributed to X"; "blamed X for". */
const blamed = (tree: Tree, i: number): Blamed | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const isOf = /^(accuse|suspect)$/.test(tree.lemma(i))
  const given = undergoer(tree, i)
  const phrases = [...tree.kids(i, 'obl'), ...(given === undefined ? [] : tree.kids(given, 'nmod'))]
  const phrase = (cases: RegExp): number | undefined =>
    phrases.find(kid => cases.test(tree.caseOf(kid)) && (!isOf || tree.is(kid, 'obl') || isName(tree, given)))
  if (isOf) return { deed: phrase(/^of$/), by: given }
  const to = phrase(tree.lemma(i) === 'blame' ? /^on$/ : /^(on|to)$/)
  return to === undefined || !(isPassive(tree, i) || given !== undefined) ? { deed: phrase(/^for$/), by: given } : { deed: given, by: to }
}

const isName = (tree: Tree, token: number | undefined): boolean => token !== undefined && tree.token(token).upos === 'PROPN'

/** "X was behind the attack". */
const behind = (tree: Tree, i: number): Blamed | undefined =>
  tree.kid(i, 'cop') !== undefined && tree.caseOf(i) === 'behind' ? { deed: i, by: tree.kid(i, 'nsubj') } : undefined

/** "The raid was the work of X". */
const work = (tree: Tree, i: number): Blamed | undefined =>
  tree.kid(i, 'cop') !== undefined
    ? { deed: tree.kid(i, 'nsubj'), by: tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') }
    : undefined

/** "X was responsible for the bombing", "held X responsible for". */
const responsible = (tree: Tree, i: number): Blamed | undefined => {
  const deed = tree.kids(i, 'obl', 'nmod').find(kid => tree.caseOf(kid) === 'for')
  const holder = tree.head(i)
  const held = tree.is(i, 'xcomp', 'amod') && holder !== undefined && tree.lemma(holder) === 'hold' ? undergoer(tree, holder) : undefined
  return { deed, by: held ?? bearer(tree, i) }
}

/** "X claimed the attack", "claimed responsibility for it", "the bombing, for which X has claimed responsibility". */
const claimed = (tree: Tree, i: number): Blamed | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const what = undergoer(tree, i)
  if (what === undefined || (tree.lemma(i) === 'claim' && isDoneByNobody(tree, i))) return undefined
  if (tree.lemma(what) !== 'responsibility')
    return /^(claim|acknowledge)$/.test(tree.lemma(i)) ? { deed: deedIn(tree, what), by: doer(tree, i), own: true } : undefined
  const deed = [...tree.kids(what, 'nmod', 'obl'), ...tree.kids(i, 'obl', 'advcl')].find(kid => tree.caseOf(kid) === 'for')
  return { deed: deed === undefined ? undefined : antecedent(tree, deed), by: doer(tree, i), own: true }
}

/** The deed of "23 acts of sabotage". */
const deedIn = (tree: Tree, noun: number): number =>
  tree.lemma(noun) === 'act' ? (tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? noun) : noun
