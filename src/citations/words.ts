/** The words of a title or name for comparing: lower case, without accents, apostrophes and punctuation; "U.S." is one word. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,6}/gu, initials => initials.replaceAll('.', ''))
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A text as one comparable string of its words. */
export const keyOf = (text: string): string => wordsOf(text).join(' ')
