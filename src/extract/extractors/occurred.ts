import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
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

/** Events that the text says took place: by a verb of happening, or because it dates or places them. */
export const occurred: Extractor = {
  name: 'occurred',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const how = kindAt(context, tree, i) === 'event' && tree.token(i).upos !== 'PRON' ? ground(tree, context, i) : undefined
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
  const head = tree.head(event)
  const dated = isDated(tree, context, event)
  if (dated) return { trigger: event, rule: 'dated', confidence: 0.75 }
  const light = lightOf(tree, event)
  const verb = light?.verb ?? (head !== undefined && tree.is(event, 'nsubj', 'obj') && HAPPEN.has(tree.lemma(head)) ? head : undefined)
  if (verb !== undefined && isDated(tree, context, verb)) return { trigger: verb, rule: 'verb', confidence: 0.7 }
  if (verb !== undefined && tree.is(event, 'nsubj') && /^(occur|happen|erupt|ensue|take|begin|resume|break|end)$/.test(tree.lemma(verb)))
    return { trigger: verb, rule: 'happened', confidence: 0.65 }
  return undefined
}

/** Whether a time stands in the phrase or clause of `i` itself. */
const isDated = (tree: Tree, context: Context, i: number): boolean =>
  context.times.some(({ head }) => {
    if (head < tree.sentence.first || head >= tree.sentence.last) return false
    for (let at: number | undefined = head, steps = 0; at !== undefined && steps < 4; at = tree.head(at), steps++) {
      if (at === i) return true
      if (at !== head && tree.isVerbal(at)) return false
    }
    return false
  })
