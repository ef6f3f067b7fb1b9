import type { Span } from '../model/span.ts'
import { bounds, cardinals, crowds, fractions, scales, tens, type Bound } from './number-words.ts'

/** What a number measures as far as its own wording shows: things counted, a part of a whole (in per cent), or money. */
export type NumberKind = 'count' | 'share' | 'money'

/** A number in a text with the words that bound it: "at least 40", "between 30 and 150", "a quarter of a million". */
export type NumberMention = Span & {
  readonly kind: NumberKind
  readonly min: number | null
  readonly max: number | null
  /** True where the wording itself is rough: "approximately", "thousands", "a quarter of a million". */
  readonly approximate: boolean
}

type Word = Span & { readonly form: string }

/** A number read from word `first` on; `unit` is the scale it was given in, so that "2 to 3 million" can share it. */
type Value = { readonly min: number; readonly max: number | null; readonly rough: boolean; readonly unit: number; readonly next: number }

type Spread = { readonly min: number | null; readonly max: number | null; readonly rough: boolean; readonly next: number }

const WORD = /[$€£¥₦]|\d+(?:[.,]\d+)*[\p{L}]*|\p{L}+|[-–—%+.]/gu
const DIGITS = /^\d+(?:[.,]\d+)*$/
const CURRENCY = /^[$€£¥₦]$/
const MONEY_AFTER = /^(?:dollars?|euros?|pounds?|roubles?|rubles?|francs?|usd|eur|naira|rupees?|pesos?|hryvnias?)$/

const NO_FRACTION = /^(?:-|hours?|years?|century|decades?|months?|brothers?|sisters?)$/

/** Words of bounds by their first, the longest first. */
const boundsFrom = Map.groupBy(
  bounds.map(([words, bound]) => ({ words: words.split(' '), bound })).toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0],
)

