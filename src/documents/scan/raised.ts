import type { Box } from '../../model/document.ts'
import { inkIn } from './ink.ts'
import type { Raster } from './raster.ts'
import type { Letter, ScannedLine, ScannedWord } from './words.ts'

/** Above the baseline by this share of the small letters' height, a letter is raised. */
const RAISED = 0.3
/** Raised letters of this share of the tall letters' height are figures or signs; quotation marks and apostrophes are lower. */
const FIGURE = 0.48
/** A raised number that is read less surely stays what the whole line was read as. */
const SURE = 40

/** Reads a small part of the picture by itself. */
type Read = (box: Box) => { readonly text: string; readonly confidence: number } | undefined

/**
 * A word with the number or sign of a note that is set off above it: the recogniser reads lines whole and takes raised figures for
 * quotation marks, so that `read` reads their small picture by itself.
 */
export function marksIn(word: ScannedWord, line: Pick<ScannedLine, 'baseline' | 'small' | 'tall'>, read: Read): ScannedWord[] {
  const { letters } = word
  const isRaised = ({ box }: Letter): boolean => line.baseline - box.y1 > RAISED * line.small && box.y1 - box.y0 > FIGURE * line.tall
  const first = letters.findIndex(letter => !isRaised(letter))
  const last = letters.findLastIndex(letter => !isRaised(letter))
  const [before, after] = first < 0 ? [letters, []] : [letters.slice(0, first), letters.slice(last + 1)]
  const middle = letters.slice(before.length, letters.length - after.length)
  const [label, call] = [markOf(before, read), markOf(after, read)]
  if (label === undefined && call === undefined) return [word]
  const rest = [...(label === undefined ? before : []), ...middle, ...(call === undefined ? after : [])]
  return [
    ...(label === undefined ? [] : [label]),
    ...(rest.length === 0 ? [] : [{ ...word, text: rest.map(letter => letter.text).join(''), box: around(rest), letters: rest }]),
    ...(call === undefined ? [] : [rest.length === 0 ? call : { ...call, box: { ...call.box, x0: around(rest).x1 } }]),
  ]
}

function markOf(letters: readonly Letter[], read: Read): ScannedWord | undefined {
  if (letters.length === 0) return undefined
  const box = around(letters)
  const found = read(box)
  if (found === undefined || found.confidence < SURE || !/^(?:\d{1,3}|[*†‡]{1,3})$/u.test(found.text)) return undefined
  return { ...found, box, raised: true, letters }
}

/** Room before a line, in heights of its tall letters, in which the label of a note may stand, and how high it may reach above the baseline. */
const ROOM = 4
const REACH = 1.35

/** The raised number before a line that the recogniser has passed over. */
export function labelBefore({ baseline, small, tall, words }: ScannedLine, raster: Raster, read: Read): ScannedWord | undefined {
  const first = words[0]
  if (first === undefined || first.raised) return undefined
  const foot = baseline - RAISED * small
  const box = inkIn(raster, { x0: first.box.x0 - ROOM * tall, x1: first.box.x0 - 1, y0: baseline - REACH * tall, y1: foot })
  const height = box === undefined ? 0 : box.y1 - box.y0
  if (box === undefined || height < FIGURE * tall || height > 0.9 * tall || box.y1 >= Math.round(foot)) return undefined
  return markOf([{ text: '', box }], read)
}

const around = (letters: readonly Letter[]): Box => ({
  x0: Math.min(...letters.map(({ box }) => box.x0)),
  y0: Math.min(...letters.map(({ box }) => box.y0)),
  x1: Math.max(...letters.map(({ box }) => box.x1)),
  y1: Math.max(...letters.map(({ box }) => box.y1)),
})
