import type { Ground, Statement } from './ground.ts'
import { phraseOf } from './phrase.ts'

/** What one speaker does to a question: says it flatly, denies it, hedges, or says that nobody knows. */
export type Stance = 'says' | 'hedges' | 'denies' | 'unknown'

/** One side's part in a question: a speaker chain, what it does, and the statements in which it does so. */
export type Voice = {
  /** Ids of the chain, outermost first; empty is the document's own voice. */
  readonly speaker: readonly string[]
  /** The document whose own voice it is, or in which the speaker is quoted. */
  readonly document: string
  readonly stance: Stance
  /** Hedged ones first, then as nearly as they answer the question. */
  readonly statements: readonly Statement[]
}

/** How a statement takes its question. A denial stays one however it is hedged. */
export function stanceOf(statement: Statement): Stance {
  if (statement.certainty === 'unknown') return 'unknown'
  if (statement.polarity === 'denied') return 'denies'
  return statement.certainty === 'certain' ? 'says' : 'hedges'
}

/** Sides of a question in the order in which they are told; who hedges stands among those who say so. */
const SIDES: Readonly<Record<Stance, number>> = { says: 0, hedges: 0, denies: 1, unknown: 2 }

/**
 * Statements gathered by who makes them and on which side, sides in order. A speaker who once hedges is shown as hedging. `asked` is the
 * statement that the question was made from.
 */
export function voicesOf(statements: readonly Statement[], asked?: Statement): Voice[] {
  const groups = Map.groupBy(statements, statement => [statement.document, SIDES[stanceOf(statement)], ...statement.speaker].join('\u0000'))
  const voices = [...groups.values()].flatMap(group => {
    const ordered = group.toSorted((a, b) => flatness(a) - flatness(b) || distance(a, asked) - distance(b, asked))
    const [first] = ordered
    return first === undefined ? [] : [{ speaker: first.speaker, document: first.document, stance: stanceOf(first), statements: ordered }]
  })
  return voices.toSorted((a, b) => SIDES[a.stance] - SIDES[b.stance])
}

/** A hedge once said stands for all that the speaker says of the question. */
const flatness = (statement: Statement): number => (stanceOf(statement) === 'hedges' ? 0 : 1)

/** How far a statement is from the one asked about: another subject counts more than another predicate. */
function distance(statement: Statement, asked: Statement | undefined): number {
  if (asked === undefined) return 0
  return (statement.subject === asked.subject ? 0 : 2) + (statement.predicate === asked.predicate ? 0 : 1)
}

/** Whose words or inference something is. */
export type Speaking = { readonly speaker: readonly string[]; readonly document: string; readonly inferredBy?: string | null }

/** Who speaks, in words: "the RVC", "Russia, according to Reuters"; the document's own voice is its title. */
export function speakerName(ground: Ground, voice: Speaking): string {
  if (typeof voice.inferredBy === 'string') return `inferred by ${voice.inferredBy}`
  if (voice.speaker.length === 0) return `the report “${ground.reports.get(voice.document)?.title ?? voice.document}”`
  const names = voice.speaker.map(id => phraseOf(ground, id))
  const [innermost = ''] = names.slice(-1)
  return names.length === 1 ? innermost : `${innermost}, according to ${names.slice(0, -1).toReversed().join(', according to ')}`
}
