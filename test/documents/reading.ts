import assert from 'node:assert/strict'

import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'

/** The words of a stretch of the document. */
export const wordsAt = (document: Document, { start, end }: Span): string => document.text.slice(start, end)

/** The words of every block of this kind. */
export const blocksOf = (document: Document, kind: string): string[] =>
  document.blocks.filter(block => block.kind === kind).map(({ span }) => wordsAt(document, span))

/** Each note as `label|before: words`, with the word before each of its markers. */
export const notesOf = (document: Document): string[] =>
  document.notes.map(({ label, span, markers }) => {
    const before = markers.map(marker => /\S*$/.exec(document.text.slice(0, marker.start))?.[0] ?? '')
    return `${[label, ...before].join('|')}: ${wordsAt(document, span)}`
  })

/** Each record that stands behind words and has an address, as `words → address`. */
export const linksOf = (document: Document): string[] =>
  document.fields.flatMap(({ span, items }) => items.map(({ csl }) => `${wordsAt(document, span)} → ${csl.URL}`))

/** Codes of the faults that were told, in their order. */
export const faultsOf = (document: Document): string[] => document.problems.map(problem => problem.code)

/** What holds of every document: blocks follow each other and fill the text, and all other stretches lie in them. */
export function assertWhole(document: Document): void {
  let end = 0
  for (const { span } of document.blocks) {
    assert.equal(document.text.slice(end, span.start), end === 0 ? '' : '\n\n')
    assert.ok(span.end > span.start)
    assert.equal(wordsAt(document, span).trim(), wordsAt(document, span))
    end = span.end
  }
  assert.equal(end, document.text.length)
  for (const [index, note] of document.notes.entries()) {
    assert.equal(note.number, index + 1)
    assert.ok(document.blocks.some(({ kind, span }) => kind === 'note' && span.start === note.span.start && span.end === note.span.end))
    for (const marker of note.markers) assert.ok(marker.end <= document.text.length && marker.start < marker.end)
  }
  for (const span of [...document.italics, ...document.fields.map(field => field.span)])
    assert.ok(document.blocks.some(block => block.span.start <= span.start && span.end <= block.span.end))
}

/** What holds where there is a raw text: each piece is copied letter for letter, in ascending order. */
export function assertCopied(document: Document, raw: string): void {
  let at = 0
  for (const piece of document.pieces) {
    assert.ok(piece.at >= at)
    assert.equal(document.text.slice(piece.at, piece.at + piece.length), raw.slice(piece.raw, piece.raw + piece.length))
    at = piece.at + piece.length
  }
}
