import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'
import { misreadings, unknownShare } from './garbled.ts'
import type { Page } from './page.ts'
import { reread } from './pdfium.ts'
import type { Opened } from './pdfjs.ts'

type Fault = Document['problems'][number]

/** A page more of whose letters are unknown cannot be read. */
const UNKNOWN = 0.3

/**
 * The pages of a file as well as they can be read, and what is wrong with them; garbled letters are read a second time with another
 * engine. A `Problem` where no page holds text.
 */
export async function legible(file: File, opened: Opened): Promise<{ readonly pages: readonly Page[]; readonly problems: Fault[] }> {
  if (opened.pages.every(page => page.glyphs.every(glyph => glyph.text.trim() === ''))) throw wordless(file, opened)
  const problems = [...lost(opened), ...scanned(opened.pages)]
  const pages = await mended(file, opened, problems)
  const unknown = pages.filter(page => unknownShare(page) > UNKNOWN)
  if (unknown.length > 0)
    problems.push(
      fault('unknown-letters', `${named(unknown)} set in fonts that do not tell their letters; recognise the text with an OCR program.`),
    )
  return { pages, problems }
}

/** The pages as the second engine reads them, where that mends what the first got wrong. */
async function mended(file: File, opened: Opened, problems: Fault[]): Promise<readonly Page[]> {
  const misread = misreadings.find(({ shows }) => shows(opened.pages))
  if (misread === undefined) return opened.pages
  const pages = await reread(file.bytes, opened.pages, opened.fonts)
  if (misread.isMended(opened.pages, pages)) return pages
  if (misread.fault !== undefined) problems.push(misread.fault)
  return opened.pages
}

function lost({ pages, count, failed }: Opened): Fault[] {
  const seen = Math.max(pages.at(-1)?.number ?? 0, failed.at(-1) ?? 0)
  const cut = seen < count ? [fault('too-many-pages', `Only the first ${seen} of ${count} pages were read.`)] : []
  return [...cut, ...failed.map(page => fault('page-failed', `Page ${page} could not be read, or only in part.`))]
}

function scanned(pages: readonly Page[]): Fault[] {
  const empty = pages.filter(page => page.drawn && page.sideways === '' && page.glyphs.every(glyph => glyph.text.trim() === ''))
  return empty.length === 0
    ? []
    : [fault('no-text', `${named(empty)} without text: a scan or a picture. Recognise its text with an OCR program.`)]
}

/** "Page 4 is", "Pages 4, 5 and 9 are". */
function named(pages: readonly Page[]): string {
  const numbers = pages.map(page => page.number)
  const last = numbers.at(-1) ?? 0
  return numbers.length === 1 ? `Page ${last} is` : `Pages ${numbers.slice(0, -1).join(', ')} and ${last} are`
}

const wordless = (file: File, { failed, count }: Opened): Problem =>
  failed.length >= count
    ? new Problem('bad-input', `No page of ${file.name} could be read.`, { hint: 'Open it in a PDF viewer, save it anew, and add that.' })
    : new Problem('bad-input', `${file.name} holds pictures of pages and no text.`, {
        hint: 'Recognise its text with an OCR program, and add the file that it makes.',
      })

const fault = (code: string, message: string): Fault => ({ code, message, span: null })
