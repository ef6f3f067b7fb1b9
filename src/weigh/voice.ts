import type { Certainty } from '../model/claim.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf } from './ground.ts'

/** What one speaker does to a question: says it flatly, denies it, hedges, or says that nobody knows. */
export type Stance = 'says' | 'denies' | 'hedges' | 'unknown'

/** One side's part in a question: a speaker chain, what it does, and the statements in which it does so. */
export type Voice = {
  /** Ids of the chain, outermost first; empty is the document's own voice. */
  readonly speaker: readonly string[]
  /** The document whose own voice it is, or in which the speaker is quoted. */
  readonly document: string
  readonly stance: Stance
  readonly statements: readonly Statement[]
}

/** How a statement takes its question. A denial stays one however it is hedged. */
export function stanceOf(statement: Statement): Stance {
  if (statement.certainty === 'unknown') return 'unknown'
  if (statement.polarity === 'denied') return 'denies'
  return isFlat(statement.certainty) ? 'says' : 'hedges'
}

const isFlat = (certainty: Certainty): boolean => certainty === 'certain'

/** Statements gathered by who makes them and how, in the order in which they stand. */
export function voicesOf(statements: readonly Statement[]): Voice[] {
  const groups = Map.groupBy(statements, statement => [statement.document, stanceOf(statement), ...statement.speaker].join('\u0000'))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first === undefined ? [] : [{ speaker: first.speaker, document: first.document, stance: stanceOf(first), statements: group }]
  })
}

/** Who speaks, in words: "RVC", "Russia, quoted by Reuters"; the document's own voice is its title. */
export function speakerName(ground: Ground, voice: { readonly speaker: readonly string[]; readonly document: string }): string {
  if (voice.speaker.length === 0) return `the report “${ground.reports.get(voice.document)?.title ?? voice.document}”`
  const names = voice.speaker.map(id => nameOf(ground, id))
  const [innermost = ''] = names.slice(-1)
  return names.length === 1 ? innermost : `${innermost}, according to ${names.slice(0, -1).toReversed().join(', according to ')}`
}
