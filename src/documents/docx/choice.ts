import { allIn, childOf, elementsIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { isOn } from './names.ts'

/** Of contents given in several ways the first that has words; each stands for the same. */
export function chosen(element: XmlElement): XmlElement | undefined {
  const ways = elementsIn(element)
  return ways.find(way => allIn(way, 'w:t', 'm:t', 'w:footnoteReference', 'w:endnoteReference', 'w:sym').next().done !== true) ?? ways[0]
}

/** Whether a content control still shows the words that ask for content. */
export const isPlaceholder = (control: XmlElement): boolean => isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true
