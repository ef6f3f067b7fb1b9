import type { Document } from '../../model/document.ts'
import { findDates } from '../../text/dates.ts'
import { languageOf } from '../about/language.ts'
import { readName } from '../about/name.ts'
import type { Opened } from './pdfjs.ts'

/** A block of the first pages, its note markers left out. */
export type FrontBlock = {
  readonly text: string
  /** 1 for the title; none for what is no heading. */
  readonly level: number | undefined
  readonly page: number
  /** Whether a note is called at its end. */
  readonly called: boolean
}

type Meta = Document['meta']

/** Titles that programs put in by themselves. */
const unmeant = /^(?:untitled|microsoft word|powerpoint)|\.(?:docx?|indd|pdf|tex|rtf|odt|qxd|pptx?|dvi)\b/i
/** Words that stand on title pages and are no person's name. */
const noName =
  /\b(?:service|institute?|university|cent(?:er|re)|office|department|agency|council|commission|press|group|report|studies|review|journal|committee|association|foundation|network|ministry|government|program(?:me)?|contents|introduction|summary|abstract|updated|chapter|part|volume|school|faculty|editor|article)s?\b/i
/** What stands below the names of authors. */
const affiliation = /@|\b(?:university|institute?|department|school|professor|faculty|centre|center|college|lecturer|fellow)\b/i
const issued = /\b(?:published|publication|updated|issued|released|posted|access|copyright|version|date)\b|©/i

/** What the file says of itself where its first pages bear that out, else what they show. */
export function metaOf({ info, xmp }: Pick<Opened, 'info' | 'xmp'>, blocks: readonly FrontBlock[], text: string): Meta {
  const shown = letters(blocks.map(block => block.text).join(' '))
  const given = [xmp.get('dc:title'), info['Title']].map(wordsOf).find(words => words !== undefined && isTitle(words))
  const head = blocks.find(block => block.level === 1)
  const borneOut = given !== undefined && shown.includes(letters(given))
  const title = borneOut ? given : (head?.text ?? given ?? null)
  const named = authorsOf(xmp.get('dc:creator'), info['Author']).filter(name => shown.includes(letters(name)))
  const names = named.length > 0 ? named : head === undefined ? [] : authorsBelow(head, blocks)
  return {
    title: title?.replace(/\s*[*†‡]+$/u, '') ?? null,
    authors: names.map(name => readName(inTitleCase(name))),
    ...dateOf(blocks, info['CreationDate']),
    publisher: listOf(xmp.get('dc:publisher'))[0] ?? null,
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

/** "A. Berg, B. Holm and C. Lind" as three names; "Berg, Anna" stays one. */
function splitNames(words: string): string[] {
  const parts = words.split(/\s*;\s*|,?\s+(?:and|&)\s+/u).filter(part => part !== '')
  return parts.flatMap(part => {
    const names = part.split(/,\s+/)
    return names.every(name => name.includes(' ')) ? names : [part]
  })
}

/** Names in the lines right below the title, where a note, an address or an affiliation shows that they are people's. */
function authorsBelow(title: FrontBlock, blocks: readonly FrontBlock[]): string[] {
  const below = blocks.slice(blocks.indexOf(title) + 1, blocks.indexOf(title) + 5).filter(block => block.page === title.page)
  for (const [index, block] of below.entries()) {
    const words = block.text.replace(/^by\s+/i, '').replace(/[\s*†‡\d]+$/u, '')
    const names = splitNames(words)
    const sure =
      words !== block.text ||
      block.called ||
      below.slice(index + 1, index + 3).some(next => next.text.length < 200 && affiliation.test(next.text))
    if (sure && words.length < 120 && !noName.test(words) && names.every(name => 'family' in readName(latin(name)))) return names.map(latin)
  }
  return []
}

/** A name without what is added in another script. */
const latin = (name: string): string => name.replace(/\s*[^\p{Script=Latin}\p{P}\s]+$/u, '')

const inTitleCase = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<=^|[\s.'’-])\p{L}/gu, letter => letter.toUpperCase()) : name

/** A date that stands alone or with a word for publishing on the first pages, else the file's own where its year is printed there. */
function dateOf(blocks: readonly FrontBlock[], created: unknown): Pick<Meta, 'date' | 'dateFrom'> {
  for (const { text } of blocks.filter(block => block.page <= 2 && block.text.length < 400)) {
    for (const { edtf, start, end } of findDates(text)) {
      const around = text.slice(Math.max(0, start - 40), start)
      const alone = text.length - (end - start) < 4
      if (/^\d{4}-\d\d/.test(edtf) && (alone || issued.test(around))) return { date: edtf, dateFrom: 'text' }
    }
  }
  const [, year, month, day] = (typeof created === 'string' && /^D:(\d{4})(\d\d)(\d\d)/.exec(created)) || []
  const printed = year !== undefined && blocks.some(block => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(block.text))
  return printed ? { date: `${year}-${month}-${day}`, dateFrom: 'file' } : { date: null, dateFrom: null }
}
