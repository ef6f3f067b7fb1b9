/** The words of a title or name for comparing: lower case, without accents, apostrophes and punctuation; "U.S." is one word. */
export function wordsOf(text: string): readonly string[] {
  const known = seen.get(text)
  if (known !== undefined) return known
  if (seen.size >= MOST) seen.clear()
  const words = split(text)
  seen.set(text, words)
  return words
}

/** A text as one comparable string of its words. */
export const keyOf = (text: string): string => wordsOf(text).join(' ')

/** Words of texts met before: notes compare each title and name with those of every note above. */
const seen = new Map<string, readonly string[]>()
const MOST = 20_000

function split(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,6}/gu, initials => initials.replaceAll('.', ''))
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
