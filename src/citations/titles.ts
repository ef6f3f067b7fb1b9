import type { Span } from '../model/span.ts'
import { MONTH } from '../text/months.ts'
import { isTitle } from './evidence.ts'
import { isLocator } from './locators.ts'
import { isNameLike, isPerson } from './names.ts'
import { isPlace } from './places.ts'
import { piecesBetween, quotationsIn, shieldsOf } from './shield.ts'

/** Where a citation's title stands, what is before it (authors) and after it (container, place, date). */
export type TitlePlace = {
  readonly before: string
  readonly title: string
  readonly after: string
  readonly quoted: boolean
}

/** Finds the title: quoted, else in italics, else by the commas and the bracket after it. `text` holds no address any more. */
export function findTitle(text: string, italics: readonly Span[]): TitlePlace {
  const [quotation] = quotationsIn(text)
  const inItalics = quotation !== undefined && italics.some(({ start, end }) => start <= quotation.start + 1 && end > quotation.end + 8)
  return (inItalics ? italicTitle(text, italics) : undefined) ?? quotedTitle(text) ?? italicTitle(text, italics) ?? plainTitle(text)
}

function quotedTitle(text: string): TitlePlace | undefined {
  const quotations = quotationsIn(text)
  for (const { start, end } of quotations.slice(0, 20)) {
    const before = text.slice(0, start)
    const after = text.slice(end)
    const quoted = text.slice(start + 1, end - 1)
    if (/^\.\s\p{Lu}[^,]{3,120},\sin:\s/u.test(after)) return undefined
    if (/\b(?:coll\.|collection|série|Reihe|seria|Schriftenreihe)\s$/u.test(before)) return undefined
    const journal = /[„«]/.test(text[start] ?? '') ? journalQuoted(quoted, before, after) : undefined
    if (journal !== undefined) return journal
    if (before.trim().length > 300 || !leadsToTitle(before) || /^:\s\p{Lu}/u.test(after) || isPartOfTitle(quoted, before, after))
      return undefined
    if (quotations.length === 1 || quoted.includes(' ') || isTitle(quoted, before, after)) {
      return { before, title: cleanTitle(quoted), after: withoutGloss(after), quoted: true }
    }
  }
  return undefined
}

