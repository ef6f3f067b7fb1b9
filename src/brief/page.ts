/** One line of an answer, with who vouches for it under it. */
export type Item = { readonly text: string; readonly mark?: string; readonly under: readonly string[] }

/** Items under a label, as one group of a comparison has them. */
export type Block = { readonly label: string | null; readonly items: readonly Item[] }

export type PageSection = { readonly title: string; readonly blocks: readonly Block[] }

/** An answer in words, before it is set as plain text or Markdown. */
export type Page = { readonly title: string; readonly lead: readonly string[]; readonly sections: readonly PageSection[] }
