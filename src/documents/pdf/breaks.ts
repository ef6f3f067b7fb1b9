import { hasLeaders } from '../plain/leaders.ts'
import { endsSentence } from '../plain/shape.ts'
import type { Line } from './lines.ts'
import { ALIKE, isFull, kindOf } from './setting.ts'
import type { Setting } from './setting.ts'

/** The mark of an item of a list at the start of its first line. */
export const bullet = /^[•‣▪◦●■○∙·❖➢✓*–—-]\s+(?=\S)|^[•‣▪●■❖➢](?=\S)/u
/** The number or letter of an item. */
export const numbered = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/
/** Lines above a line end by which the width of its paragraph is known; boxes may stand beside it. */
const NEAR = 4
/** Share of the width that an unfinished line leaves free where it stands for itself, as in lists of names. */
const ROOM = 0.25

/** Whether a new block begins between two lines of a frame. */
export function breaks(open: readonly Line[], above: Line, below: Line, setting: Setting): boolean {
  if (setting.tables.has(above) || setting.tables.has(below)) return setting.tables.has(above) !== setting.tables.has(below)
  if (hasLeaders(above.text) !== hasLeaders(below.text)) return true
  if (hasLeaders(above.text)) return false
  if (kindOf(above, setting) !== kindOf(below, setting) || Math.abs(above.size - below.size) > ALIKE) return true
  const step = below.y - above.y
  if (step > 1.3 * setting.leading * Math.max(above.size, below.size)) return true
  if (kindOf(above, setting) === 'heading') return false
  if (bullet.test(below.text) && (endsSentence(above.text) || !/^[*–—-]/.test(below.text))) return true
  const { left, right, hangs } = setting.edges.get(below.frame) ?? { left: below.x0, right: below.x1, hangs: false }
  const em = below.size
  const ended = endsSentence(above.text)
  if (numbered.test(below.text) && ended) return true
  if (!ended && isCentred(above, below, left)) return /^\p{Lu}/u.test(below.text)
  const indented = below.x0 - above.x0 > 0.8 * em
  const outdented = above.x0 - below.x0 > 0.8 * em
  const hanging = bullet.test(open[0]?.text ?? '') || numbered.test(open[0]?.text ?? '')
  if (hangs) return outdented
  if (indented && !(hanging && open.length === 1)) return ended || !isFull(above, setting)
  if (outdented && open.length > 1) return ended
  const edge = Math.min(right, Math.max(below.x1, ...open.slice(-NEAR).map(line => line.x1)))
  const room = edge - above.x1 - firstWordWidth(below)
  if (!ended) return room > ROOM * (edge - left) && /^\p{Lu}/u.test(below.text)
  return room > 1.5 * em && above.x1 - left < 0.95 * (edge - left)
}

/** Whether two lines are set around one axis, as on title pages. */
function isCentred(above: Line, below: Line, left: number): boolean {
  const em = below.size
  const apart = Math.abs(above.x0 - below.x0) > em && above.x0 - left > 2 * em && below.x0 - left > 2 * em
  return apart && Math.abs(above.x0 + above.x1 - below.x0 - below.x1) < em
}

/** Whether the block that ended a frame goes on in another. */
export function goesOn(open: readonly Line[], block: readonly Line[], setting: Setting): boolean {
  const above = open.at(-1)
  const below = block[0]
  if (above === undefined || below === undefined || above.frame === below.frame) return false
  if (kindOf(above, setting) !== 'text' || kindOf(below, setting) !== 'text' || bullet.test(below.text)) return false
  if (Math.abs(above.size - below.size) > ALIKE || (open.length === 1 && above.font !== below.font)) return false
  if (!endsSentence(above.text)) return !/^\p{Lu}/u.test(below.text) || isFull(above, setting)
  const { left } = setting.edges.get(below.frame) ?? { left: below.x0 }
  return isFull(above, setting) && below.x0 - left < 0.8 * below.size && !numbered.test(below.text)
}

const firstWordWidth = (line: Line): number => {
  const space = line.text.indexOf(' ')
  const letters = space < 0 ? line.text.length : space
  return ((line.x1 - line.x0) * letters) / Math.max(line.text.length, 1)
}
