import type { Name } from '../../model/source.ts'
import { readName } from './name.ts'

/** A block as it stands on a title page, note markers left out. */
export type Printed = {
  readonly text: string
  /** Whether a note is called at its end. */
  readonly called: boolean
}

/** Words that stand on title pages and are no person's name. */
const noName =
  /\b(?:service|institute?|university|cent(?:er|re)|office|department|agency|council|commission|press|group|report|studies|review|journal|committee|association|foundation|network|ministry|government|program(?:me)?|contents|introduction|summary|abstract|updated|chapter|part|volume|school|faculty|editor|article)s?\b/i
/** Words of lines that say where something was published. */
export const whereabouts = /\b(?:issn|isbn|doi)\b|\b(?:vol(?:ume)?|no|issue|pp)\b[.:]?\s?\d|https?:|www\.|\(\d{4}\)/i
/** What stands below the names of authors. */
const affiliation =
  /@|©|^(?:abstract|keynote|table of contents)\b|\b(?:university|institute?|department|school|professor|faculty|centre|center|college|lecturer|fellow)\b/i
/** Blocks below a title among which its authors are named. */
const BELOW = 4

/** Longer lines, in code units, name no authors. */
const LONGEST = 150

/** Names in the blocks right below a title, where a note, an address, an affiliation or what opens the text shows that they are people's. */
export function authorsBelow(below: readonly Printed[]): Name[] {
  const near = below.slice(0, BELOW)
  for (const [index, { text, called }] of near.entries()) {
    if (text.length > LONGEST) continue
    const words = text.replace(/^by\s+/i, '').replace(/[\s*†‡\d]+$/u, '')
    const sure =
      words !== text || called || near.slice(index + 1, index + 3).some(next => next.text.length < 250 && affiliation.test(next.text))
    const names = splitNames(words).map(latin)
    if (sure && words.length < 120 && names.every(isPerson)) return names.map(nameOf)
  }
  return []
}

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
