import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ZipFile } from 'yazl'

import { letters } from './gold.ts'
import type { Gold } from './gold.ts'
import { folder } from './sets.ts'

const page = (name: string): string => readFileSync(join(folder, 'citedocs', 'html', name), 'utf8')

/** The words of a page's source, tags and what scripts hold left out. */
const wordsOf = (source: string): string =>
  source
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:quot|apos|lt|gt|amp|nbsp);/g, ' ')

/** The encyclopedia article's gold: its list of references, and each marker where its source has it. */
export function wikipediaGold(): Gold {
  const { notes }: { readonly notes: readonly { readonly text: string }[] } = JSON.parse(
    readFileSync(join(folder, 'citedocs', 'gold', 'wikipedia-mozilla.json'), 'utf8'),
  )
  const words = notes.map(({ text }) => letters(text.replace(/^\^(?: [a-z]\b)*/, '')))
  return {
    notes: new Map(words.map((text, index) => [index + 1, text])),
    count: notes.length,
    markers: new Map(),
    body: letters(wordsOf(page('wikipedia-mozilla.html'))),
    stream: '',
  }
}

const chapter = 'keynes-chapter-4.xhtml'
const endnotes = 'keynes-endnotes.xhtml'

const item = (id: string): string => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`

/** A chapter and the endnotes of its book, in one file as they are published. */
export async function keynesBook(): Promise<Buffer> {
  const zip = new ZipFile()
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name)
  add('mimetype', 'application/epub+zip')
  add(
    'META-INF/container.xml',
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
  )
  add(
    'book.opf',
    `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>${item('chapter-4')}${item('endnotes')}</manifest><spine><itemref idref="chapter-4"/><itemref idref="endnotes"/></spine></package>`,
  )
  add('chapter-4.xhtml', page(chapter))
  add('endnotes.xhtml', page(endnotes))
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The notes that the chapter or another note calls, with what stands before each marker. */
export function keynesGold(): Gold {
  const source = page(chapter) + page(endnotes)
  const called = new Set([...source.matchAll(/href="endnotes\.xhtml#note-(\d+)"/g)].map(found => Number(found[1])))
  const items = [...page(endnotes).matchAll(/<li id="note-(\d+)">([^]*?)<\/li>/g)]
  const notes = new Map(items.map(([, number, item = '']) => [Number(number), letters(wordsOf(item))]))
  return {
    notes: new Map([...notes].filter(([number]) => called.has(number))),
    count: called.size,
    markers: new Map(),
    body: letters(wordsOf(source)),
    stream: '',
  }
}
