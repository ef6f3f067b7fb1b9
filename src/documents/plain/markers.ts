import type { Line } from './lines.ts'
import { numberOf, rankOf } from './numerals.ts'

/** A number inside or at the end of a line that may call a note. */
export type Marker = {
  readonly line: number
  /** Offsets in the line's text. */
  readonly start: number
  readonly end: number
  readonly number: number
  /** Whether it is a mark in the place of a number. */
  readonly symbol: boolean
  /** How much it looks like a marker, from 0. */
  readonly weight: number
}

const bracketed = /\[(\d{1,6})\]/g
const raised = /(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}/gu
/** Ordinary digits right behind a word or closing mark, with no more of a number, word or share behind them. */
const attached = /(?<=[\p{L}.,;:!?…)\]”’"'»›—])\d{1,6}(?![\d\p{L}%/]|[.,:]\d|-\p{L})/gu
/** Digits right behind a year: `1974` and marker 19 read `197419`. */
const behindYear = /(?<=(?<!\d)(?:1[5-9]|20)\d\d)\d{1,3}(?!\d|[.,:]\d)/g
/** Digits set off by a blank behind a sentence's end. */
const apart = /(?<=[.!?][”’"')]? )\d{1,3}(?=$| [\p{Lu}“"])/gu

/** Letters read for figures among figures, or behind a closing mark. */
const misread =
  /(?<=\p{L}[.,;:!?”’"')\]]{1,3})(?=[\dlIOSBZG|]*[lIOSBZG|])[\dlIOSBZG|]{1,3}(?=\s|$)|(?<=\p{Ll}{2})(?:[lIOSBZG|]\d{1,2}|\d[lIOSBZG|\d]{1,2})(?=[\s.,;:]|$)/gu
/** Marks that stand for numbers. */
const marks = /(?<=[\p{L}\d.,;:!?…)\]”’"'»›—] ?)(?:\*{1,3}|†{1,2}|‡{1,2}|§{1,2}|\|\||‖|¶)(?![*†‡§\p{L}\d]| ?\d)/gu
/** Signs read for marks, behind a closing mark. */
const misreadMarks = /(?<=\p{L}[.,;:!?”’"')\]]{1,3})[tf+J{%](?=\s|$)/gu

/** Every number in the line that may be a marker, in order; `from` leaves the line's own label out. */
export function markersIn(line: Line, index: number, from: number): Marker[] {
  const found: Marker[] = []
  const add = (start: number, length: number, digits: string, weight: number): void => {
    const rank = rankOf(digits)
    if (start < from || weight <= 0) return
    found.push({ line: index, start, end: start + length, number: rank > 0 ? rank : numberOf(digits), symbol: rank > 0, weight })
  }
  for (const match of line.text.matchAll(bracketed)) add(match.index, match[0].length, match[1] ?? '', 3)
  for (const match of line.text.matchAll(raised)) add(match.index, match[0].length, match[0], 3)
  for (const match of line.text.matchAll(attached))
    add(match.index, match[0].length, match[0], weightBehind(line.text.slice(0, match.index)))
  for (const match of line.text.matchAll(behindYear)) add(match.index, match[0].length, match[0], 0.7)
  for (const match of line.text.matchAll(apart)) add(match.index, match[0].length, match[0], 0.3)
  for (const match of line.text.matchAll(misread)) add(match.index, match[0].length, match[0], 0.6)
  for (const match of line.text.matchAll(marks)) add(match.index, match[0].length, match[0], line.text[match.index - 1] === ' ' ? 1 : 2.5)
  for (const match of line.text.matchAll(misreadMarks)) add(match.index, 1, match[0], 0.6)
  return found.sort((a, b) => a.start - b.start)
}

/** A marker stands best behind a sentence's end or a closing mark; behind a digit and point it may be a decimal. */
function weightBehind(before: string): number {
  const tail = before.slice(-3)
  if (/\d[.,:]$/.test(tail)) return 1
  if (/[.!?…)\]”’"'»›]$/u.test(tail)) return 3
  if (/[,;:—]$/.test(tail)) return 2.5
  if (/\p{Ll}\p{Ll}$/u.test(tail)) return 2
  if (/\p{Lu}{3}$/u.test(tail)) return 1.5
  return /\p{L}$/u.test(tail) ? 0.8 : 0
}
