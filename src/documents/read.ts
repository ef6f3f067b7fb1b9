import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentReader, File, ReadOptions } from './document.ts'
import { foreignKind } from './foreign.ts'
import { readers } from './index.ts'

/** Read a document with the reader that its content, or else its name, asks for; a `Problem` says what a file that cannot be read is. */
export async function readDocument(file: File, options: ReadOptions = {}): Promise<Document> {
  if (file.bytes.length === 0) throw empty(file)
  const reader = readerFor(file)
  if (reader === undefined) throw unreadable(file)
  const document = await reader.read(file, options)
  if (document.text === '') throw empty(file)
  const pages = pagesOf(document)
  return pages === undefined ? document : { ...document, meta: { ...document.meta, pages } }
}

/** The last page on which something stands; a single one is told only where the format has fixed pages, since else it means nothing. */
function pagesOf({ blocks, places }: Document): number | undefined {
  const last = [...blocks, ...places].reduce((most, { page }) => Math.max(most, page ?? 0), 0)
  return last > 1 || (last === 1 && places.length > 0) ? last : undefined
}

function readerFor(file: File): DocumentReader | undefined {
  if (foreignKind(file.bytes) !== undefined) return undefined
  const fitting = readers.filter(reader => reader.recognises(file))
  return fitting.find(reader => reader.extensions.some(extension => file.name.toLowerCase().endsWith(extension))) ?? fitting[0]
}

const empty = (file: File): Problem =>
  new Problem('bad-input', `${file.name} holds no words.`, {
    hint: 'Check that the file was saved whole; a scan needs its text recognised first.',
  })

function unreadable(file: File): Problem {
  const kind = foreignKind(file.bytes)
  if (kind !== undefined) return new Problem('unsupported', `${file.name} is ${kind.name}.`, { hint: kind.hint })
  const known = readers.map(reader => `${reader.name} (${reader.extensions.join(', ')})`).join(', ')
  return new Problem('unsupported', `${file.name} is of no format that Aver reads.`, { hint: `Aver reads: ${known}.` })
}
