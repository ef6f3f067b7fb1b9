import { STARTERS } from './starters.ts'

/** Most words and signs that a dateline has before its dash: "ORSK, Dorvia, March 3 (AP) —". */
const LONGEST = 14
/** Most of them where nothing but its place says that it is one: "Orsk and Bor –". */
const LONGEST_BARE = 4

/** The words and signs of a block from where a sentence may begin, asked by their index; '' past the end. */
export type Words = {
  readonly form: (i: number) => string
  /** Whether `i` stands right behind the one before it, without a space. */
  readonly isGlued: (i: number) => boolean
}

/**
 * If what begins at `from` is the dateline of a report, the place, date or agency before a dash: the index after the dash. A place in
 * capitals is one ("ORSK –", which no acronym spelt out is); another where brackets or a month mark it, or, at the start of its block, where
 * a whole sentence follows ("Orsk – The army left.").
 */
export function datelineEnd(words: Words, from: number): number | undefined {
  const dash = dashAfter(words, from)
  const next = dash === undefined ? '' : words.form(dash + 1)
  if (dash === undefined || !OPENS.test(next)) return undefined
  const before = Array.from({ length: dash - from }, (_, i) => words.form(from + i))
  const [first = ''] = before
  const isShouted = /^\p{Lu}[\p{Lu}'’-]+$/u.test(first)
  const isPlain = words.form(dash) !== '-'
  if (isShouted) return isSpeltOut(before, next) ? undefined : dash + 1
  if (!isPlain || ARTICLE.test(first)) return undefined
  const isMarked = /^\p{Lu}{2,}$/u.test(before.at(-2) ?? '') && before.at(-1) === ')'
  const isOpening = from === 0 && (before.length <= LONGEST_BARE || before.some(form => MONTH.test(form)) || before.at(-1) === ')')
  return isMarked || (isOpening && (STARTERS.has(next) || /^["“«‘]/.test(next)) && !hasDash(words, dash + 1)) ? dash + 1 : undefined
}

/** The dash that ends what may be a dateline; undefined where a common word comes first. */
function dashAfter({ form, isGlued }: Words, from: number): number | undefined {
  for (let i = from; i < from + LONGEST; i++) {
    const word = form(i)
    const isHyphen = word === '-' && (isGlued(i) || isGlued(i + 1))
    if (i > from && !isHyphen && /^(?:[—–-]|--+)$/.test(word)) return i
    if (!isHyphen && !/^[\p{Lu}\p{N}(),./]/u.test(word) && !/^(?:and|de|del|du|la|al|el)$/.test(word)) return undefined
  }
  return undefined
}

/** "FNR – Front national du renouveau": an acronym before its words, not a place. */
const isSpeltOut = (before: readonly string[], next: string): boolean => before.length === 1 && before[0]?.[0] === next[0]

/** Whether another dash follows in the sentence, so that the first one only opened an aside. */
function hasDash({ form }: Words, from: number): boolean {
  for (let i = from; form(i) !== '' && !/^[.!?]$/.test(form(i)); i++) if (/^(?:[—–-]|--+)$/.test(form(i))) return true
  return false
}

/** What the report itself may begin with. */
const OPENS = /^["“«‘'\p{Lu}\p{N}]/u
const ARTICLE = /^(?:The|An?|This|That|These|Those|It|He|She|They|We|I|No|Yes|Our|Its|His|Her|Their)$/
const MONTH = /^(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)/
