import type { Act, Certainty, Polarity } from '../../model/claim.ts'

/**
 * The shapes a cue's content comes in: a finite clause or a stretch before it ("…, she said"), words in quotation marks, a noun phrase,
 * an infinitive, a gerund, an object with what it is called ("called the vote a farce") or after a preposition ("accused him of lying"),
 * a number ("put their strength at 80", "counted 97 dead"), only a clause with its "that" ("holds that…"),
 * `nothing` where only its lack reports ("no sign of").
 */
export type Frame = 'clause' | 'quote' | 'object' | 'infinitive' | 'gerund' | 'predicative' | 'regard' | 'figure' | 'that' | 'nothing'

/** How a word of saying, thinking or wanting reports its content. */
export type Cue = {
  readonly act: Act
  readonly takes: ReadonlySet<Frame>
  /** Prepositions that lead to the content: "warned of", "called for". */
  readonly prepositions: ReadonlySet<string>
  /** How sure the word leaves the content; `certain` where it passes it on unhedged. */
  readonly certainty: Certainty
  /** `denied` where the source rejects the content. */
  readonly polarity: Polarity
  /** Whether it may stand without a source, and is hearsay then: "is said to", "claims of", but not "was announced". */
  readonly hearsay: boolean
  /** Whether it may stand without a source though it is no hearsay: "was asked about", "appears to". */
  readonly unsourced: boolean
}

/** One line of a cue table: lemmas, parted by spaces, that behave alike. */
export type CueRow = {
  readonly act: Act
  readonly words: string
  /** Frames, parted by spaces. */
  readonly takes: string
  readonly with?: string
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  readonly hearsay?: true
  readonly unsourced?: true
}

const frames: readonly Frame[] = ['clause', 'quote', 'object', 'infinitive', 'gerund', 'predicative', 'regard', 'figure', 'that', 'nothing']

const cueOf = (row: CueRow): Cue => {
  const takes = new Set(words(row.takes))
  return {
    act: row.act,
    takes: new Set(frames.filter(frame => takes.has(frame))),
    prepositions: new Set(words(row.with ?? '')),
    certainty: row.certainty ?? 'certain',
    polarity: row.polarity ?? 'affirmed',
    hearsay: row.hearsay ?? false,
    unsourced: row.unsourced ?? false,
  }
}

const words = (list: string): string[] => list.split(/\s+/).filter(word => word !== '')

/** A table's cues by lemma, in the order of its rows: a word may report in several ways. */
export const cuesByLemma = (rows: readonly CueRow[]): ReadonlyMap<string, readonly Cue[]> => {
  const cues = new Map<string, Cue[]>()
  for (const row of rows) {
    const cue = cueOf(row)
    for (const word of words(row.words)) cues.set(word, [...(cues.get(word) ?? []), cue])
  }
  return cues
}
