/**
 * A function of words that remembers its answers, since the same words come back again and again. So many are kept; then all are
 * forgotten, so that hostile input takes no more than that.
 */
export function remembered<Answer extends object | string>(most: number, answer: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>()
  return words => {
    const before = known.get(words)
    if (before !== undefined) return before
    const found = answer(words)
    if (known.size >= most) known.clear()
    known.set(words, found)
    return found
  }
}
