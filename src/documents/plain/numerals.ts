const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Letters that a recogniser reads where a figure stands. */
const alike: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  G: '6',
}

/** The number written in ordinary or raised figures, or in letters that were read for figures. */
export const numberOf = (digits: string): number =>
  Number(digits.replace(/\D/g, letter => alike[letter] ?? String(Math.max(0, raised.indexOf(letter)))))

/** The marks that call notes where no figures do, in their order. */
const symbols = ['*', '†', '‡', '§', '‖', '¶', '**', '††', '‡‡', '§§'] as const

/** Signs that a recogniser reads where a mark stands. */
const alikeMarks: Readonly<Record<string, string>> = { '||': '‖', t: '†', f: '†', '+': '†', J: '‡', '{': '‡', '%': '‡' }

/** A mark, or the one for which this sign was read. */
export const markOf = (printed: string): string => alikeMarks[printed] ?? printed

/** The place of a mark in the order of marks, from 1; 0 where it is none. */
export const rankOf = (printed: string): number => symbols.findIndex(symbol => symbol === markOf(printed)) + 1
