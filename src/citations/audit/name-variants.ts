import type { Finding } from '../../model/finding.ts'
import { firstFrom } from '../../text/sorted.ts'
import { keyOf } from '../words.ts'
import { type AuditContext, finding, inOrder } from './context.ts'

type Spelling = { readonly printed: string; readonly note: number | null; readonly start: number }

const NAME = /(?:\p{Lu}[\p{L}’'ʼ-]+)(?:\s\p{Lu}[\p{L}’'ʼ-]+){1,4}/gu

/** Names that the document spells in two ways, with and without accents. */
export function* nameVariants(context: AuditContext): Iterable<Finding> {
  const groups = [...Map.groupBy(spellings(context), ({ printed }) => keyOf(printed))]
    .map(([key, places]) => ({ key, places, forms: formsOf(places) }))
    .filter(({ key, forms }) => key.length > 5 && forms.length > 1)
  const inLonger = new Set(groups.flatMap(({ key }) => partsOf(key.split(' ')).filter(part => part !== key)))
  for (const { key, places, forms } of groups) {
    const [first] = places
    if (inLonger.has(key)) continue
    yield finding({
      code: 'name-variants',
      severity: 'info',
      notes: inOrder(places.flatMap(({ note }) => (note === null ? [] : [note]))),
      span: first === undefined ? null : { start: first.start, end: first.start + first.printed.length },
      message: `One name is spelled in ${forms.length} ways: ${forms.map(form => `“${form}”`).join(', ')}.`,
      expected: 'Choose one spelling; keep the other only where a title or a quotation prints it.',
    })
  }
}

/** Every run of a name's words, up to its whole; names of more words than a person's are taken by their first dozen. */
const partsOf = (words: readonly string[]): string[] =>
  words.slice(0, 12).flatMap((_, from) => words.slice(from, 12).map((__, length) => words.slice(from, from + length + 1).join(' ')))

/** The spellings that differ in more than case and dividers, in order. */
function formsOf(places: readonly Spelling[]): string[] {
  const forms = [...new Set(places.map(({ printed }) => printed.normalize('NFC').replaceAll(/[’'ʼ]/g, '')))]
  return forms.filter((form, index) => forms.findIndex(other => accents(other) === accents(form)) === index)
}

/** Words up to case and dividers, so that only letters with and without accents differ. */
const accents = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

function spellings({ document, full, notes }: AuditContext): Spelling[] {
  const placed = notes.toSorted((a, b) => a.span.start - b.span.start)
  const noteAt = (at: number): number | null => {
    const note = placed[firstFrom(placed, at + 1, ({ span }) => span.start) - 1]
    return note !== undefined && at < note.span.end ? note.number : null
  }
  const names = [...document.text.matchAll(NAME)].flatMap(match => runsOf(match[0], match.index))
  const outlets = full.flatMap(({ csl, note, span }) => {
    const printed = csl['container-title']
    return printed === undefined ? [] : [{ printed, note, start: span.start }]
  })
  return [...names.map(({ printed, start }) => ({ printed, start, note: noteAt(start) })), ...outlets]
}

/** A run of capitalised words, and its every part of two words or more: a name may stand beside another or open a sentence. */
function runsOf(run: string, start: number): { readonly printed: string; readonly start: number }[] {
  const words = [...run.matchAll(/\S+/g)].map(match => ({ at: match.index, end: match.index + match[0].length }))
  return words.flatMap(({ at }, first) => words.slice(first + 1).map(({ end }) => ({ printed: run.slice(at, end), start: start + at })))
}
