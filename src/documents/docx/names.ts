import { childOf } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** Prefixes by namespace, in the transitional and the strict edition of ECMA-376 (ISO/IEC 29500). */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The value of a property such as `<w:pStyle w:val="Quote"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes['w:val']

/** Whether a property such as `<w:b/>` is on; undefined where it is not named. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name)
  return property === undefined ? undefined : !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '')
}
