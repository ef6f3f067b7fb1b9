import { authorDateAt } from './author-date.ts'
import { plainLocator } from './locators.ts'
import { namesIn } from './names.ts'
import { item, type ParsedWork } from './parsed.ts'
import { readPersonal } from './personal.ts'
import type { Pointer } from './pointers.ts'
import { findTitle } from './titles.ts'

/** Reads a citation that points to another note: "Vogel, op. cit., n. 7, pp. 80–1". */
export function parsePointer(text: string, pointer: Pointer): ParsedWork & { readonly pointer: Pointer } {
  const before = text
    .slice(0, pointer.start)
    .replace(/[\s,(]+(?:in|see)?[\s,]*$/, '')
    .replace(TURNED, '$2 $1')
    .replace(CYRILLIC, '$2 $1')
    .replace(SPOKEN_OF, '')
  const after = text.slice(pointer.end)
  const place = findTitle(before, [])
  const names = namesIn(place.title === '' || place.before === '' ? before : place.before)
  const year = /\((\d{4})\)/.exec(text.slice(pointer.start))?.[1]
  return {
    csl: item({ type: 'document', author: names.names, title: place.before === '' ? undefined : place.title, issued: year }),
    locator: tidyLocator(after.replace(/^[^\p{L}\d§]*(?:\(\d{4}\),?\s*)?(?:at\s)?(?:nn?\.\s?\d+[,.]?)?/u, '')),
    etAl: names.etAl,
    pointer,
    quotedTitle: false,
    locatorEarly: false,
  }
}

/** `Орлов В. А.` before a pointer. */
const CYRILLIC = /^\s*(\p{Lu}\p{sc=Cyrl}+)\s((?:\p{Lu}\.\s?){1,2})$/u
/** In a sentence, only the name right before the bracket is cited: "The phrase goes back to Dahl (see note 15 above)". */
const SPOKEN_OF = /^.{0,300}\s\p{Ll}{2,}\s(?:\p{Ll}{2,}\s)+(?=(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}$)/u

/** `ROSSI, P.:` before a pointer is one name. */
const TURNED = /^\s*(\p{Lu}[\p{L}’' -]+),\s((?:\p{Lu}\.\s?){1,3}):?$/u

/** Reads an interview with the author, or a letter or message. */
export function parsePersonal(text: string): ParsedWork | undefined {
  const told = readPersonal(text)
  if (told === undefined) return undefined
  const { name, genre, place, issued } = told
  return {
    csl: item({
      type: /interview/i.test(genre) ? 'interview' : 'document',
      author: namesIn(name).names,
      genre,
      'publisher-place': place,
      issued,
    }),
    locator: null,
    etAl: false,
    quotedTitle: false,
    locatorEarly: false,
  }
}

/** The author's short names and the year; the title stands in the list of works. */
export function parseAuthorDate(text: string): ParsedWork | undefined {
  const called = authorDateAt(text.trim())
  if (called === undefined) return undefined
  const author = called.names.map(name => (/\s/.test(name) ? { literal: name } : { family: name }))
  return {
    csl: item({ type: 'document', author, issued: called.year }),
    locator: called.locator === undefined ? null : plainLocator(called.locator),
    etAl: called.etAl,
    quotedTitle: false,
    locatorEarly: false,
  }
}

const tidyLocator = (text: string): string | null => {
  const plain = plainLocator(text.trim().replace(/^[,.\s]+|[.,;\s]+$/gu, ''))
  return plain === '' || !/[\d§ivx]/.test(plain) || plain.length > 60 ? null : plain
}
