import { allIn, childOf } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { usual } from '../office/numbering.ts'
import type { Numbering, SectionNumbering } from '../office/numbering.ts'
import { valueOf } from './names.ts'

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
