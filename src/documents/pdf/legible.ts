import { UNSURE } from '../../model/document.ts'
import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import type { File, ReadOptions } from '../document.ts'
import { misreadings, unknownShare } from './garbled.ts'
import type { Page } from './page.ts'
import type { Opened } from './pdfjs.ts'
import { picturedPages, recognisedPages } from './pictures.ts'
import { reread } from './reread.ts'

type Fault = Document['problems'][number]

/** A page more of whose letters are unknown cannot be read. */
const UNKNOWN = 0.3

/**
 * The pages of a file as well as they can be read, and what is wrong with them: garbled letters are read a second time with another
 * engine, pictures of text by a recogniser where one is given. A `Problem` where no page holds text.
 */
export async function legible(
  file: File,
  opened: Opened,
  options: ReadOptions,
): Promise<{ readonly pages: readonly Page[]; readonly problems: Fault[] }> {
  const pictures = await picturedPages(file, opened.pages)
  if (options.recogniser === undefined && opened.pages.every(page => isBlank(page) || pictures.has(page.number)))
    throw wordless(file, opened)
  const problems = lost(opened)
  const mending = await mended(file, opened)
  if (mending.fault !== undefined && mending.fault.code !== UNKNOWN_LETTERS) problems.push(mending.fault)
  const unknown = mending.pages.filter(page => mending.fault?.code === UNKNOWN_LETTERS || unknownShare(page) > UNKNOWN)
  const numbers = new Set([...pictures, ...unknown.map(page => page.number)])
  const pages = await recognisedPages(file, mending.pages, numbers, options)
  return { pages, problems: [...problems, ...recognition(pages, pictures, unknown, options)] }
}

/** What to say of pages that are pictures, or as good as pictures. */
function recognition(
  pages: readonly Page[],
  pictures: ReadonlySet<number>,
  unknown: readonly Page[],
  { recogniser }: ReadOptions,
): Fault[] {
  const read = pages.filter(page => page.glyphs.some(glyph => glyph.confidence !== undefined))
  if (read.length > 0) {
    const unsure = read.flatMap(page => page.glyphs).filter(glyph => (glyph.confidence ?? 100) < UNSURE).length
    return [fault('recognised', `${named(read)} recognised from a picture; ${unsure} words are unsure. Compare quotations with the file.`)]
  }
  const bare = pages.filter(page => pictures.has(page.number))
  return [
    ...(bare.length === 0 || recogniser !== undefined
      ? []
      : [fault('no-text', `${named(bare)} without text: a scan or a picture. ${RUN_OCR}`)]),
    ...(unknown.length === 0 ? [] : [fault(UNKNOWN_LETTERS, `${named(unknown)} set in fonts that do not tell their letters. ${RUN_OCR}`)]),
  ]
}

const UNKNOWN_LETTERS = 'unknown-letters'
const RUN_OCR = 'Add the file with --ocr to have its text recognised.'

const isBlank = (page: Page): boolean => page.glyphs.every(glyph => glyph.text.trim() === '')

/** The pages as the second engine reads them where that mends what the first got wrong, or what is to be said of it. */
async function mended(file: File, opened: Opened): Promise<{ readonly pages: readonly Page[]; readonly fault?: Fault | undefined }> {
  const misread = misreadings.find(({ shows }) => shows(opened.pages))
  if (misread === undefined) return opened
  const pages = await reread(file.bytes, opened.pages, opened.fonts)
  return misread.isMended(opened.pages, pages) ? { pages } : { pages: opened.pages, fault: misread.fault }
}

function lost({ pages, count, failed }: Opened): Fault[] {
  const seen = Math.max(pages.at(-1)?.number ?? 0, failed.at(-1) ?? 0)
  const cut = seen < count ? [fault('too-many-pages', `Only the first ${seen} of ${count} pages were read.`)] : []
  return [...cut, ...failed.map(page => fault('page-failed', `Page ${page} could not be read, or only in part.`))]
}

/** "Page 4 is", "Pages 4, 5–7 and 9 are". */
function named(pages: readonly Page[]): string {
  const runs: { from: number; to: number }[] = []
  for (const { number } of pages) {
    const last = runs.at(-1)
    if (last?.to === number - 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  const words = runs.flatMap(({ from, to }) => (to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`]))
  const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
  return pages.length === 1 ? `Page ${list} is` : `Pages ${list} are`
}

const wordless = (file: File, { failed, count }: Opened): Problem =>
  failed.length >= count
    ? new Problem('bad-input', `No page of ${file.name} could be read.`, { hint: 'Open it in a PDF viewer, save it anew, and add that.' })
    : new Problem('bad-input', `${file.name} holds pictures of pages and no text.`, { hint: RUN_OCR })

const fault = (code: string, message: string): Fault => ({ code, message, span: null })
