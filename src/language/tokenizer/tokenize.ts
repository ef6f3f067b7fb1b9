import { ABBREVIATIONS, BEFORE_NUMBERS } from './abbreviations.ts'
import { contracted } from './contractions.ts'

/** A half-open stretch of a text that is one word or sign. */
export type Cut = { readonly start: number; readonly end: number }

/** Parts before a hyphen that stay with what follows, as EWT and GUM have them: "anti-Western" is one word, "pro - war" are three; so are "UN - backed". */
const PREFIX =
  'e|non|pre|anti|re|mid|post|co|over|pro|multi|ex|sub|semi|neo|pan|cross|counter|inter|intra|mini|micro|macro|socio|psycho|(?-i:[uU]n)|ultra'
const LETTERS = String.raw`[\p{L}\p{M}\p{N}_]+`

const SCANNER = new RegExp(
  [
    String.raw`(?:\p{L}\p{M}*\.){2,}\p{L}?(?!\p{L})`,
    String.raw`['’](?:\d\ds|em|cause|til|n)(?![\p{L}\p{N}])`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)+|\p{N}+(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])|\p{N}+(?=[ap]m(?![\p{L}\p{N}]))`,
    `(?:(?:${PREFIX})-(?=\\p{L}))?${LETTERS}(?:['’\`&.@]${LETTERS})*`,
    String.raw`\.{2,}|[!?]+|-{2,}|\*+|={2,}|#+|~+|''|` + '``' + String.raw`|<<+|>>+|.`,
  ].join('|'),
  'gisuy',
)

const ADDRESS = /(?:https?|ftp):\/\/|www\./i
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*/
const OPENING = /^[<([{"“'‘]+/
const TRAILING = /[).,;:'"’”\]>!?]/
const SMILEY = /^(?:[:;=8]['-]?[)(DPp/|*]+|\^_\^|<3|[(][:;=])$/

/** Endings that make "name.ending" the name of a site or a file. */
const SITE_ENDING =
  /\.(?:com|org|net|edu|gov|mil|int|info|tv|io|co|uk|eu|ru|ua|de|fr|au|ca|us|docx?|xlsx?|pdf|txt|html?|jpe?g|png|zip|exe)$/i

/** Cuts a text into words and signs after the habits of UD English. */
export function tokenize(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    const whole = addressIn(chunk)
    const start = index + whole.start
    const end = index + whole.end
    cutPlain(text, index, start, cuts)
    if (end > start) cuts.push({ start, end })
    cutPlain(text, end, index + chunk.length, cuts)
  }
  return cuts
}

/** The web address, mail address or smiley in what stands between two white spaces; empty at its start where there is none. */
function addressIn(chunk: string): Cut {
  if (SMILEY.test(chunk)) return { start: 0, end: chunk.length }
  const address = chunk.search(ADDRESS)
  if (address >= 0) return { start: address, end: endOfAddress(chunk, address) }
  const start = chunk.includes('@') ? (OPENING.exec(chunk)?.[0].length ?? 0) : 0
  const mail = chunk.includes('@') ? MAIL.exec(chunk.slice(start)) : null
  return mail === null ? { start: 0, end: 0 } : { start, end: endOfAddress(chunk.slice(0, start + mail[0].length), start) }
}

/** The end of an address without the punctuation of the sentence around it; a bracket that it opens itself is its own. */
function endOfAddress(chunk: string, start: number): number {
  const bracket = chunk.indexOf('(', start)
  let end = chunk.length
  while (end > start + 1 && TRAILING.test(chunk[end - 1] ?? '')) {
    if (chunk[end - 1] === ')' && bracket >= 0 && bracket < end) break
    end--
  }
  return end
}

function cutPlain(text: string, from: number, to: number, cuts: Cut[]): void {
  SCANNER.lastIndex = from
  while (SCANNER.lastIndex < to) {
    const start = SCANNER.lastIndex
    const [word = ''] = SCANNER.exec(text) ?? []
    const length = Math.min(keptLength(text, start, word), to - start)
    let at = start
    for (const part of contracted(text.slice(start, start + length))) {
      cuts.push({ start: at, end: at + part })
      at += part
    }
    SCANNER.lastIndex = start + Math.max(1, length)
  }
}

/** How much of a scanned word is one word: with the full stop of an abbreviation, without a sentence glued to it. */
function keptLength(text: string, start: number, word: string): number {
  const end = start + word.length
  const isWhole = isAbbreviation(word, text.slice(end + 1, end + 3)) || isAmongInitials(text, start, end, word)
  if (text[end] === '.' && text[end + 1] !== '.' && isWhole) return word.length + 1
  const inner = word.indexOf('.')
  if (inner <= 0 || !/^\p{L}{2}/u.test(word) || SITE_ENDING.test(word)) return word.length
  const several = word.indexOf('.', inner + 1) > 0
  return several || /^[\p{Lu}\d._]+$/u.test(word) || /^[\p{L}]{2}\.\p{Lu}$/u.test(word) ? word.length : inner
}

/** "P. | I. | Danladi", "I. M. Danladi": the letter of a name beside other initials, no pronoun. */
const isAmongInitials = (text: string, start: number, end: number, word: string): boolean =>
  word === 'I' &&
  (/(?:^|[\s.])\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, start - 4), start)) || /^\.\s?\p{Lu}\./u.test(text.slice(end, end + 4)))

function isAbbreviation(word: string, after: string): boolean {
  if (/^\p{Lu}\p{M}*$/u.test(word)) return word !== 'I'
  if (/^\p{Lu}\p{Ll}\.\p{Lu}$/u.test(word)) return true
  const lower = word.toLowerCase()
  return ABBREVIATIONS.has(lower) || (BEFORE_NUMBERS.has(lower) && /^\s?\d/.test(after))
}
