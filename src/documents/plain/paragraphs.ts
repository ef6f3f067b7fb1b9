import { fieldIn } from '../../text/field.ts'
import { hasLeaders } from './leaders.ts'
import type { Line } from './lines.ts'
import { endsSentence, flows } from './shape.ts'
import type { Shape } from './shape.ts'

/** A block of body text as the lines that hold it; `skip` letters at its start are a bullet. */
export type Paragraph = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'table'
  readonly lines: readonly Line[]
  readonly skip: number
}

const bullet = /^(?:[•‣▪◦●■○∙·*–—-]|\.(?=\s{2})|o(?=\s{2}))\s+(?=\S)/u
const numbered = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|^(?:[A-Z]|[IVX]{1,5})\.\s+\p{Lu}\p{Ll}/u
/** A last word that calls for another. */
const dangling = /(?:\s(?:the|an?|of|to|and|or|in|on|at|by|for|from|with)|,)$/i

/** A line shorter than this share of the width ends its paragraph. */
const SHORT = 0.8
/** A line shorter than this share stands alone though nothing closes it, as titles do. */
const TITLE = 0.6
const HEADING = 90

/** Join body lines to blocks. `broken` lines end in a marker behind which the dump itself broke the line. */
export function paragraphsOf(
  lines: readonly Line[],
  shape: Shape,
  captions: ReadonlyMap<Line, readonly Line[]>,
  broken: ReadonlySet<Line>,
): Paragraph[] {
  const found: Paragraph[] = []
  let open: Line[] = []
  let waiting: Paragraph[] = []
  const close = (): void => {
    if (open.length > 0) found.push(blockOf(open))
    found.push(...waiting)
    open = []
    waiting = []
  }
  let interrupted = false
  for (const line of lines) {
    const above = open.at(-1)
    const caption = captions.get(line)
    if (caption !== undefined) {
      if (caption[0] === line) waiting.push({ kind: 'caption', lines: caption, skip: 0 })
      interrupted = true
      continue
    }
    if (above === undefined || breaks(above, line, shape, interrupted, broken.has(above))) close()
    interrupted = false
    open.push(line)
  }
  close()
  return found
}

/** Whether a new block begins between two lines of the body. */
function breaks(above: Line, below: Line, shape: Shape, interrupted: boolean, broken: boolean): boolean {
  if (bullet.test(below.text) || hasLeaders(above.text) || hasLeaders(below.text)) return true
  if (fieldIn(below.text) !== undefined) return true
  if (fieldIn(above.text) !== undefined && !flows(above, below)) return true
  const turned = above.page !== below.page
  if (!shape.wrapped) return !(flows(above, below) && (turned || dangling.test(above.text.slice(-12))))
  if (flows(above, below)) return isHeading(above.text) && above.text.length < SHORT * shape.width * 0.5 && below.blanks > shape.gap
  const ended = endsSentence(above.text)
  const gap = !turned && !interrupted && below.blanks > shape.gap
  if (numbered.test(below.text) && (ended || gap)) return true
  if (below.indent > shape.margin && below.indent - shape.margin < 20 && above.indent <= shape.margin && ended) return true
  if (broken) return gap && below.blanks < 4
  const room = above.text.length + 1 + (below.text.indexOf(' ') < 0 ? below.text.length : below.text.indexOf(' '))
  if (interrupted) return ended
  if (gap) return true
  const short = room < SHORT * shape.width
  if (turned) return ended && short
  return ended ? short : room < TITLE * shape.width && /^[\p{Lu}\d“"‘(]/u.test(below.text)
}

/** Whether a line alone could be a heading: short, and not closed like a sentence. */
export const isHeading = (text: string): boolean =>
  text.length <= HEADING && fieldIn(text) === undefined && !/[.!,:;…][)\]”’"']*$/u.test(text) && /^[\p{Lu}\d“"‘(]/u.test(text)

function blockOf(lines: readonly Line[]): Paragraph {
  const text = lines[0]?.text ?? ''
  const mark = bullet.exec(text)
  if (mark !== null) return { kind: 'item', lines, skip: mark[0].length }
  if (hasLeaders(text)) return { kind: 'table', lines, skip: 0 }
  if (numbered.test(text) && text.length > HEADING) return { kind: 'item', lines, skip: 0 }
  if (lines.length === 1 && isHeading(text)) return { kind: 'heading', lines, skip: 0 }
  return { kind: 'paragraph', lines, skip: 0 }
}
