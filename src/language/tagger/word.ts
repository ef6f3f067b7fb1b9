import type { Knowledge } from '../lexicon/knowledge.ts'
import { hashText } from '../linear/hash.ts'

/** What a form looks like, as hashes and bits for the features of taggers. */
export type WordShape = {
  /** Lower case, digits as 0. */
  readonly text: string
  /** Of the form with digits as 0, then of its lower case. */
  readonly form: number
  readonly lower: number
  /** Of "Xxx-dd"-like patterns, runs cut at two. */
  readonly shape: number
  /** Of the last one to four and the first one to three letters, lower case except the very first. */
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
  /** 1 digit, 2 hyphen, 4 capital first, 8 all capitals, 16 not ASCII. */
  readonly traits: number
  /** From the lexicon: `Lexicon.parts` and `Lexicon.field`. */
  readonly parts: number
  readonly field: number
  /** From the gazetteer, of the form alone. */
  readonly marks: number
}

/** The form with every digit as 0. */
export const digitless = (form: string): string => (/\d/.test(form) ? form.replace(/\d/g, '0') : form)

/** Describes a form. */
export function shapeOfWord(form: string, { lexicon, gazetteer }: Knowledge): WordShape {
  const plain = digitless(form)
  const text = plain.toLowerCase()
  const suffix = (length: number): number => hashText(length + text.slice(-length))
  return {
    text,
    form: hashText(plain),
    lower: hashText(`l:${text}`),
    shape: hashText(`s:${patternOf(form)}`),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [hashText(`p${plain.slice(0, 1)}`), hashText(`q${text.slice(0, 2)}`), hashText(`r${text.slice(0, 3)}`)],
    traits: traitsOf(form),
    parts: lexicon.parts(text),
    field: lexicon.field(text),
    marks: gazetteer.get(text),
  }
}

function traitsOf(form: string): number {
  const capital = /^\p{Lu}/u.test(form)
  const allCapitals = form === form.toUpperCase() && /\p{Lu}/u.test(form)
  const ascii = !/\P{ASCII}/u.test(form)
  return (/\d/.test(form) ? 1 : 0) | (form.includes('-') ? 2 : 0) | (capital ? 4 : 0) | (allCapitals ? 8 : 0) | (ascii ? 0 : 16)
}

function patternOf(form: string): string {
  let pattern = ''
  for (const letter of form) {
    const sign = signOf(letter)
    if (!pattern.endsWith(sign + sign)) pattern += sign
  }
  return pattern
}

function signOf(letter: string): string {
  if (/\p{Ll}/u.test(letter)) return 'x'
  if (/\p{Lu}/u.test(letter)) return 'X'
  if (/\d/.test(letter)) return 'd'
  return /\p{L}/u.test(letter) ? 'u' : letter
}
