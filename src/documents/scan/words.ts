import type { Box } from '../../model/document.ts'

/** A letter on a picture; boxes in pixels, y downwards. */
export type Letter = { readonly text: string; readonly box: Box }

/** A word that was recognised on a picture. */
export type ScannedWord = {
  readonly text: string
  readonly box: Box
  /** How sure the recogniser is, 0–100. */
  readonly confidence: number
  /** Whether it stands above the line, as the numbers of notes do. */
  readonly raised: boolean
  readonly letters: readonly Letter[]
}

/** A line of words; lengths in pixels. */
export type ScannedLine = {
  readonly baseline: number
  /** Height of its small letters, and of its tall ones. */
  readonly small: number
  readonly tall: number
  readonly words: readonly ScannedWord[]
}
