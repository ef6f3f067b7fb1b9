import { Buffer } from 'node:buffer'

import type { CitationField } from '../../model/document.ts'
import { citationItems } from './csl.ts'
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
