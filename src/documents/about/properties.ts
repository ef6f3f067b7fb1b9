import type { OwnMetadata } from '../../model/document.ts'
import type { BlockDraft } from '../compose/draft.ts'
import { splitNames } from './byline.ts'
import { frontOf } from './front.ts'
import { languageOf } from './language.ts'
import { readName } from './name.ts'
import { publisherIn } from './publisher.ts'

/** Names that programs put in for an author they do not know. */
export const nobody =
  /^(?:(?:microsoft|ms) ?office(?: user)?|(?:windows|office|microsoft|word) user|users?|admin(?:istrator)?|authors?|owner|unknown|un-?named|none|n\/a|test|python-docx|apache poi|docx4j|pandoc|libreoffice|openoffice|aspose(?:\.words.*)?|google docs)$/i
/** Firms that programs put in, and makers of the machines that they came with. */
const unsaid =
  /^(?:|microsoft.*|hewlett.*|hp\b.*|dell\b.*|lenovo.*|toshiba.*|acer.*|sony.*|asus.*|apple.*|home|private|personal|company|organi[sz]ation|none|n\/a|unknown|-+)$/i
/** Titles that programs put in by themselves. */
export const untitled =
  /^(?:untitled|unknown title|microsoft word|document ?\d*|doc\d+|word document|normal|title)\b|\.(?:docx?|rtf|odt|pdf|txt)$/i

/** What a writing program keeps about a text; empty where it says nothing. */
export type Properties = {
  readonly title: string
  readonly creator: string
  readonly created: string
  readonly modified: string
  readonly publisher: string
  /** The firm or body to which the writing program is registered. */
  readonly company: string
  readonly language: string
}

/** What a text says of itself: its title as printed, or else that of its properties where it is borne out, and what else they hold. */
export function metaOf(
  { title, creator, created, modified, publisher, company, language }: Properties,
  blocks: readonly BlockDraft[],
): OwnMetadata {
  const printed = blocks.find(block => block.level === 1)
  const text = printed?.runs.filter(run => run.calls === undefined).map(run => run.text)
  const front = frontOf(printed, blocks)
  const made = dateOf(created, modified, blocks)
  const named = splitNames(creator).filter(name => !nobody.test(name))
  return {
    title: text?.join('').replace(/\s+/g, ' ').trim() ?? (title === '' || untitled.test(title) ? null : title),
    ...(front.date === null ? { date: made, dateFrom: made === null ? null : 'file' } : front),
    authors: named.length > 0 ? named.map(readName) : front.authors,
    publisher: publisher || (publisherIn(blocks) ?? (unsaid.test(company) ? null : company)),
    language: languageOf(language, wordsOf(blocks)),
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

/** Blocks by whose words the language is told. */
const READ = 200

const wordsOf = (blocks: readonly BlockDraft[]): string =>
  blocks
    .slice(0, READ)
    .flatMap(block => block.runs.map(run => run.text))
    .join('')