/** `A. Kot, Legiony obcych, „Przegląd Wschodni” 2019, nr 3`: east of Germany the journal is quoted and the title is not. */
function journalQuoted(quoted: string, before: string, after: string): TitlePlace | undefined {
  const parts = before.trim().replace(/,$/, '').split(/,\s/)
  const title = parts.at(-1) ?? ''
  const long = quoted.split(/\s+/).filter(word => word.length > 3)
  if (
    !/,\s$/.test(before) ||
    !/^,?\s(?:(?:1[89]|20)\d\d(?!\p{L})|(?:[Nn]r|[tT]|z|R|vol|№)\.?\s?\d|\d{1,2}(?:\.\d|\s\p{Ll}))/u.test(after) ||
    long.some(word => !/^\p{Lu}/u.test(word)) ||
    !/(?:^|\s)\p{Ll}{4,}/u.test(title) ||
    title.split(/\s+/).length < 2
  )
    return undefined
  return {
    before: parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, ` : '',
    title: cleanTitle(title),
    after: `, ${quoted}, ${after.replace(/^,?\s/u, '')}`,
    quoted: true,
  }
}

/** Only names, or a heading like "s.v.", stand before a quoted title: a bracket with a year there means a book came first. */
const leadsToTitle = (before: string): boolean =>
  !/,\s(?:\S+\s){2,12}\S+:\s*$/u.test(before) &&
  !/\(\D{0,80}\b(?:1[5-9]|20)\d\d\)\s*,/.test(before) &&
  !/,\s(?:chap|ch|pt|vol|sec|art|pp?|Kap)\.?\s?[\divxlc]+,\s*$/.test(before) &&
  !/:\s\S+(?:\s\S+){3,}$/.test(before.trim().replace(/,$/, ''))

/** Quoted words inside a title that is not quoted itself: small letters go on with it on both sides, or after a comma behind it. */
function isPartOfTitle(quoted: string, before: string, after: string): boolean {
  if (/[,.?!]$/.test(quoted) || /^,\s(?:the|la|le|les|el|il|die|der|das)\s\p{Lu}/u.test(after)) return false
  const [, comma = '', word = ''] = /^(,?)\s(\p{Ll}+)[\s.]/u.exec(after) ?? []
  if (word === '') return false
  return !AFTER_QUOTED.has(word) && (comma === ',' || /\p{L}\s$/u.test(before))
}

/** Small words that follow a quoted title without being part of it. */
const AFTER_QUOTED = new Set(
  (
    'in ed eds edited trans translated p pp vol no n at on from by accessed available see cited quoted last para par and or dated published ' +
    'posted reprinted forthcoming unpublished supra op cit doi here esp especially chapter ch chap art s ss fn fol ff f ibid id presented paper ' +
    'speech press video interview memo manuscript statement trailer'
  ).split(' '),
)

/** A translated title or original script may stand in brackets right after the title. */
const withoutGloss = (after: string): string =>
  after
    .replace(/^\s(?:\((?![^()]*\b(?:1[5-9]|20)\d\d)[^()]*\)|\[[^[\]\d]{3,200}\])/u, '')
    .replace(/^\s?[\p{sc=Han}《》\s・·“”：，、–-]{2,}(?=[,.]|\s\()/u, '')

function italicTitle(text: string, italics: readonly Span[]): TitlePlace | undefined {
  const first = joined(text, italics).find(
    ({ start, end }) =>
      end - start > 3 && !/^(?:see|ibid|op|supra|cf|et al|in|id|trans|ed)\b[^\s]*(?:\s\w+)?\.?$/i.test(text.slice(start, end).trim()),
  )
  if (first === undefined || text.slice(0, first.start).length > 200) return undefined
  const lead = /[,.]\s+[Ii]n:?\s*$/u.exec(text.slice(first.start, first.end))
  const end = lead === null ? first.end + goesOn(text.slice(first.start, first.end), text.slice(first.end)) : first.start + lead.index + 1
  return {
    before: text.slice(0, first.start),
    title: cleanTitle(text.slice(first.start, end)),
    after: withoutGloss(text.slice(end)),
    quoted: false,
  }
}

/** How far a title goes on in roman letters, as foreign words inside italics are set: up to the next comma or bracket. */
const goesOn = (title: string, after: string): number =>
  /[,.;:?!]\s*$/.test(title) ? 0 : (/^[^\S,]*[\p{L}\p{N}“‘"][^,;()[\]]*(?=,\s|\s\()/u.exec(after)?.[0].length ?? 0)

/** Italic stretches with only blanks or punctuation between them are one title. */
function joined(text: string, italics: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of italics.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last !== undefined && /^[\s:’'“”"–—-]*$/u.test(text.slice(last.end, span.start)))
      whole[whole.length - 1] = { start: last.start, end: span.end }
    else whole.push(span)
  }
  return whole
}

const EDITORIAL =
  /^(?:(?:\p{Lu}[\p{L}’-]*\s(?:(?:in|on|for|of|and)\s)?){0,6}(?:Reports?|Papers?|Series|Briefs?|Briefing|Bulletin|Stud(?:y|ies)|Monographs?),?\s(?:[Nn]o\.?|#|N°|vol\.)\s?\d|(?:\p{Lu}{2,}\s)?(?:Report|Paper|Brief)\s\p{Lu}{0,4}-?\d[\d-]*$|Studies\sin\s[\p{L} ]{3,50}\s\d{1,4}$|eds?\.?\s|\(?eds?\.\)?$|edited by|(?:U\.?N\.?\s)?[Dd]oc\.\s|(?:in:?|dans:?)\s(?=[\p{Lu}«“‘„])|\[?[wW]:\]?\s|[УВ]\s?кн\.:|red\.\s\p{Lu}|(?:pod red|под ред|за ред)\.|h(?:rs)?g\.\sv|\p{Lu}{2,6}-\d[\d-]*$|(?:Cmn?d|Cd|Cm|CP)\.?\s\d{1,5}$|Index:\s|(?:[\w-]+\.){1,3}[a-z]{2,8}$|(?:rapport|compte rendu|communiqué|document de travail|hearings?|committee print)(?:\s|$)|[Vv]ersion\s\d|\d{1,2}\.\s(?:\p{L}+\.\s)?(?:Aufl|vyd|wyd|изд)|\d{1,2}e\s[ée]d\.|trans(?:\.|lated)|tr\.\s|annot\.|rev\. ed|\d{1,2}(?:st|nd|rd|th)\s(?:rev\. )?ed|vols?\.\s|\d+ vols?|by\s\p{Lu})/u
const AFTER_TITLE =
  /^(?:pp?\.|vol\.|no\.|n\.?\s?[°º]|nr\.|núm\.|roč\.|t\.\s|s\.\s?\d|UN [Dd]oc|[Dd]oc\.|press release|transcript|[Rr]eport no|[A-Z]{2,5}-\d|GAO|hearing|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter)\b)/u

/** A report's number that stands between its author and its title: `GAO-21-104`, `Report no. 12`. */
const REPORT_NUMBER = /^(?:\p{Lu}{2,6}-\d[\d-]*|(?:[Rr]eport|[Pp]aper|[Dd]oc\.)\s(?:no\.\s)?\d[\d/-]*)$/u

/** "Authors, Title (Place: Publisher, Year)" and "Authors, Title, Publisher, Year" with nothing to mark the title but commas. */
function plainTitle(printed: string): TitlePlace {
  const text = printed.replace(NAMES_AND_COLON, '$1,')
  const journal = inJournal(text)
  if (journal !== undefined) return journal
  const shields = shieldsOf(text)
  const bracket = imprintStart(text)
  const head = bracket === undefined ? text : text.slice(0, bracket)
  const pieces = piecesBetween(head, ',', shields).map(piece => ({ ...piece, words: head.slice(piece.start, piece.end).trim() }))
  const words = pieces.map(piece => piece.words)
  const turned = turnedAt(words)
  const lead = RELEASE.test(words[0] ?? '') ? 1 : 0
  const named = /^\s{4}/.test(text) ? 0 : turned === undefined ? lead + authorCount(words.slice(lead)) : 2
  const authors = named + (named > 0 && COLUMN.test(words[named] ?? '') ? 1 : 0)
  const numbered = authors > 0 && pieces.length > authors + 1 && REPORT_NUMBER.test(pieces[authors]?.words ?? '') ? 1 : 0
  const rest = pieces.slice(authors + numbered)
  const [day, year] = rest
  if (day !== undefined && year !== undefined && DAY.test(day.words) && /^(?:1[5-9]|20)\d\d\b/.test(year.words))
    return {
      before: head.slice(0, day.start),
      title: cleanTitle(head.slice(day.start, year.start + 6)),
      after: text.slice(year.start + 6),
      quoted: false,
    }
  const stop = rest.findIndex(
    (piece, index) =>
      index > 0 &&
      (EDITORIAL.test(piece.words) ||
        /^(?:annex|appendix|app\.)\s\p{Lu}\.?$/iu.test(piece.words) ||
        /^(?:at|pp?\.|S\.|chaps?\.|chapters?|paras?\.|arts?\.|tables?|figs?\.|annex|appendix|Anm\.|Sp\.|§{1,2})\s[\divxlc]/.test(
          piece.words,
        ) ||
        (bracket === undefined && !continuesTitle(piece.words) && !isSpan(piece.words, rest.slice(index + 1)))),
  )
  const last = stop < 0 ? rest.at(-1) : rest[stop - 1]
  if (rest[0] === undefined || last === undefined || isLocator(rest[0].words) || POST.test(rest[0].words)) {
    const end = rest[0]?.start ?? head.length
    return { before: head.slice(0, end), title: '', after: text.slice(end), quoted: false }
  }
  const whole = head.slice(rest[0].start, last.end)
  const end = THESIS.exec(whole)?.index ?? townIn(whole) ?? whole.length
  return {
    before: turned ?? head.slice(0, pieces[authors]?.start ?? 0),
    title: cleanTitle(whole.slice(0, end)),
    after: `${pieces
      .slice(authors, authors + numbered)
      .map(({ words }) => `, ${words}`)
      .join('')}${withoutGloss(`${whole.slice(end)}${text.slice(last.end)}`)}`,
    quoted: false,
  }
}

/** `Author, Title, AVR 41 (2003), S. 1`: the volume and the bare year show the journal, and so where the title ends. */
function inJournal(text: string): TitlePlace | undefined {
  const match =
    /^(?=[^“”‘"(),]{3,320},\s)(?<before>[^“”‘"(),]{3,60}(?:(?:,\s|\s(?:and|und|&)\s)[^“”‘"(),]{3,60}){0,4}?,\s)(?<title>[^“”"()]{5,250}?)(?=,\s\p{Lu}[^,()]{1,80}?,?\s(?:\d{1,4}|(?<=,\s)[ivxlc]{1,8})\s\((?:\p{L}+\s)?(?:1[5-9]|20)\d\d\)(?:,\s(?:S|pp?)\.\s?\d|:\s?\d))/u.exec(
      text,
    )
  const { before = '', title = '' } = match?.groups ?? {}
  if (
    match === null ||
    !before
      .slice(0, -2)
      .split(/,\s|\s(?:and|und|&)\s/u)
      .every(isPerson)
  )
    return undefined
  return { before, title: cleanTitle(title), after: text.slice(match[0].length), quoted: true }
}

const SEVERAL = String.raw`(?:\s?\/\s?|\s(?:and|und|et|&)\s)`
const INITIALS_OR_NAMES = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?[\s-]){1,3}(?:(?:von|van|de|der|zu)\s){0,2}\p{Lu}[\p{L}’'-]+`
/** Authors closed by a colon, as Germans print them: `Sabine Köhler: Zwischen den Fronten`. */
const NAMES_AND_COLON = new RegExp(
  String.raw`^(${INITIALS_OR_NAMES}(?:${SEVERAL}${INITIALS_OR_NAMES}){0,4}(?:\s\((?:Hg|Hrsg|eds?)\.?\))?|\p{Lu}\p{Ll}[\p{L}’'-]+(?:\/\p{Lu}[\p{L}’'-]+)?):(?=\s\p{Lu}[^,]{3,200}(?:,\s|$))`,
  'u',
)
const RELEASE = /^(?:Press|News) Release$/iu
/** What stands in the place of a title where something posted has none: `Telegram post`. */
const POST = /^(?:\p{L}+\s)?(?:post|tweet|thread|photo|message|story|reel)$/u
const COLUMN = /^(?:Note|Comment|Essay|Recent Development|Opinion|Op-?[Ee]d|Editorial|Commentary|Letter to the Editor|Book Review)$/u
/** A thesis says so behind its title's full stop. */
const THESIS = /(?<=\.)\s(?:Phil\.\s)?(?:Diss\.|Dissertation|Masterarbeit|Habil\.|Thèse|Tesi)/u

/** Where a town and its publisher follow a title's full stop: `Grenzkriege. Berlin: Havel-Verlag`. */
const townIn = (whole: string): number | undefined =>
  [...whole.matchAll(/(?<=\.)\s(\p{Lu}[^.:,]{2,40}):\s/gu)].find(match => isPlace(match[1] ?? ''))?.index

/** A day that only its year completes, where a title would stand: `Daily Sentinel, December 11, 1992`. */
const DAY = new RegExp(String.raw`^(?:${MONTH})\.?\s\d{1,2}$`, 'iu')

/** Years that close a title, since a later part has the work's own: `Les volontaires, 1991-2001, Paris, Canal, 2008`. */
const isSpan = (part: string, later: readonly { readonly words: string }[]): boolean =>
  /^\d{4}\s?[-–]\s?\d{2,4}$/.test(part) && later.some(({ words }) => /(?:^|\s)(?:1[5-9]|20)\d\d\.?$/.test(words))

/** "Rossi, Paolo, I volontari in Oriente": a family name, a given name and a title of several words, as the name reads. */
function turnedAt([family = '', given = '', title = '', next]: readonly string[]): string | undefined {
  const several = title.split(/\s+/).length > 2 && /\s\p{Ll}/u.test(title) && !/\s(?:and|und|et|&)\s/.test(title)
  return next !== undefined &&
    several &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(family) &&
    /^(?:\p{Lu}\p{Ll}{2,}|(?:\p{Lu}\.\s?){1,3})$/u.test(given) &&
    !isPlace(given)
    ? `${given} ${family}, `
    : undefined
}

/** Without a bracket to end it, a title takes on only parts that plainly go on with it. */
const continuesTitle = (part: string): boolean =>
  /^(?:and|or|\p{Ll})/u.test(part) && !AFTER_TITLE.test(part) && !/^(?:eds?\.|trans\.|by\s)/.test(part)

function imprintStart(text: string): number | undefined {
  const shields = shieldsOf(text)
  for (const match of text.matchAll(/\s?\((?=[^()]{0,300}\b(?:1[5-9]|20)\d\d)/gu)) {
    const inside = text.slice(match.index + match[0].length)
    const close = inside.indexOf(')')
    if (/\bH[CL]\s[\d–-]/u.test(inside.slice(0, close))) return match.index
    if (/\b[Rr]esolutions?\s\d{1,4}$/u.test(text.slice(0, match.index))) continue
    if (shields[match.index] === undefined && /\b(?:1[5-9]|20)\d\d[a-z]?\??\.?(?:\s\[\d{4}\])?$/u.test(inside.slice(0, close)))
      return match.index
  }
  return undefined
}

/** How many parts between commas are authors: a list closed by "and", else the first part where it reads as a name. */
export function authorCount(parts: readonly string[]): number {
  const close = parts.findIndex((part, index) => index > 0 && index < 12 && /^(?:and|&)\s/.test(part))
  if (close > 0 && close < parts.length - 1 && isList(parts.slice(0, close + 1))) return close + 1
  const initialed = parts.findIndex(part => !INITIALED.test(part))
  if (initialed > 1) return initialed
  const pair = parts.findIndex(part => / (?:and|&) /.test(part))
  const last = (parts[pair] ?? '').replace(EDITORS, '').split(/ (?:and|&) /)
  if (pair > 0 && pair < parts.length - 1 && [...parts.slice(0, pair), ...last].every(isPerson)) return pair + 1
  if (OWN_KIND.test(parts[0] ?? '') || /^(?:[\w-]+\.)+[a-z]{2,8}$/u.test(parts[1] ?? '')) return 0
  const [first = '', second] = parts
  if (second === undefined || !isNameLike(first)) return 0
  if (/^(?:\(?eds?\.?\)?|comps?\.|dirs?\.|prods?\.|et al\.?|Jr\.?|Inc\.?|Ltd\.?)$/i.test(second)) return parts.length > 2 ? 2 : 0
  return 1
}

const EDITORS = /\s\((?:eds?|Hrsg|Hg|dirs?|coords?|a cura di)\.?\)$/u

/** Words that open the title of a document without an author. */
const OWN_KIND =
  /^(?:(?:Draft|Final|Interim|Midterm|Annual|Joint|Second|First|Third)\s)?(?:[Rr]eport|Act|Statement|Resolution|Decision|Proceedings|Minutes|Note|Summary|Declaration|Symposium|Constitution|Constitución|Handbook|Guidelines|Guidance|General [Cc]omment|Opinion|Agreement|Memorandum|Protocol|Charter|Antwort|Bericht|Beschlussempfehlung|Gesetzentwurf|Antrag|Anfrage|Unterrichtung|Rapport|Raport|Informe|Relazione)\s(?:of|on|by|to|for|between|de|No|der|des|zur|zum|über|sur|w|o|z)\b/u

/** One of several authors with initials, as continental lists print them without an "and": `D. ROE`, `J.-M. van Doe Smith`. */
const INITIALED =
  /^(?:\p{Lu}\.[-\s]?){1,4}(?:(?:de|da|di|del|della|van|von|der|den|le|la)\s){0,2}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}(?:\s\((?:eds?|Hrsg|Hg|dirs?|coords?|a cura di)\.?\))?$/u

function isList(parts: readonly string[]): boolean {
  const names = parts.map(part => part.replace(/^(?:and|&)\s/, ''))
  const persons = names.filter(isPerson).length
  const single = names.every(name => /^\p{Lu}[\p{L}’'-]*(?:\s(?:et al\.?|\p{Lu}[\p{L}’'-]*))?$/u.test(name))
  const bodies =
    names.every(name => isNameLike(name) && name.split(/\s+/).length > 1) &&
    /\([\p{Lu}\d][\p{L}\d]{1,11}\)|\b(?:International|Committee|Centre|Center|Group)\b/u.test(parts.join(' '))
  return persons >= names.length - 1 || single || bodies
}

/** A title as printed, without its outer marks and the comma or stop that only closes it; line breaks become blanks. */
export function cleanTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;:]\s*/, '')
    .replace(/\s*[,;]$/, '')
    .replace(/,(?=[’”]$)/u, '')
    .replace(/(?<=\S)\s\[[^[\]\d]{8,200}\]$/u, '')
    .replace(/(?<![.…\s]|\b\p{Lu}|\b(?:Inc|Co|etc|No|vol|U\.S))\.$/u, '')
    .trim()
}
