import { labelIn } from './labels.ts'

/** How the notes of one kind are numbered. */
export type Numbering = { readonly format: string; readonly start: number; readonly restart: string }

/** How footnotes and endnotes are numbered in one section. */
export type SectionNumbering = { readonly footnote: Numbering; readonly endnote: Numbering }

/** Where the text first calls a note. */
export type Call = {
  readonly key: string
  readonly kind: 'footnote' | 'endnote'
  /** From 0, in the order of the file. */
  readonly section: number
  readonly page: number
  /** The sign that stands for a number, as printed. */
  readonly mark: string | undefined
}

/** Word's own numbering where a file names none (ECMA-376 17.11.17 and 17.11.18). */
export const usual: SectionNumbering = {
  footnote: { format: 'decimal', start: 1, restart: 'continuous' },
  endnote: { format: 'lowerRoman', start: 1, restart: 'continuous' },
}

/** The printed label of each called note by its key, counted as Word counts: signs of their own take no number. */
export function labelsOf(calls: readonly Call[], sections: readonly SectionNumbering[]): Map<string, string> {
  const labels = new Map<string, string>()
  const last = new Map<Call['kind'], { readonly call: Call; readonly number: number }>()
  for (const call of calls) {
    if (labels.has(call.key)) continue
    if (call.mark !== undefined) {
      labels.set(call.key, call.mark)
      continue
    }
    const { format, start, restart } = (sections[call.section] ?? sections.at(-1) ?? usual)[call.kind]
    const before = last.get(call.kind)
    const anew =
      before === undefined ||
      (restart === 'eachSect' && before.call.section !== call.section) ||
      (restart === 'eachPage' && before.call.page !== call.page)
    const number = anew ? start : before.number + 1
    last.set(call.kind, { call, number })
    labels.set(call.key, labelIn(format, number))
  }
  return labels
}
