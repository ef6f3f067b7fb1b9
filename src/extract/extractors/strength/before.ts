import type { Tree } from '../../../language/tree.ts'
import type { QuantityMention } from '../../extractor.ts'
import { firstWordOf } from '../../quantities/first-word.ts'

/** How many words an aside between a verb and its number has at most. */
const ASIDE = 10

/** What stands before the aside that ends at the comma at `at`: "numbered, at its strongest, | 200". */
export function pastAside(tree: Tree, at: number): number {
  if (at <= tree.sentence.first || tree.token(at).form !== ',') return at
  for (let i = at - 1; i > tree.sentence.first && i >= at - ASIDE; i--) if (tree.token(i).form === ',') return i - 1
  return at
}

/** "The front is about 200 strong": the noun before the copula, since parsers fail on such measures. */
export function saidStrong(tree: Tree, quantity: QuantityMention): number | undefined {
  let at = firstWordOf(tree, quantity) - 1
  while (at > tree.sentence.first && /^(ADV|ADP)$/.test(tree.token(at).upos)) at--
  if (at <= tree.sentence.first || tree.lemma(at) !== 'be') return undefined
  const noun = pastAside(tree, at - 1)
  return /^(NOUN|PROPN|PRON)$/.test(tree.token(noun).upos) ? noun : undefined
}
