import type { Document } from '../../model/document.ts'
import { bylineBelow, isPerson, nameOf, splitNames, whereabouts } from '../about/byline.ts'
import type { Printed } from '../about/byline.ts'
import { datePrinted } from '../about/date.ts'
import { languageOf } from '../about/language.ts'
import { isBody } from '../about/publisher.ts'
import type { Opened } from './pdfjs.ts'

/** A block with its page. */
export type FrontBlock = Printed & {
  /** 1 for the title; none for what is no heading. */
  readonly level: number | undefined
  readonly page: number
}

/** Pages on which a document says what it is. */
const FRONT = 3

type Meta = Document['meta']

/** Titles that programs put in by themselves. */
const unmeant = /^(?:untitled|microsoft word|powerpoint)|\.(?:docx?|indd|pdf|tex|rtf|odt|qxd|pptx?|dvi)\b/i

/** What the file says of itself where its first pages bear that out, else what they show. */
export function metaOf(
  { info, xmp, imprint }: Pick<Opened, 'info' | 'xmp'> & { readonly imprint: string | undefined },
  all: readonly FrontBlock[],
  heads: readonly FrontBlock[],
  text: string,
): Meta {
  const blocks = [...all, ...heads].filter(block => block.page <= FRONT)
  const shown = letters(blocks.map(block => block.text).join(' '))
  const given = [xmp.get('dc:title'), info['Title']].map(wordsOf).find(words => words !== undefined && isTitle(words))
  const repeated = repeatedIn(heads, all)
  const head = repeated.title ?? blocks.find(block => block.level === 1)
  const borneOut = given !== undefined && shown.includes(letters(given))
  const title = borneOut ? given : (head?.text ?? given ?? null)
  const named = authorsOf(xmp.get('dc:creator'), info['Author']).filter(name => shown.includes(letters(name)))
  const below = head === undefined ? [] : bylineBelow(all.slice(all.indexOf(head) + 1).filter(block => block.page === head.page)).authors
  const printed = below.length === 0 && repeated.author !== undefined ? [nameOf(repeated.author)] : below
  return {
    title: title?.replace(/\s*[*†‡]+$/u, '') ?? null,
    authors: named.length > 0 ? named.map(nameOf) : printed,
    ...dateOf(blocks, info['CreationDate']),
    publisher: listOf(xmp.get('dc:publisher'))[0] ?? imprint ?? repeated.publisher ?? null,
    language: languageOf(info['Language'], text),
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined

const isTitle = (words: string): boolean => !unmeant.test(words) && /\p{L}{3}/u.test(words) && words.length > 5

/** Some programs give all names as one, and then each by itself. */
function authorsOf(creator: unknown, author: unknown): string[] {
  const names = [creator, author].map(value => listOf(value).flatMap(splitNames)).find(list => list.length > 0) ?? []
  return [...new Set(names)]
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(one => wordsOf(one) ?? [])
  const words = wordsOf(value)
  return words === undefined ? [] : [words]
}

/** Pages among which the title is looked for that running heads repeat, on this share of their pages. */
const OPENING = 10
const REPEATED = 0.25
/** Letters of a title at most, its second part included that no running head repeats. */
const LONGEST = 300

/** What journals and series call themselves. */
const journal = /\b(?:review|journal|quarterly|bulletin|annals|studies)\b/i

/** What running heads repeat of the first pages: the title as it is set there, and the person and the body that other heads name. */
function repeatedIn(
  heads: readonly FrontBlock[],
  blocks: readonly FrontBlock[],
): { readonly title?: FrontBlock; readonly author?: string; readonly publisher?: string } {
  const pages = new Set(heads.map(({ page }) => page)).size
  const times = [...Map.groupBy(heads, ({ text }) => text.replace(/^\d+\s+|\s+\d+$/g, ''))]
  const often = times
    .filter(([words, all]) => !whereabouts.test(words) && !journal.test(words) && all.length >= 3 && all.length >= REPEATED * pages)
    .map(([words]) => words)
  const title = blocks.find(
    ({ page, text }) =>
      page <= OPENING && text.length < LONGEST && often.some(head => head.length > 20 && letters(text).startsWith(letters(head))),
  )
  const author = often.find(isPerson)
  const publisher = often.find(isBody)
  return {
    ...(title === undefined ? {} : { title, ...(author === undefined ? {} : { author }) }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

/** A date that the first pages print, else the file's own where its year is printed there. */
function dateOf(blocks: readonly FrontBlock[], created: unknown): Pick<Meta, 'date' | 'dateFrom'> {
  const shown = datePrinted(blocks.filter(({ page }) => page <= 2).map(({ text }) => text))
  if (shown !== undefined) return { date: shown, dateFrom: 'text' }
  const [, year, month, day] = (typeof created === 'string' && /^D:(\d{4})(\d\d)(\d\d)/.exec(created)) || []
  const printed = year !== undefined && blocks.some(block => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(block.text))
  return printed ? { date: `${year}-${month}-${day}`, dateFrom: 'file' } : { date: null, dateFrom: null }
}
