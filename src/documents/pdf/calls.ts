import type { LinkEvidence } from '../../model/note.ts'
import type { Line, Stretch } from './lines.ts'

/** A number or sign in a line that may call a note, or at the start of a note be its label. Offsets are into the line's text. */
export type Call = {
  readonly line: Line
  readonly start: number
  readonly end: number
  /** Digits, small Roman numerals or signs as printed. */
  readonly label: string
  readonly evidence: LinkEvidence
}

const sign = /\d{1,4}|[*†‡§¶‖]{1,4}|[ivxlc]{1,7}/gu
const signsOnly = /^(?:[\d\s,;*†‡§¶‖–-]+|[ivxlc]{1,7}[\s,;]*)$/u
const unit = /(?:^|[^\p{L}])(?:[kcm]?m|ft|mi|yd|in|CO|H)$/u

/** The numbers and signs of a line that stand raised, that the tag tree calls references, or that lead to another place in the file. */
export function callsIn(line: Line): Call[] {
  return groupsOf(line).flatMap(({ start, end, evidence }) => {
    const before = line.text.slice(Math.max(0, start - 6), start)
    if (/[23]/.test(line.text.slice(start, end)) && end - start === 1 && unit.test(before) && evidence !== 'file') return []
    return [...line.text.slice(start, end).matchAll(sign)].map(found => ({
      line,
      start: start + found.index,
      end: start + found.index + found[0].length,
      label: found[0],
      evidence,
    }))
  })
}

type Group = { readonly start: number; end: number; readonly evidence: LinkEvidence }

/** Stretches of signs that touch, as one each. */
function groupsOf(line: Line): Group[] {
  const groups: Group[] = []
  for (const stretch of line.stretches) {
    const evidence = evidenceOf(line, stretch)
    if (evidence === undefined) continue
    const last = groups.at(-1)
    if (last?.end === stretch.start && last.evidence === evidence) last.end = stretch.end
    else groups.push({ start: stretch.start, end: stretch.end, evidence })
  }
  return groups
}

function evidenceOf(line: Line, stretch: Stretch): LinkEvidence | undefined {
  const text = line.text.slice(stretch.start, stretch.end)
  if (!signsOnly.test(text)) return undefined
  const { tag, linked } = stretch.glyphs
  if (tag?.reference === true) return 'file'
  const attached = stretch.start === 0 || /\S/.test(line.text.slice(stretch.start - 1, stretch.start))
  if (linked && (stretch.raised || attached)) return 'file'
  return stretch.raised ? 'geometry' : undefined
}
