import type { XmlElement } from '../bytes/xml.ts'
import { labelIn } from './labels.ts'
import { allIn, childOf, valueOf } from './names.ts'

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
const usual: SectionNumbering = {
  footnote: { format: 'decimal', start: 1, restart: 'continuous' },
  endnote: { format: 'lowerRoman', start: 1, restart: 'continuous' },
}

/** The numbering of each section: its own properties, else those of the document. */
export function sectionsOf(body: XmlElement, settings: XmlElement | undefined): SectionNumbering[] {
  const document = numberingIn(settings, usual)
  return [...allIn(body, 'w:sectPr')].map(section => numberingIn(section, document))
}

function numberingIn(element: XmlElement | undefined, over: SectionNumbering): SectionNumbering {
  return {
    footnote: read(childOf(element, 'w:footnotePr'), over.footnote),
    endnote: read(childOf(element, 'w:endnotePr'), over.endnote),
  }
}

const read = (properties: XmlElement | undefined, { format, start, restart }: Numbering): Numbering => ({
  format: valueOf(properties, 'w:numFmt') ?? format,
  start: Number.parseInt(valueOf(properties, 'w:numStart') ?? '', 10) || start,
  restart: valueOf(properties, 'w:numRestart') ?? restart,
})

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
