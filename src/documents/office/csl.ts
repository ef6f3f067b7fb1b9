import type { CitationField } from '../../model/document.ts'
import { readCslItem, record, words } from '../../text/csl.ts'

type Items = CitationField['items']

/**
 * The works that a reference manager's citation names, from the CSL-JSON that Zotero and Mendeley keep in a file (the citation-data
 * schema of citationstyles.org); undefined where the text is no such record.
 */
export function citationItems(json: string): Items | undefined {
  const cluster = record(parseJson(json))
  const items = cluster?.['citationItems']
  if (!Array.isArray(items)) return undefined
  const read = items.flatMap((item: unknown) => itemOf(record(item)) ?? [])
  return read.length === 0 ? undefined : read
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function itemOf(item: Readonly<Record<string, unknown>> | undefined): Items[number] | undefined {
  const csl = readCslItem(item?.['itemData'])
  return csl === undefined ? undefined : { csl, locator: locatorOf(item) }
}

/** A locator as notes print it: pages bare, sections with their sign, others with their word. */
function locatorOf(item: Readonly<Record<string, unknown>> | undefined): string | null {
  const place = words(item?.['locator'])
  if (place === undefined) return null
  const label = words(item?.['label']) ?? 'page'
  if (label === 'page') return place
  return label === 'section' ? `§ ${place}` : `${label} ${place}`
}
