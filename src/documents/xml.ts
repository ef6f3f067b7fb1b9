import { SaxesParser } from 'saxes'

import { Problem } from '../model/problem.ts'

/** Elements within each other; no writing program goes deeper. */
const DEEPEST = 512

/** An element of an XML file; names are as written, prefix and all. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * Read one part of a document as a tree of elements. A document type is refused, since only it can define entities or name files, and
 * so is what nests deeper than any writing program goes. `part` is how people are told of it.
 */
export function readXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser()
  const top: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [top]
  const add = (child: Open | string): void => {
    open.at(-1)?.children.push(child)
  }
  parser.on('error', error => {
    throw malformed(part, error)
  })
  parser.on('doctype', () => {
    throw new Problem('bad-input', `${part} declares a document type.`, { hint: 'Save the document anew in a writing program.' })
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    add(element)
    open.push(element)
    if (open.length > DEEPEST) throw new Problem('too-large', `${part} nests more than ${DEEPEST} elements.`)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const root = top.children.find(child => typeof child !== 'string')
  if (root === undefined) throw malformed(part)
  return root
}

type Open = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (Open | string)[] }

const malformed = (part: string, cause?: unknown): Problem =>
  new Problem('bad-input', `${part} is no whole XML.`, { hint: 'Download or copy the file again, or save it anew.', cause })

/** The elements right below an element, or those of one name. */
export const elementsIn = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(child => typeof child !== 'string').filter(child => name === undefined || child.name === name)

/** The first element of this name at any depth, itself included. */
export function findXml(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of elementsIn(element)) {
    const found = findXml(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** All words in an element. */
export const xmlText = (element: XmlElement): string =>
  element.children.map(child => (typeof child === 'string' ? child : xmlText(child))).join('')
