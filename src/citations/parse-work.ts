import type { Name } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { parseDate } from '../text/dates.ts'
import { readCollection, readPeriodical } from './containers.ts'
import { isKindOfThing } from './evidence.ts'
import { readImprint } from './imprint.ts'
import { namesIn } from './names.ts'
import { item, type ParsedWork } from './parsed.ts'
import { isPlace } from './places.ts'
import { findPointer } from './pointers.ts'
import { shieldsOf } from './shield.ts'
import { isTurned, readStopped, stoppedDate, stoppedNames, type Stopped } from './stopped.ts'
import { readTail } from './tail.ts'
import { cleanTitle, findTitle } from './titles.ts'
import { typeOf } from './types.ts'
import type { Web } from './web.ts'

/** Reads a published work: who, the title, and what follows it. Italics are spans into `text`. */
export function parseWork(text: string, italics: readonly Span[], web: Web): ParsedWork {
  const stopped = italics.length === 0 ? readStopped(text) : undefined
  const place = crsReport(text) ?? hearing(text) ?? lawReview(text) ?? (stopped === undefined ? findTitle(text, italics) : placeOf(stopped))
  const paged = place.quoted
    ? null
    : (CAPITALS_AND_PAGE.exec(place.title) ?? (EDITION_AFTER.test(place.after) ? TITLE_AND_PAGE.exec(place.title) : null))
  const edited = EDITION_BEHIND.exec(place.title)
  const heading = stopped === undefined ? readHeading(place.before) : headingOf(stopped)
  const after = readAfter(place.after, place.quoted || stopped !== undefined)
  const { tail } = after
  const authors = heading.author.length > 0 || heading.editors.length > 0 ? heading.author : tail.author
  const numbered = stopped !== undefined && (tail.volume ?? tail.issue) !== undefined && !/:\s/.test(tail.others[0] ?? ': ')
  const [contained, second] =
    place.quoted || numbered
      ? [
          after.container ?? heading.container ?? tail.others[0],
          after.container === undefined && heading.container === undefined ? tail.others[1] : tail.others[0],
        ]
      : [after.container, tail.others[0]]
  const issued = surer(stoppedDate(stopped?.date) ?? after.issued, tail.issued)
  const kind = BRACKETED_KIND.exec(contained ?? '')
  const counted = tail.issue === undefined ? null : VOLUME_BEHIND.exec(contained ?? second ?? '')
  const dayed = place.quoted && contained === undefined && (after.imprint?.issued?.length ?? 0) > 7
  const container = dayed
    ? after.imprint?.publisher
    : withoutTown(
        (issued?.length ?? 0) > 7,
        (contained ?? (counted === null ? undefined : second))?.slice(0, kind?.index ?? counted?.index),
      )
  const house = /^([\p{Lu}][^:\d]{1,40}):\s(\p{L}.*)$/u.exec(stopped?.quoted === true || place.quoted ? '' : (second ?? ''))
  const bare = second !== undefined && isPlace(second) ? second : undefined
  const publisher =
    (dayed ? undefined : after.imprint?.publisher) ??
    house?.[2] ??
    (bare === undefined ? second : tail.others[tail.others.indexOf(bare) + 1])
  const genre = heading.genre ?? tail.genre ?? kind?.[1]
  const number = heading.number ?? tail.number
  const volume = after.periodical?.volume ?? tail.volume ?? counted?.[1]
  const school = /^([^,]*(?:diss|thesis)[^,]*),\s(.+)$/iu.exec(after.imprint?.publisher ?? '')
  const undated = !place.quoted && isDate(place.title)
  const [described] = undated && authors.length === 1 && isKindOfThing(text) ? authors : []
  const type = typeOf({
    text,
    title: place.title,
    quotedTitle: place.quoted,
    collection: after.collection,
    volume: volume !== undefined || after.periodical?.issue !== undefined,
    container,
    place: (after.imprint?.place ?? house?.[1] ?? bare) !== undefined,
    publisher,
    number: number !== undefined,
    genre,
    dated: issued !== undefined,
    url: web.URL,
  })
  const editors = [
    ...heading.editors,
    ...[after.editors, after.imprint?.editors].flatMap(names =>
      names === undefined ? [] : (isTurned(names) ? stoppedNames(names) : [names]).flatMap(name => namesIn(name).names),
    ),
    ...tail.editor,
  ]
  const translators = [...tail.translator, ...(after.imprint?.translator === undefined ? [] : namesIn(after.imprint.translator).names)]
  return {
    csl: item({
      type,
      title: undated ? described?.literal : (paged?.[1] ?? (edited === null ? place.title : place.title.slice(0, edited.index))),
      author: described?.literal === undefined ? authors : [],
      editor: editors.length > 0 ? editors : undefined,
      translator: translators.length > 0 ? translators : undefined,
      'container-title': type === 'thesis' ? undefined : container,
      publisher: type === 'thesis' ? (school?.[2] ?? container ?? publisher) : publisher,
      'publisher-place': after.imprint?.place ?? house?.[1] ?? bare,
      edition: tail.edition ?? after.imprint?.edition ?? edited?.[1],
      volume,
      issue: after.periodical?.issue ?? tail.issue,
      number,
      genre: type === 'thesis' ? (school?.[1] ?? genre) : genre,
      issued: undated ? parseDate(place.title)?.edtf : issued,
    }),
    locator: after.periodical?.pages ?? tail.locator ?? paged?.[2] ?? null,
    etAl: heading.etAl,
    quotedTitle: place.quoted,
    locatorEarly: tail.locatorEarly,
  }
}

