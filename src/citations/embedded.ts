import type { Span } from '../model/span.ts'
import { authorDatesWithin } from './author-date.ts'
import { evidenceOf, isNumberedDocument, isTitle } from './evidence.ts'
import { findLegal } from './legal.ts'
import type { NotePart } from './note-part.ts'
import { quotationsIn } from './shield.ts'
import { leadingSignal } from './signals.ts'

/** Comment with the works named in its brackets, and the laws and cases it speaks of, as parts of their own. */
export function embeddedIn(text: string, span: Span): NotePart[] {
  const inner = [...text.slice(span.start, span.end).matchAll(/\(([^()]{4,300})\)/gu)].flatMap(match => {
    const at = span.start + match.index + 1
    return partsInBracket(match[1] ?? '', at)
  })
  const quoted = titledIn(text, span)
  const free = [...lawsIn(text, span), ...calledIn(text, span), ...shortIn(text, span)].filter(
    part => ![...inner, ...quoted].some(other => other.start < part.end && part.start < other.end),
  )
  const cited = [
    ...inner.filter(part => !quoted.some(other => other.start < part.end && part.start < other.end)),
    ...quoted,
    ...free,
  ].toSorted((a, b) => a.start - b.start)
  const comment: NotePart[] = []
  let start = span.start
  for (const end of [...cited.map(part => part.start), span.end]) {
    if (end > start) comment.push({ kind: 'comment', signal: null, tentative: false, start, end })
    start = Math.max(start, cited.find(part => part.start === end)?.end ?? end)
  }
  return [...comment, ...cited].toSorted((a, b) => a.start - b.start)
}

/** Works inside running prose that their author and quoted title show: `One who doubts it is G. Simpson, ‘War as Crime’, 61 CLP (2008), 191`. */
function titledIn(text: string, span: Span): NotePart[] {
  const words = text.slice(span.start, span.end)
  for (const { start, end } of quotationsIn(words)) {
    const before = words.slice(Math.max(0, start - 160), start)
    const authors = AUTHORS_BEFORE.exec(before)?.[0]
    const after = words.slice(end)
    if (authors === undefined || !DATED_AFTER.test(after) || !isTitle(words.slice(start + 1, end - 1), authors.trim(), after)) continue
    return [{ kind: 'citation', signal: null, tentative: false, start: span.start + start - authors.length, end: span.end }]
  }
  return []
}

const PERSON = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?\s){1,4}\p{Lu}[\p{L}’'-]+`
const AUTHORS_BEFORE = new RegExp(String.raw`(?<![\p{L}.])${PERSON}(?:(?:,\s|,?\s(?:and|&)\s)${PERSON}){0,4},\s$`, 'u')
const DATED_AFTER = /^,?\s[^“”]{0,120}\b(?:1[5-9]|20)\d\d\b/u

function partsInBracket(inside: string, at: number): NotePart[] {
  const lead = leadingSignal(inside)
  const words = inside.slice(lead?.length ?? 0)
  const cites = lead === undefined ? findLegal(words)?.start === 0 || isNumberedDocument(words) : evidenceOf(words) === 'work'
  if (!cites) return []
  return [{ kind: 'citation', signal: lead?.signal ?? null, tentative: false, start: at + (lead?.length ?? 0), end: at + inside.length }]
}

/** Short names with "op. cit." or "supra", and works called by author and year, inside running prose. */
function calledIn(text: string, span: Span): NotePart[] {
  const words = text.slice(span.start, span.end)
  const pointers = [...words.matchAll(POINTED)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const found = [...words.matchAll(LAW_REVIEW), ...words.matchAll(BOOK)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const articles = found.filter((one, index) => !found.slice(0, index).some(other => other.start < one.end && one.start < other.end))
  const dates = authorDatesWithin(words).filter(date => !pointers.some(other => other.start < date.end && date.start < other.end))
  return [...pointers, ...articles, ...dates.filter(date => !articles.some(other => other.start < date.end && date.start < other.end))].map(
    ({ start, end }) => ({
      kind: 'citation',
      signal: null,
      tentative: false,
      start: span.start + start,
      end: span.start + end,
    }),
  )
}

/** An article of an American law review inside a sentence: `Roe & Doe, Walls and Law, 73 Yale L.J. 733 (1964)`. */
const LAW_REVIEW =
  /(?<![\p{L}.])(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]+(?:,?\s(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]+)?(?:,\sJr\.)?,\s\p{Lu}[^“”"();]{3,200}?,\s\d{1,3}\s\p{Lu}[\p{L}.&’' ]{1,50}?\s\d{1,5}(?:,\s[\dn.–, -]{1,24})?\s\(\d{4}(?:[-–]\d{2,4})?\)/gu

/** A book inside a sentence, its authors with initials or called editors: `collected in A. Roe & B. Doe (eds.), The Book of Walls (2009)`. */
const INITIALED = String.raw`(?:\p{Lu}\.[-\s]?){1,3}\p{Lu}[\p{L}’'-]{1,40}(?:\s\p{Lu}[\p{L}’'-]{1,40}){0,2}`
const BOOK = new RegExp(
  String.raw`(?<=\b(?:in|on|by|see|from)\s)(?:${INITIALED}(?:(?:,\s|,?\s(?:and|&)\s)${INITIALED}){0,3}|${PERSON}(?:,?\s(?:and|&)\s${PERSON})?)(?:\s\(eds?\.?\))?,\s\p{Lu}[^“”();]{8,250}?\s\([^()]{0,80}\b(?:1[5-9]|20)\d\d\)(?:,?\s(?:pp?\.\s)?\d{1,4}(?:[-–]\d{1,4})?)?`,
  'gu',
)

/** Short forms inside a sentence, with a page: `the discussion in Khoury, “Brothers,” 720`. They cite only what an earlier note gives. */
const shortIn = (text: string, span: Span): NotePart[] =>
  [...text.slice(span.start, span.end).matchAll(SHORT)].map(match => ({
    kind: 'citation',
    signal: null,
    tentative: true,
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
const FAMILY = String.raw`\p{Lu}[\p{L}’'-]{2,40}`
const SHORT = new RegExp(
  String.raw`(?<![\p{L}’'-])(?!See\s)${FAMILY}(?:\s(?:and|&)\s${FAMILY})?,\s(?:[“‘][^“”‘’]{3,120}[”’]|\p{Lu}[^,.;:()“”]{2,80},)\s(?:(?:pp?|chap|ch|app|vol)\.\s|(?:appendix|table|chapter|part)\s)?(?:\d{1,4}|[A-D](?![\p{L}.]))(?:[-–]\d{1,4})?(?!\d|\s\p{Lu}|[-/]\d)`,
  'gu',
)

const POINTED =
  /(?!(?:See|Compare|In|As|The|This|That|Also|But|And|On|For)\s)(?:\b(?:1[5-9]|20)\d\d\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|the|on|for|to|in|and|&)\s){0,2}\p{Lu}[\p{L}’'-]+){0,6},?\s(?:op\.?\s?cit\.?|loc\.?\s?cit\.?|supra)(?:\s\(\d{4}\))?(?:,?\s(?:nn?\.|notes?)\s?\d+)?(?:,?\s(?:at\s|pp?\.\s?)\d+(?:[-–]\d+)?)?/gu

function lawsIn(text: string, span: Span): NotePart[] {
  const found: NotePart[] = []
  for (let from = span.start; from < span.end;) {
    const law = findLegal(text.slice(from, span.end))
    if (law === undefined) break
    found.push({ kind: 'citation', signal: null, tentative: false, start: from + law.start, end: from + law.end })
    from += law.end
  }
  return found
}
