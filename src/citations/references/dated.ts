import type { Call, Reference } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { parseDate } from '../../text/dates.ts'
import { monthNumber } from '../../text/months.ts'
import { authorDateAt } from '../author-date.ts'
import { plainLocator } from '../locators.ts'
import { isPlace } from '../places.ts'
import { leadingSignal } from '../signals.ts'
import { keyOf } from '../words.ts'
import { type Called, yearKey } from './entry.ts'
import { NO_YEAR, YEAR } from './heads.ts'
import { isTold, speaksOfTelling } from './told.ts'

const BRACKET = /\(([^()]{2,400})\)|\[([^()[\]]{4,400})\]/gu
const YEARS = new RegExp(String.raw`(?<![\p{L}\d/–-])(?:${YEAR}|${NO_YEAR})(?![\p{L}\d/]|[–-]\d)`, 'gu')
const YEAR_FIRST = new RegExp(String.raw`^\s?(?:${YEAR}|${NO_YEAR})(?![\p{L}\d/]|[–-]\d)`, 'u')
/** What part of a work is meant, behind its year. */
const NUMBERS = String.raw`(?!(?:1[5-9]|20)\d\d[a-z]?(?!\d))[\divxlc]{1,6}(?:\s?[-–—]\s?[\divxlc]{1,6})?(?:\s?ff?\.?)?`
const PLACE = new RegExp(
  String.raw`^(?:,?\s?(?:(?:especially|esp\.|at|insbesondere|hier)\s)?(?:pp?\.|pages?|S\.|ch(?:ap)?s?\.|chapters?|Kap\.|§{1,2}|paras?\.?|paragraphs?|secs?\.|sections?|figs?\.|[Ff]igures?|[Tt]ables?|annex|nn?\.|arts?\.|[cсС]\.)\s?|[:,]\s?)${NUMBERS}(?:(?:,\s?|,?\s(?:and|und|&)\s)${NUMBERS}){0,6}(?![\p{L}\d])`,
  'u',
)
const IBID = /^\s?(?<signal>(?:see(?:\salso)?|cf\.)\s)?(?:[Ii]bid(?:em)?|[Ii]dem|[Ee]b(?:enda|d)|там же|op\.\s?cit)\.?(?<rest>.*)$/su
/** Words that may stand between names and their year beside the names themselves. */
const FILLERS = new Set('et al and others colleagues und andere u a y otros the eds ed hrsg hg coauthors team forthcoming'.split(' '))
/** Text before a bracket in which the author's name is looked for, in UTF-16 units. */
const REACH = 140
/** Words of comment beside the calls of a bracket; a longer stretch is a part of the sentence. */
const COMMENT = 32

/** Entries by their years, and what was called last, while a text is gone through. */
export class DatedReader {
  readonly #text: string
  readonly #byYear: ReadonlyMap<string, readonly Called[]>
  readonly #all: readonly Called[]
  #last: readonly number[] = []
  /** The names before the year read last. */
  #named: Named | undefined
  #failed = 0

