import { findDates, findNoDate, parseDate } from '../text/dates.ts'
import { authorDateAt } from './author-date.ts'
import { readDatedPaper } from './dated-paper.ts'
import { findLegal } from './legal.ts'
import { isPerson } from './names.ts'
import { readPersonal } from './personal.ts'
import { findPointer } from './pointers.ts'
import { findShelfmark } from './shelfmarks.ts'
import { piecesBetween, quotationsIn, shieldsOf } from './shield.ts'
import { parseSymbol } from './symbols.ts'
import { findUrls } from './urls.ts'

/** How plainly a stretch of a note cites: gives a work, may be a bare short form (a name, a name and a title), or does neither. */
export type Evidence = 'work' | 'maybe' | 'none'

const FINITE =
  /(?<![\p{L}’'-])(?:is|are|was|were|be|been|being|has|have|had|does|did|do|can|could|may|might|will|would|should|shall|must|cannot|says|said|(?<!\b(?:of|by|between|among|for|to|and|member|other|all|both|third)\s)states|stated|notes|noted|argues|argued|provides|provided|included|includes|contains|seems|appears|remains|became|becomes|came|refers|referred|shows|showed|gives|gave|made|makes|took|takes|used|tends|means|meant|supposes|found|finds|presents|postulates|believed|estimated|announced|supports|deserves|quotes|cites|quoted|wrote|writes|began|held|upheld|led|stood|saw|went|told|brought|sought|kept|left|grew|rose|fell|reflects|drew|spoke|thought|knew|met|sent|built|chose|fought|taught|owes|suggests|explains|describes|discusses|concludes|observes|maintains|contends|emphasizes|emphasises|demonstrates|indicates|requires|distinguishes|acknowledges|asserts|rejects|defends|highlights|wird|hat|haben|sind|ist|wurde|wurden|kann)(?![\p{L}-])/u

/** Past tenses; the words ending alike that citations themselves use are left out. */
const PAST =
  /(?<![\p{L}’'-])(?!(?:undated|accessed|aired|screened|hosted|presented|produced|directed|released|filmed|last|updated|modified|edited|translated|revised|unpublished|published|posted|reprinted|selected|collected|illustrated|enlarged|expanded|abridged|based|signed|dated|uploaded|streamed|recorded|transcribed|compiled|addressed|commissioned|retrieved|archived|declassified|unreported|related|armed|united)(?!\p{L}))\p{Ll}{3,}ed(?![\p{L}-]|\s(?:by|from)\s)/u

/** The words left out above are past tenses where what was published or released follows them. */
const PAST_OF =
  /(?<![\p{L}’'-])(?:published|released|updated|presented|produced|signed|posted|revised|issued|filed|submitted)\s(?:a|an|the|its|his|her|their|that|this)\s/u

/** A sentence about what was said: `This rests on …`. */
const POINTING = /^\s*(?:This|These|Those|He|She|They|We)\s\p{Ll}{3,}/u

/** Whether the stretch is running prose: a finite verb stands free of quotation marks, brackets and addresses. */
export function isProse(text: string): boolean {
  const free = freeOf(text)
  return hasVerb(free) || hasLongRun(free)
}

const hasVerb = (free: string): boolean => POINTING.test(free) || FINITE.test(free) || PAST.test(free) || PAST_OF.test(free)

/** Seven words or more without a capital, two of them function words, are a sentence and no part of a citation. */
function hasLongRun(free: string): boolean {
  const runs = free.match(/(?:(?<=\s)\p{Ll}[\p{Ll}’'-]*,?\s){6,}\p{Ll}/gu) ?? []
  return runs.some(run => (run.match(/\b(?:the|of|to|that|which|this|these|for|with|by|in|on|or|as|from|not|any)\s/g)?.length ?? 0) >= 2)
}

/** How plainly `text`, one stretch between dividers, cites a work. Prose cites nothing by itself. */
export function evidenceOf(text: string): Evidence {
  const trimmed = text.trim().replace(/^(?:and|or)\s+/, '')
  if (findPointer(trimmed) !== undefined && trimmed.length < 250 && !isProse(trimmed)) return 'work'
  if (isPointedAtEnd(trimmed)) return 'work'
  if (trimmed === '') return 'none'
  if (LOWER_START.test(trimmed)) return DOCUMENT.test(trimmed) && trimmed.length < 300 && !isProse(trimmed) ? 'work' : 'none'
  if (readPersonal(trimmed) !== undefined) return 'work'
  if (findShelfmark(trimmed) !== undefined && /^[\p{Lu}\d]/u.test(trimmed) && trimmed.length < 300 && !hasVerb(freeOf(trimmed)))
    return 'work'
  if (isProse(trimmed.replace(TREATY_HISTORY, '')))
    return isNumberedDocument(trimmed) || isHeadedByName(trimmed) || isDescribed(trimmed) ? 'work' : 'none'
  if (findUrls(trimmed).length > 0 || findLegal(trimmed) !== undefined || PERSONAL.test(trimmed) || DOCUMENT.test(trimmed)) return 'work'
  if (authorDateAt(trimmed) !== undefined) return 'work'
  if (PLACE_AND_HOUSE.test(trimmed) || readDatedPaper(trimmed) !== undefined || parseSymbol(trimmed) !== undefined) return 'work'
  if (isDescribed(trimmed) || /\bs\.\s?v\.\s[“"„«]/u.test(trimmed)) return 'work'
  if (hasImprint(trimmed) || hasTitle(trimmed) || hasDatedParts(trimmed)) return 'work'
  return isBareShortForm(trimmed) || isNamedTitle(trimmed) || CASE_AGAIN.test(trimmed) ? 'maybe' : 'none'
}

/** A long title in small letters with its pointer and a place behind it: `…, General comment on the context of walls, cit., par. 5`. */
const isPointedAtEnd = (text: string): boolean =>
  text.length < 400 && /^\p{Lu}[^;]{20,360},\s(?:(?:op|loc|art)\.\s)?cit\.(?:,\s[^,;]{2,20})?\.?$/u.test(text) && !hasVerb(freeOf(text))

/** A body's document with a long title: its author and symbol stand at either end, and no verb but in the title's own run. */
export const isNumberedDocument = (text: string): boolean =>
  /^\p{Lu}[^,.;]{2,80},\s/u.test(text) && DOCUMENT.test(text) && !hasVerb(freeOf(text)) && text.length < 600

/** When a treaty was made and came into force. */
const TREATY_HISTORY = /(?:,\s|\s\()(?:adopted|opened for signature|signed|concluded|done)\s[^;()]{4,100}\d{4}\)?/u

/** Whether a stretch begins with the kind of what it tells of: `Screenshot of a closed chat`, `Reply of the company`. */
export const isKindOfThing = (text: string): boolean => KIND.test(text)

/** Something kept or said that is told of by its kind and day or number: `Screenshot of a closed chat, 6 June 2023`. */
const isDescribed = (text: string): boolean =>
  text.length < 400 &&
  isKindOfThing(text) &&
  (DOCUMENT.test(text) || findDates(text).some(({ edtf }) => edtf.length > 7)) &&
  !FINITE.test(freeOf(text))

const KIND =
  /^(?:\p{Lu}[\p{L}’-]*\s){0,2}(?:report|letter|note verbale|screenshot|photo(?:graph)?|video|footage|recording|flight|manifest|invoice|contract|end-user certificate|bill of lading|press (?:briefing|conference|release|statement)|speech|statement|remarks|reply|response|message|post|page|telegram|cable|minutes|transcript|e-?mail|interviews?|testimony|affidavit|communication|briefing|diary)\s(?:of|by|from|to|with|on|dated|in|at|page|list)\s/iu

/** A person's work with a long title in small letters, its year or pages between commas behind it. */
const isHeadedByName = (text: string): boolean => {
  const head = /^[^,;]{3,60}(?=,\s\p{Lu})/u.exec(text)?.[0]
  return head !== undefined && isPerson(head) && !hasVerb(freeOf(text)) && (hasImprint(text) || hasDatedParts(text))
}

/** A name, a title and perhaps a page, whatever the title's language: `Dikötter, Jindai Zhongguo zhi zhongzu guannian, 63`. */
const isNamedTitle = (text: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]{0,40}(?:\s(?:(?:and|und|et|&)\s)?\p{Lu}[\p{L}.’'-]{0,40}){0,3}[,:]\s[“‘"]?\p{Lu}(?:[^.;,]|\.\.\.){3,120},?[”’"]?(?:,?\s(?:(?:pp?|[SsСс]|str|chap|ch|paras?|§|Kap|Rn|Bl)\.?\s?)?[\dIlO]{1,4}(?:[-–]\d{1,4})?(?:\sff?\.?)?)?\.?$/u.test(
    text,
  )

/** Whether a stretch that ends here could be a whole citation: at a page, year, address, bracket, quotation or pointer. */
export function endsWhole(text: string): boolean {
  return /(?:[\d)\]”’"'»/]|https?:\/\/\S+|ff|cit\.|[Ii]d\.|[Ii]bid\.|n\.\s?d\.)[.,;]?\s*$/u.test(text)
}

const PERSONAL =
  /\b(?:interview(?:ed)?|correspondence|conversation|discussion|communication|e-?mail|letter|memorandum)\b.{0,80}?\s(?:with|to|from|by)\s/i
/** A stretch that goes on with a sentence; addresses and small particles of names may open a citation. */
const LOWER_START = /^\p{Ll}+(?!\S*[./@])\s(?<!(?:de|da|di|von|van|al|el|le|la|bin|ibn|id|ibid|op)\s)/u

/** A case again by one party's name: `Metz, 466 F.3d at 998`. */
const CASE_AGAIN = /^\p{Lu}[\p{L}’' ]{1,40}, \d{1,4} [\p{Lu}][\p{L}\d. ]{1,16} at \*?\d/u

/** Symbols of the United Nations and other bodies (`CCPR/C/84/D/879/1999`, `S/RES/1325`, `ICC-ASP/8/Res. 6`), and words that lead to numbers of documents. */
const DOCUMENT =
  /\b(?:UN [Dd]oc\.?|U\.N\. Doc\.|[Dd]oc\. no\.|(?:A|S|E|ST)\/\d{1,4}(?:\/\d|\b)|[A-Z]{1,8}(?:[-.][A-Z\d]{1,8})?\/(?:[A-Za-z\d.()-]{1,16}\/){1,6}[A-Za-z.()-]{0,12}\d|[A-Z]{1,8}(?:-[A-Z]{1,8})?(?:\/\d{1,3})?\/Res\.\s?\d|(?:HC|HL) Deb\.?\s\d|\bDrucksache\s\d|\bBT-Drs\.|CRS (?:Report|In Focus|Insight|Infographic|Legal Sidebar))/

const YEAR_IN_BRACKET = /[([][^()[\]]{0,300}?\b(?:1[5-9]\d\d|20\d\d)\b[^()[\]]{0,60}[)\]]/u

/** A bracket that holds a year, after at least one word with a capital: `(London: Reaktion, 2006)`, `(2019)`, `[1991]`. */
function hasImprint(text: string): boolean {
  const bracket = YEAR_IN_BRACKET.exec(text)
  if (bracket === null) return false
  return /\p{Lu}/u.test(text.slice(0, bracket.index)) || /^\s\d+\s\p{Lu}/u.test(text.slice(bracket.index + bracket[0].length))
}

/** A title in quotation marks of two words or more that opens the stretch or follows a name. */
function hasTitle(text: string): boolean {
  const [first] = quotationsIn(text)
  if (first === undefined) return false
  const before = text.slice(0, first.start).trim()
  return (before === '' || /\p{Lu}/u.test(before)) && isTitle(text.slice(first.start + 1, first.end - 1), before, text.slice(first.end))
}

/** Whether quoted words name a work: most long words have capitals, or a name leads to them, or a comma, date or address closes them. */
export function isTitle(quoted: string, before: string, after: string): boolean {
  const words = quoted.trim().split(/\s+/)
  if (words.length < 2 || words.length > 50 || (before === '' && readsAsSentence(quoted))) return false
  if (before.endsWith(',') && before.length < 80 && /[,.]\s*$|^,/.test(quoted.slice(-2) + after.slice(0, 1))) return true
  if (before.endsWith(',') && isPerson(before.slice(0, -1))) return true
  const long = words.filter(word => word.length > 4)
  const capitals = long.filter(word => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
  if (/,\s*$/.test(quoted) || capitals.length >= long.length * 0.6) return true
  return words.length < 20 && /^[.,]?\s*(?:https?:|\(|in\s|[^.;]{0,60}\b(?:1[89]|20)\d\d\b)/.test(after)
}

/** Whether the stretch is, or ends in, a sentence in quotation marks with its stop inside, and no title. */
export function isQuotedSentence(text: string): boolean {
  const last = quotationsIn(text).at(-1)
  return last !== undefined && text.slice(last.end).trim() === '' && readsAsSentence(text.slice(last.start + 1, last.end - 1))
}

function readsAsSentence(quoted: string): boolean {
  const words = quoted.trim().split(/\s+/)
  const capitals = words.filter(word => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
  return (
    words.length > 6 && /[.!?…][”’"'\s]*$/u.test(quoted) && (/^(?:…|\.\s?\.|\p{Ll})/u.test(quoted) || capitals.length < words.length * 0.4)
  )
}

/** Parts between commas, led by a capital, one of them a date or a page. */
function hasDatedParts(text: string): boolean {
  const parts = piecesBetween(text, ',').map(piece => text.slice(piece.start, piece.end).trim())
  if (parts.length < 3 || !/^[\p{Lu}@]/u.test(text)) return false
  return parts
    .slice(1)
    .some(
      part =>
        /^(?:pp?\.|vol\.|no\.|S\.)\s?\d/.test(part) ||
        PLACE_AND_YEAR.test(part) ||
        parseDate(part.replace(/^(?:entry (?:of|for)|dated|of|vom)\s/, ''))?.start === 0 ||
        findNoDate(part)?.start === 0,
    )
}

/** `Berlin: Havel-Verlag 2010` behind a title. */
const PLACE_AND_HOUSE = /[.,]\s\p{Lu}[\p{L} ]{2,30}:\s\p{Lu}[^,:;]{2,60},?\s(?:1[5-9]|20)\d\d\b/u

/** `Warszawa 2015`, `Frankfurt am Main 1998`. */
const PLACE_AND_YEAR = /^\p{Lu}[\p{L}./: -]{2,60}\s(?:1[5-9]|20)\d\d\.?$/u

const NO_NAME =
  /^(?:table|figure|fig|arts?|articles?|sections?|chapters?|parts?|annex|appendix|para|paras|notes?|clause|emphasis|translation|map|box)\b/i

/** What an author did with a source's figures. */
export const CALCULATED = /,?\sand\s(?:the\s)?authors?[’']s?\s(?:own\s)?calculations?\.?$/iu

/** Where a short form points to, or how it was said: `, art. 14`, `, table 4`, `, interview`. */
const LAST_PLACE =
  /,\s(?:(?:arts?|paras?|annex|appendix|tables?|figs?|chaps?|sects?|sections?)\.?\s[\p{L}\d–-]{1,8}(?:\s\p{L}{1,8}\s[\p{L}\d])?|interview|letter|telegram|e-?mail|speech|testimony|statement|briefing)$/iu

/** Capitalised words and numbers alone, few of them: `Wagemakers`, `Haykel, 48, 49`, `Kedourie, Nationalism, 14`. */
function isBareShortForm(text: string): boolean {
  if (NO_NAME.test(text) || text.length > 160) return false
  const words = text
    .replace(/[.,]+$/, '')
    .replace(CALCULATED, '')
    .replace(LAST_PLACE, '')
    .split(/\s+/)
  const plain = words.filter(
    word =>
      !/^[([“‘"']?[\p{Lu}\d§]/u.test(word) &&
      !/^[ivxlc]+[.,]*$/.test(word) &&
      !/^(?:and|et|al\.?|the|of|in|for|on|to|de|van|von|pp?\.|by|eds?\.|a|und|S\.|ff\.?)[,.]?$/u.test(word),
  )
  return /^(?:\p{Lu}|@\w|(?:1[89]|20)\d\d\s\p{Lu})/u.test(text) && plain.length <= words.length / 4
}

function freeOf(text: string): string {
  const shields = shieldsOf(text)
  let free = ''
  for (let i = 0; i < text.length; i++) free += shields[i] === undefined ? text[i] : '#'
  return free
}
