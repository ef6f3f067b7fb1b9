import type { Document } from '../../model/document.ts'
import type { Page } from './page.ts'

/** A way in which letters are misread, how it shows, and what to say where it cannot be mended. */
export type Misreading = {
  /** Whether it shows so often in the pages that they should be read otherwise. */
  readonly shows: (pages: readonly Page[]) => boolean
  readonly isMended: (before: readonly Page[], after: readonly Page[]) => boolean
  readonly fault: Document['problems'][number] | undefined
}

/**
 * What TeX's own fonts become where a reader takes their codes for Latin ones: the opening quotation mark a backslash before a word,
 * the en dash a brace between numbers or words, a ligature a control character.
 */
const signs = /(?<=^|[\s(—-])\\(?=\p{L})|(?<=[\p{L}\d])\{(?=[\p{L}\d])|(?<=\p{L})[\u000B-\u000F](?=\p{L})/gu
/** Signs for every so many letters by which a file counts as garbled. */
const LETTERS = 4000
const FEWEST = 3

const countIn = (pages: readonly Page[], pattern: RegExp): number =>
  pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + (text.match(pattern)?.length ?? 0), 0), 0)

const lettersIn = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.glyphs.reduce((count, { text }) => count + text.length, 0), 0)

const fault = (code: string, message: string): Misreading['fault'] => ({ code, message, span: null })

/** In English, French, German and the like a hyphen stands about every 300 letters; fewer than this are lost ones. */
const HYPHEN = 4000
const hyphens = /[-\u00AD\u2010\u2011]/g

/** Words that no text in Latin letters of some length goes without, one language or another. */
const commonest = /(?<!\p{L})(?:the|of|and|de|la|le|et|der|die|und|el|los|que|di|il|che|da|het|van|een|och|att|na|se|je|ve|bir)(?!\p{L})/giu
const latinWord = /\p{Script=Latin}{2,}/gu
/** Words from which on a text shows whether it is one, and the share of common ones below which it is none. */
const TELLING = 300
const COMMON = 0.004

const commonShare = (pages: readonly Page[]): number => countIn(pages, commonest) / Math.max(countIn(pages, latinWord), 1)

/** What may be misread, the surest to tell first. */
export const misreadings: readonly Misreading[] = [
  {
    shows: pages => countIn(pages, signs) >= Math.max(FEWEST, lettersIn(pages) / LETTERS),
    isMended: (before, after) => countIn(after, signs) * 2 < countIn(before, signs),
    fault: fault(
      'garbled-text',
      'Some letters are garbled: quotation marks, dashes or ligatures may be lost. Compare quotations with the file.',
    ),
  },
  {
    shows: pages => countIn(pages, latinWord) > TELLING && commonShare(pages) < COMMON,
    isMended: (_, after) => commonShare(after) > 2 * COMMON,
    fault: fault(
      'unknown-letters',
      'The letters make no words: the fonts of the file hide which they are. Add the file with --ocr to have its text recognised.',
    ),
  },
  {
    // Fonts that draw hyphens as soft ones make one engine leave them out.
    shows: pages => lettersIn(pages) > HYPHEN && countIn(pages, hyphens) < lettersIn(pages) / HYPHEN,
    isMended: (before, after) => countIn(after, hyphens) > 2 * countIn(before, hyphens),
    fault: undefined,
  },
]

/** Letters of private use, unassigned codes and replacement signs: a font that does not say which letters it draws. */
const unknown = /[\uE000-\uF8FF\uFFFD\u0000-\u0008]/gu

/** Share of a page's letters that the file does not tell. */
export function unknownShare(page: Page): number {
  const text = page.glyphs.map(glyph => glyph.text.trim()).join('')
  return text.length === 0 ? 0 : (text.match(unknown)?.length ?? 0) / text.length
}
