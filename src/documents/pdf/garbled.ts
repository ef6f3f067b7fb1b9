import type { Page } from './page.ts'

/**
 * What TeX's own fonts become where a reader takes their codes for Latin ones: the opening quotation mark a backslash before a word,
 * the en dash a brace between numbers or words, a ligature a control character.
 */
const signs = /(?<=^|[\s(—-])\\(?=\p{L})|(?<=[\p{L}\d])\{(?=[\p{L}\d])|(?<=\p{L})[\u000B-\u000F](?=\p{L})/gu
/** Signs for every so many letters by which a file counts as garbled. */
const LETTERS = 4000
const FEWEST = 3

/** How many signs of misread letters there are in the pages. */
export const garbleIn = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + (text.match(signs)?.length ?? 0), 0), 0)

/** Whether letters were misread so often that the file should be read otherwise. */
export function isGarbled(pages: readonly Page[]): boolean {
  const letters = pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + text.length, 0), 0)
  return garbleIn(pages) >= Math.max(FEWEST, letters / LETTERS)
}

/** In English, French, German and the like a hyphen stands about every 300 letters; fewer than this are lost ones. */
const HYPHEN = 4000
const hyphens = /[-\u00AD\u2010\u2011]/g

/** Hyphens in the pages. */
export const hyphensIn = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + (text.match(hyphens)?.length ?? 0), 0), 0)

/** Whether hyphens seem to be lost: fonts that draw them as soft hyphens make one engine leave them out. */
export function lacksHyphens(pages: readonly Page[]): boolean {
  const letters = pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + text.length, 0), 0)
  return letters > HYPHEN && hyphensIn(pages) < letters / HYPHEN
}

/** Letters of private use, unassigned codes and replacement signs: a font that does not say which letters it draws. */
const unknown = /[\uE000-\uF8FF\uFFFD\u0000-\u0008]/gu

/** Share of a page's letters that the file does not tell. */
export function unknownShare(page: Page): number {
  const text = page.glyphs.map(glyph => glyph.text.trim()).join('')
  return text.length === 0 ? 0 : (text.match(unknown)?.length ?? 0) / text.length
}
