import { findDates } from '../../text/dates.ts'

/** Words that lead to the day a text came out. */
const issued = /\b(?:published|publication|updated|issued|released|posted|access|copyright|version|date)\b|©/i
/** A sentence that tells of an event, as "the decree was issued on", and no imprint. */
const telling = /\b(?:is|are|was|were|has|have|had)\b/i

/** Longer stretches, in code units, are no imprint. */
const LONGEST = 400

/** The first day or month, as EDTF, that stands alone among these stretches of a text's front, or behind a word for publishing. */
export function datePrinted(stretches: readonly string[]): string | undefined {
  for (const text of stretches.filter(({ length }) => length < LONGEST)) {
    for (const { edtf, start, end } of findDates(text)) {
      const around = text.slice(Math.max(0, start - 40), start)
      const alone = text.length - (end - start) < 4
      if (isExact(edtf) && (alone || (issued.test(around) && !telling.test(around)))) return edtf
    }
  }
  return undefined
}

/** A line without the day or month that ends it, and that date: "Anna Berg, Coast Institute, 4 May 2022". */
export function withoutDate(line: string): { readonly words: string; readonly date: string | undefined } {
  const last = findDates(line).findLast(({ edtf, end }) => isExact(edtf) && /^[\s).]*$/.test(line.slice(end)))
  if (last === undefined) return { words: line, date: undefined }
  const words = line.slice(0, last.start).replace(/(?:[\s,;|·•(–—-]|\b(?:last|first|published|updated|posted|on)\b:?)+$/iu, '')
  return { words, date: last.edtf }
}

const isExact = (edtf: string): boolean => /^\d{4}-\d\d/.test(edtf)
