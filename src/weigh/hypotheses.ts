/** What a claim says to a hypothesis: it speaks for it, against it, or to neither side. */
export const FITS = ['consistent', 'neither', 'inconsistent'] as const
export type Fit = (typeof FITS)[number]

/** A decision that may say how a claim fits a hypothesis; null takes that back. */
type Decision = {
  readonly is: string
  readonly hypothesis?: string | undefined
  readonly claim?: string | undefined
  readonly fits?: Fit | null | undefined
}

/** A hypothesis with what a person said of each claim, and how many speak against it and for it. */
export type Hypothesis = {
  readonly words: string
  readonly cells: ReadonlyMap<string, Fit>
  readonly against: number
  readonly for: number
}

/**
 * Hypotheses as a person weighed claims against them, those with the fewest claims against them first (Heuer, Psychology of Intelligence
 * Analysis, ch. 8): what speaks for several hypotheses decides between none.
 */
export function hypothesesOf(decisions: readonly Decision[]): readonly Hypothesis[] {
  const rows = new Map<string, Map<string, Fit>>()
  for (const { is, hypothesis, claim, fits } of decisions) {
    if (is !== 'dispute-weighed' || hypothesis === undefined || claim === undefined) continue
    const cells = rows.get(hypothesis) ?? new Map<string, Fit>()
    if (fits == null) cells.delete(claim)
    else cells.set(claim, fits)
    rows.set(hypothesis, cells)
  }
  return [...rows]
    .filter(([, cells]) => cells.size > 0)
    .map(([words, cells]) => ({ words, cells, against: countOf(cells, 'inconsistent'), for: countOf(cells, 'consistent') }))
    .toSorted((a, b) => a.against - b.against)
}

const countOf = (cells: ReadonlyMap<string, Fit>, wanted: Fit): number => [...cells.values()].filter(fit => fit === wanted).length
