import { ANNOUNCING } from './abbreviations.ts'
import { datelineEnd } from './dateline.ts'
import { STARTERS } from './starters.ts'
import type { Cut } from './tokenize.ts'

const TERMINAL = /^(?:[.!?…。]|\.{2,}|[!?]{2,})$/
const CLOSING = /^(?:["”’)\]»'}]|'')$/
/** What a new sentence may begin with. */
const OPENS = /^["“‘'([{*•\-–—`<#]*[\p{Lu}\p{N}\p{Lo}]|^["“‘([{*•`<#]|^(?:https?:\/\/|www\.)/u
const ABBREVIATED = /^(?=.*\p{L})\S*\.$/u
/** Where sentences end: for each the index after its last cut. Nothing ends where the text only stops without a sign but at its end. */
export function sentenceEnds(text: string, cuts: readonly Cut[]): number[] {
  const ends: number[] = []
  const words = { form: (i: number) => formAt(text, cuts, i), isGlued: (i: number) => isGlued(cuts, i) }
  for (let i = 0; i < cuts.length; i++) {
    const dateline = i === (ends.at(-1) ?? 0) ? datelineEnd(words, i) : undefined
    const end = dateline ?? endAt(text, cuts, i)
    if (end === undefined || end === (ends.at(-1) ?? 0)) continue
    if (end < cuts.length) ends.push(end)
    i = end - 1
  }
  if (cuts.length > 0) ends.push(cuts.length)
  return ends
}

/** If a sentence ends with the sign at `i`: the index after its closing quotation marks, brackets and references. */
function endAt(text: string, cuts: readonly Cut[], i: number): number | undefined {
  const form = formAt(text, cuts, i)
  if (!TERMINAL.test(form)) return ABBREVIATED.test(form) && endsAbbreviated(text, cuts, i, form) ? i + 1 : undefined
  let end = i + 1
  while (isGlued(cuts, end) && (CLOSING.test(formAt(text, cuts, end)) || TERMINAL.test(formAt(text, cuts, end)))) end++
  const closed = end > i + 1
  if (isRaised(text, cuts, i, end)) end++
  end = afterReferences(text, cuts, end)
  if (end === cuts.length) return end
  if (isGlued(cuts, end)) return glued(text, cuts, i, end)
  const opens = OPENS.test(formAt(text, cuts, end)) || (!closed && endsPlainly(text, cuts, i) && /^\p{Ll}/u.test(formAt(text, cuts, end)))
  return opens && !isListNumber(text, cuts, i) ? end : undefined
}

/**
 * Past what belongs to the sentence before: bracketed numbers that refer to a note ("in Dulwich. [17]"), a bracketed ellipsis, and a
 * raised number that lost its height, known by a word after it that nobody counts ("in Dulwich. 17 The").
 */
function afterReferences(text: string, cuts: readonly Cut[], from: number): number {
  let end = from
  while (
    formAt(text, cuts, end) === '[' &&
    /^(?:\p{N}{1,3}|…|\.{3})$/u.test(formAt(text, cuts, end + 1)) &&
    formAt(text, cuts, end + 2) === ']'
  )
    end += 3
  const isNumber = /^[1-9]\p{N}{0,2}$/u.test(formAt(text, cuts, end))
  return isNumber && !isGlued(cuts, end) && STARTERS.has(formAt(text, cuts, end + 1)) ? end + 1 : end
}

/** A note's number that lost its height and stands right after the sign that ends a sentence: "widely.1 The", "“a gift.”12 It". */
function isRaised(text: string, cuts: readonly Cut[], sign: number, at: number): boolean {
  if (!isGlued(cuts, at) || !/^[1-9]\p{N}{0,2}$/u.test(formAt(text, cuts, at)) || isGlued(cuts, at + 1)) return false
  const follows = formAt(text, cuts, at + 1)
  const isClosed = at > sign + 1
  return (
    (isClosed || /^\p{L}{2,}$|^\p{N}{3,4}$/u.test(formAt(text, cuts, sign - 1))) &&
    (follows === '' || /^["“‘([]*\p{Lu}|^["“‘([]/u.test(follows))
  )
}

/** A single full stop, question or exclamation mark after a common word ends a sentence even where a small letter follows. */
const endsPlainly = (text: string, cuts: readonly Cut[], i: number): boolean =>
  /^[.?!]+$/.test(formAt(text, cuts, i)) && !/^\.{2}/.test(formAt(text, cuts, i)) && /^\p{Ll}{2,}$/u.test(formAt(text, cuts, i - 1))

/** A sentence set against the last without a space ("war.The"), which is no ellipsis and no site's name. */
function glued(text: string, cuts: readonly Cut[], i: number, end: number): number | undefined {
  const lower = /^\p{Ll}{2,}$/u.test(formAt(text, cuts, i - 1))
  return lower && /^\p{Lu}\p{Ll}/u.test(formAt(text, cuts, end)) ? end : undefined
}

/** "1." at the very start of a line is no sentence. */
const isListNumber = (text: string, cuts: readonly Cut[], i: number): boolean =>
  i === 1 && /^(?:\p{N}{1,3}|\p{L})$/u.test(formAt(text, cuts, 0))

function endsAbbreviated(text: string, cuts: readonly Cut[], i: number, form: string): boolean {
  if (i + 1 === cuts.length || isGlued(cuts, i + 1)) return false
  const stem = form.slice(0, -1).toLowerCase()
  if (stem.length < 2 || ANNOUNCING.has(stem)) return false
  return STARTERS.has(formAt(text, cuts, i + 1))
}

const formAt = (text: string, cuts: readonly Cut[], i: number): string => {
  const cut = cuts[i]
  return cut === undefined ? '' : text.slice(cut.start, cut.end)
}

const isGlued = (cuts: readonly Cut[], i: number): boolean => i < cuts.length && cuts[i]?.start === cuts[i - 1]?.end
