import type { Tree } from '../../language/tree.ts'
import { doer, undergoer } from './doer.ts'
import { isPassive } from './voice.ts'

/** Verbs that only say that the noun they carry is done: "launched an attack", "provides support". */
const DO = new Set(
  (
    'carry conduct launch stage mount make wage commit perpetrate lead undertake execute give provide lend offer extend play take hold have ' +
    'pose impose begin start resume initiate perform deliver express voice maintain continue pursue plan organize organise inflict hurl ' +
    'order approve authorise authorize instigate mastermind commission show announce pledge promise send supply fight forge form establish sign conclude reach enter build share step intensify renew ' +
    'expand increase declare proclaim plot spearhead direct bring assume cement exercise exert acquire gain cease claim put deal halt repeat coordinate escalate suspend see feel harbor harbour issue file press level lodge bring nurse reiterate reaffirm underline confirm demonstrate cause'
  ).split(' '),
)

/** Verbs whose subject the noun is done to: "received support from X". */
const UNDERGO = new Set(
  'receive get suffer face undergo sustain enjoy obtain secure win draw attract meet encounter experience incur repel repulse withstand'.split(
    ' ',
  ),
)

/** Verbs of being in a state: "came under attack", "fell under Russian occupation". */
const STAND = new Set('come fall be remain live place bring put'.split(' '))

/** The verb that carries a noun of doing, and who does and undergoes it there. */
export type Light = { readonly verb: number; readonly doer: number | undefined; readonly undergoer: number | undefined }

/** The light verb of noun `n`: as its verb ("launched an attack"), or after it ("the attack launched by X"). */
export const lightOf = (tree: Tree, n: number): Light | undefined => {
  const above = tree.head(n)
  if (above !== undefined && isCarried(tree, n, above)) return read(tree, above, n)
  const after = tree.kids(n, 'acl').find(kid => DO.has(tree.lemma(kid)))
  return after === undefined ? undefined : read(tree, after, n)
}

/** Verbs of hurrying to help, and what they hurry to: "came to the aid of". */
const HURRY = /^(come|go|rush|hasten|spring|run)$/
const RESCUE = /^(aid|assistance|rescue|help|defence|defense|relief|support)$/

const isCarried = (tree: Tree, n: number, verb: number): boolean => {
  const lemma = tree.lemma(verb)
  if (HURRY.test(lemma) && tree.is(n, 'obl') && tree.caseOf(n) === 'to') return RESCUE.test(tree.lemma(n))
  if (STAND.has(lemma) && tree.is(n, 'obl')) return tree.caseOf(n) === 'under'
  if (isWarded(tree, verb, n)) return true
  if (UNDERGO.has(lemma)) return tree.is(n, 'obj')
  return DO.has(lemma) && tree.is(n, 'obj', 'nsubj:pass')
}

/** "Has the loyalty of the north", "commands the support of": what somebody has of others is theirs to give. */
const isOthers = (tree: Tree, verb: number, n: number): boolean =>
  /^(have|command|retain|keep)$/.test(tree.lemma(verb)) &&
  /^(support|backing|loyalty|allegiance|trust|confidence|sympathy|protection|blessing|respect)$/.test(tree.lemma(n)) &&
  tree.kids(n, 'det').some(kid => tree.lemma(kid) === 'the') &&
  tree.kids(n, 'nmod').some(kid => tree.caseOf(kid) === 'of')

/** "Fought off an attack", "beat back": what is done to whoever wards it off. */
const isWarded = (tree: Tree, verb: number, n: number): boolean => {
  if (!/^(fight|beat|drive|throw|hold)$/.test(tree.lemma(verb)) || !tree.is(n, 'obj', 'obl')) return false
  const particles = [...tree.kids(verb, 'compound:prt', 'advmod'), ...tree.kids(n, 'case')]
  return particles.some(kid => kid === verb + 1 && /^(off|back)$/.test(tree.lemma(kid)))
}

const read = (tree: Tree, verb: number, n: number): Light => {
  const isUndergone = UNDERGO.has(tree.lemma(verb)) || isWarded(tree, verb, n) || tree.caseOf(n) === 'under' || isOthers(tree, verb, n)
  if (isUndergone) return { verb, doer: undefined, undergoer: isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb) }
  const does = doer(tree, verb)
  const undergoes = isPassive(tree, verb) ? undefined : tree.kid(verb, 'iobj')
  return { verb, doer: does === n ? undefined : does, undergoer: undergoes }
}
