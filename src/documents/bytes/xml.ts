import { SaxesParser } from 'saxes'

import { Problem } from '../../model/problem.ts'

/** Elements within each other; no writing program goes deeper. */
const DEEPEST = 512

/** An element of an XML file; names are as written, prefix and all, unless they were asked for by namespace. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

type Open = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (Open | string)[] }

/** A part as far as it could be read, and the first thing that is wrong with it. */
export type XmlSoFar = { readonly root: XmlElement | undefined; readonly fault: Problem | undefined }

/**
 * Read one part of a document as a tree of elements. A document type is refused, since only it can define entities or name files, and
 * so is what nests deeper than any writing program goes. `part` is how people are told of it.
 */
export function readXml(text: string, part: string): XmlElement {
  const { root, fault } = parse(text, part, new SaxesParser())
  if (fault !== undefined || root === undefined) throw fault ?? malformed(part)
  return root
}

/**
 * Read one part as far as it goes: what follows a fault is kept where it can be told. Elements and attributes are named by the prefixes
 * given for their namespaces (`''` for none), whatever prefixes the file writes; those of other namespaces get the prefix `?`.
 */
export function readXmlSoFar(text: string, part: string, prefixes: Readonly<Record<string, string>>): XmlSoFar {
  return parse(text, part, new SaxesParser({ xmlns: true }), prefixes)
}

function parse(text: string, part: string, parser: SaxesParser<{ xmlns: boolean }>, prefixes?: Readonly<Record<string, string>>): XmlSoFar {
  const top: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [top]
  let fault: Problem | undefined
  const add = (child: Open | string): void => {
    open.at(-1)?.children.push(child)
  }
  const stop = (problem: Problem): never => {
    fault = problem
    throw new Stopped()
  }
  parser.on('error', error => {
    fault ??= malformed(part, error)
    if (prefixes === undefined) throw new Stopped()
  })
  parser.on('doctype', () =>
    stop(new Problem('bad-input', `${part} declares a document type.`, { hint: 'Save the document anew in a writing program.' })),
  )
  parser.on('opentag', ({ name, uri = '', local = name, attributes }) => {
    const element =
      prefixes === undefined
        ? { name, attributes: plain(attributes), children: [] }
        : { name: named(prefixes, uri, local), attributes: byNamespace(prefixes, attributes), children: [] }
    add(element)
    open.push(element)
    if (open.length > DEEPEST) stop(new Problem('too-large', `${part} nests more than ${DEEPEST} elements.`))
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  return { root: top.children.find(child => typeof child !== 'string'), fault }
}

class Stopped extends Error {}

type Attributes = Readonly<Record<string, string | { readonly uri: string; readonly local: string; readonly value: string }>>

const plain = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? value : value.value]))

function byNamespace(prefixes: Readonly<Record<string, string>>, attributes: Attributes): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') found[name] = value
    else found[named(prefixes, value.uri, value.local)] = value.value
  }
  return found
}

function named(prefixes: Readonly<Record<string, string>>, uri: string, local: string): string {
  if (uri === '') return local
  const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : '?'
  return `${prefix}:${local}`
}

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

/** The element's first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** Every element of one of these names below, in the order of the file. */
export function* allIn(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (names.includes(child.name)) yield child
    yield* allIn(child, ...names)
  }
}