  constructor(text: string, entries: readonly Called[]) {
    this.#text = text
    this.#all = withAcronyms(text, entries)
    this.#byYear = Map.groupBy(
      this.#all.flatMap(entry => [...entry.years].map(year => ({ entry, year: year.slice(0, 4) }))),
      ({ year }) => year,
    )
      .entries()
      .reduce(
        (map, [year, found]) =>
          map.set(
            year,
            found.map(({ entry }) => entry),
          ),
        new Map<string, readonly Called[]>(),
      )
  }

  /** References by names and year in a stretch of text, in order. */
  read({ start, end }: Span): Reference[] {
    const words = this.#text.slice(start, end)
    return [...words.matchAll(BRACKET)].flatMap(match => {
      const inside = match[1] ?? match[2] ?? ''
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      const found = this.#bracket(inside, span, start)
      const tied = found.flatMap(({ calls }) => calls.filter(({ fault }) => fault === null).flatMap(({ notes }) => notes))
      if (found.length > 0) this.#last = [...new Set(tied)]
      return found
    })
  }

  /** Numbers of the entries that a note's own words call, no brackets around names and year: "Lund 2020, p. 4". */
  calledIn({ start, end }: Span): number[] {
    const words = this.#text.slice(start, end)
    return [...words.matchAll(YEARS)].flatMap(match => {
      const before = words
        .slice(Math.max(0, match.index - REACH), match.index)
        .replace(/^.*[;()]\s?/su, '')
        .trimEnd()
      const [only, ...more] = this.#fitting(tokensOf(before), before, yearKey(match[0]), true)
      return only === undefined || more.length > 0 ? [] : [only.entry.note]
    })
  }

  #bracket(inside: string, span: Span, from: number): Reference[] {
    const again = IBID.exec(inside)
    if (again !== null) return this.#again(again, span)
    if (YEAR_FIRST.test(inside) && (this.#text[span.start] === '(' || !/^\s\d{4}/.test(this.#text.slice(span.end, span.end + 5)))) {
      const before = this.#text
        .slice(Math.max(from, span.start - REACH), span.start)
        .replace(/^.*(?:[)\]][.,;:]?\s|[;:!?]\s|\p{Ll}{3,}[.!?][”"’]?\s)/su, '')
      const calls = /\s$/.test(before) ? this.#calls(inside, span.start + 1, before.trimEnd()) : []
      return calls.length === 0 ? [] : [{ span, narrative: true, calls }]
    }
    return this.#listed(inside, span)
  }

  /** Works in a bracket; where it holds a part of the sentence as well, each is a reference of its own. */
  #listed(inside: string, span: Span): Reference[] {
    const calls: Call[] = []
    let at = span.start + 1
    let comment = 0
    let names: Named | undefined
    for (const part of inside.split(';')) {
      const found = this.#calls(part, at, undefined, YEAR_FIRST.test(part) ? names : undefined)
      names = this.#named
      calls.push(...found)
      const first = found[0]
      comment = Math.max(
        comment,
        first === undefined
          ? isTold(part)
            ? 0
            : part.trim().length
          : /\b(?:quoted|cited|zit)/.test(part.slice(0, first.span.start - at))
            ? 0
            : first.span.start - at,
        at + part.length - (found.at(-1)?.span.end ?? at),
      )
      at += part.length + 1
    }
    if (calls.length === 0) return inside.split(';').every(isTold) ? [{ span, narrative: false, calls: [] }] : []
    if (comment <= COMMENT) return [{ span, narrative: false, calls }]
    return [...Map.groupBy(calls, call => call.span.start).values()].flatMap(([first, ...more]) =>
      first === undefined ? [] : [{ span: first.span, narrative: false, calls: [first, ...more] }],
    )
  }

  /** The works called in one part of a bracket; `named` are the words before it where the sentence names the author itself. */
  #calls(printed: string, at: number, named: string | undefined, before?: Named): Call[] {
    const part = withOneYear(printed)
    const calls: Call[] = []
    let names: Named | undefined = named === undefined ? before : { words: named, start: at }
    let cursor = 0
    for (const match of part.matchAll(YEARS)) {
      if (match.index < cursor) continue
      const between = part.slice(cursor, match.index)
      const isAgain = !/\p{L}/u.test(between.replace(/\b(?:and|und|et|y)\b/gu, ''))
      if (!isAgain) names = { words: between, start: at + cursor }
      if (names === undefined || (named === undefined && speaksOfTelling(names.words))) continue
      const letters = /^(?:,\s?|\s?(?:and|&|und)\s)[a-z](?![\p{L}.])/u
      let end = match.index + match[0].length
      const years = [match[0]]
      for (let more = letters.exec(part.slice(end)); more !== null && /[a-z]$/.test(match[0]); more = letters.exec(part.slice(end))) {
        years.push(`${match[0].slice(0, 4)}${more[0].at(-1)}`)
        end += more[0].length
      }
      const place = PLACE.exec(part.slice(end))?.[0] ?? ''
      cursor = end + place.length
      const whole = { end: at + cursor, year: at + match.index, locator: locatorIn(place) }
      for (const year of years) {
        const call = this.#call(names, year, whole, part.slice(cursor), named !== undefined)
        this.#named = names
        if (call !== undefined) calls.push(isAgain ? { ...call, span: { start: whole.year, end: whole.end } } : call)
      }
    }
    return calls
  }

  #call(
    { words, start }: { readonly words: string; readonly start: number },
    year: string,
    place: { readonly end: number; readonly year: number; readonly locator: string | null },
    after: string,
    narrative: boolean,
  ): Call | undefined {
    const tokens = tokensOf(words)
    const fitting = this.#fitting(tokens, words, yearKey(year), narrative)
    const found = ofDay(fitting, words, year)
    const [best] = found
    const given = best === undefined ? '' : words.slice(0, best.at)
    const call = {
      span: { start: narrative || best === undefined || start + best.at > place.year ? place.year : start + best.at, end: place.end },
      locator: place.locator,
      signal: narrative ? null : signalIn(given),
      how: 'short' as const,
    }
    if (best !== undefined) return { ...call, notes: found.map(({ entry }) => entry.note), fault: found.length > 1 ? 'several' : null }
    if (this.#failed++ > MOST_FAILED || /^,?\s(?:as\s)?(?:quoted|cited|zit)/u.test(after)) return undefined
    const other = this.#all.flatMap(entry => fitOf(entry, tokens, words, narrative) ?? [])
    const fewest = Math.min(...other.map(({ rank }) => rank))
    const near = other.filter(({ rank }) => rank === fewest)
    const lead = near[0]
    if (lead !== undefined && isNamed(words, lead.at))
      return {
        ...call,
        span: { start: narrative ? place.year : start + lead.at, end: place.end },
        notes: near.map(({ entry }) => entry.note),
        fault: 'year',
      }
    return this.#missing(words, year, narrative)
      ? {
          ...call,
          span: { ...call.span, start: narrative ? place.year : start + (/^\s*/.exec(words)?.[0].length ?? 0) },
          notes: [],
          fault: 'missing',
        }
      : undefined
  }

  /** Entries of that year whose names the words end in; those that fit best. */
  #fitting(tokens: readonly Token[], words: string, year: string, narrative: boolean): Fit[] {
    const fits = (this.#byYear.get(year.slice(0, 4)) ?? []).flatMap(entry => {
      const fit = fitOf(entry, tokens, words, narrative)
      if (fit === undefined) return []
      const lettered = year.length > 4 && !entry.years.has(year)
      if (lettered && [...entry.years].some(other => other.length > 4)) return []
      return [{ ...fit, rank: fit.rank + (lettered ? 4 : 0) }]
    })
    const best = Math.min(...fits.map(({ rank }) => rank))
    return fits.filter(({ rank }) => rank === best)
  }

  /** Names as a reference has them, and no place, event or word that the text speaks of otherwise. */
  #missing(words: string, year: string, narrative: boolean): boolean {
    if (narrative || !/^\d{4}/.test(year)) return false
    const plain = words.replace(/^[\s,]+/, '')
    const lead = leadingSignal(plain)?.length ?? 0
    const called = authorDateAt(`${plain.slice(lead).replace(/[\s,]+$/, '')} ${year}`)
    if (called === undefined || isPlace(called.names.join(', '))) return false
    const [name = ''] = called.names
    if (called.etAl) return true
    return called.names.every(one => one.split(' ').length < 3) && !isSpokenOf(this.#text, name, called.names.length > 1)
  }

  #again(match: RegExpExecArray, span: Span): Reference[] {
    if (this.#last.length === 0) return []
    const { signal, rest = '' } = match.groups ?? {}
    const call: Call = {
      span: { start: span.start + 1, end: span.end - 1 },
      notes: [...this.#last],
      locator: locatorIn(rest),
      signal: signal?.trim() ?? null,
      how: 'ibid',
      fault: this.#last.length > 1 ? 'several' : null,
    }
    return [{ span, narrative: false, calls: [call] }]
  }
}

