import { CslItem, type Name } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { findDates, parseDate } from '../text/dates.ts'
import { authorDateAt } from './author-date.ts'
import { readCollection, readPeriodical } from './containers.ts'
import { readImprint } from './imprint.ts'
import { findLegal } from './legal.ts'
import { plainLocator } from './locators.ts'
import { namesIn } from './names.ts'
import { readPersonal } from './personal.ts'
import { findPointer, type Pointer } from './pointers.ts'
import { shieldsOf } from './shield.ts'
import { readStopped, stoppedDate, stoppedNames, type Stopped } from './stopped.ts'
import { readTail } from './tail.ts'
import { cleanTitle, findTitle } from './titles.ts'
import { typeOf } from './types.ts'
import { findDoi, findUrls, isArchiveUrl } from './urls.ts'

/** One citation's words as fields, with what only its resolution needs. */
export type Parsed = {
  readonly csl: CslItem
  readonly locator: string | null
  /** Whether "et al." stands for further authors. */
  readonly etAl: boolean
  readonly pointer: Pointer | undefined
  /** The short name that the note gives the work for later: `(hereinafter E.O. 14285)`. */
  readonly label: string | undefined
  /** Whether the title stands in quotation marks. */
  readonly quotedTitle: boolean
  readonly locatorEarly: boolean
}

const LABEL = /\s?[([](?:here(?:in)?after(?:\s(?:cited|referred to))?(?:\sas)?|hereinafter),?\s([^()[\]]{2,200})[)\]]/iu
const ACCESSED = /,?\s{0,2}\(?\b(?:(?:last |date )?(?:accessed|visited|viewed|retrieved|consulted)|as of)(?:\s(?:on|at))?:?\s/iu
const ISBN = /\.?,?\s?\bISBN(?:-1[03])?:?\s?(\d[\d-]{8,16}[\dX])\b/u
const ARCHIVED = /,?\s?\(?\barchived (?:from the original )?(?:on|at)\s[^.()]{4,24}(?=[.,)]|$)\)?/iu
const REMARK =
  /\s\((?:emphasis|translation|italics|my|author’s|on file|in [A-Z]\w+|holding|stating|explaining|noting|finding|listing|quoting|citing|describing|“)[^()]*\)/giu

/** Reads one citation, as split from its note without its signal. Italics are spans into it. */
export function parseCitation(printed: string, printedItalics: readonly Span[] = []): Parsed {
  const { text, italics } = withoutSoftHyphens(printed, printedItalics)
  const { rest, ...web } = takeWeb(text)
  const label = LABEL.exec(rest)?.[1]
  const plain = blank(blank(rest, LABEL), REMARK).replace(SAME_AUTHOR, '')
  const pointer = findPointer(plain)
  if (pointer !== undefined && !quotesTitle(plain, pointer)) return { ...parsePointer(plain, pointer), label: undefined }
  const legal = parseLegal(plain)
  const parsed = legal ?? parsePersonal(plain) ?? parseAuthorDate(plain) ?? parseWork(plain, italics, web)
  const label_ = label?.replace(/^[“"](?=.*[”"]$)|[”"]$/gu, '')
  return { ...parsed, csl: item({ ...parsed.csl, ...web }), pointer: undefined, label: label_ }
}

/** "Idem, Title (Place, Year)" gives another work of the author named last. */
const SAME_AUTHOR = /^\s*(?:[Ii]dem|[Ee]adem|[Ii]d\.),\s(?=\p{Lu}.{4,300}?\([^()]*\b(?:1[5-9]|20)\d\d\b|[“‘"])/u

/** Soft hyphens are the typesetter's and no part of the words. */
function withoutSoftHyphens(text: string, italics: readonly Span[]): { readonly text: string; readonly italics: readonly Span[] } {
  if (!text.includes('\u00AD')) return { text, italics }
  const moved = (at: number): number => text.slice(0, at).replaceAll('\u00AD', '').length
  return { text: text.replaceAll('\u00AD', ''), italics: italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) })) }
}

type Web = {
  readonly URL: string | undefined
  readonly DOI: string | undefined
  readonly ISBN: string | undefined
  readonly accessed: string | undefined
  readonly archive: string | undefined
}

