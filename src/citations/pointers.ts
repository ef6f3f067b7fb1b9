import type { Span } from '../model/span.ts'

/** Words that point to a work given elsewhere: which kind, the note they name, and where they stand in the text. */
export type Pointer = Span & {
  readonly how: 'ibid' | 'op-cit' | 'supra'
  /** Number of the note they name, where they do. */
  readonly note: number | null
}

const NOTE = String.raw`(?:,?\s?(?:\(\d{4}\),?\s)?(?:at\s)?(?:nn?\.?|notes?|fn\.?|footnotes?|Anm\.|przyp\.|прим\.)\s?(\d{1,4}))`

const FORMS: readonly (readonly [how: Pointer['how'], pattern: RegExp])[] = [
  ['op-cit', new RegExp(String.raw`\b(?:(?:op|art|loc|ouvr|ob)\s?\.?\s?cit(?:ée?|\b)|a\.\s?a\.\s?O\b)\s?\.?${NOTE}?`, 'iu')],
  [
    'op-cit',
    new RegExp(
      String.raw`(?<!\p{L})(?:dz\.\s?cyt|cit\.\s?d|указ\.\s?(?:соч|раб)|(?:вказ|зазнач)\.\s?(?:праця|пр|твір|тв)|(?:rapport|document|article|ouvrage|texte|étude|discours)\scitée?(?!\p{L}))\.?${NOTE}?`,
      'iu',
    ),
  ],
  ['op-cit', /(?<=[,.;’”"»)]\s|^)cit\.(?=[,;.)\s]|$)()/u],
  ['supra', new RegExp(String.raw`(?:\b(?:supra|above)|(?<=, )infra)\b,?${NOTE}`, 'iu')],
  [
    'supra',
    /(?<=\p{L}[\p{L}.’”“"»,]?\s)[([](?:(?:siehe|wie|s\.|vgl\.|see|cited|above|cf\.|voir)\s)?(?:oben,?\s|above\s)?(?:nn?\.?|fn\.?|note|Anm\.|Fn\.|Fußn\.|Fußnote|Anmerkung)\s?(\d{1,4})[)\]]/iu,
  ],
  ['supra', /(?:\b(?:see|cited in|as in)\s|^)(?:footnote|note)\s(\d{1,4})\b(?=[.,;)]|\s(?:above|supra)|$)/iu],
  ['supra', /\bsupra\b(?!\s(?:text|[Pp]arts?|[Ss]ections?|[Cc]hapters?|accompanying)\b)()/u],
  ['ibid', /(?<![\p{L}.])(?:[il1j][bh][il1íj]d(?:em)?|ebenda|ebd|idem|id|tamże|tamtéž|tamže|ivi|там же|там само)(?!\p{L})\.?()/iu],
]

/** The pointer in a citation, if it holds one. A bare "id" counts only with its full stop. */
export function findPointer(text: string): Pointer | undefined {
  for (const [how, pattern] of FORMS) {
    const match = pattern.exec(text)
    if (match === null || /^id$/i.test(match[0])) continue
    return { how, note: match[1] ? Number(match[1]) : null, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
