import { Buffer } from 'node:buffer'

import type { Document, OwnMetadata } from '../model/document.ts'
import { metaOf } from './about/properties.ts'
import { looksLikeText } from './bytes/decode.ts'
import { elementsIn, findXml, xmlText } from './bytes/xml.ts'
import type { XmlElement } from './bytes/xml.ts'
import { compose } from './compose/compose.ts'
import type { BlockDraft, NoteDraft } from './compose/draft.ts'
import type { DocumentReader, File } from './document.ts'
import { openText } from './odt/package.ts'
import { Story } from './odt/story.ts'
import type { CalledNote, Shared } from './odt/story.ts'
import { Styles } from './odt/styles.ts'
import { levelled } from './office/levels.ts'
import { Records } from './office/marks.ts'
import { joined } from './office/story-block.ts'
import type { StoryBlock } from './office/story-block.ts'

const type = 'application/vnd.oasis.opendocument.text'

/** OpenDocument texts, zipped or flat, with the notes and reference managers' records that the file keeps. */
export const odt: DocumentReader = {
  name: 'OpenDocument text',
  extensions: ['.odt', '.ott', '.fodt'],
  recognises: ({ bytes }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (buffer[0] === 0x50 && buffer[1] === 0x4b) return buffer.includes(type)
    return looksLikeText(bytes) && buffer.subarray(0, 4096).includes('<office:document') && buffer.subarray(0, 16_384).includes(type)
  },
  read: readOdt,
}

async function readOdt(file: File): Promise<Document> {
  const { body, styles, meta, problems } = await openText(file)
  const shared: Shared = { styles: new Styles(styles), records: new Records(userDefined(meta)), notes: new Map() }
  const blocks = levelled(new Story(shared).read(elementsIn(body)))
  const notes = [...shared.notes.values()].map((note, index) => noteDraft(note, index, shared))
  const heads = runningHeads(styles, shared)
  return compose({ format: 'odt', meta: ownMeta(meta, styles, blocks), blocks: [...blocks, ...heads], notes, problems })
}

function noteDraft({ key, label, element }: CalledNote, index: number, shared: Shared): NoteDraft {
  const body = findXml(element, 'text:note-body')
  const blocks: StoryBlock[] = body === undefined ? [] : new Story(shared).read(elementsIn(body))
  const runs = joined(blocks)
  return {
    key,
    label: label === '' ? String(index + 1) : label,
    kind: element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote',
    link: 'file',
    runs,
  }
}

/** What stands at the head and foot of pages, each line once. */
function runningHeads(styles: readonly XmlElement[], shared: Shared): BlockDraft[] {
  const pages = styles.flatMap(sheet => elementsIn(sheet, 'style:master-page'))
  const parts = pages.flatMap(page => elementsIn(page).filter(({ name }) => /^style:(?:header|footer)(?:-left|-first)?$/.test(name)))
  const lines = parts.flatMap(part => new Story(shared).read(elementsIn(part)))
  const byWords = new Map(
    lines.map(line => [
      line.runs
        .map(run => run.text)
        .join('')
        .trim(),
      line,
    ]),
  )
  return [...byWords.values()].map(({ runs }): BlockDraft => ({ kind: 'running-head', runs }))
}

function ownMeta(meta: XmlElement | undefined, styles: readonly XmlElement[], blocks: readonly BlockDraft[]): OwnMetadata {
  const property = (name: string): string => {
    const found = meta === undefined ? undefined : findXml(meta, name)
    return found === undefined ? '' : xmlText(found).replace(/\s+/g, ' ').trim()
  }
  const properties = {
    title: property('dc:title'),
    creator: property('meta:initial-creator') || property('dc:creator'),
    created: property('meta:creation-date'),
    modified: property('dc:date'),
    publisher: property('dc:publisher'),
    company: '',
    language: property('dc:language') || usualLanguage(styles),
  }
  return metaOf(properties, blocks)
}

/** The properties that programs add to those of every document. */
const userDefined = (meta: XmlElement | undefined): (readonly [string, string])[] =>
  (meta === undefined ? [] : elementsIn(meta, 'meta:user-defined')).map(property => [
    property.attributes['meta:name'] ?? '',
    xmlText(property),
  ])

/** The language of the usual paragraph. */
function usualLanguage(styles: readonly XmlElement[]): string {
  const usual = styles
    .flatMap(sheet => elementsIn(sheet, 'style:default-style'))
    .find(style => style.attributes['style:family'] === 'paragraph')
  const words = usual === undefined ? undefined : elementsIn(usual, 'style:text-properties')[0]?.attributes
  const [language = '', country = ''] = [words?.['fo:language'], words?.['fo:country']]
  return country === '' || country === 'none' ? language : `${language}-${country}`
}
