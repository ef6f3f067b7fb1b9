import anyAscii from 'any-ascii'

/**
 * A name's plain form, by which spellings of one name are compared: lower case, Latin letters without marks, apostrophes and full stops
 * gone, every other sign a single space. "Kastuś Kalinoŭski" and "Kastus Kalinouski" are one; so are "U.S." and "US".
 */
export function fold(name: string): string {
  const latin = isAscii(name) ? name : anyAscii(name)
  return latin.toLowerCase().replace(SILENT, '').replace(SIGNS, ' ').trim()
}

/**
 * A looser form in which usual transliterations of one name fall together: "Grozny" and "Groznyy", "Izium" and "Izyum", "Ar Raqqah" and
 * "Raqqa". For looking up and for joining names that agree otherwise; never enough alone to say that two people are one.
 */
export function foldSpelling(name: string): string {
  return fold(name)
    .replace(ARABIC_ARTICLE, '')
    .replace(/iy|yi|ii|y/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/ou|oo/g, 'u')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1/g, '$1')
    .replace(/(?<=\w{3})(?:ah|eh)\b/g, 'a')
}

/** The words of a folded name. */
export const foldWords = (name: string): readonly string[] => fold(name).split(' ').filter(Boolean)

const SILENT = /['’‘`´ʻʼ".]/g
const SIGNS = /[^a-z0-9]+/g
const ARABIC_ARTICLE = /\b(?:al|el|ad|adh|an|ar|as|ash|at|ath|az|ed|er|es|ez)\s(?=\w)/g

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
