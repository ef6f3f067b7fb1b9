import { Buffer } from 'node:buffer'

import type { CitationField } from '../../model/document.ts'
import { citationItems } from '../office/csl.ts'
import { endNoteItems } from './endnote.ts'

/** What a field makes of the words it shows. */
export type Meaning = {
  /** Records of a reference manager. */
  readonly items?: CitationField['items']
  /** Where its words lead. */
  readonly address?: string
  /** The bookmark of a note whose number it repeats, and whether it prints it raised. */
  readonly note?: { readonly bookmark: string; readonly raised: boolean }
  /** Whether its words are a table of contents or an index. */
  readonly contents?: true
  /** Whether it numbers figures or tables. */
  readonly sequence?: true
  /** Whether its words are about the page, not of the text. */
  readonly unread?: true
  /** Whether it is a reference manager's record that could not be read. */
  readonly broken?: true
}

/** Read a field's instruction; `data` is what programs keep beside it, in base 64. */
export function meaningOf(code: string, data: string): Meaning {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*([^]*)$/.exec(code) ?? []
  switch (name.toUpperCase()) {
    case 'ADDIN':
      return addInOf(rest, data)
    case 'HYPERLINK': {
      const address = /^"([^"]*)"|^([^\s\\"]\S*)/.exec(rest)
      return address === null ? {} : { address: address[1] ?? address[2] ?? '' }
    }
    case 'NOTEREF':
      return { note: { bookmark: /^\S*/.exec(rest)?.[0] ?? '', raised: /\\f\b/i.test(rest) } }
    case 'TOC':
    case 'INDEX':
    case 'TOA':
      return { contents: true }
    case 'SEQ':
      return { sequence: true }
    case 'PAGE':
    case 'NUMPAGES':
    case 'SECTIONPAGES':
      return { unread: true }
    default:
      return {}
  }
}

/** Zotero writes `ZOTERO_ITEM CSL_CITATION {…}`, Mendeley `CSL_CITATION {…}`, EndNote `EN.CITE <EndNote>…` or the same as data. */
function addInOf(rest: string, data: string): Meaning {
  if (/^(?:ZOTERO_ITEM\s+)?CSL_CITATION\b/.test(rest)) return withItems(citationItems(rest.slice(rest.indexOf('{')).trim()))
  if (/^EN\.CITE(?:\.DATA)?\b/.test(rest)) {
    const xml = rest.includes('<EndNote>') ? rest.slice(rest.indexOf('<EndNote>')) : Buffer.from(data, 'base64').toString('utf8')
    return xml.includes('<Cite') ? withItems(endNoteItems(xml.slice(0, xml.lastIndexOf('>') + 1))) : {}
  }
  return {}
}

const withItems = (items: CitationField['items'] | undefined): Meaning => (items === undefined ? { broken: true } : { items })

/** The records in a content control of Mendeley's: its tag is `MENDELEY_CITATION_v3_` and JSON in base 64. */
export function tagItems(tag: string | undefined): CitationField['items'] | undefined {
  const json = /^MENDELEY_CITATION_v\d+_(.+)$/s.exec(tag ?? '')?.[1]
  return json === undefined ? undefined : citationItems(Buffer.from(json, 'base64').toString('utf8'))
}

type OpenField = { code: string; data: string; meaning: Meaning | undefined }

/** Fields nested deeper than any program does are taken for words. */
const DEEPEST = 50

/** The fields that are open at a place of the text: nested in each other, and running over paragraphs. */
export class Fields {
  #open: OpenField[] = []
  /** Fields too deep to be kept, still open. */
  #deeper = 0
  /** Records of reference managers that could not be read so far. */
  broken = 0
  /** Fields so far whose instruction never ended. */
  unended = 0

  begin(data: string): void {
    if (this.#open.length < DEEPEST) this.#open.push({ code: '', data, meaning: undefined })
    else this.#deeper++
  }

  /** Words of the innermost field's instruction. */
  instruct(words: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && field.meaning === undefined) field.code += words
  }

  /** From here on the innermost field shows its words. */
  show(): void {
    const field = this.#open.at(-1)
    if (this.#deeper > 0 || field === undefined || field.meaning !== undefined) return
    field.meaning = meaningOf(field.code, field.data)
    if (field.meaning.broken === true) this.broken++
  }

  /** The innermost field ends; what it kept as data counts for the one around it, as EndNote nests them. */
  end(): void {
    if (this.#deeper > 0) return void this.#deeper--
    const field = this.#open.pop()
    const around = this.#open.at(-1)
    if (field === undefined || around === undefined || around.meaning !== undefined) return
    if (/^\s*ADDIN\s+EN\.CITE\.DATA\b/.test(field.code) && around.data === '') around.data = field.data
  }

  /** Words stand where an instruction should: no instruction around them has an end, and they are of the text. */
  interrupt(): void {
    if (this.#open.at(-1)?.meaning !== undefined) return
    for (const field of this.#open) {
      if (field.meaning !== undefined) continue
      this.unended++
      field.meaning = {}
    }
  }

  /** A paragraph ends: an instruction that has not ended in it never will, and must not swallow the words that follow. */
  endParagraph(): void {
    const kept = this.#open.filter(({ meaning }) => meaning !== undefined)
    this.unended += this.#open.length - kept.length
    this.#open = kept
    this.#deeper = 0
  }

  /** Whether words at this place are printed: no field around them is still being instructed, or is about the page. */
  get printed(): boolean {
    return this.#open.every(({ meaning }) => meaning !== undefined && meaning.unread !== true)
  }

  /** What the innermost field that says so makes of words at this place. */
  get<Key extends keyof Meaning>(key: Key): Meaning[Key] | undefined {
    return this.#open.findLast(({ meaning }) => meaning?.[key] !== undefined)?.meaning?.[key]
  }
}