/** Calls that lead to no entry are looked for under other years; more of them than this are no report's. */
const MOST_FAILED = 500

type Named = { readonly words: string; readonly start: number }

/** A first edition's year before that of the edition used is no year of a list: `Koch [1998] 2015`, `1867/1976`. */
const withOneYear = (part: string): string =>
  part
    .replace(/(?:\[\d{4}\]\s|\d{4}\/)(?=\d{4}(?!\d))/g, year => ' '.repeat(year.length))
    .replace(/\s[[(]\p{Lu}[\p{L}&-]{1,9}[\])]/gu, acronym => ' '.repeat(acronym.length))

/** Bodies may be called by the acronym that the text gives them at their first reference: `(Ministry of Defence [MoD], 2014)`. */
function withAcronyms(text: string, entries: readonly Called[]): readonly Called[] {
  const told = [...text.matchAll(/(\p{Lu}[\p{L}\s’'&-]{3,80}?)\s[[(](\p{Lu}[\p{L}&-]{1,9})[\])],?\s[[(]?(?:1[5-9]|20)\d\d/gu)].map(
    ([, name = '', acronym = '']) => ({ name: ` ${keyOf(name)}`, acronym: keyOf(acronym) }),
  )
  if (told.length === 0) return entries
  return entries.map(entry => {
    const own = told.filter(({ name }) => entry.first.some(key => name.endsWith(` ${key}`))).map(({ acronym }) => acronym)
    return own.length === 0 ? entry : { ...entry, first: [...entry.first, ...own] }
  })
}

type Fit = { readonly entry: Called; readonly at: number; readonly rank: number }
type Token = { readonly at: number; readonly key: string }

const tokensOf = (words: string): Token[] =>
  [...words.replace(/[’']s(?!\p{L})/gu, '  ').matchAll(/[\p{L}\p{M}\p{N}’'ʼ]+/gu)].map(({ 0: word, index }) => ({
    at: index,
    key: keyOf(word),
  }))

/** Where the names of an entry begin in words that end with them, and how far the others named there are all of them. */
function fitOf(entry: Called, tokens: readonly Token[], words: string, narrative: boolean): Fit | undefined {
  const quoted = /^[^“"‘]{0,32}[“"‘]([^“”"]{4,200})[”"’]?,?\s*$/u.exec(words)
  if (quoted !== null && entry.title !== undefined) {
    const key = keyOf(quoted[1] ?? '')
    return key.includes(' ') && `${entry.title} `.startsWith(`${key} `)
      ? { entry, at: words.search(/[“"‘]/u), rank: entry.title === key ? 0 : 1 }
      : undefined
  }
  for (const key of entry.first) {
    const wanted = key.split(' ')
    for (let at = tokens.length - wanted.length; at >= 0 && at >= tokens.length - 24; at--) {
      if (!wanted.every((word, index) => tokens[at + index]?.key === word)) continue
      const start = tokens[at]?.at ?? 0
      const behind = tokens.slice(at + wanted.length).map(token => token.key)
      if (
        !behind.every(
          word =>
            entry.others.has(word) || FILLERS.has(word) || (!narrative && (monthNumber(word) !== undefined || /^\d{1,2}$/.test(word))),
        )
      )
        continue
      if (!/^\p{Ll}/u.test(words.slice(start)) || wanted.length > 1) {
        if (JOINED.test(words.slice(0, start)) || !isOf(entry, words.slice(0, start))) continue
        const cut = behind.includes('al') || behind.includes('others') || behind.includes('colleagues') || behind.includes('andere')
        const named = 1 + new Set(behind.filter(word => word.length > 1 && !FILLERS.has(word) && entry.others.has(word))).size
        return { entry, at: start, rank: cut ? (entry.count > 1 ? 0 : 2) : Math.min(3, Math.abs(entry.count - named)) }
      }
    }
  }
  return undefined
}

/** Whether an initial before the family name, where there is one, is the author's. */
function isOf({ initial }: Called, before: string): boolean {
  const printed = /(?<![\p{L}])(\p{Lu})\.(?:\s?\p{Lu}\.)?\s$/u.exec(before)?.[1]
  return printed === undefined || initial === undefined || printed === initial
}

/** Another name goes before, so that this one is not the first. */
const JOINED = /(?<![\p{L}])(?!(?:See|Compare|Cf|In|And|As|Also)\b)\p{Lu}[\p{L}’'-]+(?:,?\s(?:and|&|und|y|et)|,)\s$/u

/** Of several works of one year, as newspapers have them, those of the day that the words give. */
function ofDay(fits: readonly Fit[], words: string, year: string): readonly Fit[] {
  const day = fits.length < 2 ? undefined : parseDate(`${words.slice(fits[0]?.at ?? 0)} ${year}`)?.edtf
  const own = fits.filter(({ entry }) => entry.issued === day)
  return day === undefined || own.length === 0 ? fits : own
}

const isNamed = (words: string, at: number): boolean =>
  /^\p{Lu}|^\p{Lo}/u.test(words.slice(at)) || /^(?:de|van|von|al|el)[\s-]/u.test(words.slice(at))

/** The words that lead to a work: "see also", "quoted in", a short comment; a given name is none. */
function signalIn(before: string): string | null {
  const plain = before.replace(/^[\s,;]+|[\s,]+$/g, '')
  if (plain === '') return null
  return leadingSignal(`${plain} `)?.signal ?? (/^\p{Ll}/u.test(plain) && plain.length <= COMMENT ? plain : null)
}

const locatorIn = (place: string): string | null => {
  const plain = plainLocator(PLACE.exec(place)?.[0].replace(/^[,:\s]+/, '') ?? '')
  return plain === '' ? null : plain
}

/** Whether a name stands in the text elsewhere than before a year: a town, an event, an actor. */
function isSpokenOf(text: string, name: string, several: boolean): boolean {
  if (several) return false
  let from = 0
  for (let tries = 0; tries < 50; tries++) {
    const at = text.indexOf(name, from)
    if (at < 0) return false
    from = at + name.length
    if (!/^(?:[’']s)?[,.]?\s[([]?(?:1[5-9]|20)\d\d/u.test(text.slice(from, from + 12))) return true
  }
  return true
}
