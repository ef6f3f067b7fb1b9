import type { Reading } from '../language/reading.ts'
import type { Tree } from '../language/tree.ts'
import { overlaps, type Span } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { findNumbers, type NumberMention } from '../text/numbers.ts'
import { headOf } from './entities/head.ts'
import type { QuantityMention } from './extractor.ts'
import { kindOfQuantity } from './quantities/kind.ts'
import { unitOf } from './quantities/unit.ts'

/**
 * The numbers a document gives, in order, each with what it counts and what kind of figure it is. Dates, numbers inside names ("3rd
 * Brigade", "Resolution 2254") and "one" as a pronoun are none. `head` is the counted noun, or the number where none is named.
 */
export function findQuantities(reading: Reading, trees: readonly Tree[]): QuantityMention[] {
  return trees.flatMap(tree => {
    const { start, end } = tree.sentence
    const text = reading.text.slice(start, end).replaceAll('\n', ' ')
    const dates = findDates(text)
    return findNumbers(text)
      .filter(number => !dates.some(date => overlaps(date, number)))
      .flatMap(number => quantityAt(reading, tree, { ...number, start: start + number.start, end: start + number.end }) ?? [])
  })
}

function quantityAt(reading: Reading, tree: Tree, number: NumberMention): QuantityMention | undefined {
  const token = headOf(reading, number)
  if (token < tree.sentence.first || isPronoun(tree, token) || isInName(reading, tree, token)) return undefined
  const unit = unitOf(tree, token, lastTokenOf(tree, number))
  if (unit === undefined && isYear(reading.text, number)) return undefined
  const end = Math.max(number.end, unit?.span?.end ?? 0)
  return {
    start: number.start,
    end,
    head: unit?.counted ?? token,
    kind: kindOfQuantity(tree, number, token, unit?.counted),
    quantity: {
      min: number.min,
      max: number.max,
      unit: number.kind === 'share' && unit === undefined ? 'per cent' : (unit?.text ?? null),
      approximate: number.approximate,
    },
  }
}

function lastTokenOf(tree: Tree, span: Span): number {
  let last = tree.sentence.first
  for (const i of tree.indexes()) if (tree.token(i).start < span.end) last = i
  return last
}

const isPronoun = (tree: Tree, token: number): boolean => {
  const { form, deprel } = tree.token(token)
  return /^(one|zero)$/i.test(form) && deprel !== 'nummod'
}

/** "Resolution 2254", "Task Force 50", "3 Division": the number belongs to a name. */
function isInName(reading: Reading, tree: Tree, token: number): boolean {
  if (reading.names.some(({ first, last }) => first <= token && token < last)) return true
  const head = tree.head(token)
  if (head === undefined || !tree.is(token, 'nummod', 'flat', 'compound', 'nmod:desc')) return false
  const { xpos } = tree.token(head)
  return xpos === 'NNP' && (head < token || head - token <= 4)
}

const isYear = (text: string, { start, end }: Span): boolean => /^(1[5-9]|20)\d\d$/.test(text.slice(start, end))
