/** What LaTeX's accents put on the letter behind them, as combining characters of Unicode. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
}

/** Letters and signs that LaTeX names. */
const named: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  th: 'þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textdegree: '°',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  copyright: '©',
  textregistered: '®',
  textunderscore: '_',
  textasciitilde: '~',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
}

const command =
  /\\([`'^~=."])\s{0,3}(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])|([A-Za-z]))|\\([uvHckrdb])(?:\s{0,3}\{\\?([A-Za-z])\}|\s{1,3}\\?([A-Za-z]))|\\([A-Za-z]{1,30})(?:\s{1,3}|\{\})?|\\([^A-Za-z])|---|--|``|''|~|[{}$]/g

/** A field of BibTeX as people read it: accents composed, signs named, braces and commands for type left out. */
export function plainLatex(text: string): string {
  const plain = text.replace(command, (whole: string, mark, a, b, c, letter, d, e, name, sign) => {
    if (typeof mark === 'string') return `${a ?? b ?? c}${accents[mark] ?? ''}`
    if (typeof letter === 'string') return `${d ?? e}${accents[letter] ?? ''}`
    if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? '') : ''
    if (typeof sign === 'string') return sign === '-' || sign === '/' ? '' : sign === '\\' || /\s/.test(sign) ? ' ' : sign
    return signs[whole] ?? ''
  })
  return plain.normalize('NFC').replace(/\s+/g, ' ').trim()
}

const signs: Readonly<Record<string, string>> = { '---': '—', '--': '–', '``': '“', "''": '”', '~': ' ' }
