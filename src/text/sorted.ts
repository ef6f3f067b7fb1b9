/** The first place in an ascending list whose number is not below `value`; the list's length where there is none. */
export const firstFrom = <T>(sorted: readonly T[], value: number, numberOf: (item: T) => number): number =>
  firstThat(sorted, item => numberOf(item) >= value)

/** The place of the first item of which something holds that holds of all after it, by halving; the list's length where there is none. */
export function firstThat<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
