import type { Tree } from '../../language/tree.ts'
import type { Draft } from '../extractor.ts'
import { isNotTheOnly } from '../heads.ts'

/** "Is not the only militia" affirms that it is one: the draft's own negation lifts that of the sentence. */
export const whereNotTheOnly = (tree: Tree, noun: number): Pick<Draft, 'polarity'> =>
  isNotTheOnly(tree, noun) ? { polarity: 'denied' } : {}
