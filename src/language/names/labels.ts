/** Kinds of name that the tagger tells apart; `other` are names of works, languages and the like, which are not given out. */
export const NAME_KINDS = ['person', 'organization', 'place', 'people', 'event', 'materiel', 'other'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name in a sentence: a half-open range of its words. */
export type NameRange = { readonly first: number; readonly last: number; readonly kind: NameKind }

/** Label of a word outside all names. */
export const OUTSIDE = 0
/** The other labels: 1 + 4 · kind + position, the position being begin, inside, last, or the only word (BILOU). */
const [BEGIN, INSIDE, LAST, ONLY] = [0, 1, 2, 3] as const

/** Number of labels. */
export const LABELS = 1 + 4 * NAME_KINDS.length

const positionOf = (label: number): number => (label - 1) % 4
const kindOf = (label: number): number => Math.floor((label - 1) / 4)
const opens = (label: number): boolean => label !== OUTSIDE && (positionOf(label) === BEGIN || positionOf(label) === INSIDE)

/** Whether `label` may follow `before`; a sentence begins and ends as if beside an outside word. */
export function mayFollow(before: number, label: number): boolean {
  const continues = label !== OUTSIDE && (positionOf(label) === INSIDE || positionOf(label) === LAST)
  return opens(before) ? continues && kindOf(before) === kindOf(label) : !continues
}

/** A label for each of `length` words; ranges do not overlap. */
export function labelsOf(length: number, ranges: readonly NameRange[]): Int32Array {
  const labels = new Int32Array(length)
  for (const { first, last, kind } of ranges) {
    const base = 1 + 4 * NAME_KINDS.indexOf(kind)
    labels.fill(base + INSIDE, first, last)
    labels[first] = base + BEGIN
    labels[last - 1] = base + (last - first === 1 ? ONLY : LAST)
  }
  return labels
}

/** The names that labels spell out. */
export function rangesOf(labels: Int32Array): NameRange[] {
  const ranges: NameRange[] = []
  let first = 0
  for (const [i, label] of labels.entries()) {
    if (label === OUTSIDE) continue
    const position = positionOf(label)
    if (position === BEGIN || position === ONLY) first = i
    const kind = NAME_KINDS[kindOf(label)]
    if (kind !== undefined && (position === LAST || position === ONLY)) ranges.push({ first, last: i + 1, kind })
  }
  return ranges
}
