import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import { DEFENDANTS } from '../entities/defendants.ts'
import type { Context, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'
import { by, isPassive } from '../frames/voice.ts'
import { ANY, byLemma, firstFound } from '../word-rules.ts'

/** Who is before a court, told from the side of the one who is: "on trial", "faces charges", "pleaded guilty", "is wanted in", "was held without trial". */
export const trials: Extractor = {
  name: 'trials',
  *propose(tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) {
      const found = firstFound(rulesAt(i), read => read(tree, i))
      const whom = found?.whom === undefined ? undefined : antecedent(tree, found.whom)
      if (found === undefined || whom === undefined || !actorAt(context, tree, whom)) continue
      yield {
        predicate: 'charged',
        subject: accuser(tree, context, found, i),
        object: { is: 'head', token: whom },
        trigger: i,
        qualifiers: { kind: { is: 'text', span: tree.span(i, i + 1) } },
        ...(found.rule === 'defendant' ? { presupposed: true } : {}),
        confidence: 0.5,
        rule: `trials.${found.rule}`,
      }
    }
  },
}

type Found = {
  readonly whom: number | undefined
  readonly who: 'police' | 'court' | 'prosecution'
  readonly rule: string
  /** The word under which whoever brings him to justice may be named. */
  readonly named?: number
}

const rulesIn = byLemma<(tree: Tree, i: number) => Found | undefined>(() => [
  [/^(trial|indictment|prosecution)$/, standing],
  [/^(face|stand|await|confront)$/, facing],
  [/^(plead|plea)$/, pleading],
  [/^serve$/, serving],
  [ANY, accused],
  [ANY, wanted],
  [/^(hold|keep)$/, kept],
])

/** Whoever brings him there: named with "by", or the country or court that "in" or "before" names; else who does such things. */
const accuser = (tree: Tree, context: Context, { who, named }: Found, i: number): DraftArgument => {
  const under = [i, ...(named === undefined ? [] : [named])]
  const agent = under.map(at => by(tree, at)).find(at => at !== undefined && actorAt(context, tree, at))
  const forum = under
    .flatMap(at => tree.kids(at, 'obl', 'nmod'))
    .find(
      kid =>
        (/^(in|before|at)$/.test(tree.caseOf(kid)) && /^(court|tribunal|chamber|panel|judge)$/.test(tree.lemma(kid).toLowerCase())) ||
        (tree.caseOf(kid) === 'in' && kindAt(context, tree, kid) === 'state'),
    )
  const token = agent ?? forum
  return token === undefined ? { is: 'understood', who, token: i } : { is: 'head', token, alone: true }
}

/** "Is on trial for", "went on trial", "lives under indictment". */
const standing = (tree: Tree, i: number): Found | undefined => {
  const state = `${tree.caseOf(i)} ${tree.lemma(i)}`
  if (!/^(on trial|under (indictment|prosecution))$/.test(state)) return undefined
  const head = tree.head(i)
  const whom = tree.kid(i, 'cop') === undefined ? (head === undefined ? undefined : bearer(tree, head)) : tree.kid(i, 'nsubj')
  return { whom, who: state === 'on trial' ? 'court' : 'prosecution', rule: 'standing', ...(head === undefined ? {} : { named: head }) }
}

const bearer = (tree: Tree, head: number): number | undefined => {
  if (tree.token(head).upos !== 'VERB') return head
  return undergoer(tree, head) ?? doer(tree, head)
}

/** "Faces charges of", "stands trial", "awaits sentence". */
const facing = (tree: Tree, i: number): Found | undefined => {
  if (tree.token(i).upos !== 'VERB') return undefined
  const what = tree
    .kids(i, 'obj', 'xcomp')
    .find(kid => /^(trial|charge|count|indictment|prosecution|sentence|sentencing)$/.test(tree.lemma(kid)))
  if (what === undefined) return undefined
  return {
    whom: doer(tree, i),
    who: /^(trial|sentence|sentencing)$/.test(tree.lemma(what)) ? 'court' : 'prosecution',
    rule: 'facing',
    named: what,
  }
}

/** "Pleaded guilty to", "pleaded not guilty". */
const pleading = (tree: Tree, i: number): Found | undefined =>
  [1, 2].some(k => i + k < tree.sentence.last && tree.lemma(i + k).toLowerCase() === 'guilty')
    ? { whom: doer(tree, i), who: 'prosecution', rule: 'pleading' }
    : undefined

/** "Is serving a life sentence", "served nine years in prison for". */
const serving = (tree: Tree, i: number): Found | undefined => {
  if (tree.token(i).upos !== 'VERB' || isPassive(tree, i)) return undefined
  const term = tree.kid(i, 'obj')
  if (term === undefined) return undefined
  const lemma = tree.lemma(term)
  const inPrison = [...tree.kids(i, 'obl'), ...tree.kids(term, 'nmod')].some(kid => /^(prison|jail|imprisonment)$/.test(tree.lemma(kid)))
  const isTerm = lemma === 'sentence' || (/^(year|month|term)$/.test(lemma) && inPrison)
  return isTerm ? { whom: doer(tree, i), who: 'court', rule: 'serving' } : undefined
}

/** "The accused, X", "the defendant X": named as such by whoever prosecutes; "X stands accused of". */
const accused = (tree: Tree, i: number): Found | undefined => {
  const head = tree.head(i)
  if (tree.lemma(i) === 'accuse' && head !== undefined && tree.lemma(head) === 'stand')
    return { whom: doer(tree, head), who: 'prosecution', rule: 'accused' }
  if (!DEFENDANTS.has(tree.token(i).form.toLowerCase())) return undefined
  const name = tree.kids(i, 'appos', 'flat', 'nmod:desc').find(kid => kid > i && tree.token(kid).upos === 'PROPN')
  return name === undefined ? undefined : { whom: name, who: 'prosecution', rule: 'defendant' }
}

/** "Is wanted in X for murder", "wanted by the police". */
const wanted = (tree: Tree, i: number): Found | undefined => {
  if (tree.token(i).form !== 'wanted' || !isPassive(tree, i) || tree.kid(i, 'xcomp') !== undefined) return undefined
  const phrases = new Set(tree.kids(i, 'obl', 'nmod', 'obl:agent').map(kid => tree.caseOf(kid)))
  if (!phrases.has('for') && !phrases.has('by')) return undefined
  return { whom: undergoer(tree, i) ?? tree.subjectOf(i), who: 'police', rule: 'wanted' }
}

/** "Was held for six years without trial", "is being held incommunicado", "was kept in custody". */
const kept = (tree: Tree, i: number): Found | undefined => {
  if (!isPassive(tree, i)) return undefined
  const phrases = [...tree.kids(i, 'obl', 'nmod'), ...tree.kids(i, 'obl').flatMap(kid => tree.kids(kid, 'nmod'))]
  const isJailed =
    phrases.some(kid => /^(without (trial|charge)|in (custody|detention|prison|jail))$/.test(`${tree.caseOf(kid)} ${tree.lemma(kid)}`)) ||
    tree.kids(i, 'advmod', 'xcomp', 'amod').some(kid => tree.lemma(kid) === 'incommunicado')
  return isJailed ? { whom: undergoer(tree, i) ?? tree.subjectOf(i), who: 'police', rule: 'kept' } : undefined
}
