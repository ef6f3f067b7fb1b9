/** English words that are a number by themselves. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
)

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** Plurals that stand for a number nobody counted, with the least that they promise ("hundreds": two of them). */
export const crowds: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** Parts of a whole, as fractions of one: "two thirds", "a quarter". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
])

/** What the words before a number make of it: a floor, a ceiling, a rough figure, or the first end of a range. */
export type Bound = 'least' | 'most' | 'about' | 'range'

/** Words before a number, the longer first where one begins another. */
export const bounds: readonly (readonly [words: string, bound: Bound])[] = [
  ['at the very least', 'least'],
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['not fewer than', 'least'],
  ['a minimum of', 'least'],
  ['more than', 'least'],
  ['greater than', 'least'],
  ['well over', 'least'],
  ['just over', 'least'],
  ['upwards of', 'least'],
  ['upward of', 'least'],
  ['in excess of', 'least'],
  ['over', 'least'],
  ['above', 'least'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['never more than', 'most'],
  ['at most', 'most'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['a maximum of', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['under', 'most'],
  ['below', 'most'],
  ['an estimated', 'about'],
  ['estimated at', 'about'],
  ['close to', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['perhaps', 'about'],
  ['anywhere between', 'range'],
  ['anywhere from', 'range'],
  ['somewhere between', 'range'],
  ['between', 'range'],
  ['from', 'range'],
]
