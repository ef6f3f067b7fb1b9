/** Names of up to this many letters may differ in one letter, longer ones in two. */
const SHORT = 6

/** Whether two words differ in so few letters (changed, lost, added or swapped) that one may be a slip for the other; not if equal. */
export function isNear(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4) return false
  return distance(a, b) <= (Math.max(a.length, b.length) <= SHORT ? 1 : 2)
}

/** Edits that lead from one word to the other, two neighbours swapped counting as one. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
