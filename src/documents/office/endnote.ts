import type { CitationField } from '../../model/document.ts'
import type { Name, SourceType } from '../../model/source.ts'
import { parseDate } from '../../text/dates.ts'
import { readName } from '../about/name.ts'
import { allIn, childOf, elementsIn, readXmlSoFar, xmlText } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** EndNote's numbers of reference types (its XML export), by the type they are here; any other is a document. */
const types: Readonly<Record<string, SourceType>> = {
  '2': 'book',
  '5': 'chapter',
  '6': 'book',
  '7': 'legal_case',
  '12': 'webpage',
  '17': 'article-journal',
  '19': 'article-magazine',
  '23': 'article-newspaper',
  '27': 'report',
  '28': 'book',
  '31': 'legislation',
  '32': 'thesis',
  '43': 'article-journal',
  '46': 'report',
  '47': 'chapter',
  '56': 'post',
}

/** The works in EndNote's records, as its citation fields keep them in XML; undefined where there are none. */
export function endNoteItems(xml: string): CitationField['items'] | undefined {
  const { root } = readXmlSoFar(xml, 'a citation', {})
  const items = (root === undefined ? [] : [...allIn(root, 'Cite')]).flatMap(cite => {
    const written = childOf(cite, 'record')
    const locator = wordsAt(cite, 'Pages') ?? null
    return written === undefined ? [] : [{ csl: workOf(written), locator }]
  })
  return items.length === 0 ? undefined : items
}

/** Where EndNote's record keeps the fields that are words alone; what stands further down counts over what stands above. */
const fields: readonly (readonly [string, ...string[]])[] = [
  ['title', 'titles', 'title'],
  ['container-title', 'periodical', 'full-title'],
  ['container-title', 'titles', 'secondary-title'],
  ['publisher', 'publisher'],
  ['publisher-place', 'pub-location'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'number'],
  ['page', 'pages'],
  ['ISBN', 'isbn'],
  ['DOI', 'electronic-resource-num'],
  ['URL', 'urls', 'related-urls', 'url'],
]

const entryOf = (field: string, value: string | undefined): (readonly [string, string])[] => (value === undefined ? [] : [[field, value]])

function workOf(written: XmlElement): CitationField['items'][number]['csl'] {
  const dates = childOf(written, 'dates')
  const day = dates === undefined ? undefined : wordsAt(dates, 'pub-dates', 'date')
  const year = dates === undefined ? undefined : wordsAt(dates, 'year')
  const issued = parseDate([day, year].filter(part => part !== undefined).join(', '))?.edtf ?? parseDate(year ?? '')?.edtf
  const editors = namesAt(written, 'secondary-authors')
  return {
    type: types[wordsAt(written, 'ref-type') ?? ''] ?? 'document',
    author: namesAt(written, 'authors'),
    ...(editors.length === 0 ? {} : { editor: editors }),
    ...(issued === undefined ? {} : { issued }),
    ...Object.fromEntries(fields.flatMap(([field, ...path]) => entryOf(field, wordsAt(written, ...path)))),
  }
}

function wordsAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  const found = path.reduce<XmlElement | undefined>(childOf, element)
  const words = found === undefined ? '' : xmlText(found).trim()
  return words === '' ? undefined : words
}

function namesAt(written: XmlElement, role: string): Name[] {
  const list = childOf(childOf(written, 'contributors'), role)
  return (list === undefined ? [] : elementsIn(list)).map(name => readName(xmlText(name))).filter(name => name.literal !== '')
}
