import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import { adverbialsOf } from '../assembly/host.ts'
import type { Context, Extractor } from '../extractor.ts'
import { lightOf } from '../frames/light.ts'

/** Verbs that say that an event happened. */
const HAPPEN = new Set(
  (
    'occur happen begin start end erupt continue follow resume break ensue last escalate spread intensify unfold rage flare culminate ' +
    'hold sign conduct launch stage carry lead organize organise execute commit perpetrate reach ratify pass experience see undergo ' +
    'hold convene host initiate schedule prompt spark trigger cause suffer mark take_place'
  ).split(' '),
)

/** Nouns of event that last or are done by somebody rather than happen. */
const LASTING =
  /^(independence|effort|program|programme|period|rule|reign|process|initiative|mission|project|strike|airstrike|attempt|success|campaign|death|violence|defeat|surrender)$/

/** Events that the text says took place: by a verb of happening, or because it dates or places them. */
export const occurred: Extractor = {
  name: 'occurred',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const happens = kindAt(context, tree, i) === 'event' && tree.token(i).upos !== 'PRON' && !LASTING.test(tree.lemma(i))
      const how = happens ? ground(tree, context, i) : undefined
      if (how === undefined) continue
      yield {
        predicate: 'occurred',
        subject: { is: 'head', token: i, alone: true },
        object: null,
        trigger: how.trigger,
        confidence: how.confidence,
        rule: `occurred.${how.rule}`,
      }
    }
  },
}

type Ground = { readonly trigger: number; readonly rule: string; readonly confidence: number }

const ground = (tree: Tree, context: Context, event: number): Ground | undefined => {
  const times = context.times.filter(({ head }) => head >= tree.sentence.first && head < tree.sentence.last).map(({ head }) => head)
  const [nearest] = adverbialsOf(tree, event, times)
  const verb = verbOf(tree, event)
  if (nearest !== undefined && isUnder(tree, nearest, event)) return { trigger: event, rule: 'dated', confidence: 0.75 }
  if (nearest !== undefined && tree.is(event, 'nsubj', 'obj', 'conj', 'root'))
    return { trigger: verb ?? event, rule: 'clause', confidence: 0.65 }
  const after = tree.kids(event, 'acl').find(kid => adverbialsOf(tree, kid, times).length > 0)
  if (after !== undefined) return { trigger: after, rule: 'relative', confidence: 0.65 }
  if (verb !== undefined && tree.is(event, 'nsubj') && BEGIN.test(tree.lemma(verb)))
    return { trigger: verb, rule: 'happened', confidence: 0.6 }
  return undefined
}

const BEGIN = /^(occur|happen|erupt|ensue|take|begin|resume|break|end|flare|escalate|spread|continue|follow)$/

const verbOf = (tree: Tree, event: number): number | undefined => {
  const head = tree.head(event)
  return (
    lightOf(tree, event)?.verb ?? (head !== undefined && tree.is(event, 'nsubj', 'obj') && HAPPEN.has(tree.lemma(head)) ? head : undefined)
  )
}

const isUnder = (tree: Tree, token: number, event: number): boolean => {
  for (let at: number | undefined = token, steps = 0; at !== undefined && steps < 4; at = tree.head(at), steps++)
    if (at === event) return true
  return false
}
