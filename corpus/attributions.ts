import type { Attribution } from '../src/model/claim.ts'
import { Problem } from '../src/model/problem.ts'
import { contains, type Span } from '../src/model/span.ts'
import type { AttributionLine } from './lines.ts'
import { mentionOf, spanOf, type Placed } from './place.ts'

/** An attribution in place, and the entity that is its source. */
export type Said = {
  readonly attribution: Attribution
  readonly source: ({ readonly entity: string } & Partial<Span>) | undefined
  /** Whether the cue tells only what its source hopes, expects or knows: who says or thinks something is a claim's speaker. */
  readonly isSilent: boolean
}

/** Words of hoping and expecting, which are wants, and of knowing, which takes its content for a fact, as the whole cue or within it. */
const SILENT = /\b(?:hopes?|hoped|sees?|saw|knows?|knew|inclined|expects?|expected)\b/

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
    isSilent: line.cue ? SILENT.test(line.cue.words) : (before?.isSilent ?? false),
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
