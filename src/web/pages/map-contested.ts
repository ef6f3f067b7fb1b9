/** A line on the ground that not everybody holds to be a border, as Natural Earth draws it between two areas. */
export type Contested = {
  /** Names of the two areas in Natural Earth, in alphabetical order. */
  readonly between: readonly [string, string]
  /** West, south, east, north in degrees, where only the part of the line in this box is contested. */
  readonly box?: readonly [number, number, number, number]
  /** Whether the United Nations' world map has a line there at all. */
  readonly onUnMap: boolean
  readonly words: string
}

/**
 * Contested lines in neutral words. What the United Nations draw was looked up in UN Geodata as plotly.js 4.1.1 carries it: a line is not on
 * that map where both its sides have one country's code there; areas with a code of their own (Jammu and Kashmir, Aksai Chin, Arunachal
 * Pradesh, Halaib, Ilemi) have lines on it that are not final.
 */
export const contested: readonly Contested[] = [
  {
    between: ['Russia', 'Ukraine'],
    box: [33, 45.7, 35.2, 46.4],
    onUnMap: false,
    words: 'Between Kherson Oblast and Crimea: Russia has held Crimea since 2014 and claims it; to the UN General Assembly it is Ukraine',
  },
  {
    between: ['Kosovo', 'Serbia'],
    onUnMap: false,
    words: 'Between Kosovo, independent to some hundred states, and Serbia, which claims it',
  },
  {
    between: ['Cyprus', 'N. Cyprus'],
    onUnMap: false,
    words: 'Between Cyprus and the north, which Turkish forces hold; recognised by Turkey alone',
  },
  { between: ['Somalia', 'Somaliland'], onUnMap: false, words: 'Between Somaliland, which governs itself, and Somalia, which claims it' },
  {
    between: ['Morocco', 'W. Sahara'],
    onUnMap: false,
    words: 'The berm in Western Sahara: Morocco holds the west of it, the Polisario Front the east; both claim the whole',
  },
  {
    between: ['Israel', 'Syria'],
    onUnMap: false,
    words: 'The line of 1974 on the Golan, which Israel holds and claims; to the UN Security Council it is Syria',
  },
  { between: ['Israel', 'Palestine'], onUnMap: true, words: 'The armistice line of 1949 between Israel and the West Bank and Gaza' },
  { between: ['Jordan', 'Palestine'], onUnMap: true, words: 'Between Jordan and the West Bank, which Israel has held since 1967' },
  {
    between: ['India', 'Pakistan'],
    box: [73.2, 32.4, 78.5, 36],
    onUnMap: true,
    words: 'The Line of Control in Jammu and Kashmir, whose status India and Pakistan have not agreed',
  },
  { between: ['India', 'Siachen Glacier'], onUnMap: true, words: 'Siachen Glacier: India holds it, Pakistan claims it' },
  { between: ['Pakistan', 'Siachen Glacier'], onUnMap: true, words: 'Siachen Glacier: India holds it, Pakistan claims it' },
  { between: ['China', 'Siachen Glacier'], onUnMap: true, words: 'Siachen Glacier: India holds it, Pakistan claims it' },
  {
    between: ['China', 'Pakistan'],
    onUnMap: true,
    words: 'Between China and what Pakistan holds of Kashmir; India claims the land on both sides',
  },
  {
    between: ['China', 'India'],
    box: [76, 31, 81, 36.5],
    onUnMap: true,
    words: 'Aksai Chin and beside it: China holds it, India claims it',
  },
  { between: ['China', 'India'], box: [91, 26.5, 98, 30], onUnMap: true, words: 'Arunachal Pradesh: India holds it, China claims it' },
  {
    between: ['S. Sudan', 'Sudan'],
    onUnMap: true,
    words: 'Between Sudan and South Sudan: not finally determined; the status of Abyei is open',
  },
  { between: ['Egypt', 'Sudan'], box: [33, 21.5, 37, 24], onUnMap: true, words: 'Halaib: Egypt holds it, Sudan claims it' },
  { between: ['Kenya', 'S. Sudan'], onUnMap: true, words: 'Ilemi: Kenya holds it, South Sudan claims it' },
  { between: ['North Korea', 'South Korea'], onUnMap: true, words: 'The armistice line of 1953 in Korea' },
  {
    between: ['Guyana', 'Venezuela'],
    onUnMap: true,
    words: 'Between Venezuela and Essequibo, which Guyana administers and Venezuela claims',
  },
]

/** Lines that the United Nations' map has and Natural Earth has not, drawn roughly by hand: longitude, latitude. */
export const onlyOnUnMap: readonly { readonly words: string; readonly points: readonly (readonly [number, number])[] }[] = [
  {
    words: 'Between Morocco and Western Sahara, a territory that does not govern itself (UN); Morocco claims it',
    points: [
      [-13.17, 27.67],
      [-8.67, 27.67],
    ],
  },
  {
    words: 'Between Israel and the Golan, which Israel holds; to the UN Security Council it is Syria',
    points: [
      [35.64, 33.25],
      [35.62, 33.05],
      [35.64, 32.88],
      [35.66, 32.75],
      [35.6, 32.68],
    ],
  },
]
