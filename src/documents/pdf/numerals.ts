/** What a label in Roman numerals is made of; Word numbers endnotes so. */
export const roman = /^[ivxlc]{1,7}$/i

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The number that a label in Arabic or Roman numerals stands for; NaN for a sign. */
export function numberOf(label: string): number {
  if (!roman.test(label)) return Number(label)
  const digits = Array.from(label.toLowerCase(), letter => values[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
