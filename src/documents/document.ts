import type { Document } from '../model/document.ts'
import type { Recogniser } from './scan/recogniser.ts'

/** Bytes of a file and what its name says; a reader never opens anything itself. */
export type File = { readonly name: string; readonly bytes: Uint8Array }

/** What whoever has a document parsed may ask for. */
export type ParseOptions = {
  /** Whether pictures of pages are to be recognised, which takes some seconds a page. */
  readonly ocr?: boolean
  /** In which languages they are, by Tesseract's codes (`ukr+eng`); English where none are named. */
  readonly language?: string
  readonly onPage?: NonNullable<ReadOptions['onPage']>
}

/** How documents are to be read. */
export type ReadOptions = {
  /** Reads the words on pictures of pages; without it such pages are told and left out. */
  readonly recogniser?: Recogniser
  /** Hears of each page that was recognised: how many are done, of how many. */
  readonly onPage?: (done: number, total: number) => void
}

/**
 * How one format is read. A reader keeps what it can: a fault in one part becomes an entry in `problems`, and only a file that
 * yields nothing at all throws a `Problem` that says what to do.
 */
export type DocumentReader = {
  /** As shown to people: "Word document". */
  readonly name: string
  /** With the dot, lower case, the usual one first. */
  readonly extensions: readonly string[]
  /** Whether these bytes are of this format whatever the name says. */
  readonly recognises: (file: File) => boolean
  readonly read: (file: File, options: ReadOptions) => Document | Promise<Document>
}
