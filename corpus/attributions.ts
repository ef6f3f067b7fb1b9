import type { Attribution } from '../src/model/claim.ts'
import { Problem } from '../src/model/problem.ts'
import { contains, type Span } from '../src/model/span.ts'
import type { AttributionLine } from './lines.ts'
import { mentionOf, spanOf, type Placed } from './place.ts'

/** An attribution in place, and the entity that is its source. */
export type Said = {
  readonly attribution: Attribution
  readonly source: ({ readonly entity: string } & Partial<Span>) | undefined
  /** Whether the cue tells what its source thinks: only who says something is a claim's speaker. */
  readonly thinks: boolean
}

/** Words of thinking, fearing and hoping, as the whole cue or within it. */
const THINKS =
  /\b(?:think|thinks|thought|believes?|believed|suspects?|suspected|fears?|feared|doubts?|doubted|hopes?|hoped|regards?|regarded|considers?|considered|sees?|saw|knows?|knew|convinced|inclined|expects?|expected)\b/

/** Place one attribution; `earlier` are those before it in the passage, from which a continued quotation has its cue and source. */
export function placeAttribution(line: AttributionLine, placed: Placed, earlier: readonly Said[]): Said {
  const content = line.content.map(quoted => bare(spanOf(quoted, placed)))
  const before = earlier.findLast(said => said.source?.entity === line.source)
  const cue = line.cue ? bare(spanOf(line.cue, placed)) : (before?.attribution.cue ?? noEarlier(line.source))
  const here = line.source === undefined ? undefined : mentionOf({ id: line.source, nth: undefined }, placed, cue)
  const span = here ?? before?.attribution.source ?? null
  return {
    attribution: { source: line.source === undefined ? null : span, cue, content, polarity: line.polarity, certainty: line.certainty },
    source: line.source === undefined ? undefined : { entity: line.source, ...span },
    thinks: line.cue ? THINKS.test(line.cue.words) : (before?.thinks ?? false),
  }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function noEarlier(source: string | undefined): never {
  throw new Problem('not-found', `nothing that ${source ?? 'nobody'} said stands before this, so that ^ has no cue`)
}

/** The attributions whose content holds `span`, outermost first. */
export function around(span: Span, said: readonly Said[]): Said[] {
  return said
    .filter(({ attribution }) => attribution.content.some(part => contains(part, span)))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
}

const lengthOf = ({ attribution }: Said): number => attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)
