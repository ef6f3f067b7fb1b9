import type { Document } from '../model/document.ts'
import type { DocumentReader, File, ReadOptions } from './document.ts'
import { layOut } from './pdf/lay-out.ts'
import { legible } from './pdf/legible.ts'
import { openPdf } from './pdf/pdfjs.ts'

/** PDF, its notes found by the tag tree, by links, by type and place, or by their numbers; pages that are pictures by their recognised words. */
export const pdf: DocumentReader = {
  name: 'PDF',
  extensions: ['.pdf'],
  recognises: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: readPdf,
}

async function readPdf(file: File, options: ReadOptions): Promise<Document> {
  const opened = await openPdf(file)
  return layOut({ format: 'pdf', ...opened, ...(await legible(file, opened, options)) })
}
