import type { Mark } from './map-drawing.tsx'
import type { Size } from './map-view.ts'

/** Pixels that a letter takes about, and a line. */
const LETTER = 6.8
/** The same for the spaced, heavier letters of a country. */
const SPACED = 8.6
const LINE = 15

/** A disc with a longer radius may have labels on it, though not on the number within, which reaches so far from its middle. */
const LARGE = 20
const COUNT = 8

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Marks with room for their label over, under or beside them, whole in the frame where it can be; the ones with most claims first. One that would lie on another has none. */
export function labelled(
  marks: readonly Mark[],
  { width, height }: Size,
): readonly (Mark & { readonly label: { readonly x: number; readonly y: number } | undefined })[] {
  const taken: Box[] = marks
    .filter(mark => !isCountry(mark))
    .map(({ x, y, r }) => {
      const half = r < LARGE ? r : COUNT
      return { left: x - half, right: x + half, top: y - half, bottom: y + half }
    })
  const labels = new Map<Mark, { readonly x: number; readonly y: number }>()
  const byWeight = marks.toSorted((a, b) => b.thing.place.claims.length - a.thing.place.claims.length)
  for (const mark of byWeight) {
    const half = (wordsOn(mark).length * (isCountry(mark) ? SPACED : LETTER)) / 2 + 3
    const free = spotsAround(mark, half)
      .map(spot => ({ spot, box: { left: spot.x - half, right: spot.x + half, top: spot.y - 12, bottom: spot.y + LINE - 12 } }))
      .filter(({ box }) => box.right >= 0 && box.left <= width && box.bottom >= 0 && box.top <= height)
      .filter(({ box }) => !taken.some(other => meet(other, box)))
    const isWhole = ({ box }: { readonly box: Box }): boolean => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
    const chosen = free.find(isWhole) ?? free[0]
    if (chosen === undefined) continue
    taken.push(chosen.box)
    labels.set(mark, chosen.spot)
  }
  return marks.map(mark => ({ ...mark, label: labels.get(mark) }))
}

const isCountry = ({ thing }: Mark): boolean => thing.spot.precision === 'country'

/** What stands at a mark: its name, and for a country, which has no disc to say it, how many claims it has. */
export const wordsOn = (mark: Mark): string => {
  const { place } = mark.thing
  return isCountry(mark) && place.claims.length > 1 ? `${place.thing.name} (${place.claims.length})` : place.thing.name
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function spotsAround({ x, y, r, thing }: Mark, half: number): readonly { readonly x: number; readonly y: number }[] {
  if (thing.spot.precision === 'country')
    return [
      { x, y: y + 4 },
      { x, y: y - 16 },
      { x, y: y + 24 },
      { x, y: y - 36 },
      { x, y: y + 44 },
      { x: x - half, y: y + 4 },
      { x: x + half, y: y + 4 },
    ]
  if (r > 40)
    return [
      { x, y: y - 12 },
      { x, y: y + 22 },
      { x, y: y - r - 6 },
      { x, y: y + r + 16 },
    ]
  return [
    { x, y: y - r - 5 },
    { x, y: y + r + 15 },
    { x: x + r + half + 3, y: y + 4 },
    { x: x - r - half - 3, y: y + 4 },
    ...[x - half, x + half].flatMap(beside => [
      { x: beside, y: y - r - 5 },
      { x: beside, y: y + r + 15 },
    ]),
  ]
}
