import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { nounUndergoer } from '../frames/noun.ts'
import { isPassive, undergoer } from '../frames/verb.ts'

const DEED =
  /^(attack|assault|raid|bombing|bombardment|shelling|strike|airstrike|ambush|massacre|killing|murder|assassination|kidnapping|abduction|explosion|blast|shooting|siege|sabotage|arson|atrocity)$/

/** Attacks that somebody is said to be behind: "the raid was blamed on X", "they blamed X for the raid", "X is behind the raid". */
export const blame: Extractor = {
  name: 'blame',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const { deed, by } = blamed(tree, i) ?? behind(tree, i) ?? {}
      if (deed === undefined || by === undefined || !DEED.test(tree.lemma(deed)) || !actorAt(context, tree, by)) continue
      yield {
        predicate: 'attacked',
        subject: { is: 'head', token: by },
        object: objectOf(tree, context, deed),
        trigger: i,
        certainty: 'possible',
        confidence: 0.55,
        rule: `blame.${tree.lemma(i)}`,
      }
    }
  },
}

type Blamed = { readonly deed: number | undefined; readonly by: number | undefined }

/** "Blamed on X", "attributed to X"; "blamed X for". */
const blamed = (tree: Tree, i: number): Blamed | undefined => {
  if (tree.token(i).upos !== 'VERB' || !/^(blame|attribute|ascribe|pin)$/.test(tree.lemma(i))) return undefined
  const phrase = (cases: RegExp): number | undefined => tree.kids(i, 'obl').find(kid => cases.test(tree.caseOf(kid)))
  const given = undergoer(tree, i)
  const to = phrase(/^(on|to)$/)
  return to === undefined || !(isPassive(tree, i) || given !== undefined) ? { deed: phrase(/^for$/), by: given } : { deed: given, by: to }
}

/** "X was behind the attack". */
const behind = (tree: Tree, i: number): Blamed | undefined =>
  tree.kid(i, 'cop') !== undefined && tree.caseOf(i) === 'behind' ? { deed: i, by: tree.kid(i, 'nsubj') } : undefined

const objectOf = (tree: Tree, context: Context, deed: number): Draft['object'] => {
  const undergoes = nounUndergoer(tree, deed, ['on', 'against', 'upon', 'of'])
  return undergoes === undefined || kindAt(context, tree, undergoes) === 'event' ? null : { is: 'head', token: undergoes }
}
