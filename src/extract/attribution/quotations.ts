import type { Reading, Token } from '../../language/reading.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../text/sorted.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'

/** Words between quotation marks. */
export type Quotation = Span & {
  /** Index of the block it begins in. */
  readonly block: number
  /** Speech is quoted as a statement of its own; a phrase is quoted inside somebody else's sentence, or held at arm's length. */
  readonly is: 'speech' | 'phrase'
  /** Whether it goes on from the paragraph before: a new opening mark after none that closed. */
  readonly continues: boolean
}

/** Every outermost quotation of a text in order, with its marks; one that runs over several paragraphs is one for each. */
export const findQuotations = (reading: Reading): Quotation[] => {
  const found: Quotation[] = []
  let open = false
  for (const paragraph of paragraphsOf(reading.sentences)) {
    const quoted = quotedIn(reading.text, paragraph, open)
    open = quoted.at(-1)?.closed === false
    for (const { start, end, continues } of quoted) {
      found.push({ start, end, continues, block: paragraph.block, is: isSpeech(reading, { start, end }) ? 'speech' : 'phrase' })
    }
  }
  return found
}

type Quoted = Span & { readonly closed: boolean; readonly continues: boolean }

/** Double marks of any style, two single ones set for a double one, and single curly ones outside double ones. */
const MARK = /[“”"«»‘’]|''|``/g

const pairs: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "''": "''", '``': "''" }

const quotedIn = (text: string, { start, end }: Paragraph, open: boolean): Quoted[] => {
  const found: Quoted[] = []
  let from: { at: number; closes: string; continues: boolean } | undefined
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index
    const sign = match[0]
    if (from !== undefined) {
      if (sign !== from.closes || !canClose(text, at, sign)) continue
      found.push({ start: from.at, end: at + sign.length, closed: true, continues: from.continues })
      from = undefined
    } else if (canOpen(text, at, sign, start)) from = { at, closes: pairs[sign] ?? sign, continues: open && at === start }
  }
  if (from !== undefined && from.closes !== '’') found.push({ start: from.at, end, closed: false, continues: from.continues })
  return found
}

const canOpen = (text: string, at: number, sign: string, start: number): boolean =>
  sign in pairs && (at === start || !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ')) && !/\s/.test(text[at + sign.length] ?? ' ')

/** A single closing mark inside a word is an apostrophe. */
const canClose = (text: string, at: number, sign: string): boolean => sign !== '’' || !/\p{L}/u.test(text[at + 1] ?? ' ')

/** A statement of its own: a clause that begins after a stop, a comma or a colon, or ends in a sign of its own. */
const isSpeech = (reading: Reading, span: Span): boolean => {
  const inner = reading.text.slice(span.start, span.end)
  const lead = reading.text.slice(Math.max(0, span.start - 2), span.start).trimEnd()
  if (!/[,:.!?—–-]$/.test(lead) && lead !== '' && !/[,.!?…—][”"»’']+$/.test(inner)) return false
  return hasClause(reading, span)
}

const hasClause = ({ tokens }: Reading, span: Span): boolean => {
  let words = 0
  let verbs = 0
  for (let i = firstAt(tokens, span.start); i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.start >= span.end) break
    if (token.upos !== 'PUNCT') words++
    if (token.upos === 'VERB' || token.upos === 'AUX') verbs++
  }
  return verbs > 0 && words > 2
}

/** Index of the first token that starts at or after `offset`; tokens are in order. */
export const firstAt = (tokens: readonly Span[], offset: number): number => firstFrom(tokens, offset, ({ start }) => start)

/** The tokens that start in a stretch, in order. */
export const tokensIn = ({ tokens }: Reading, { start, end }: Span): Token[] => tokens.slice(firstAt(tokens, start), firstAt(tokens, end))
