import type { Span } from '../model/span.ts'
import { authorDatesWithin } from './author-date.ts'
import { type Evidence, endsWhole, evidenceOf, isProse } from './evidence.ts'
import { findLegal } from './legal.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { quotationsIn, type Shield, shieldsOf } from './shield.ts'
import { leadingSignal, signalsWithin } from './signals.ts'
import { readStopped } from './stopped.ts'

/** A stretch of a note: one cited work with the words that lead to it, or comment. Offsets are UTF-16 units into the note's text. */
export type NotePart = Span & {
  readonly kind: 'citation' | 'comment'
  readonly signal: string | null
  /** True for what cites only if an earlier note gives a work of that name: "Wagemakers." */
  readonly tentative: boolean
}

/** A note's text as works cited and comment, in order; every word that is no divider stands in one of the parts. */
export function splitNote(text: string): NotePart[] {
  const stopped = stoppedPart(text)
  if (stopped !== undefined) return stopped
  const shields = shieldsOf(text)
  const parts = cutsOf(text, shields).flatMap(span => partsOf(text, span))
  return joinComments(parts)
}

/** A reference whose parts end in full stops fills its note, but for comment after the day on which it was seen. */
function stoppedPart(text: string): NotePart[] | undefined {
  const lead = leadingSignal(text)
  const from = lead?.length ?? 0
  if (readStopped(text.slice(from)) === undefined) return undefined
  const seen = /\b(?:Retrieved|Accessed)\s[^.]{4,30}\.(?=\s\p{Lu})/u.exec(text)
  const end = seen === null ? text.length : seen.index + seen[0].length
  const part: NotePart = { kind: 'citation', signal: lead?.signal ?? null, tentative: false, start: from, end }
  return end === text.length
    ? [part]
    : [
        part,
        ...trimmed(text, { start: end, end: text.length }).map(span => ({
          ...span,
          kind: 'comment' as const,
          signal: null,
          tentative: false,
        })),
      ]
}

