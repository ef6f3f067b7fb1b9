import type { CitationField } from '../../model/document.ts'
import { citationItems } from './csl.ts'

type Items = CitationField['items']

/** Reference managers' records by the names of the marks around the words they stand behind. */
export class Records {
  readonly #kept = new Map<string, string[]>()
  readonly #read = new Map<string, Items | undefined>()

  /**
   * Where marks are bookmarks, their data is cut into properties of the document: `ZOTERO_BREF_x_1`, `ZOTERO_BREF_x_2` … `properties`
   * are names with their values.
   */
  constructor(properties: Iterable<readonly [string, string]>) {
    for (const [property, value] of properties) {
      const [, name, part] = /^(ZOTERO_BREF_\w+?)_(\d{1,3})$/.exec(property) ?? []
      if (name === undefined) continue
      const parts = this.#kept.get(name) ?? []
      parts[Number(part)] = value
      this.#kept.set(name, parts)
    }
  }

  /** The works behind a mark; undefined where its name is no record of a work. */
  behind(mark: string): Items | undefined {
    if (!this.#read.has(mark)) this.#read.set(mark, recordIn(this.#kept.get(mark)?.join('') ?? mark))
    return this.#read.get(mark)
  }
}

/** Zotero writes `ZOTERO_ITEM CSL_CITATION {…} RNDabc`, as a mark's name or as what is kept for it. */
function recordIn(text: string): Items | undefined {
  if (!/^\s*(?:ZOTERO_)?ITEM\s+(?:CSL_CITATION\s+)?\{|^\s*CSL_CITATION\s+\{/.test(text)) return undefined
  return citationItems(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
}
