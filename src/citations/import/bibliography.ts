import type { CslItem } from '../../model/source.ts'

/** A record of a bibliography: how the file calls it, the line on which it begins (1-based), and the work. */
export type BibliographyEntry = { readonly key: string; readonly line: number; readonly csl: CslItem }

/** What a file of bibliographic records holds; a record that cannot be read is a problem and never stops the others. */
export type Bibliography = {
  readonly entries: readonly BibliographyEntry[]
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** How one format of bibliographic records is read: text in, works and problems out. */
export type BibliographyReader = {
  /** As shown to people: "BibTeX". */
  readonly name: string
  readonly extensions: readonly string[]
  /** Whether a text is of this format, by how it begins. */
  readonly recognises: (text: string) => boolean
  readonly read: (text: string) => Bibliography
}
