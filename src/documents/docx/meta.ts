import type { OwnMetadata } from '../../model/document.ts'
import type { BlockDraft } from '../draft.ts'
import { readName } from '../name.ts'
import { findXml, xmlText } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { childOf } from './names.ts'

/** Names that programs put in for an author they do not know. */
const nobody =
  /^(?:(?:microsoft|ms) ?office(?: user)?|(?:windows|office|microsoft|word) user|users?|admin(?:istrator)?|authors?|owner|unknown|un-?named|none|n\/a|test|python-docx|apache poi|docx4j|pandoc|libreoffice|openoffice|aspose(?:\.words.*)?|google docs)$/i
/** Titles that programs put in by themselves. */
const untitled = /^(?:untitled|microsoft word|document ?\d*|doc\d+|word document|normal|title)\b|\.(?:docx?|rtf|odt|pdf|txt)$/i

/** What a Word document says of itself: its properties, and its title as printed where they give none that is borne out. */
export function metaOf(core: XmlElement | undefined, styles: XmlElement | undefined, blocks: readonly BlockDraft[]): OwnMetadata {
  const property = (name: string): string => {
    const found = core === undefined ? undefined : findXml(core, name)
    return found === undefined ? '' : xmlText(found).replace(/\s+/g, ' ').trim()
  }
  const printed = blocks.find(block => block.level === 1)
  const text = printed?.runs.filter(run => run.calls === undefined).map(run => run.text)
  const given = property('dc:title')
  const title = text?.join('').replace(/\s+/g, ' ').trim() ?? (given === '' || untitled.test(given) ? null : given)
  const date = dateOf(property('dcterms:created'), property('dcterms:modified'), blocks)
  return {
    title,
    authors: property('dc:creator')
      .split(/\s*;\s*|\s+(?:and|&)\s+/)
      .filter(name => name !== '' && !nobody.test(name))
      .map(readName),
    date,
    dateFrom: date === null ? null : 'file',
    publisher: property('dc:publisher') === '' ? null : property('dc:publisher'),
    language: languageOf(property('dc:language'), styles),
  }
}

/** The day the file was made, or last changed where its text names a year after that: files are made from older ones. */
function dateOf(created: string, modified: string, blocks: readonly BlockDraft[]): string | null {
  const [first, last] = [created, modified].map(time => /^\d{4}-\d\d-\d\d/.exec(time)?.[0])
  if (first === undefined || last === undefined) return first ?? last ?? null
  const years = new Set(blocks.flatMap(block => block.runs.flatMap(run => run.text.match(/\b(?:19|20)\d\d\b/g) ?? [])))
  const later = [...years].some(year => year > first.slice(0, 4) && year <= last.slice(0, 4))
  return later ? last : first
}

/** The language its properties name, or that of its usual style; English where neither names any. */
function languageOf(named: string, styles: XmlElement | undefined): string {
  const usual = childOf(childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), 'w:lang')
  const language = named === '' ? (usual?.attributes['w:val'] ?? '') : named
  return /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(language) ? language : 'en'
}
