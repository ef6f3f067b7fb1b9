/** A figure that the benchmark prints: which row of the scorer's table, which of its numbers, what we aim at and what others reach. */
export type Figure = {
  readonly row: string
  readonly of: 'p' | 'r' | 'f1' | 'value'
  readonly goal?: number
  /** What others reach on the same kind of data, as published or measured once; they are not run here. */
  readonly peers?: string
}

/** A set: the scorer's name for it, which gold (its own, or passages of our corpus), what the engine is asked for beside claims. */
export type QualitySet = {
  readonly name: string
  readonly scorer: 'seed' | 'claims' | 'sfm' | 're3d' | 'polnear' | 'uw' | 'ud'
  readonly corpus?: 'open' | 'sealed'
  readonly figures: readonly Figure[]
}

const claims = 'claims core weighted'

/** Every set and the figures that tell how good the engine is on it. Of the sealed passages nothing but the total is ever looked at. */
export const sets: readonly QualitySet[] = [
  {
    name: 'seed',
    scorer: 'seed',
    figures: [
      { row: claims, of: 'p', goal: 0.75 },
      { row: claims, of: 'r', goal: 0.75 },
      { row: 'entities', of: 'f1', goal: 0.9 },
      { row: 'matched: speaker right', of: 'value', goal: 0.9 },
      { row: 'matched: polarity right', of: 'value', goal: 0.92 },
      { row: 'matched: certainty right', of: 'value', goal: 0.92 },
      { row: 'matched: coverage right', of: 'value', goal: 0.97 },
    ],
  },
  {
    name: 'claims',
    scorer: 'claims',
    figures: [
      { row: claims, of: 'p', goal: 0.65 },
      { row: claims, of: 'r', goal: 0.55 },
      { row: claims, of: 'f1' },
      { row: 'entities', of: 'f1' },
      { row: 'matched: time right where there is one', of: 'value' },
      { row: 'matched: speaker right where there is one', of: 'value' },
    ],
  },
  {
    name: 'corpus, open',
    scorer: 'claims',
    corpus: 'open',
    figures: [
      { row: claims, of: 'p' },
      { row: claims, of: 'r' },
      { row: claims, of: 'f1' },
      { row: 'entities', of: 'f1' },
      { row: 'matched: speaker right where there is one', of: 'value' },
    ],
  },
  { name: 'corpus, sealed', scorer: 'claims', corpus: 'sealed', figures: [{ row: claims, of: 'f1' }] },
  {
    name: 'sfm',
    scorer: 'sfm',
    figures: [
      { row: 'entities lenient', of: 'f1', goal: 0.72, peers: 'Security Force Monitor, trained on it .67 (strict)' },
      { row: 'relations strict', of: 'f1', goal: 0.62, peers: 'Security Force Monitor .53' },
      { row: 'document tuples, gold persons only', of: 'f1', goal: 0.78, peers: 'Security Force Monitor .72' },
    ],
  },
  {
    name: 're3d',
    scorer: 're3d',
    figures: [
      { row: 'entities strict Person', of: 'f1', goal: 0.65, peers: 'compromise .26' },
      { row: 'entities strict Organisation', of: 'f1', goal: 0.65, peers: 'compromise .11' },
      { row: 'entities strict Location', of: 'f1', goal: 0.65, peers: 'compromise .47' },
      { row: 'relations', of: 'f1', goal: 0.3 },
    ],
  },
  {
    name: 'polnear',
    scorer: 'polnear',
    figures: [
      { row: 'full attribution', of: 'f1', goal: 0.66, peers: 'trained prototype .66, rules .60' },
      { row: 'cue overlap', of: 'f1', goal: 0.74, peers: 'two people .81' },
      { row: 'source overlap', of: 'f1', goal: 0.76, peers: 'two people .69' },
      { row: 'content tokens', of: 'f1', goal: 0.8, peers: 'two people .92' },
    ],
  },
  {
    name: 'uw factuality',
    scorer: 'uw',
    figures: [
      { row: 'mean absolute error', of: 'value', goal: 0.5, peers: 'constant .78, rules with regression .40' },
      { row: 'hedged', of: 'f1', goal: 0.7 },
    ],
  },
  {
    name: 'ud',
    scorer: 'ud',
    figures: [
      { row: 'ewt-dev UPOS', of: 'f1', goal: 0.96, peers: 'wink-nlp .89' },
      { row: 'gum-dev UPOS', of: 'f1', goal: 0.96, peers: 'wink-nlp .92' },
      { row: 'ewt-dev LAS', of: 'f1', goal: 0.84 },
      { row: 'gum-dev LAS', of: 'f1', goal: 0.84 },
    ],
  },
]
