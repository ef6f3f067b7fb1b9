import type { PDFDocumentProxy } from 'pdfjs-dist'

import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'
import { fetchPage, pageOf } from './fetch.ts'
import { weigh } from './guard.ts'
import type { Page } from './page.ts'

/** Further pages are left out and named. */
const MOST_PAGES = 3000
/** Stretches of letters after which no further page is read. */
const MOST_GLYPHS = 3_000_000

/** A file's pages with what it says of itself and what failed. */
export type Opened = {
  readonly pages: readonly Page[]
  /** Names of the fonts by their keys in `Glyphs`. */
  readonly fonts: Map<string, string>
  readonly count: number
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: ReadonlyMap<string, unknown>
  /** Pages that could not be read, 1-based, or only in part. */
  readonly failed: readonly number[]
}

/** Read a file's pages with pdf.js; a `Problem` where it is locked or broken. */
export async function openPdf(file: File): Promise<Opened> {
  const { heavy } = weigh(file)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(file.bytes),
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    fontExtraProperties: true,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw unopened(file, error)
    })
    return await pagesOf(document, heavy)
  } finally {
    await task.destroy()
  }
}

function unopened(file: File, cause: unknown): unknown {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'PasswordException')
    return new Problem('unsupported', `${file.name} is locked with a password.`, {
      hint: 'Open it, save a copy without password, and add that.',
      cause,
    })
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return new Problem('bad-input', `${file.name} is a PDF file, but a broken one.`, {
      hint: 'Get the file again, or open it in a PDF viewer and save it anew.',
      cause,
    })
  return cause
}

async function pagesOf(document: PDFDocumentProxy, heavy: boolean): Promise<Opened> {
  const fonts = new Map<string, string>()
  const pages: Page[] = []
  const failed: number[] = []
  let glyphs = 0
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && glyphs < MOST_GLYPHS; number++) {
    const fetched = await document
      .getPage(number)
      .then(page => fetchPage(page, heavy))
      .catch(() => undefined)
    if (fetched?.whole !== true) failed.push(number)
    if (fetched === undefined) continue
    const page = pageOf(fetched)
    pages.push(page)
    glyphs += page.glyphs.length
    for (const [key, name] of fetched.fonts) fonts.set(key, name)
  }
  const { info, metadata } = await document.getMetadata()
  const xmp = new Map<string, unknown>(metadata === null ? [] : [...metadata])
  return { pages, fonts, count: document.numPages, info: { ...info }, xmp, failed }
}