/** The note's stretches between the places where one work or sentence ends and the next begins. */
function cutsOf(text: string, shields: readonly (Shield | undefined)[]): Span[] {
  const cuts = new Map<number, 'divider' | 'sentence' | 'signal' | 'and'>()
  for (const at of conjunctions(text, shields)) cuts.set(at, 'and')
  for (const at of signalsWithin(text)) if (shields[at] === undefined) cuts.set(at, 'signal')
  for (const at of sentenceEnds(text, shields)) cuts.set(at, 'sentence')
  for (const match of text.matchAll(/;(?=\s)/g)) if (shields[match.index] === undefined) cuts.set(match.index + 1, 'divider')
  for (const match of text.matchAll(/(?<=\)\s\d{1,4}|\bpp?\.\s\d{1,4})\s(?=(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{Ll}’'-]+,\s)/gu))
    if (shields[match.index] === undefined) cuts.set(match.index, 'sentence')
  for (const match of text.matchAll(/:(?=\s[“‘"])/g)) if (shields[match.index] === undefined) cuts.set(match.index + 1, 'sentence')
  const ordered = [...cuts].toSorted(([a], [b]) => a - b)
  const spans: Span[] = []
  let start = 0
  for (const [index, [at, kind]] of ordered.entries()) {
    const next = ordered.slice(index + 1).find(([, other]) => other !== 'and')?.[0] ?? text.length
    if (!divides(kind, text.slice(start, at), text.slice(at, kind === 'and' ? next : text.length))) continue
    spans.push({ start, end: at })
    start = at
  }
  spans.push({ start, end: text.length })
  return spans.flatMap(span => trimmed(text, span))
}

function divides(kind: 'divider' | 'sentence' | 'signal' | 'and', before: string, right: string): boolean {
  const left = before.trimStart().slice(leadingSignal(before.trimStart())?.length ?? 0)
  if (kind === 'divider') return true
  if (kind === 'signal')
    return (
      !/^\S+(?:\s\S+)?\s(?:pp?\.|https?:|www\.|\d)/.test(right) &&
      !/^(?:see|compare)\s[a-z]/.test(right.replace(/^(see|compare) (?:also |the |e\.g)/, '$1 X'))
    )
  if (kind === 'and')
    return (
      endsWhole(left) &&
      evidenceOf(left) === 'work' &&
      !/^,?\s*and\s+[a-z]/.test(right) &&
      evidenceOf(right.replace(/^,?\s*and\s+/, '')) === 'work'
    )
  if (/^\s*(?:https?:|www\.|doi|\(?accessed|available|retrieved)/i.test(right)) return false
  if (leadingSignal(right.trim()) !== undefined || isProse(left)) return true
  if (isTitleAlone(left) && !isProse(right)) return quotationsIn(right).length > 0 && evidenceOf(right) === 'work'
  return evidenceOf(left) === 'work' && (endsWhole(left) || isProse(right)) && !continues(right)
}

/** Names and a quoted title with nothing after it: the container is still to come. */
function isTitleAlone(left: string): boolean {
  const last = quotationsIn(left).at(-1)
  return last !== undefined && left.slice(last.end).trim() === ''
}

/** What goes on with the work before it rather than opening another: its container, place, page or number. */
const continues = (right: string): boolean => /^\s*(?:\d+(?:[-–]\d+)?[.,]?\s*$|[([]\d{4}[)\]]|(?:In|Vol|No|Pp?|Ed|Trans)\b)/u.test(right)

/** Offsets of "and" between two works: after a comma, a bracket or a number, free of quotations and brackets. */
function conjunctions(text: string, shields: readonly (Shield | undefined)[]): number[] {
  return [...text.matchAll(/(?<=[\d)\]”’"/.a-z]),?\s(?=and\s[“‘"\p{Lu}])/gu)]
    .map(match => match.index)
    .filter(at => shields[at] === undefined)
}

function partsOf(text: string, span: Span): NotePart[] {
  const whole = text.slice(span.start, span.end)
  const lead = leadingSignal(whole)
  const start = span.start + (lead?.length ?? /^(?:and|or)\s+/.exec(whole)?.[0].length ?? 0)
  const evidence: Evidence = evidenceOf(text.slice(start, span.end))
  if (evidence === 'none' || (evidence === 'maybe' && authorDatesWithin(whole).length > 0)) return embedded(text, span)
  return [{ kind: 'citation', signal: lead?.signal ?? null, tentative: evidence === 'maybe', start, end: span.end }]
}

/** Comment with the works named in its brackets, and the laws and cases it speaks of, as parts of their own. */
function embedded(text: string, span: Span): NotePart[] {
  const inner = [...text.slice(span.start, span.end).matchAll(/\(([^()]{4,300})\)/gu)].flatMap(match => {
    const at = span.start + match.index + 1
    return partsInBracket(match[1] ?? '', at)
  })
  const laws = [...lawsIn(text, span), ...calledIn(text, span)].filter(
    law => !inner.some(part => part.start < law.end && law.start < part.end),
  )
  const cited = [...inner, ...laws].toSorted((a, b) => a.start - b.start)
  const comment: NotePart[] = []
  let start = span.start
  for (const end of [...cited.map(part => part.start), span.end]) {
    if (end > start) comment.push({ kind: 'comment', signal: null, tentative: false, start, end })
    start = Math.max(start, cited.find(part => part.start === end)?.end ?? end)
  }
  return [...comment, ...cited].toSorted((a, b) => a.start - b.start)
}

function partsInBracket(inside: string, at: number): NotePart[] {
  const lead = leadingSignal(inside)
  const words = inside.slice(lead?.length ?? 0)
  const cites = lead === undefined ? findLegal(words)?.start === 0 : evidenceOf(words) === 'work'
  if (!cites) return []
  return [{ kind: 'citation', signal: lead?.signal ?? null, tentative: false, start: at + (lead?.length ?? 0), end: at + inside.length }]
}

/** Short names with "op. cit." or "supra", and works called by author and year, inside running prose. */
function calledIn(text: string, span: Span): NotePart[] {
  const words = text.slice(span.start, span.end)
  const pointers = [...words.matchAll(POINTED)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const articles = [...words.matchAll(LAW_REVIEW)].map(match => ({ start: match.index, end: match.index + match[0].length }))
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
  /(?<![\p{L}.])(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]+(?:,?\s(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]+)?(?:,\sJr\.)?,\s\p{Lu}[^“”"();]{3,200}?,\s\d{1,3}\s\p{Lu}[\p{L}.&’' ]{1,50}?\s\d{1,5}(?:,\s[\d–, -]{1,24})?\s\(\d{4}\)/gu

const POINTED =
  /(?!(?:See|Compare|In|As|The|This|That|Also|But|And|On|For)\s)\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|the|on|for|to|in|and)\s){0,2}\p{Lu}[\p{L}’'-]+){0,6},?\s(?:op\.?\s?cit\.?|loc\.?\s?cit\.?|supra)(?:\s\(\d{4}\))?(?:,?\s(?:nn?\.|notes?)\s?\d+)?(?:,?\s(?:at\s|pp?\.\s?)\d+(?:[-–]\d+)?)?/gu

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

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + (/^[\s;,]+/.exec(words)?.[0].length ?? 0)
  const to = end - (/[\s;]+$/.exec(words)?.[0].length ?? 0)
  return from < to ? [{ start: from, end: to }] : []
}

function joinComments(parts: readonly NotePart[]): NotePart[] {
  const joined: NotePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'comment' && last?.kind === 'comment') joined[joined.length - 1] = { ...last, end: part.end }
    else joined.push(part)
  }
  return joined
}
