import type { Name } from '../../model/source.ts'
import { withoutDate } from './date.ts'
import { readName } from './name.ts'

/** A block as it stands on a title page, note markers left out. */
export type Printed = {
  readonly text: string
  /** Whether a note is called at its end. */
  readonly called: boolean
}

/** Words that stand on title pages and are no person's name. */
const noName =
  /\b(?:service|institute?|university|cent(?:er|re)|office|department|agency|council|commission|press|group|report|studies|review|journal|committee|association|foundation|network|ministry|government|program(?:me)?|contents|introduction|summary|abstract|updated|chapter|part|volume|school|faculty|editor|article|monitor|news|times|herald|tribune|watch|project|initiative|forum|lab|team|desk|staff|correspondent|analyst|researcher|fellow|lecturer|professor)s?\b/i
/** Words of lines that say where something was published. */
export const whereabouts = /\b(?:issn|isbn|doi)\b|\b(?:vol(?:ume)?|no|issue|pp)\b[.:]?\s?\d|https?:|www\.|\(\d{4}\)/i
/** What stands below the names of authors. */
const affiliation =
  /@|©|^(?:abstract|keynote|table of contents)\b|\b(?:university|institute?|department|school|professor|faculty|centre|center|college|lecturer|fellow)\b/i
/** Blocks below a title among which its authors are named and its date stands. */
export const BELOW = 4

/** Longer lines, in code units, name no authors. */
const LONGEST = 150

/** Who a line below a title names as authors, and the day or month, as EDTF, at its end. */
export type Byline = { readonly authors: Name[]; readonly date: string | undefined }

/**
 * The byline among the blocks right below a title: names where "by", a note, an affiliation or what opens the text shows that they are
 * people's. A date behind a place alone, "New York, 4 May 2022", is the text's too.
 */
export function bylineBelow(below: readonly Printed[]): Byline {
  const near = below
    .slice(0, BELOW)
    .flatMap(({ text, called }, at) => (text.length > LONGEST ? [] : [{ called, at, ...withoutDate(text) }]))
  const dateline = near.find(({ words, date }) => date !== undefined && isPlaceLike(words))
  for (const { words, date, called, at } of near) {
    const { names, home } = partsOf(words)
    const isUnderlined = below.slice(at + 1, at + 3).some(next => next.text.length < 250 && affiliation.test(next.text))
    const sure = called || home || labelled.test(words) || marks.test(words) || isUnderlined
    if (sure && names.every(isPerson)) return { authors: names.map(nameOf), date: date ?? dateline?.date }
  }
  return { authors: [], date: dateline?.date }
}

/** What leads to authors' names, and the signs that call notes on them. */
const labelled = /^(?:(?:written|reported|prepared)\s)?by:?\s+|^authors?:\s+/iu
const marks = /[\s*†‡\d]+$/u

/** The names in a byline, and whether the body follows for which their bearers work. */
function partsOf(line: string): { readonly names: string[]; readonly home: boolean } {
  const words = line.replace(labelled, '').replace(marks, '')
  const parts = words.split(/\s*[|·•]\s*|,\s+/u)
  const from = parts.every(part => /^\p{Lu}/u.test(part)) ? parts.findIndex(part => noName.test(part)) : -1
  const people = from < 1 ? words.replace(/\s*[|·•]\s*$/u, '') : parts.slice(0, from).join(', ')
  return { names: splitNames(people).map(latin), home: from > 0 }
}

/** One to three words of names: where a text was written. */
const isPlaceLike = (words: string): boolean => /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.test(words)

/** Whether some words could be a person's name and nothing else. */
export const isPerson = (words: string): boolean => !noName.test(words) && !/\d/.test(words) && 'family' in readName(words)

/** The name, in title case where it is printed in capitals. */
export const nameOf = (words: string): Name => readName(inTitleCase(words))

/** "A. Berg, B. Holm and C. Lind" as three names; "Berg, Anna" stays one, and so does a body with "and" in its name. */
export function splitNames(words: string): string[] {
  const parts = words
    .replace(/\s+/gu, ' ')
    .trim()
    .split(noName.test(words) ? /\s*;\s*/u : /\s*;\s*|,?\s+(?:and|und|et|y|i|та|и|&)\s+/u)
    .filter(part => part !== '')
  return parts.flatMap(part => {
    const names = part.split(/,\s+/)
    return names.every(name => name.includes(' ')) ? names : [part]
  })
}

/** A name without what is added in another script. */
const latin = (name: string): string => name.replace(/\s*[^\p{Script=Latin}\p{P}\s]+$/u, '')

const inTitleCase = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<=^|[\s.'’-])\p{L}/gu, letter => letter.toUpperCase()) : name
