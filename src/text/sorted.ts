/** The first place in an ascending list whose number is not below `value`; the list's length where there is none. */
export function firstFrom<T>(sorted: readonly T[], value: number, numberOf: (item: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = sorted[middle]
    if (item !== undefined && numberOf(item) < value) low = middle + 1
    else high = middle
  }
  return low
}