/** Takes addresses, DOI and the date of access out of a citation; what is left keeps its offsets, with blanks in their places. */
function takeWeb(text: string): Web & { readonly rest: string } {
  let rest = text
  const doi = findDoi(text)
  const urls = findUrls(text)
  for (const span of [...urls, ...(doi === undefined ? [] : [doi])]) rest = blankSpan(rest, span)
  const isbn = ISBN.exec(rest)
  if (isbn !== null) rest = blankSpan(rest, { start: isbn.index, end: isbn.index + isbn[0].length })
  const access = ACCESSED.exec(rest)
  const date = access === null ? undefined : parseDate(rest.slice(access.index))
  const dated = access !== null && date !== undefined && date.start <= access[0].length + 1
  if (dated) rest = blankSpan(rest, { start: access.index, end: access.index + date.end + (rest[access.index + date.end] === ')' ? 1 : 0) })
  const archived = urls.find(({ url }) => isArchiveUrl(url))?.url
  const live = urls.find(({ url }) => !isArchiveUrl(url) && !/doi\.org\//.test(url))?.url ?? (doi === undefined ? urls[0]?.url : undefined)
  return {
    rest: blank(rest, ARCHIVED).replace(/\b(?:(?:available|archived|accessible) )?at:?(?=\s{6,})|\bURL:?(?=\s{6,})/giu, match =>
      ' '.repeat(match.length),
    ),
    URL: live,
    DOI: doi?.doi,
    ISBN: isbn?.[1],
    accessed: dated ? date.edtf : undefined,
    archive: archived === live ? undefined : archived,
  }
}

function parsePointer(text: string, pointer: Pointer): Omit<Parsed, 'label'> {
  const before = text.slice(0, pointer.start).replace(/[\s,(]+(?:in|see)?[\s,]*$/, '')
  const after = text.slice(pointer.end)
  const place = findTitle(before, [])
  const names = namesIn(place.title === '' || place.before === '' ? before : place.before)
  const year = /\((\d{4})\)/.exec(text.slice(pointer.start))?.[1]
  return {
    csl: item({ type: 'document', author: names.names, title: place.before === '' ? undefined : place.title, issued: year }),
    locator: tidyLocator(after.replace(/^[^\p{L}\d§]*(?:\(\d{4}\),?\s*)?(?:at\s)?(?:nn?\.\s?\d+[,.]?)?/u, '')),
    etAl: names.etAl,
    pointer,
    quotedTitle: false,
    locatorEarly: false,
  }
}

/** A full work inside a collection that is pointed to ("in id.") is a work of its own. */
const quotesTitle = (text: string, pointer: Pointer): boolean =>
  /[‘“"][^’”"]{8,}/u.test(text.slice(0, pointer.start)) && /\bin\s(?:[\p{L}.’'-]+(?:,)?\s)?$/u.test(text.slice(0, pointer.start))

function parsePersonal(text: string): Omit<Parsed, 'pointer' | 'label'> | undefined {
  const told = readPersonal(text)
  if (told === undefined) return undefined
  const { name, genre, place, issued } = told
  return {
    csl: item({
      type: /interview/i.test(genre) ? 'interview' : 'document',
      author: namesIn(name).names,
      genre,
      'publisher-place': place,
      issued,
    }),
    locator: null,
    etAl: false,
    quotedTitle: false,
    locatorEarly: false,
  }
}

/** The author's short names and the year; the title stands in the list of works. */
function parseAuthorDate(text: string): Omit<Parsed, 'pointer' | 'label'> | undefined {
  const called = authorDateAt(text.trim())
  if (called === undefined) return undefined
  const author = called.names.map(name => (/\s/.test(name) ? { literal: name } : { family: name }))
  return {
    csl: item({ type: 'document', author, issued: called.year }),
    locator: called.locator === undefined ? null : plainLocator(called.locator),
    etAl: called.etAl,
    quotedTitle: false,
    locatorEarly: false,
  }
}

function parseLegal(text: string): Omit<Parsed, 'pointer' | 'label'> | undefined {
  const plain = text.trim()
  const legal = findLegal(plain)
  if (legal === undefined || legal.start > 0) return undefined
  const quoted = legal.type === 'legislation' ? findTitle(plain, []) : undefined
  const title = quoted?.quoted === true ? quoted.title : caseOrLaw(plain, legal)
  const year = [...plain.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].at(-1)?.[0]
  const reporter = legal.type === 'legal_case' ? REPORTER.exec(plain) : null
  const rest = reporter === null ? plain : plain.slice(reporter.index + reporter[0].length)
  const pinpoint = /(?:^,\s(?:at\s)?|\bat\s|¶{1,2}\s?|\bparas?\.?\s)([\d–-]+(?=[\s,.;(]|$))/u.exec(rest)
  return {
    csl: item({
      type: legal.type,
      title,
      author: [],
      number: quoted?.quoted === true ? plain.slice(0, legal.end) : reporter?.[0].trim(),
      issued: findDates(plain).at(-1)?.edtf ?? year,
    }),
    locator: pinpoint?.[1] ?? null,
    etAl: false,
    quotedTitle: quoted?.quoted === true,
    locatorEarly: false,
  }
}

/** Volume, reports and first page: `347 U.S. 483`, `39 N.S.W.L.R. 577`. */
const REPORTER = /\b\d{1,4}\s(?:\p{Lu}[\p{L}.’']{0,12}\s?(?:[23]d\s)?){1,4}\s?\d{1,5}\b/u

/** A case is called by its parties, a law by its whole number. */
function caseOrLaw(text: string, legal: Span & { readonly type: string }): string {
  if (legal.type === 'legal_case') return cleanTitle(/^(.*?\sv\.?\s.*?)(?=,\s|\s[([]|\s\d|$)/u.exec(text)?.[1] ?? text)
  const named = text.replace(/[.,]+$/, '').replace(/\s\((?!\d|[a-z]{1,3}\))[^()]*\)+$/u, '')
  return cleanTitle(
    named.replace(/(\p{L}\)?)\s(?:1[5-9]|20)\d\d$/u, (whole, last: string) => (/\bAct\s\d{4}$|\)\s\d{4}$/u.test(named) ? last : whole)),
  )
}

function parseWork(text: string, italics: readonly Span[], web: Web): Omit<Parsed, 'pointer' | 'label'> {
  const stopped = italics.length === 0 ? readStopped(text) : undefined
  const place = crsReport(text) ?? (stopped === undefined ? findTitle(text, italics) : placeOf(stopped))
  const heading = stopped === undefined ? readHeading(place.before) : headingOf(stopped)
  const after = readAfter(place.after, place.quoted || stopped !== undefined)
  const { tail } = after
  const authors = heading.author.length > 0 || heading.editors.length > 0 ? heading.author : tail.author
  const [container, second] = place.quoted
    ? [
        after.container ?? heading.container ?? tail.others[0],
        after.container === undefined && heading.container === undefined ? tail.others[1] : tail.others[0],
      ]
    : [after.container, tail.others[0]]
  const house = /^([\p{Lu}][^:\d]{1,40}):\s(\p{Lu}.*)$/u.exec(stopped === undefined || stopped.quoted ? '' : (second ?? ''))
  const publisher = after.imprint?.publisher ?? house?.[2] ?? second
  const genre = heading.genre ?? tail.genre
  const number = heading.number ?? tail.number
  const volume = after.periodical?.volume ?? tail.volume
  const issued = stoppedDate(stopped?.date) ?? after.issued ?? tail.issued
  const type = typeOf({
    text,
    title: place.title,
    quotedTitle: place.quoted,
    collection: after.collection,
    volume: volume !== undefined || after.periodical?.issue !== undefined,
    container,
    place: (after.imprint?.place ?? house?.[1]) !== undefined,
    publisher,
    number: number !== undefined,
    genre,
    dated: issued !== undefined,
    url: web.URL,
  })
  const editors = [...heading.editors, ...tail.editor]
  const translators = [...tail.translator, ...(after.imprint?.translator === undefined ? [] : namesIn(after.imprint.translator).names)]
  return {
    csl: item({
      type,
      title: place.title,
      author: authors,
      editor: editors.length > 0 ? editors : undefined,
      translator: translators.length > 0 ? translators : undefined,
      'container-title': type === 'thesis' ? undefined : container,
      publisher: type === 'thesis' ? (container ?? publisher) : publisher,
      'publisher-place': after.imprint?.place ?? house?.[1],
      edition: tail.edition ?? after.imprint?.edition,
      volume,
      issue: after.periodical?.issue ?? tail.issue,
      number,
      genre,
      issued,
    }),
    locator: after.periodical?.pages ?? tail.locator ?? null,
    etAl: heading.etAl,
    quotedTitle: place.quoted,
    locatorEarly: tail.locatorEarly,
  }
}

const placeOf = ({ title, quoted, rest }: Stopped) => ({ before: '', title: cleanTitle(title), after: rest, quoted })

const headingOf = ({ names }: Stopped): Heading => ({
  author: stoppedNames(names).flatMap(name => namesIn(name).names),
  editors: [],
  etAl: /\bet\s?al\b/.test(names),
})

type Heading = {
  readonly author: readonly Name[]
  readonly editors: readonly Name[]
  readonly etAl: boolean
  readonly container?: string
  readonly genre?: string
  readonly number?: string
}

/** Reads what stands before the title: authors, editors ("X, ed."), a work of reference ("s.v."), a letter's sender. */
function readHeading(before: string): Heading {
  const turned = /\.\s*$/.test(before) && !/(?:\b\p{Lu}|al|eds?|Inc|Jr|s\. ?v)\.\s*$/u.test(before)
  const plain = before
    .trim()
    .replace(/[,:]$/, '')
    .replace(/\s\(@\w+\)$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const reference = /^(.*?),?\s+s\.\s?v\.?,?$/u.exec(plain)
  if (reference?.[1] !== undefined) return { author: [], editors: [], etAl: false, container: reference[1] }
  const letter = /^(Memorandum|Letter|E-?mail|Remarks|Statement|Testimony)\s(?:from|of|by)\s(?:the\s)?([^,]+?)(?:,.*|\sto\s.*)?$/iu.exec(
    plain,
  )
  if (letter?.[2] !== undefined) return { author: namesIn(letter[2]).names, editors: [], etAl: false, genre: letter[1] ?? '' }
  if (/^(?:Executive Order|Proclamation|Directive|DOD Instruction|Resolution)\b.*\d/u.test(plain))
    return { author: [], editors: [], etAl: false, number: plain }
  const edited = /^(.*?),?\s\(?(?:eds?\.|editors?|comps?\.)\)?$/iu.exec(plain)
  const list = namesIn((edited?.[1] ?? plain).replace(/,?\s(?:review of|contributor to)$/u, ''), turned ? 'turned' : 'straight')
  return edited === null ? { author: list.names, editors: [], etAl: list.etAl } : { author: [], editors: list.names, etAl: list.etAl }
}

/** Reads what stands after the title. A periodical or a collection opens it; a bracket with a year is the imprint. */
function readAfter(after: string, quoted: boolean) {
  const plain = after.replace(/^[\s,.:;]+/, '').trimEnd()
  const journal = plain.replace(/^[Ii]n:\s/, '')
  const periodical = quoted ? readPeriodical(journal) : undefined
  if (periodical !== undefined) {
    return {
      periodical,
      container: periodical.title,
      imprint: undefined,
      issued: periodical.date === undefined ? undefined : (parseDate(periodical.date)?.edtf ?? /\d{4}/.exec(periodical.date)?.[0]),
      collection: false,
      tail: readTail(journal.slice(periodical.length)),
    }
  }
  const collection = readCollection(plain)
  const rest = collection === undefined ? plain : plain.slice(collection.length)
  const bracket = takeImprint(rest)
  const named = collection !== undefined && findPointer(`${collection.title}.`) === undefined
  return {
    periodical: undefined,
    container: named ? cleanTitle(collection.title) : undefined,
    imprint: bracket.imprint,
    issued: bracket.imprint?.issued,
    collection: collection !== undefined,
    tail: readTail(bracket.rest.replace(/^[\s,.]*nn?\.\s\d+/u, '')),
  }
}

function takeImprint(text: string) {
  const shields = shieldsOf(text)
  for (const match of text.matchAll(/[([]([^()[\]]*\b(?:1[5-9]|20)\d\d\b[^()[\]]*)[)\]]/gu)) {
    const imprint = shields[match.index] === 'bracket' ? readImprint(match[1] ?? '') : undefined
    if (imprint !== undefined)
      return { imprint, rest: `${text.slice(0, match.index).trimEnd()}, ${text.slice(match.index + match[0].length)}` }
  }
  return { imprint: undefined, rest: text }
}

/** `CRS Report R47324, Seabed Mining…, by A and B`: number first, then the title. */
function crsReport(text: string) {
  const match =
    /^(CRS\s(?:Report|In Focus|Insight|Infographic|Legal Sidebar)\s[A-Z]+\d+),\s(.+?)(?=,\s(?:coordinated )?by\s|,?\s*$|\.\s*$|,\sp\.)/u.exec(
      text.trim(),
    )
  if (match === null) return undefined
  const [whole, number = '', title = ''] = match
  return {
    before: '',
    title: cleanTitle(title),
    after: `, ${number.replace(/^CRS.*\s/, 'RIN ')}${text.trim().slice(whole.length).replace('coordinated by', 'by')}`,
    quoted: false,
  }
}

const tidyLocator = (text: string): string | null => {
  const plain = plainLocator(text.trim().replace(/^[,.\s]+|[.,;\s]+$/gu, ''))
  return plain === '' || !/[\d§ivx]/.test(plain) || plain.length > 60 ? null : plain
}

/** A CSL item of the fields that are there. */
function item(fields: Readonly<Record<string, unknown>>): CslItem {
  return CslItem.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')))
}

const blankSpan = (text: string, { start, end }: Span): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
const blank = (text: string, pattern: RegExp): string => text.replace(pattern, match => ' '.repeat(match.length))
