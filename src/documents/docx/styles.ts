import { childOf, elementsIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { isOn, valueOf } from './names.ts'

/** What a style makes of a paragraph or of words. */
export type Style = {
  /** As written in the file, lower case; Word keeps its built-in names English in every language. */
  readonly names: readonly string[]
  /** 0 is the topmost level of the outline. */
  readonly outline: number | undefined
  readonly listed: boolean
  readonly italic: boolean
  readonly bold: boolean
  readonly hidden: boolean
}

/** Styles by id. */
export type Styles = ReadonlyMap<string, Style>

export const plainStyle: Style = { names: [], outline: undefined, listed: false, italic: false, bold: false, hidden: false }

/** No chain of styles that rest on each other is longer; one that rests on itself ends here. */
const LONGEST = 30

/** The styles of a document, each with what it takes over from the styles it rests on. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const written = new Map(
    (root === undefined ? [] : elementsIn(root, 'w:style')).map(style => [style.attributes['w:styleId'] ?? '', style]),
  )
  return new Map([...written.keys()].map(id => [id, styleOf(id, written)]))
}

/** Styles that a paragraph has where it names none. */
export const defaultStyle = (root: XmlElement | undefined): string | undefined =>
  (root === undefined ? [] : elementsIn(root, 'w:style')).find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']

function styleOf(id: string, written: ReadonlyMap<string, XmlElement>): Style {
  let style = plainStyle
  const chain: XmlElement[] = []
  for (let at = written.get(id); at !== undefined && chain.length < LONGEST; at = written.get(valueOf(at, 'w:basedOn') ?? ''))
    chain.push(at)
  for (const element of chain.toReversed()) style = over(style, element)
  return style
}

function over(style: Style, element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr')
  const words = childOf(element, 'w:rPr')
  const number = valueOf(childOf(paragraph, 'w:numPr'), 'w:numId')
  return {
    names: [element.attributes['w:styleId'] ?? '', valueOf(element, 'w:name') ?? '', ...style.names].map(name => name.toLowerCase()),
    outline: outlineOf(paragraph) ?? style.outline,
    listed: number === undefined ? style.listed || childOf(paragraph, 'w:numPr') !== undefined : number !== '0',
    italic: isOn(words, 'w:i') ?? style.italic,
    bold: isOn(words, 'w:b') ?? style.bold,
    hidden: isOn(words, 'w:vanish') ?? style.hidden,
  }
}

/** The outline level that paragraph properties name; 9 means body text, and undefined that they name none. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = Number.parseInt(valueOf(properties, 'w:outlineLvl') ?? '', 10)
  return level >= 0 && level <= 9 ? level : undefined
}
