import type { OwnMetadata } from '../../model/document.ts'
import type { BlockDraft } from '../draft.ts'
import { metaOf as metaOfProperties } from '../properties.ts'
import { findXml, xmlText } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { childOf } from './names.ts'

/** What a Word document says of itself: its properties, and its title as printed where they give none that is borne out. */
export function metaOf(core: XmlElement | undefined, styles: XmlElement | undefined, blocks: readonly BlockDraft[]): OwnMetadata {
  const property = (name: string): string => {
    const found = core === undefined ? undefined : findXml(core, name)
    return found === undefined ? '' : xmlText(found).replace(/\s+/g, ' ').trim()
  }
  const properties = {
    title: property('dc:title'),
    creator: property('dc:creator'),
    created: property('dcterms:created'),
    modified: property('dcterms:modified'),
    publisher: property('dc:publisher'),
    language: languageOf(property('dc:language'), styles),
  }
  return metaOfProperties(properties, blocks)
}

/** The language its properties name, or that of its usual style. */
function languageOf(named: string, styles: XmlElement | undefined): string {
  const usual = childOf(childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), 'w:lang')
  return named === '' ? (usual?.attributes['w:val'] ?? '') : named
}