/** A year with the day that goes with it where both are given. */
const surer = (year: string | undefined, day: string | undefined): string | undefined =>
  year === undefined || (day?.startsWith(`${year}-`) ?? false) ? day : year

const placeOf = ({ title, quoted, rest }: Stopped) => ({ before: '', title: cleanTitle(title), after: rest, quoted })

const headingOf = ({ names }: Stopped): Heading => ({
  author: stoppedNames(names).flatMap(name => namesIn(name).names),
  editors: [],
  etAl: /\bet\s?al\b/.test(names),
})

/** A paper cited by its day alone has a date where a title would stand. */
function isDate(title: string): boolean {
  const day = title.replace(DATED, '')
  const date = parseDate(day)
  return date?.start === 0 && /^[\s.]*$|^,\s[^\d]{1,60}$/u.test(day.slice(date.end)) && /\p{L}/u.test(title)
}

/** What may lead to the day of something that has no title: `post dated`, `received by e-mail on`. */
const DATED =
  /^(?:(?:\p{Lu}\p{L}+\s)?(?:post|tweet|thread|message|photo|video|entry|letter|cable)\s)?(?:dated|received|sent|posted|published|recorded|taken|filed|of|for|from|on|le)\s(?:by\s(?:e-?mail|post|fax)\s)?(?:on\s)?/u

/** A newspaper's town in a bracket behind its name: `Le Quotidien (Lyon)`. */
const withoutTown = (daily: boolean, container: string | undefined): string | undefined =>
  container?.replace(/\s\(([^()]{2,30})\)$/u, (whole, town: string) =>
    isPlace(town) || (daily && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(town)) ? '' : whole,
  )

/** A volume right behind a journal's name, its issue already taken: `American Quarterly 120`. */
const VOLUME_BEHIND = /\s(\d{1,4})$/u

/** What a container is, in a bracket behind its name: `Frontlines (podcast)`. */
const BRACKETED_KIND = /\s\((blog|podcast|website|newspaper|magazine|video|radio|television|TV)\)$/iu

type Heading = {
  readonly author: readonly Name[]
  readonly editors: readonly Name[]
  readonly etAl: boolean
  readonly container?: string
  readonly genre?: string
  readonly number?: string
}

