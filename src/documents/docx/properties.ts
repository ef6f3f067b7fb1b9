import type { Properties } from '../about/properties.ts'
import { childOf, findXml, xmlText } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** What Word keeps about a document, in its core and extended properties and in the language of its usual style. */
export function propertiesOf(core: XmlElement | undefined, extended: XmlElement | undefined, styles: XmlElement | undefined): Properties {
  const property = (name: string): string => {
    const found = core === undefined ? undefined : findXml(core, name)
    return found === undefined ? '' : xmlText(found).replace(/\s+/g, ' ').trim()
  }
  const company = extended === undefined ? undefined : findXml(extended, 'Company')
  const usual = childOf(childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), 'w:lang')
  const language = property('dc:language')
  return {
    title: property('dc:title'),
    creator: property('dc:creator'),
    created: property('dcterms:created'),
    modified: property('dcterms:modified'),
    publisher: property('dc:publisher'),
    company: company === undefined ? '' : xmlText(company).replace(/\s+/g, ' ').trim(),
    language: language === '' ? (usual?.attributes['w:val'] ?? '') : language,
  }
}
