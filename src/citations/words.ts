/** The words of a title or name for comparing: lower case, without accents, apostrophes and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A text as one comparable string of its words. */
export const keyOf = (text: string): string => wordsOf(text).join(' ')
