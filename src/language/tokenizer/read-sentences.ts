import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../text/sorted.ts'
import { sentenceEnds } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import type { Cut } from './tokenize.ts'
import { visibleText } from './visible.ts'
import type { Visible } from './visible.ts'

/** Words after which a sentence is cut: nobody writes so long a one, but lists without a stop and broken files do. */
const LONGEST = 1000

/** A word or sign with its offsets in the whole text. */
export type Word = Cut & { readonly form: string }

/** Sentences of the stretch `span`, each as its words. What `skip` covers is not there: no word reaches over it. */
export function readSentences(text: string, span: Span, skip: readonly Span[]): Word[][] {
  const visible = visibleText(text, span, skip)
  const cuts = tokenize(visible.text).flatMap(cut => apart(cut, visible.seams))
  const sentences: Word[][] = []
  let first = 0
  for (const end of sentenceEnds(visible.text, cuts)) {
    for (; first < end; first += LONGEST) sentences.push(cuts.slice(first, Math.min(end, first + LONGEST)).map(cut => wordAt(visible, cut)))
    first = end
  }
  return sentences
}

const wordAt = ({ text, offset }: Visible, { start, end }: Cut): Word => ({
  start: offset(start),
  end: offset(end - 1) + 1,
  form: text.slice(start, end),
})

/** The cut, divided where something was left out of the text inside it. */
function apart(cut: Cut, seams: readonly number[]): Cut[] {
  const inside = seams.slice(
    firstFrom(seams, cut.start + 1, seam => seam),
    firstFrom(seams, cut.end, seam => seam),
  )
  const bounds = [cut.start, ...inside, cut.end]
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? cut.start, end }))
}
