import type { Span } from '../model/span.ts'
import { ANY_MONTH } from '../text/months.ts'

/** A law, regulation, treaty act or court case as a citation names it. */
export type LegalReference = Span & { readonly type: 'legislation' | 'legal_case' }

const CODES = String.raw`U\.?S\.?C\.?(?:A\.)?|C\.?F\.?R\.?|Stat\.|Fed\. ?Reg\.|Federal Register|Cong\. ?Rec\.`
const NAME = String.raw`(?:[\p{Lu}][\p{L}.’'&-]*)`
/** Words between the capitals of an instrument's name. */
const LINK = String.raw`(?:of|the|on|and|for|to|in|against|with|from|concerning|relating|relative|between|\([\p{Lu}\d][^()]{0,29}\))`
const INSTRUMENT = String.raw`(?:Statute|Convention|Treaty|Protocol|Charter|Covenant|Constitution|Declaration)`
const PARTY = String.raw`${NAME}(?:\s(?:${NAME}|of|the|and|ex rel\.|for|de|others|et al\.?|\([\p{Lu}\d]{2,10}\))){0,14}`

const LEGISLATION: readonly RegExp[] = [
  new RegExp(
    String.raw`\b\d{1,3}\s(?:${CODES})(?:\sPart)?\s?(?:§{1,2}\s?)?[\dA-Za-z.()\-–]*\d[\dA-Za-z.()\-–]*(?:,?\s(?:and\s)?[\d.]+\([a-z0-9]+\))*`,
    'u',
  ),
  /\b(?:P\.L\.|Pub\. ?L\.(?: No\.)?|Public Law)\s\d{2,3}[-–]\d{1,4}/u,
  /\b(?:S|H\.\s?R)\.\s\d{1,5}(?=,\s1\d\d(?:st|nd|rd|th)\s)/u,
  /\b(?:H|S)\.\s?(?:R|Res|J\.Res|Rept|Con\.Res)\.\s?(?:\d{2,3}[-–])?\d{1,5}/u,
  /\b(?:S\.C\.|G\.A\.|UNSC|UNGA|(?:UN |U\.N\. |United Nations )?(?:Security Council|General Assembly|Human Rights Council))\s[Rr]es(?:olution|\.)\s(?:ES-)?\d{1,4}(?:\/\d{1,3})?/u,
  new RegExp(
    String.raw`^(?:${NAME}\s(?:(?:${NAME}|${LINK})\s){0,12})?${INSTRUMENT}\b(?:\s(?:${NAME}|${LINK})){0,20}(?=\s(?:[Aa]rts?\.|§)\s?\d|,\s(?:[Aa]rt|§|[Ss]ec|opened|adopted|signed|\d|(?:${ANY_MONTH}))|\s\((?:(?:1[89]|20)\d\d\)|adopted|signed|opened|concluded|done))`,
    'u',
  ),
  /\b(?:Council |Commission |Framework |Delegated |Implementing ){0,2}(?:Directive|Regulation|Decision)\s(?:\((?:EU|EC|EEC|CFSP|Euratom)(?:,\s?\w+)?\)\s)?(?:[Nn]o\.?\s)?\d{2,4}\/\d{1,4}(?:\/(?:EU|EC|EEC|JHA|CFSP|Euratom))?\b(?:\sof\s\d{1,2}\s\p{L}+\s\d{4})?/u,
  /(?<!\p{L})(?:Указ|Федеральный закон|Закон|Постановление|Распоряжение|Приказ)\s[^;]{0,120}?№\s?\d+/u,
  /(?<!\p{L})Закон\s(?:України|Української)\s[^;]{0,120}?№\s?\d+/u,
  /^(?:[Uu]stawa|[Rr]ozporządzenie|[Uu]chwała|[Dd]ekret)\s[^;,]{0,60}?z\s(?:dnia|dn\.)\s\d{1,2}[\s.][^;,]{3,20}\d{4}/u,
  /(?<!\p{L})[Ll]oi\s(?:organique\s)?n[°o]\s?\d{2,4}-\d+|(?<!\p{L})Ley\s(?:Orgánica\s)?\d{1,3}\/\d{4}|(?<!\p{L})[Ll]egge\s\d{1,2}\s\p{L}+\s\d{4},\sn\.\s\d+/u,
  /(?:§{1,2}|Art\.)\s\d{1,4}[a-z]?(?:\s(?:Abs\.|Nr\.|Satz)\s\d+)*\s(?:GG|StGB|StPO|BGB|ZPO|VwGO|AufenthG|SGB|VStGB|UrhG|HGB)(?!\p{L})/u,
  /\bResolution\s(?:[nN]o?\.?\s?)?(?:[A-Z\d-]{1,10}\/){1,3}(?:Res\.\s?)?\d{1,4}\b/u,
  /\b(?:Executive Order|E\.O\.|Exec\. Order(?: No\.)?)\s\d{4,5}/u,
  new RegExp(
    String.raw`\b${NAME}(?:\s(?:${NAME}|of|and|the|\([^()]{1,60}\))){0,12}\sAct(?:\s(?:of\s)?\d{4}|,\s\d{4})(?:\s\([\p{Lu}.\p{Ll}]{1,10}\))?`,
    'u',
  ),
]

