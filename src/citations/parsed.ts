import { CslItem } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Pointer } from './pointers.ts'

/** One citation's words as fields, with what only its resolution needs. */
export type Parsed = {
  readonly csl: CslItem
  readonly locator: string | null
  /** Whether "et al." stands for further authors. */
  readonly etAl: boolean
  readonly pointer: Pointer | undefined
  /** The short name that the note gives the work for later: `(hereinafter E.O. 14285)`. */
  readonly label: string | undefined
  /** Whether the title stands in quotation marks. */
  readonly quotedTitle: boolean
  readonly locatorEarly: boolean
}

/** What one kind of citation gives, before pointers and announced short names are looked at. */
export type ParsedWork = Omit<Parsed, 'pointer' | 'label'>

/** A CSL item of the fields that are there. */
export function item(fields: Readonly<Record<string, unknown>>): CslItem {
  return CslItem.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')))
}

/** A text with blanks in the place of a stretch, so that offsets stay. */
export const blankSpan = (text: string, { start, end }: Span): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** A text with blanks in the place of what a pattern finds. */
export const blank = (text: string, pattern: RegExp): string => text.replace(pattern, match => ' '.repeat(match.length))
