import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { through } from '../heads.ts'

/** What is fought, and by whom it is lost and won. */
const FOUGHT = /^(battle|siege|fighting|clash|skirmish|firefight|combat)$/

/** What people take part in. */
const JOINT =
  /^(coup|putsch|operation|mission|election|elections|referendum|uprising|revolt|rebellion|revolution|mutiny|intervention|exercise|crackdown|raid|takeover|vote|runoff|campaign|insurgency|war|conflict|offensive|invasion)$/

/** Deeds done in the course of something that whoever does them has a part in: "seized power in a coup", "lost the hills in the war". */
const IN_COURSE =
  /^(defeat|beat|rout|overthrow|topple|oust|depose|unseat|seize|capture|take|retake|recapture|win|lose|gain|secure|conquer|annex|occupy|repel|expel|drive|fight|command|serve|intervene|side|kill|shoot|storm|cede|acquire|liberate|assume)$/

/** Deeds whose other side has a part in it too. */
const AGAINST = /^(defeat|beat|rout|fight)$/

/** Who has a part in something by what he does in its course: "in the war X lost the hills", "strikes as part of Operation Y". */
export const takingPart: Extractor = {
  name: 'taking-part',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const verb = courseOf(tree, context, i)
      if (verb !== undefined && kindAt(context, tree, i) === 'event') {
        const isBoth = AGAINST.test(tree.lemma(verb))
        yield* drafts(tree, context, [doer(tree, verb), ...(isBoth ? [undergoer(tree, verb)] : [])], i, verb, 'course')
      }
      const whole = partOf(tree, i)
      if (whole !== undefined && JOINT.test(headWord(tree, whole))) {
        const head = tree.head(i)
        if (head !== undefined && tree.token(head).upos === 'VERB') yield* drafts(tree, context, [doer(tree, head)], whole, head, 'part')
      }
    }
  },
}

function* drafts(
  tree: Tree,
  context: Context,
  sides: readonly (number | undefined)[],
  event: number,
  trigger: number,
  rule: string,
): Generator<Draft> {
  const fought = FOUGHT.test(headWord(tree, event))
  for (const side of sides) {
    if (side === undefined || !actorAt(context, tree, side) || kindAt(context, tree, side) === 'event') continue
    yield {
      predicate: fought ? 'fought_in' : 'participated_in',
      subject: { is: 'head', token: side },
      object: { is: 'head', token: event, alone: true },
      trigger,
      confidence: 0.5,
      rule: `taking-part.${rule}`,
    }
  }
}

/** What sort of event a word heads, also where a name is made of it: "the War of the Pacific", "Operation Desert Storm". */
const headWord = (tree: Tree, event: number): string => {
  const words = [event, ...tree.kids(event, 'flat', 'compound')].map(at => tree.lemma(at).toLowerCase())
  return words.find(word => FOUGHT.test(word) || JOINT.test(word)) ?? words[0] ?? ''
}

/** The verb of the clause that "in the war", "during the coup" stands in; any verb where the event is named. */
const courseOf = (tree: Tree, context: Context, event: number): number | undefined => {
  const word = headWord(tree, event)
  if (!tree.is(event, 'obl') || !/^(in|during)$/.test(tree.caseOf(event)) || !(FOUGHT.test(word) || JOINT.test(word))) return undefined
  const verb = tree.head(event)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return undefined
  return IN_COURSE.test(tree.lemma(verb)) || context.mentionAt(event)?.form === 'name' ? verb : undefined
}

/** The operation of "as part of Operation X", "in support of the mission". */
const partOf = (tree: Tree, i: number): number | undefined => {
  const isPart = tree.lemma(i) === 'part' && tree.caseOf(i) === 'as'
  const isSupport = tree.lemma(i) === 'support' && tree.caseOf(i) === 'in'
  const of = isPart || isSupport ? tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') : undefined
  if (of === undefined || (isSupport && tree.token(of).upos !== 'PROPN')) return undefined
  return through(tree, of)
}
