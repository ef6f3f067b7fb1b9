/**
 * For each of some numbers, from 0, the places of those that have it, ascending, all in one row: millions of numbers would take too much
 * memory for a list each.
 */
export type Shelves = { readonly starts: Int32Array; readonly places: Int32Array }

/** Shelves of so many numbers for items of which each has some, none of them twice. */
export function shelved<Item>(count: number, items: readonly Item[], numbersOf: (item: Item) => Iterable<number>): Shelves {
  const starts = new Int32Array(count + 1)
  for (const item of items) for (const number of numbersOf(item)) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const [places, next] = [new Int32Array(starts[count] ?? 0), starts.slice()]
  for (const [place, item] of items.entries())
    for (const number of numbersOf(item)) {
      places[next[number] ?? 0] = place
      next[number] = (next[number] ?? 0) + 1
    }
  return { starts, places }
}

/** The places of the items that have a number. */
export const onShelf = ({ starts, places }: Shelves, number: number): Int32Array => places.subarray(starts[number], starts[number + 1])

/** How many items have a number. */
export const countOnShelf = ({ starts }: Shelves, number: number): number => (starts[number + 1] ?? 0) - (starts[number] ?? 0)
