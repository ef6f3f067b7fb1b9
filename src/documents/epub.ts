import { Buffer } from 'node:buffer'

import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentReader, File } from './document.ts'
import { metaOf } from './epub/meta.ts'
import { openBook } from './epub/package.ts'
import type { Book } from './epub/package.ts'
import { decodePage } from './html/encoding.ts'
import type { Page } from './html/links.ts'
import { readParts } from './html/read.ts'
import { parseHtml } from './html/tree.ts'

type Faults = Document['problems']

/** E-books: their parts in reading order, with the notes that lead from one to another. */
export const epub: DocumentReader = {
  name: 'E-book (EPUB)',
  extensions: ['.epub'],
  recognises: ({ bytes }) => isEpub(bytes),
  read: readEpub,
}

/** Whether a zipped file says that it is an e-book, or at least has an e-book's table of contents. */
export function isEpub(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] !== 0x50 || buffer[1] !== 0x4b) return false
  return buffer.subarray(0, 200).includes('application/epub+zip') || buffer.includes('META-INF/container.xml')
}

async function readEpub(file: File): Promise<Document> {
  const book = await openBook(file)
  const problems: Faults = [...book.problems]
  const pages = await pagesOf(file, book, problems)
  if (pages.length === 0)
    throw new Problem('bad-input', `${file.name} holds no part that can be read.`, { hint: 'Download or copy it again.' })
  return readParts(pages, metaOf(book.metadata), 'epub', problems)
}

/** The parts in reading order; one that is lacking or damaged is told and passed over. */
async function pagesOf(file: File, book: Book, problems: Faults): Promise<Page[]> {
  const pages: Page[] = []
  let first = 0
  for (const path of book.spine) {
    const bytes = await book.part(path).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.code === 'too-large') throw error
      problems.push({ code: 'part-damaged', message: error.message, span: null })
      return undefined
    })
    if (bytes === undefined) {
      if (!book.has(path)) problems.push({ code: 'part-missing', message: `The book names a part that it lacks: ${path}.`, span: null })
      continue
    }
    const root = parseHtml(decodePage({ name: file.name, bytes }), { xhtml: true, first })
    first = root.last + 1
    pages.push({ path, root })
  }
  return pages
}
