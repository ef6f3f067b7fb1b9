import { Standing } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import { searchWords } from './search-words.ts'

/** What is looked for: words in any spelling, letters as they stand, and conditions on the claims. */
export type SearchQuery = {
  /** Words as they are searched by (`search-words.ts`). */
  readonly words: readonly string[]
  /** Letters in quotation marks. */
  readonly exact: readonly string[]
  /** Works, outlets and authors behind claims. */
  readonly from: readonly string[]
  /** Speakers. */
  readonly says: readonly string[]
  readonly status: readonly Standing[]
  /** Reports. */
  readonly in: readonly string[]
  readonly years: readonly Years[]
  readonly notes: readonly number[]
  /** Everything that is no condition, letter for letter: words, and what stands in quotation marks. */
  readonly letters: readonly string[]
}

/** From the first to the last year, both included; null is open. */
export type Years = { readonly from: number | null; readonly to: number | null }

/** What each operator asks for, as help tells it. */
export const OPERATORS = {
  from: 'a work, outlet or author behind the claim (from:reuters)',
  says: 'who says so (says:"Red Legion")',
  status: 'how the claim stands (status:proposed, accepted, conflict or rejected)',
  in: 'the report, by title, file name or id (in:report.docx)',
  year: 'when (year:2023, year:2022..2024, year:2022..)',
  note: 'the number of a note behind it (note:12)',
} as const

type Operator = keyof typeof OPERATORS

/** Reads what a person typed: words, "exact words", and operators like `says:"Red Legion"`. A `Problem` says what an operator takes. */
export function readQuery(text: string): SearchQuery {
  const [words, exact]: [string[], string[]] = [[], []]
  const given: Record<Operator, string[]> = { from: [], says: [], status: [], in: [], year: [], note: [] }
  for (const { groups } of text.matchAll(QUERY_PART)) {
    const { operator, value, quoted, phrase, word = '' } = groups ?? {}
    if (operator !== undefined) given[operatorOf(operator)].push(quoted ?? value ?? '')
    else if (phrase !== undefined) exact.push(phrase.trim())
    else words.push(word)
  }
  for (const [operator, values] of Object.entries(given)) if (values.includes('')) throw wrong(`${operator}: was given nothing.`)
  return {
    words: searchWords(words.join(' ')),
    exact: exact.filter(phrase => phrase !== ''),
    from: given.from,
    says: given.says,
    status: given.status.map(statusOf),
    in: given.in,
    years: given.year.map(yearsOf),
    notes: given.note.map(noteOf),
    letters: lettersIn(text),
  }
}

/** What is looked for in a query beside its conditions, letter for letter. */
export const lettersIn = (text: string): string[] =>
  [...text.matchAll(QUERY_PART)]
    .flatMap(({ groups }) => (groups?.['operator'] === undefined ? (groups?.['phrase'] ?? groups?.['word'] ?? []) : []))
    .map(part => part.trim())
    .filter(part => part !== '')

/** An operator, quotation marks around words, or a word; an address is a word. */
const QUERY_PART = /(?<operator>\p{L}+):(?!\/\/)(?:["“](?<quoted>[^"”]*)["”]?|(?<value>\S*))|["“](?<phrase>[^"”]*)["”]?|(?<word>\S+)/gu

function operatorOf(word: string): Operator {
  const found = word.toLowerCase()
  if (isOperator(found)) return found
  throw wrong(`There is no operator ${word}:.`)
}

const isOperator = (word: string): word is Operator => Object.hasOwn(OPERATORS, word)

function statusOf(word: string): Standing {
  const found = Standing.safeParse(word.toLowerCase())
  if (found.success) return found.data
  throw wrong(`status: takes ${Standing.options.join(', ')}, not “${word}”.`)
}

function yearsOf(word: string): Years {
  const [, single, from, to] = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/.exec(word) ?? []
  if (single !== undefined) return { from: Number(single), to: Number(single) }
  if (from === undefined && to === undefined) throw wrong(`year: takes a year or a range of years, not “${word}”.`)
  return { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) }
}

function noteOf(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word)
  throw wrong(`note: takes the number of a note, not “${word}”.`)
}

const wrong = (message: string): Problem =>
  new Problem('usage', message, {
    hint: `Operators are ${Object.entries(OPERATORS)
      .map(([name, takes]) => `${name}: ${takes}`)
      .join('; ')}.`,
  })
