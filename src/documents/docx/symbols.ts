/** The letters that the font Symbol draws for A–Z and a–z. */
const capitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const smalls = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
/** Signs of Symbol and Wingdings that stand in reports, by the codes of the fonts. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0xa2: '′',
    0xa3: '≤',
    0xa5: '∞',
    0xac: '←',
    0xad: '↑',
    0xae: '→',
    0xaf: '↓',
    0xb0: '°',
    0xb1: '±',
    0xb2: '″',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0xd0: '∠',
    0xd2: '®',
    0xd3: '©',
    0xd4: '™',
    0xde: '⇒',
    0xe5: '∑',
  },
  wingdings: { 0x6c: '●', 0x6e: '■', 0x71: '❑', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xfc: '✓', 0xfe: '☑' },
}

/** The character that `<w:sym>` draws, from its font and its code in hexadecimal; undefined where no character is known for it. */
export function symbolOf(font: string, code: string): string | undefined {
  const number = Number.parseInt(code, 16)
  if (!(number > 31 && number <= 0x10ffff) || (number >= 0xd800 && number < 0xe000)) return undefined
  const place = number >= 0xf000 && number < 0xf100 ? number - 0xf000 : number
  const family = font.trim().toLowerCase()
  const table = signs[family]
  if (table === undefined) return number >= 0xe000 && number < 0xf900 ? undefined : String.fromCodePoint(number)
  return table[place] ?? (family === 'symbol' ? letterOf(place) : undefined)
}

const letterOf = (place: number): string | undefined =>
  place < 0x41 ? String.fromCodePoint(place) : (capitals[place - 65] ?? smalls[place - 97])
