import { SaxesParser } from 'saxes'

/** An XML element, its children in order. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Reads an XML text whole into its root element. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => open.at(-1)?.children.push(text))
  parser.on('cdata', text => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

/** Every element of a name under this one, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap(child => (typeof child === 'string' ? [] : child.name === name ? [child] : all(child, name)))
}

/** The text of an element with its blanks made single. */
export const textOf = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map(child => (typeof child === 'string' ? child : textOf(child)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
