import { LABELS, mayFollow, OUTSIDE } from './labels.ts'

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, label) =>
  Int32Array.from([...Array(LABELS).keys()].filter(before => mayFollow(before, label))),
)

const IMPOSSIBLE = -1e9

/**
 * The best legal sequence of labels (Viterbi). `emissions` holds `LABELS` scores a word, `transitions` the score of `label` after
 * `before` at `before · LABELS + label`.
 */
export function bestLabels(emissions: Float32Array, transitions: Float32Array): Int32Array {
  const length = emissions.length / LABELS
  const totals = new Float32Array(emissions.length)
  const from = new Uint8Array(emissions.length)
  for (let word = 0; word < length; word++) {
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE
      let origin = OUTSIDE
      for (const before of word === 0 ? START : (BEFORE[label] ?? START)) {
        if (word === 0 && !mayFollow(OUTSIDE, label)) break
        const total = (word === 0 ? 0 : (totals[(word - 1) * LABELS + before] ?? 0)) + (transitions[before * LABELS + label] ?? 0)
        if (total > best) {
          best = total
          origin = before
        }
      }
      totals[word * LABELS + label] = best + (emissions[word * LABELS + label] ?? 0)
      from[word * LABELS + label] = origin
    }
  }
  return traceBack(totals, from, length)
}

const START = Int32Array.of(OUTSIDE)

function traceBack(totals: Float32Array, from: Uint8Array, length: number): Int32Array {
  const labels = new Int32Array(length)
  let label = OUTSIDE
  let best = 2 * IMPOSSIBLE
  for (let last = 0; last < LABELS; last++) {
    const total = totals[(length - 1) * LABELS + last] ?? 0
    if (mayFollow(last, OUTSIDE) && total > best) {
      best = total
      label = last
    }
  }
  for (let word = length - 1; word >= 0; word--) {
    labels[word] = label
    label = from[word * LABELS + label] ?? OUTSIDE
  }
  return labels
}
