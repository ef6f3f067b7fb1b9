import type { Span } from '../model/span.ts'
import { authorDatesWithin } from './author-date.ts'
import { embeddedIn } from './embedded.ts'
import { type Evidence, endsWhole, evidenceOf, isProse, isQuotedSentence } from './evidence.ts'
import { isPerson } from './names.ts'
import type { NotePart } from './note-part.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { quotationsIn, type Shield, shieldsOf } from './shield.ts'
import { leadingSignal, signalsWithin } from './signals.ts'
import { readStopped } from './stopped.ts'

/** A note's text as works cited and comment, in order; every word that is no divider stands in one of the parts. */
export function splitNote(whole: string): NotePart[] {
  const text = whole.slice(0, LONGEST_NOTE)
  const rest: NotePart[] =
    whole.length > LONGEST_NOTE ? [{ kind: 'comment', signal: null, tentative: false, start: LONGEST_NOTE, end: whole.length }] : []
  return [...partsOfNote(text), ...rest]
}

/** In UTF-16 units: what a note has beyond is not read as citations. */
export const LONGEST_NOTE = 20_000

function partsOfNote(text: string): NotePart[] {
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

/** No more places are tried in one note, and of the text on either side no more is looked at, in UTF-16 units. */
const MOST_CUTS = 500
const REACH = 2000

/** The note's stretches between the places where one work or sentence ends and the next begins. */
function cutsOf(text: string, shields: readonly (Shield | undefined)[]): Span[] {
  const cuts = new Map<number, 'divider' | 'sentence' | 'signal' | 'and'>()
  for (const at of conjunctions(text, shields)) cuts.set(at, 'and')
  for (const at of signalsWithin(text)) if (shields[at] === undefined) cuts.set(at, 'signal')
  for (const at of sentenceEnds(text, shields)) cuts.set(at, 'sentence')
  for (const match of text.matchAll(/;(?=\s)/g)) if (shields[match.index] === undefined) cuts.set(match.index + 1, 'divider')
  for (const match of text.matchAll(/(?<=\)\s\d{1,4}|\bpp?\.\s\d{1,4})\s(?=(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{Ll}’'-]+,\s)/gu))
    if (shields[match.index] === undefined) cuts.set(match.index, 'sentence')
  for (const match of text.matchAll(/:(?=\s(?:[“‘"]|(?:\p{Lu}\.[-\s]?){1,3}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2},\s))/gu))
    if (shields[match.index] === undefined) cuts.set(match.index + 1, 'sentence')
  for (const match of text.matchAll(
    /\swith(?=\s(?:id|ibid)\.)|(?<=\b[Cc]ompare\s.{8,400}),\s(?=with\s(?:those\sin\s|that\sin\s)?\p{Lu})/gu,
  ))
    if (shields[match.index] === undefined) cuts.set(match.index, 'divider')
  const ordered = [...cuts].toSorted(([a], [b]) => a - b).slice(0, MOST_CUTS)
  const spans: Span[] = []
  let start = 0
  for (const [index, [at, kind]] of ordered.entries()) {
    const next = ordered.find(([, other], later) => later > index && other !== 'and')?.[0] ?? text.length
    const reach = Math.min(text.length, at + REACH)
    const left = text.slice(Math.max(start, at - REACH), at)
    if (!divides(kind, left, text.slice(at, kind === 'and' ? Math.min(next, reach) : reach), text.slice(at, Math.min(next, reach))))
      continue
    spans.push({ start, end: at })
    start = at
  }
  spans.push({ start, end: text.length })
  return spans.flatMap(span => trimmed(text, span))
}

/** Whether the note is cut here: `right` is all that follows, `piece` what follows as far as the next cut but those at "and". */
function divides(kind: 'divider' | 'sentence' | 'signal' | 'and', before: string, right: string, piece: string): boolean {
  const left = before.trimStart().slice(leadingSignal(before.trimStart())?.length ?? 0)
  if (kind === 'divider') return true
  if (kind === 'signal')
    return (
      !/^\S+(?:\s\S+)?\s(?:pp?\.|https?:|www\.|\d)/.test(right) &&
      !/^(?:see|compare)\s[a-z]/.test(right.replace(/^(see|compare) (?:also |the |e\.g)/, '$1 X'))
    )
  if (kind === 'and')
    return (
      endsWhole(left) && evidenceOf(left) === 'work' && !/^,?\s*and\s+[a-z]/.test(right) && opensWork(right.replace(/^,?\s*and\s+/, ''))
    )
  if (/^\s*(?:https?:|www\.|doi|\(?accessed|available|retrieved|here(?:in)?after,?\s[“"])/i.test(right)) return false
  if (leadingSignal(right.trim()) !== undefined || isProse(left)) return true
  if (isQuotedSentence(left)) return true
  if (LEADS_OFF.test(right) && endsWhole(left) && evidenceOf(left) === 'maybe') return true
  if (isTitleAlone(left) && !isProse(piece)) return quotationsIn(piece).length > 0 && evidenceOf(piece) === 'work'
  return evidenceOf(left) === 'work' && (endsWhole(left) || isProse(right)) && (!continues(right) || isProse(piece))
}

/** Words that open a sentence of comment and no citation. */
const LEADS_OFF =
  /^\s*(?:On|In|The|This|These|That|Those|It|For|As|But|However|Here|There|Such|Some|Many|Most|Other|Others|At|By|According|He|She|They|His|Her|Their|A|An)\s\p{Ll}/u

/** A work, or the short form of one after another work: `Paehler, The Third Reich’s Intelligence Services`. */
const opensWork = (right: string): boolean => {
  const [head = ''] = /^[^,;]{3,60}(?=,\s[“‘"\p{Lu}])/u.exec(right) ?? []
  return (
    evidenceOf(right) === 'work' ||
    isPerson(head) ||
    (evidenceOf(right) === 'maybe' && /^\p{Lu}[\p{L}.’'-]{0,40}(?:\s\p{Lu}[\p{L}.’'-]{0,40}){0,3}$/u.test(head))
  )
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
  const start = span.start + (lead?.length ?? /^(?:and|or|with(?:\s(?:those|that)\sin)?)\s+/.exec(whole)?.[0].length ?? 0)
  const evidence: Evidence = evidenceOf(text.slice(start, span.end))
  if (evidence === 'none' || (evidence === 'maybe' && authorDatesWithin(whole).length > 0)) return embeddedIn(text, span)
  return [{ kind: 'citation', signal: lead?.signal ?? null, tentative: evidence === 'maybe', start, end: span.end }]
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
