import type { Box } from '../../model/document.ts'

/** What the file's own tag tree says of some letters. */
export type Tag = {
  /** Name of the paragraph of a note that holds them; some programs put all notes of a page into one note element. */
  readonly note?: string
  /** Whether they are a reference to a note. */
  readonly reference?: boolean
  /** 1 for `H1` or `Title`. */
  readonly level?: number
  readonly table?: boolean
  readonly caption?: boolean
  /** Belongs to the page and not to the text: heads, feet, rules. */
  readonly artifact?: boolean
}

/** Letters in one font on one baseline. Lengths are points; `y` is the baseline, counted down from the page's top. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly tag: Tag | undefined
  /** Whether a link inside the document lies on them. */
  readonly linked: boolean
  /** How sure a recogniser is of them, 0–100, where they were read on a picture. */
  readonly confidence?: number
}

/** A drawn line across the page. */
export type Rule = { readonly x0: number; readonly x1: number; readonly y: number }

/** A page as the file shows it, in the order of its drawing; `sideways` are words set at an angle. */
export type Page = {
  /** 1-based. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyphs[]
  readonly sideways: string
  readonly rules: readonly Rule[]
  /** Links that lead to another place in the document. */
  readonly links: readonly Box[]
  /** Whether anything stands on it. */
  readonly drawn: boolean
}

/** What a font is called in the file; the name tells its weight and slope. */
export type Fonts = ReadonlyMap<string, string>

const bold = /bold|black|heavy|semibd|demi|-bd|\.b$/i
const italic = /italic|oblique|slanted|kursiv|-it$|^[a-z]{6}\+cmti|^[a-z]{6}\+sfti/i

export const isBold = (fonts: Fonts, font: string): boolean => bold.test(fonts.get(font) ?? '')
export const isItalic = (fonts: Fonts, font: string): boolean => italic.test(fonts.get(font) ?? '')