/** Year, volume, reports and page, as they follow the parties: `[1919] 2 K.B. 571`, `, 466 F.3d 991 (Fed. Cir. 2006)`. */
const REPORT = String.raw`(?:,?\s(?:[([]\d{4}[)\]]\s)?\d{0,4}\s?\p{Lu}[\p{L}\d.]{0,16}(?:\s\p{Lu}[\p{L}\d.]{0,16}){0,3}\s\d{1,5}(?:,\s\d{1,5})?(?:\s\([^()]{2,30}\))?)?`

const CASES: readonly RegExp[] = [
  // Polish courts: Wyrok SN z dnia 3 lutego 2010 r., II KK 120/09
  /^(?:Wyrok|Postanowienie|Uchwała)\s(?:SN|NSA|TK|WSA|SA|SO|Sądu\s[^,;]{3,60}|Trybunału\s[^,;]{3,40}|ETPC)\sz\s(?:dnia|dn\.)\s\d{1,2}[\s.][^;,]{3,20}\d{4}/u,
  // a court's ruling by its day and number: BVerfG, Urteil vom 12. Juli 1994 – 2 BvE 3/92
  /^(?:BVerfG|BGH|BVerwG|BAG|BSG|BFH|EuGH|EuG|EGMR|(?:OLG|LG|AG|OVG|VG|VGH)\s\p{Lu}\p{L}+|Bundes\p{L}{0,20}gericht\p{L}*|Cour\s[^,;]{3,40}|Conseil d’État|Corte\s[^,;]{3,40}|Tribunal\s(?:Supremo|Constitucional))(?:,?\s[^,;]{0,40})?,\s[^;]{0,40}?\d{1,2}\.?\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4}/u,
  // parties in a bracket behind the name of the case: X in Y (Nicar. v. U.S.)
  /^\p{Lu}[^();]{5,200}\s\([^()]{2,60}\sv\.\s[^()]{2,60}\)(?=[,;])/u,
  /\b(?:Joined )?Cases? [CT][-‑–]\d{1,4}\/\d\d\b(?: P)?,?\s\p{Lu}[^,[]{1,120}/u,
  new RegExp(String.raw`\b${PARTY},?\sv(?:s)?\.?\s${PARTY}${REPORT}`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})R\.?(?:\s\((?:on the application of\s|ex parte\s)?[^()]{2,60}\))?\sv\.?\s\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|for|the|and)){0,12}${REPORT}`,
    'u',
  ),
  /[[(](?:1[89]|20)\d\d[\])]\s(?:\d{1,3}\s)?(?:\p{Lu}\.){2,}[\p{L}.]*(?:\s\(?[\p{Lu}][\p{L}.]*\)?){0,2}\s\d{1,5}/u,
]

/** The first law or case named in `text`. */
export function findLegal(text: string): LegalReference | undefined {
  const found = [
    ...LEGISLATION.map(pattern => reference(text, pattern, 'legislation')),
    ...CASES.map(pattern => reference(text, pattern, 'legal_case')),
  ]
  return found.filter(item => item !== undefined).toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
}

function reference(text: string, pattern: RegExp, type: LegalReference['type']): LegalReference | undefined {
  const match = pattern.exec(text)
  return match === null ? undefined : { type, start: match.index, end: match.index + match[0].length }
}
