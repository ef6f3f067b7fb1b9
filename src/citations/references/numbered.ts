import type { Span } from '../../model/span.ts'
import { cardinals } from '../../text/number-words.ts'
import { plainLocator } from '../locators.ts'
import { leadingSignal } from '../signals.ts'

/** A work called by its number in the list. */
export type NumberCall = { readonly span: Span; readonly number: number; readonly locator: string | null; readonly signal: string | null }

/** What is printed for one or more numbers, brackets included. */
export type NumberReference = { readonly span: Span; readonly calls: readonly NumberCall[] }

/** How numbers are set in a text: `[1]`, `(1)`, raised. */
export type Setting = 'square' | 'round' | 'raised'

const NUMBER = String.raw`\d{1,4}(?:\s?[-–—‑]\s?\d{1,4})?`
const PLACE = String.raw`(?:,\s?|:\s?|\s)(?:(?:pp?\.|pages?|S\.|[Cc]h(?:ap)?\.|[Cc]hapters?|§{1,2}|[Pp]aras?\.|[Ss]ecs?\.|[Ss]ections?|[Ff]igs?\.|[Tt]ables?|at|[Aa]rt\.)\s?(?:[\divxlc]{1,6}|[IVXLC]{1,6})(?:\s?[-–]\s?[\divxlc]{1,6})?(?:\s?ff?\.)?)`
const PAGES = String.raw`:\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?`
const ITEM = String.raw`${NUMBER}(?:${PLACE}|${PAGES})?`
const LEAD = String.raw`(?:(?:see(?:\salso)?|cf\.|e\.g\.,?|vgl\.|siehe|voir|refs?\.|nos?\.)\s)?`
const INSIDE = String.raw`\s?${LEAD}${ITEM}(?:\s?[,;]\s?(?:and\s|see also\s)?${ITEM}){0,40}\s?`
const SQUARE = new RegExp(String.raw`\[(${INSIDE})\](?!\()`, 'gu')
const ROUND = new RegExp(String.raw`(?<=[\p{L}\d”’"')\]%]\s|[\p{Ll}.,”’"])\((${INSIDE})\)(?=(?<after>.{0,3}))`, 'gsu')
const EACH = new RegExp(String.raw`(?<number>${NUMBER})(?<place>${PLACE}|${PAGES})?`, 'gu')
/** Figures that are raised themselves, but for the units that they make square or cubic. */
const RAISED =
  /(?<=[\p{L}.,;:!?”’"')\]%\d])(?<!(?<![\p{L}])(?:[kcmd]?m|in|ft|CO|mi))(?<inside>[¹²³⁰⁴-⁹](?:[¹²³⁰⁴-⁹]|[,⁻–-](?=[¹²³⁰⁴-⁹]))*)/gu

/** References by number in a stretch of text, whatever list there may be; `raised` are the stretches that the file sets raised. */
export function numbersIn(text: string, { start, end }: Span, setting: Setting, raised: readonly Span[]): NumberReference[] {
  if (setting === 'raised')
    return [
      ...raisedIn(text, { start, end }),
      ...raised.filter(one => one.start >= start && one.end <= end).flatMap(one => callsIn(text, one)),
    ]
  const words = text.slice(start, end)
  const found = [...words.matchAll(setting === 'square' ? SQUARE : ROUND)].flatMap(match => {
    if (setting === 'round' && !closes(words, match)) return []
    return callsAt(match[1] ?? '', start + match.index + 1, { start: start + match.index, end: start + match.index + match[0].length })
  })
  return setting === 'square' ? withRanges(text, found) : found
}

/** IEEE's `[1]–[3]` is one reference to all from the first to the last. */
function withRanges(text: string, found: readonly NumberReference[]): NumberReference[] {
  const whole: NumberReference[] = []
  for (const next of found) {
    const last = whole.at(-1)
    const [from, to] = [last?.calls.at(-1), next.calls[0]]
    const isRange =
      last !== undefined && from !== undefined && to !== undefined && /^\s?[-–—]\s?$/.test(text.slice(last.span.end, next.span.start))
    if (!isRange || to.number <= from.number || to.number - from.number > 60) whole.push(next)
    else {
      const span = { start: last.span.start, end: next.span.end }
      const between = Array.from({ length: to.number - from.number - 1 }, (_, index) => ({ ...to, span, number: from.number + 1 + index }))
      whole[whole.length - 1] = { span, calls: [...last.calls, ...between, ...next.calls] }
    }
  }
  return whole
}

/** A number in round brackets behind a word that leads nowhere is a reference; one that opens what follows counts it. */
function closes(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - 20), match.index)
  if (
    /(?:^|[:;,–—(])\s*$/.test(before) ||
    /(?:^|\s)(?:and|or|to|by|of|the|article|section|paragraph|point|chapter|rule|class|type|step|phase|und|oder|et|ou|y|i)\s$/iu.test(
      before,
    )
  )
    return false
  if (/\d$/.test(before)) return false
  const word = /(\p{L}+|\d+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (word === match[1] || cardinals.get(word) === Number(match[1])) return false
  const after = match.groups?.['after'] ?? ''
  return /^(?:[.,;:!?)”’]|$|\s\()/u.test(after) || (/^\s\p{Ll}/u.test(after) && !counts(words, match))
}

/** Whether the next number or the one before, close by, opens words as this one does. */
function counts(words: string, { 1: inside = '', index }: RegExpExecArray): boolean {
  const number = Number(inside)
  const around = words.slice(Math.max(0, index - NEAR), index + NEAR)
  return [number - 1, number + 1].some(
    next => around.includes(`(${next}) `) && /^\p{L}/u.test(around.slice(around.indexOf(`(${next}) `) + String(next).length + 3)),
  )
}

/** Items of one sentence are no farther apart, in UTF-16 units. */
const NEAR = 300

/** One raised number, or a few, that a file sets so. */
function callsIn(text: string, span: Span): NumberReference[] {
  const inside = text.slice(span.start, span.end)
  if (
    !/^[[(]?\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,40}[\])]?$/.test(inside) ||
    /(?<![\p{L}])(?:[kcmd]?m|CO)$/u.test(text.slice(Math.max(0, span.start - 3), span.start))
  )
    return []
  return callsAt(inside, span.start, span)
}

function raisedIn(text: string, { start, end }: Span): NumberReference[] {
  return [...text.slice(start, end).matchAll(RAISED)].flatMap(match => {
    const inside = (match.groups?.['inside'] ?? '').normalize('NFKC').replaceAll('\u2212', '-')
    return callsAt(inside, start + match.index, { start: start + match.index, end: start + match.index + match[0].length })
  })
}

/** The numbers in a bracket, each as a call with its pages; a range calls every number in it. */
function callsAt(inside: string, at: number, span: Span): NumberReference[] {
  const signal = leadingSignal(inside.trimStart())?.signal ?? null
  const calls = [...inside.matchAll(EACH)].flatMap((match): NumberCall[] => {
    const { number = '', place } = match.groups ?? {}
    const [from = 0, to = from] = number.split(/\s?[-–—‑]\s?/).map(Number)
    if (to < from || to - from > 60) return []
    const locator = place === undefined ? null : plainLocator(place.replace(/^[,:\s]+/, ''))
    const own = { start: at + match.index, end: at + match.index + match[0].length }
    return Array.from({ length: to - from + 1 }, (_, index) => ({ span: own, number: from + index, locator, signal }))
  })
  return calls.length === 0 ? [] : [{ span, calls }]
}
