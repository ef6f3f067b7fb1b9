import type { Piece } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/**
 * The stretch of raw text (UTF-16 units) behind a stretch of canonical text, from the first copied letter in it to the last. Without
 * pieces the two texts are one. A span that holds no copied letter, such as a mended line break, gives the letter before it.
 */
export function toRaw(pieces: readonly Piece[], span: Span): Span {
  if (pieces.length === 0) return span
  const first = indexAt(pieces, span.start)
  let start = Infinity
  let end = 0
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.at >= span.end) break
    const from = Math.max(span.start, piece.at)
    const to = Math.min(span.end, piece.at + piece.length)
    if (from >= to) continue
    start = Math.min(start, piece.raw + from - piece.at)
    end = Math.max(end, piece.raw + to - piece.at)
  }
  return end > 0 ? { start, end } : letterBefore(pieces[Math.max(0, first - 1)] ?? pieces[0])
}

/** Index of the first piece that ends after `offset`. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.at + piece.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function letterBefore(piece: Piece | undefined): Span {
  const end = piece === undefined ? 1 : piece.raw + piece.length
  return { start: end - 1, end }
}