/** The numbers of `text`, in order, none within another. Ordinals, years as decades and numbers inside codes ("F-16") are none. */
export function findNumbers(text: string): NumberMention[] {
  const words = wordsOf(text)
  const found: NumberMention[] = []
  for (let i = 0; i < words.length;) {
    const read = numberAt(words, i)
    if (read !== undefined) found.push(read.mention)
    i = read?.next ?? i + 1
  }
  return found
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(match => ({
    form: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

function numberAt(words: readonly Word[], first: number): { readonly mention: NumberMention; readonly next: number } | undefined {
  const opening = boundAt(words, first)
  const at = opening?.next ?? first
  const money = CURRENCY.test(words[at]?.form ?? '')
  const start = money ? at + 1 : at
  const share = shareAt(words, start)
  const spread = share ?? spreadAt(words, start, opening?.bound)
  if (spread === undefined) return undefined
  const keeps = opening?.bound !== 'range' || spread.min !== spread.max
  const currency = MONEY_AFTER.test(words[spread.next]?.form ?? '')
  const next = currency ? spread.next + 1 : spread.next
  return {
    mention: {
      start: words[keeps ? first : at]?.start ?? 0,
      end: words[next - 1]?.end ?? 0,
      kind: share !== undefined ? 'share' : money || currency ? 'money' : 'count',
      ...bounded(spread, opening?.bound),
    },
    next,
  }
}

function bounded({ min, max, rough }: Spread, bound: Bound | undefined) {
  if (bound === 'least') return { min, max: null, approximate: rough }
  if (bound === 'most') return { min: null, max: max ?? min, approximate: rough }
  return { min, max, approximate: rough || bound === 'about' }
}

function boundAt(words: readonly Word[], first: number): { readonly bound: Bound; readonly next: number } | undefined {
  const found = boundsFrom.get(words[first]?.form)?.find(phrase => phrase.words.every((word, i) => words[first + i]?.form === word))
  if (found === undefined) return undefined
  const next = first + found.words.length
  const dot = words[next]?.form === '.' && found.words.includes('approx') ? 1 : 0
  return { bound: found.bound, next: next + dot }
}

/** A number and what follows it: another end, "or more", a plus sign. */
function spreadAt(words: readonly Word[], first: number, bound: Bound | undefined): Spread | undefined {
  const value = valueAt(words, first)
  if (value === undefined || isCode(words, first, value.next)) return undefined
  const range = rangeAt(words, value, bound)
  if (range !== undefined) return range
  const { next } = value
  const after = (...forms: string[]): boolean => forms.every((form, i) => words[next + i]?.form === form)
  const glued = words[next]?.start === words[next - 1]?.end
  if (glued && after('+')) return { min: value.min, max: null, rough: value.rough, next: next + 1 }
  if (after('-', 'plus')) return { min: value.min, max: null, rough: value.rough, next: next + 2 }
  if (after('or', 'more')) return { min: value.min, max: null, rough: value.rough, next: next + 2 }
  if (after('or', 'fewer') || after('or', 'less')) return { min: null, max: value.min, rough: value.rough, next: next + 2 }
  if (after('or', 'so')) return { min: value.min, max: value.max, rough: true, next: next + 2 }
  return { min: value.min, max: value.max, rough: value.rough, next }
}

function rangeAt(words: readonly Word[], low: Value, bound: Bound | undefined): Spread | undefined {
  const joint = words[low.next]?.form ?? ''
  const joins = /^(?:to|[-–—])$/.test(joint) || joint === 'or' || (joint === 'and' && bound === 'range')
  if (!joins) return undefined
  const high = valueAt(words, low.next + 1)
  if (high === undefined) return undefined
  const mantissa = high.min / high.unit
  const min = low.unit === 1 && high.unit > 1 && low.min < mantissa ? low.min * high.unit : low.min
  if (min >= (high.max ?? high.min) || (joint === 'or' && high.min - min > 1)) return undefined
  return { min, max: high.max, rough: low.rough || high.rough, next: high.next }
}

/** "60 %", "half", "two thirds", "a quarter": the part in per cent. */
function shareAt(words: readonly Word[], first: number): Spread | undefined {
  const low = valueAt(words, first)
  if (low !== undefined) {
    const range = rangeAt(words, low, 'range')
    const spread = range ?? { min: low.min, max: low.max, rough: low.rough, next: low.next }
    const after = percentAfter(words, spread.next)
    if (after !== undefined) return { ...spread, next: after }
  }
  return fractionAt(words, first, low)
}

/** "half", "a third", "two-thirds"; not the "half" of "the first half" or "half-brother". */
function fractionAt(words: readonly Word[], first: number, count: Value | undefined): Spread | undefined {
  if (articledAt(words, first) !== undefined) return undefined
  const counted = count !== undefined && count.min < 10 && count.unit === 1
  const article = words[first]?.form === 'a'
  const after = counted ? count.next : article ? first + 1 : first
  const at = after > first && words[after]?.form === '-' ? after + 1 : after
  const noun = words[at]?.form ?? ''
  const fraction = fractions.get(noun) ?? fractions.get(noun.replace(/s$/, ''))
  if (fraction === undefined || (after === first && noun !== 'half')) return undefined
  if (/^(?:first|second|latter)$/.test(words[first - 1]?.form ?? '') || NO_FRACTION.test(words[at + 1]?.form ?? '')) return undefined
  const part = Math.round((counted ? count.min : 1) * fraction * 1000) / 10
  return { min: part, max: part, rough: false, next: at + 1 }
}

function percentAfter(words: readonly Word[], at: number): number | undefined {
  const [one, two] = [words[at]?.form, words[at + 1]?.form]
  if (one === '%' || one === 'percent') return at + 1
  return one === 'per' && two === 'cent' ? at + 2 : undefined
}

/** Part of a code or name, not a number of anything: "F-16", "T-72", "9/11", "2nd". */
function isCode(words: readonly Word[], first: number, next: number): boolean {
  const [before, twoBefore] = [words[first - 1], words[first - 2]]
  const here = words[first]
  if (before?.form === '-' && before.end === here?.start && twoBefore?.end === before.start) return true
  const after = words[next]
  return after?.form === '-' && /^\p{L}$/u.test(words[next + 1]?.form ?? '')
}

function valueAt(words: readonly Word[], first: number): Value | undefined {
  return digitsAt(words, first) ?? crowdAt(words, first) ?? articledAt(words, first) ?? spelledAt(words, first)
}

function digitsAt(words: readonly Word[], first: number): Value | undefined {
  const form = words[first]?.form ?? ''
  if (!DIGITS.test(form)) return undefined
  return scaled(words, exactly(Number(form.replace(/,(?=\d{3})|\.(?=\d{3}\.)/g, '').replace(',', '.')), first + 1))
}

const exactly = (value: number, next: number, rough = false): Value => ({ min: value, max: value, rough, unit: 1, next })

/** The scale words after a number multiply it: "2.5 million". */
function scaled(words: readonly Word[], value: Value): Value {
  const scale = scales.get(words[value.next]?.form ?? '')
  if (scale === undefined) return value
  return scaled(words, {
    ...value,
    min: value.min * scale,
    max: value.max === null ? null : value.max * scale,
    unit: value.unit * scale,
    next: value.next + 1,
  })
}

/** "thousands", "tens of thousands", "several hundred", "a few dozen". */
function crowdAt(words: readonly Word[], first: number): Value | undefined {
  const form = (i: number): string => words[first + i]?.form ?? ''
  const crowd = crowds.get(form(0))
  if (crowd !== undefined) {
    if (form(0) === 'tens' && form(1) !== 'of') return undefined
    const of = form(1) === 'of' ? crowds.get(form(2)) : undefined
    const scale = of === undefined ? undefined : scales.get(form(2).replace(/s$/, ''))
    if (scale === undefined) return form(0) === 'tens' ? undefined : { min: crowd, max: null, rough: true, unit: 1, next: first + 1 }
    return { min: crowd * scale, max: null, rough: true, unit: 1, next: first + 3 }
  }
  const few = form(0) === 'several' ? 1 : form(0) === 'a' && form(1) === 'few' ? 2 : 0
  const couple = form(0) === 'a' && form(1) === 'couple' ? (form(2) === 'of' ? 3 : 2) : 0
  const scale = scales.get(form(few || couple))
  if ((few || couple) === 0 || scale === undefined) return undefined
  const max = couple > 0 ? 2 * scale : 10 * scale - 1
  return { min: 2 * scale, max, rough: true, unit: scale, next: first + (few || couple) + 1 }
}

/** "a hundred", "a dozen", "half a million", "a quarter of a million", "half a dozen". */
function articledAt(words: readonly Word[], first: number): Value | undefined {
  const form = (i: number): string => words[first + i]?.form ?? ''
  const scaleAt = (i: number): number | undefined => scales.get(form(i))
  if (form(0) === 'half' && (form(1) === 'a' || form(1) === '-')) {
    const scale = scaleAt(2)
    if (scale !== undefined) return exactly(scale / 2, first + 3, scale > 12)
  }
  if (form(0) !== 'a') return undefined
  if (form(1) === 'quarter' && form(2) === 'of' && form(3) === 'a') {
    const scale = scaleAt(4)
    if (scale !== undefined) return exactly(scale / 4, first + 5, true)
  }
  const scale = scaleAt(1)
  return scale === undefined ? undefined : scaled(words, { ...exactly(scale, first + 2), unit: scale })
}

/** "seven", "twenty-one", "one hundred and five", "three thousand". */
function spelledAt(words: readonly Word[], first: number): Value | undefined {
  let [total, part, next] = [0, 0, first]
  let last = Number.POSITIVE_INFINITY
  for (;;) {
    const skip = next > first && (words[next]?.form === '-' || (words[next]?.form === 'and' && last >= 100)) ? 1 : 0
    const form = words[next + skip]?.form ?? ''
    const small = cardinals.get(form) ?? tens.get(form)
    const scale = scales.get(form)
    if (small !== undefined && small < last && (last >= 100 || (last >= 20 && small < 10))) part += small
    else if (scale !== undefined && next > first && skip === 0) {
      if (scale === 100 || scale === 12) part *= scale
      else [total, part] = [total + part * scale, 0]
    } else break
    last = scale ?? small ?? last
    next += skip + 1
  }
  if (next === first) return undefined
  const value = total + part
  const round = scales.get(words[next - 1]?.form ?? '') ?? 1
  return { min: value, max: value, rough: false, unit: round, next }
}
