/** Every note format of ECMA-376 17.18.59 that Latin-script documents use; others are written in digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: number => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: number => roman(number).toLowerCase(),
  upperLetter: letters,
  lowerLetter: number => letters(number).toLowerCase(),
  chicago: number => ['*', '†', '‡', '§'][(number - 1) % 4]?.repeat(Math.ceil(number / 4)) ?? '',
}

/** A note's number as Word prints it in one of its formats. */
export const labelIn = (format: string, number: number): string =>
  ((Object.hasOwn(formats, format) ? formats[format] : undefined) ?? String)(number)

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, numeral] of numerals) {
    written += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

/** A to Z, then AA to ZZ, each letter doubled as Word does. */
function letters(number: number): string {
  return String.fromCodePoint(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}
