import type { Tree } from '../../language/tree.ts'
import type { Coverage } from '../../model/claim.ts'
import type { Reply } from '../attribution/replies.ts'
import type { Context, TimeMention } from '../extractor.ts'
import type { Deeds } from './deeds.ts'
import type { Descriptions } from './describe.ts'

/** How notes cover a sentence. */
export type SentenceCoverage = { readonly coverage: Coverage; readonly notes: readonly number[] }

/** One sentence with all that is known around it while its drafts become claims. */
export type Scene = {
  readonly tree: Tree
  readonly context: Context
  readonly descriptions: Descriptions
  readonly deeds: Deeds
  readonly coverage: SentenceCoverage
  /** Who in the document answers whom by pointing back. */
  readonly replies: readonly Reply[]
  /** Time mentions of this sentence. */
  readonly times: readonly TimeMention[]
}
