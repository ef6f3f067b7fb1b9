/** Share of an English text's words that these are; other languages have them by chance. */
const ENGLISH = 0.1
const commonest = /\b(?:the|of|and|to|in|that)\b/giu
const LETTERS_READ = 50_000

/** The language as the file names it, unless the words are English: templates name any. */
export function languageOf(value: unknown, text: string): string {
  const named = typeof value === 'string' && /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(value) ? value : undefined
  const read = text.slice(0, LETTERS_READ)
  const english = (read.match(commonest)?.length ?? 0) > ENGLISH * (read.match(/\p{L}+/gu)?.length ?? 0)
  return named === undefined || (english && !/^en\b/i.test(named)) ? 'en' : named
}
