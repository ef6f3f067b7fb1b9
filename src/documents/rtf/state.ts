import type { Meaning } from '../office/field-codes.ts'
import type { Flow } from './flow.ts'

/** Where the words of a group go. */
export type Destination = 'body' | 'nowhere' | 'fonts' | 'styles' | 'instruction' | 'title' | 'author' | 'operator' | 'company'

/** A field while its group is open. */
export type OpenField = { code: string; meaning: Meaning | undefined }

/** What holds in a group; a group begins with what held around it. */
export type State = {
  destination: Destination
  flow: Flow
  codePage: number
  /** Letters that stand for one in Unicode, for programs that know none (`\uc`). */
  stand: number
  italic: boolean
  raised: boolean
  hidden: boolean
  bold: boolean
  /** Number of the paragraph's style. */
  style: number | undefined
  outline: number | undefined
  listed: boolean
  inTable: boolean
  field: OpenField | undefined
  /** What is to be done when the group ends. */
  close: (() => void) | undefined
}
