import { looksLikeText } from './bytes/decode.ts'
import type { DocumentReader } from './document.ts'
import { decodePage } from './html/encoding.ts'
import { readPage } from './html/read.ts'

const opening = /^\uFEFF?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,5}<(?:!doctype\s+html|html|head|body)\b/i

/** Saved web pages: their article, and the notes it has by links, marks or numbers. */
export const html: DocumentReader = {
  name: 'Web page',
  extensions: ['.html', '.htm', '.xhtml', '.xht'],
  recognises: file =>
    looksLikeText(file.bytes) &&
    (/\.x?html?$|\.xht$/i.test(file.name) || opening.test(decodePage({ ...file, bytes: file.bytes.subarray(0, 4096) }))),
  read: file => readPage(decodePage(file), { format: 'html', keepsRaw: true }),
}
