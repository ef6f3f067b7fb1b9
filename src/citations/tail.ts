import type { Name } from '../model/source.ts'
import { parseDate } from '../text/dates.ts'
import { isLocator, plainLocator } from './locators.ts'
import { isPerson, namesIn } from './names.ts'
import { piecesBetween, shieldsOf } from './shield.ts'

/** What the parts between commas after a title say, in whatever order they stand. */
export type Tail = {
  readonly issued: string | undefined
  readonly author: readonly Name[]
  readonly editor: readonly Name[]
  readonly translator: readonly Name[]
  readonly edition: string | undefined
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly number: string | undefined
  readonly genre: string | undefined
  readonly locator: string | undefined
  /** Parts that are none of these, in order: container, publisher, place. */
  readonly others: readonly string[]
  /** Whether the locator stands before the container or the date instead of after them. */
  readonly locatorEarly: boolean
}

const EDITOR =
  /^(?:eds?\.?|edited by|ed\. by|h(?:rs)?g\.(?:\sv(?:on|\.))?|(?:pod )?red\.(?: nauk\.)?|(?:под|за) ред\.|ред\.|sous la dir(?:ection|\.) de|a cura di|coord\. (?:por|de))\s+(?=\p{Lu})/iu
const TRANSLATOR = /^(?:trans\.?|translated by|tr\.)\s+(?=\p{Lu})/iu
const BY = /^by\s+(?=\p{Lu})/u
const NUMBER =
  /^(?:UN [Dd]oc\.?|U\.N\. Doc\.|[Dd]oc(?:ument)?\.?(?: no\.)?|[Rr]eport no\.|RIN|GAO-|(?:Cmn?d|Cd|Cm|CP)\.?\s\d{1,5}$|(?:BT-|BR-)?(?:Drs\.|Drucksache)\s\d)|^\d{1,3}\s(?:Federal Register|Fed\. ?Reg\.|U\.?S\.?C\.?|C\.?F\.?R\.?|Stat\.)\s|^[A-Z]{1,6}\/[A-Z0-9/.]+$|^(?:[A-Z]{2,6}-)+[\d-]+$|\b(?:Papers?|Series|Seminars|Reports?|Briefs?|Study|Studies|Policy)\b.{0,30}?\b(?:no\.\s?)?\d+$/u
const GENRE =
  /^(?:press release|news release|transcript|(?:rapport|compte rendu|communiqué|document de travail)(?:\s|$)|hearings?|committee print|(?:YouTube |online )?video|podcast|webinar|blog(?: post)?|petition|memorandum|working paper|policy brief|unpublished manuscript|manuscript|letter|interview|hearing|speech|(?:Ph\.?D\.? |master’s |bachelor’s |doctoral |phil\. )?(?:diss\.|dissertation|thesis|Diss\. Univ\.)|data ?set|map|photograph|exhibition|accessed via)\b/iu
const VOLUME = /^(?:vols?\.|Bd\.|Jg\.|R\.(?=\s?\d)|roč\.|[Tt]\.|tome|[ТтTt]\.)\s?([\dIVXLC]+)/u
const ISSUE = /^(?:no|nos|issue|[Nn]r|n\.?\s?[°º]|č|z|núm|Heft|H|№|[Вв]ип|[Вв]ып)\.?\s?([\d–/-]+)(?:\s?\(\d+\))?$/u
const EDITION =
  /^(?:\d{1,2}(?:st|nd|rd|th)|rev(?:ised|\.)?|new|enlarged)\.?(?:\s(?:and|rev\.|enl\.))*\s(?:ed(?:ition|n)?\.?)$|^\d{1,2}\.?\s(?:\p{L}+\.,?\s)*(?:Aufl(?:age|\.)?|vyd\.?|wyd\.?|изд\.?)$|^\d{1,2}e\s[ée]d\.?$/iu
const SKIP =
  /^(?:coll\.\s.*|\((?:dirs?|eds?|Hrsg|Hg)\.?\)|\d+\s(?:p|s|с|S|стор)\.?|ici|among (?:many |several )?others|\d+ vols?\.?|updated|last updated|last modified|\d{2,3}(?:st|nd|rd|th|d)\s[Cc]ong(?:ress|\.)?|(?:1st|2n?d|3r?d)\ssess(?:ion|\.)?|undated|no date|n\.\s?d\.|streamed live on|uploaded by .*|and|at|\d+ mins?\.?|s\.?\s?v\.?)$/iu

/** Reads what follows a title. `text` holds no address and no date of access any more. */
export function readTail(text: string): Tail {
  const dated = takeDate(text)
  const shields = shieldsOf(dated.rest)
  const parts = piecesBetween(dated.rest, ',', shields)
    .flatMap(piece =>
      dated.rest
        .slice(piece.start, piece.end)
        .split(
          /(?<!\b(?:eds?|trans|vol|no|Inc|Ltd|Co|St|Dr|Prof|pp?|Wash|Phila|Int|Am|Soc|Stud|Hist|Pol|Econ|Rev|Mil|Univ|Nat|Sci|\d{1,2}|[\p{Lu}]))\.\s+(?=\p{Lu}\p{Ll}{3})/u,
        ),
    )
    .reduce<readonly string[]>(withState, [])
    .map(part =>
      part
        .trim()
        .replace(/^[:.;]\s*|^on\s(?=\p{Lu})/u, '')
        .replace(/(?<!\b(?:\p{Lu}|Inc|Ltd|Co|Corp|diss|no|vol))[.;]+$/u, ''),
    )
    .filter(part => part !== '' && !SKIP.test(part))
  return sortParts(parts, dated.issued)
}

