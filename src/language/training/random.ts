/** A repeatable source of numbers from 0 up to 1 (linear congruential, constants of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** Puts `items` in a random order, in place (Fisher and Yates). */
export function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [items[i] ?? 0, items[j] ?? 0]
    items[i] = b
    items[j] = a
  }
}
