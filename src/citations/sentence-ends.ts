import { MONTH } from '../text/months.ts'
import type { Shield } from './shield.ts'

const ABBREVIATIONS = new Set(
  (
    'ed eds edn trans tr vol vols no nos pp p n nn art arts sec secs cf e.g i.e eg ie al jr sr dr mr mrs ms st gen col lt maj capt sgt adm brig hon prof rev ' +
    'inc ltd co corp univ dept gov sen rep v vs ca c fn para paras ch chap chaps fig figs doc docs res stat reg fed cir app supp ct jan feb mar apr jun jul ' +
    'aug sept sep oct nov dec op cit loc ser repr rpt comp comps cong sess h.r l.j j.l u.s u.k u.n d.c n.y s bd nr vgl hrsg aufl jg z.b bzw usw law int intl ' +
    'assn j q aust anon approx est zit ders dies verf anm hg art bl kap abb diss roč č vyd wyd str red ред изд ст etc al. s.v ibid id mass calif conn fla ill tex wash pa va ariz mich minn'
  ).split(' '),
)

/** Abbreviations that are words as well: they end no sentence with a capital or before a number only. */
const WORDS_TOO = new Set('law art mass miss ill wash res reg comp col int'.split(' '))

/** Offsets just after each full stop, question or exclamation mark that may end a sentence of a note, before a capital or a number. */
export function sentenceEnds(text: string, shields: readonly (Shield | undefined)[]): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/[.?!][”’"'»)\]]{0,3}(?=\s)/gu)) {
    const end = match.index + match[0].length
    const inside = shields[match.index]
    if (inside === 'url' || (inside !== undefined && shields[end] !== undefined)) continue
    if (!/^\s+[“‘"'«([]{0,2}(?:\p{Lu}|\d|https?:|id\.|ibid)/u.test(text.slice(end, end + 12))) continue
    if (match[0] === '.' && (isAbbreviation(text, match.index) || isOrdinal(text, match.index))) continue
    ends.push(end)
  }
  return ends
}

/** A number that counts, as German and others write it: `21. August`, `2. Aufl.`. */
const isOrdinal = (text: string, stop: number): boolean =>
  /(?<![\p{L}\d])\d{1,2}$/u.test(text.slice(Math.max(0, stop - 3), stop)) && ORDERED.test(text.slice(stop + 1, stop + 24))
const ORDERED = new RegExp(String.raw`^\s?(?:(?:${MONTH})(?!\p{L})|Aufl|Auflage|Bd\.|Jg\.|Band|Jahrgang|Sitzung|Wahlperiode)`, 'iu')

function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? ''
  if (/^(?:[ivxlc]+)$/.test(word) && word.length > 1) return false
  if (/^\p{Lu}{2,6}$/u.test(word) && /^\.\s(?:\p{Lu}[\p{Lu}.]*\.|\d)/u.test(text.slice(stop, stop + 12))) return true
  if (WORDS_TOO.has(word)) return /^\.\s\d/.test(text.slice(stop, stop + 3))
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