/** A state's letters before a publisher belong to the town: `Washington, DC: World Bank`. */
const withState = (parts: readonly string[], part: string): readonly string[] =>
  /^\s*(?:\p{Lu}{2}|D\.C\.|Mass\.|Conn\.|Calif\.|\p{Lu}\.\p{Lu}\.):\s/u.test(part) && parts.length > 0
    ? [...parts.slice(0, -1), `${parts.at(-1)},${part}`]
    : [...parts, part]

function sortParts(parts: readonly string[], issued: string | undefined): Tail {
  const names: Record<'author' | 'editor' | 'translator', readonly Name[]> = { author: [], editor: [], translator: [] }
  const fields: { edition?: string; volume?: string; issue?: string; number?: string; genre?: string } = {}
  const others: string[] = []
  const locators: string[] = []
  let locatorEarly = false
  for (let i = 0; i < parts.length;) {
    const part = parts[i] ?? ''
    const role = roleOf(part)
    if (role !== undefined) {
      const taken = takeNames(parts, i, role.lead)
      names[role.of] = [...names[role.of], ...taken.names]
      i = taken.next
      continue
    }
    if (isLocator(part)) {
      locatorEarly ||= parts.slice(i + 1).some(other => isTitleLikePart(other))
      locators.push(plainLocator(part))
    } else if (!takeField(part, fields)) others.push(part)
    i++
  }
  return {
    issued,
    ...names,
    edition: fields.edition,
    volume: fields.volume,
    issue: fields.issue,
    number: fields.number,
    genre: fields.genre,
    locator: locators.length === 0 ? undefined : locators.join(', '),
    others,
    locatorEarly,
  }
}

const isTitleLikePart = (part: string): boolean =>
  !isLocator(part) && roleOf(part) === undefined && !GENRE.test(part) && !NUMBER.test(part) && /^\p{Lu}/u.test(part)

function takeField(part: string, fields: { edition?: string; volume?: string; issue?: string; number?: string; genre?: string }): boolean {
  const volume = VOLUME.exec(part)?.[1]
  const issue = ISSUE.exec(part)?.[1]
  if (volume !== undefined) fields.volume ??= volume
  else if (issue !== undefined) fields.issue ??= issue
  else if (EDITION.test(part)) fields.edition ??= part
  else if (GENRE.test(part)) fields.genre ??= part
  else if (NUMBER.test(part)) fields.number ??= part.replace(/^RIN\s/, '')
  else return false
  return true
}

function roleOf(part: string): { readonly of: 'author' | 'editor' | 'translator'; readonly lead: number } | undefined {
  for (const [of, pattern] of [
    ['editor', EDITOR],
    ['translator', TRANSLATOR],
    ['author', BY],
  ] as const) {
    const match = pattern.exec(part)
    if (match !== null) return { of, lead: match[0].length }
  }
  return undefined
}

/** The names after "ed." run on over commas as far as an "and" closes the list. */
function takeNames(parts: readonly string[], at: number, lead: number): { readonly names: readonly Name[]; readonly next: number } {
  const first = (parts[at] ?? '').slice(lead)
  let next = at + 1
  if (!/\s(?:and|&)\s|et al/.test(first)) {
    const close = parts.findIndex((part, index) => index > at && /^(?:and|&)\s/.test(part))
    const between = close < 0 ? [] : parts.slice(at + 1, close)
    if (close > 0 && between.every(part => isPerson(part) || /^\p{Lu}[\p{L}’'-]+$/u.test(part))) next = close + 1
  }
  return { names: namesIn([first, ...parts.slice(at + 1, next)].join(', ')).names, next }
}

/** The date that stands free between commas, and the text without it; numbers after "no." or "p." are none. */
function takeDate(text: string): { readonly issued: string | undefined; readonly rest: string } {
  const shields = shieldsOf(text)
  let best: { readonly start: number; readonly end: number; readonly edtf: string } | undefined
  for (let from = 0; from < text.length;) {
    const found = parseDate(text.slice(from))
    if (found === undefined) break
    const start = from + found.start
    const end = from + found.end
    const free =
      shields[start] === undefined &&
      !/(?:no\.|nos\.|pp?\.|vol\.|paras?\.|[Ss]\.|Rn\.|cols?\.|Bl\.|arts?\.|chap\.|fols?\.|[№°º§]|[A-Z]-|\/)\s?$/u.test(
        text.slice(0, start),
      )
    const whole =
      /(?:^|[,.:;]|\bof|\bon|\bin|updated|modified|[\p{L}])\s*$/u.test(text.slice(0, start)) && /^\s*(?:[,.;:)]|$)/.test(text.slice(end))
    if (free && (found.edtf.length > 4 || whole) && (best === undefined || found.edtf.length > best.edtf.length))
      best = { start, end, edtf: found.edtf }
    from = end
  }
  if (best === undefined) return { issued: undefined, rest: text }
  const before = text
    .slice(0, best.start)
    .replace(
      /(?:,?\s*(?:last )?(?:updated|modified|posted|published|aired|first aired|broadcast|released|streamed live|received|filed|déposée?(?: le)?)(?: on)?|\s(?:of|on|dated|v\.|vom|du|z dnia|від|от))?\s*$/iu,
      '',
    )
  return { issued: best.edtf, rest: `${before}${text.slice(best.end)}` }
}