/** Says that no author is known. */
const NOBODY = /^(?:[Oo]\. ?V\.?|N\. ?N\.?|[Aa]non(?:ymous|\.)?|s\. ?n\.?)$/u

/** Reads what stands before the title: authors, editors ("X, ed."), a work of reference ("s.v."), a letter's sender. */
function readHeading(before: string): Heading {
  const turned = /\.\s*$/.test(before) && !/(?:\b\p{Lu}|al|eds?|Inc|Jr|s\. ?v)\.\s*$/u.test(before)
  const plain = before
    .trim()
    .replace(/^(?:Press|News) Release,\s/iu, '')
    .replace(/(?<=^[^,\d]{4,80}),\s(?:[^,]*\s)?\d[\d/.-]*(?:,.*)?$/u, '')
    .replace(/[,:]$/, '')
    .replace(/\s\(@\w+\)$/u, '')
    .replace(/,\s(?:host|moderator|presenter|narrator|director|dir\.|producer)s?(?:,.*)?$/iu, '')
    .replace(/,\s(?:Art\.|Artikel|Lemma|Stichwort|Eintrag|Opinion|Op-?[Ee]d|Editorial|Commentary|Letter to the Editor|Book Review)$/u, '')
    .replace(/^\d{1,2}\s(?=[^\p{Ll}]{4,}$)/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (NOBODY.test(plain)) return { author: [], editors: [], etAl: false }
  const reference = /^(.*?),?\s+s\.\s?v\.?,?$/u.exec(plain)
  if (reference?.[1] !== undefined) return { author: [], editors: [], etAl: false, container: reference[1] }
  const letter = /^(Memorandum|Letter|E-?mail|Remarks|Statement|Testimony)\s(?:from|of|by)\s(?:the\s)?([^,]+?)(?:,.*|\sto\s.*)?$/iu.exec(
    plain,
  )
  if (letter?.[2] !== undefined) return { author: namesIn(letter[2]).names, editors: [], etAl: false, genre: letter[1] ?? '' }
  if (/^(?:Executive Order|Proclamation|Directive|DOD Instruction|Resolution)\b.*\d/u.test(plain))
    return { author: [], editors: [], etAl: false, number: plain }
  const edited =
    /^(.*?),?\s(?:\(?(?:eds?\.|editors?|comps?\.)\)?|\((?:eds?|comps?|Hrsg|Hg|dirs?|coords?|a cura di|sous la dir(?:\.|ection) de)\.?\))$/iu.exec(
      plain,
    )
  const list = namesIn((edited?.[1] ?? plain).replace(/,?\s(?:review of|contributor to)$/u, ''), turned ? 'turned' : 'straight')
  return edited === null ? { author: list.names, editors: [], etAl: list.etAl } : { author: [], editors: list.names, etAl: list.etAl }
}

/** Reads what stands after the title. A periodical or a collection opens it; a bracket with a year is the imprint. */
function readAfter(after: string, quoted: boolean) {
  const plain = after
    .replace(/^[\s,.:;]+/, '')
    .replace(/^[„«]([^”“»"]{2,80})[”“»](?=,?\s(?:(?:1[89]|20)\d\d|(?:[Nn]r|[tT]|z|R|vol|№)\.?\s?\d))/u, '$1,')
    .replace(/^(?:chap|ch|Kap)\.\s\d{1,3},?\s(?=in\s)/, '')
    .trimEnd()
  const journal = plain.replace(/^[Ii]n:\s/, '')
  const collected = /^in\s[^()]*,\s(?:eds?\.|edited by)\s/u.test(plain)
  const periodical = (quoted && !collected) || journal !== plain ? readPeriodical(journal) : undefined
  if (periodical !== undefined) {
    return {
      periodical,
      container: periodical.title,
      editors: undefined,
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
    editors: named ? collection.editors : undefined,
    imprint: bracket.imprint,
    issued: bracket.imprint?.issued,
    collection: collection !== undefined,
    tail: readTail(bracket.rest.replace(/^[\s,.]*nn?\.\s\d+/u, '')),
  }
}

function takeImprint(text: string) {
  const shields = shieldsOf(text)
  for (const match of text.matchAll(
    /(?<!\p{L}|\b[Rr]esolutions?\s\d{1,4}\s)[([](?!declassified|reprint|repr\.|first published)([^()[\]]*\b(?:1[5-9]|20)\d\d\b[^()[\]]*)[)\]]/gu,
  )) {
    const imprint = shields[match.index] === 'bracket' ? readImprint(match[1] ?? '') : undefined
    if (imprint !== undefined)
      return { imprint, rest: `${text.slice(0, match.index).trimEnd()}, ${text.slice(match.index + match[0].length)}` }
  }
  return { imprint: undefined, rest: text }
}

/** `J. Roe, Walls and Law, 73 Yale L.J. 733, 740 (1964)`: nothing but the volume tells where the title ends. */
function lawReview(text: string) {
  const match =
    /^(?<before>[^“”"‘(]{3,160}?,\s)(?<title>\p{Lu}[^“”"(]{3,250}?)(?<after>,\s\d{1,3}\s\p{Lu}[\p{L}.&’' ]{1,60}?\s\d{1,5}(?:,\s[\dn.–\-, ]{1,30})?\s\((?:\p{L}+\.?\s)?\d{4}(?:[-–]\d{2,4})?\))/u.exec(
      text.trim(),
    )
  const { before = '', title = '', after = '' } = match?.groups ?? {}
  if (match === null || !namesIn(before.replace(/,\s$/, '')).names.every(({ family }) => family !== undefined)) return undefined
  return {
    before,
    title: cleanTitle(title.replace(/^(?:Note|Comment|Essay|Book Review|Recent Development),\s/u, '')),
    after: `${after}${text.trim().slice(match[0].length)}`,
    quoted: true,
  }
}

/** A title in capitals with a page right after it, as American law reviews print books: `ANCIENT LAW 94 (1931)`. */
const CAPITALS_AND_PAGE = /^([^\p{Ll}]{4,}?)\s(\d{1,4}(?:[-–]\d{1,4})?)$/u

/** The same in small letters, told by the edition in the bracket: `The Law of Armed Groups 233 (3d ed. 2016)`. */
const TITLE_AND_PAGE = /^(.{4,}?)\s(\d{1,4}(?:[-–]\d{1,4})?)$/u
const EDITION_AFTER = /^\s?\((?:[^():]{0,60}\bed\.,?|\p{Lu}[^():,]{1,60})\s\d{4}\)\.?$/u
/** An edition in a bracket behind the title, as APA prints it. */
const EDITION_BEHIND = /\s\(([^()]{1,24}\sed(?:n|ition)?\.?)\)$/u

/** `U.S. Congress, Senate Committee on X, Subcommittee on Y, Title, hearing, 117th Cong.`: the bodies lead, and what it is ends the title. */
function hearing(text: string) {
  const match =
    /^(?<before>U\.S\. Congress(?:,\s(?:the\s)?(?:House|Senate|Joint|Select|Permanent|Committee|Subcommittee|Special)[^,]{0,80}(?:,\s(?=(?:and\s)?\p{Lu}\p{L}+,?\sand\s)[^,]{3,40})?){1,4}),\s(?<title>[^“”"]{5,200}?)(?<after>,\s(?:(?:joint |oversight |public )?hearings?|committee print|report|\d{2,3}(?:st|nd|rd|th|d)\sCong\.).*)$/u.exec(
      text.trim(),
    )
  const { before = '', title = '', after = '' } = match?.groups ?? {}
  return match === null ? undefined : { before, title: cleanTitle(title), after, quoted: false }
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
