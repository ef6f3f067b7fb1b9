import type { Document } from '../model/document.ts'

/** Bytes of a file and what its name says; a reader never opens anything itself. */
export type File = { readonly name: string; readonly bytes: Uint8Array }

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
  readonly read: (file: File) => Document | Promise<Document>
}
