import type { OwnMetadata } from '../../model/document.ts'
import { readName } from '../about/name.ts'
import { nobody, untitled } from '../about/properties.ts'
import { elementsIn, xmlText } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** What an e-book's package says of it (Dublin Core); only those who wrote it count as authors. */
export function metaOf(metadata: XmlElement | undefined): OwnMetadata {
  const rows = metadata === undefined ? [] : rowsIn(metadata)
  const words = (name: string): string[] => rows.filter(row => row.name === name).flatMap(row => wordsOf(row) ?? [])
  const roles = rolesOf(rows)
  const creators = rows.filter(
    row => row.name === 'dc:creator' && isAuthor(row.attributes['opf:role'] ?? roles.get(row.attributes['id'] ?? '')),
  )
  const date = dateOf(rows)
  return {
    title: words('dc:title').find(title => !untitled.test(title)) ?? null,
    authors: creators
      .flatMap(row => wordsOf(row) ?? [])
      .filter(name => !nobody.test(name))
      .map(readName),
    date: date ?? null,
    dateFrom: date === undefined ? null : 'file',
    publisher: words('dc:publisher')[0] ?? null,
    language: words('dc:language').find(language => /^[a-z]{2,3}(?:-\w{2,8}){0,3}$/i.test(language)) ?? 'en',
  }
}

/** Old packages wrap Dublin Core in an element of its own. */
const rowsIn = (metadata: XmlElement): XmlElement[] =>
  elementsIn(metadata).flatMap(row => (row.name === 'opf:dc-metadata' ? elementsIn(row) : [row]))

const wordsOf = (element: XmlElement): string | undefined => {
  const words = xmlText(element).replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

const isAuthor = (role: string | undefined): boolean => role === undefined || role === 'aut'

/** The roles that EPUB 3 gives in rows of their own, by the id they refine. */
const rolesOf = (rows: readonly XmlElement[]): Map<string, string> =>
  new Map(
    rows
      .filter(row => row.name === 'opf:meta' && row.attributes['property'] === 'role')
      .map(row => [(row.attributes['refines'] ?? '').replace(/^#/, ''), wordsOf(row) ?? '']),
  )

/** The date of publication: the one so marked, or the only one; `modified` is of the file, not the book. */
function dateOf(rows: readonly XmlElement[]): string | undefined {
  const dates = rows.filter(row => row.name === 'dc:date' && !/modif|creat|convers/i.test(row.attributes['opf:event'] ?? ''))
  const marked = dates.find(row => row.attributes['opf:event'] === 'publication') ?? dates[0]
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(marked === undefined ? '' : (wordsOf(marked) ?? ''))
  const [date, year] = found ?? []
  return year === undefined || Number(year) < 1000 ? undefined : date
}
