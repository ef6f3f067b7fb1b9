/**
 * How many letters are added, left out, changed, or swapped with their neighbour between two words (restricted Damerau–Levenshtein);
 * `most + 1` where it is more than `most`. Words are cut at 64 letters, so that hostile input costs no more. Only cells of the table that
 * a way of so few edits can lead through are looked at.
 */
export function edits(a: string, b: string, most = LONGEST): number {
  const [rows, columns] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)]
  if (Math.abs(rows - columns) > most) return most + 1
  let [before, above, row] = scratch
  for (let j = 0; j <= columns; j++) above[j] = j
  for (let i = 1; i <= rows; i++) {
    const [first, last] = [Math.max(1, i - most), Math.min(columns, i + most)]
    let least = (row[first - 1] = first === 1 ? i : most + 1)
    for (let j = first; j <= last; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change)
      const isSwap = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    row[last + 1] = most + 1
    ;[before, above, row] = [above, row, before]
  }
  return Math.min(above[columns] ?? 0, most + 1)
}

const LONGEST = 64

/** Three rows of the table, one cell wider than the longest word, used again for every pair. */
const scratch = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const
