import { elementsIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** What a style makes of words; undefined where neither it nor those it rests on say. */
export type Look = { readonly italic: boolean | undefined; readonly hidden: boolean; readonly raised: boolean }

/** The styles of a text, by their names. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #looks = new Map<string, Look>()

  constructor(sheets: readonly XmlElement[]) {
    for (const sheet of sheets) {
      for (const style of elementsIn(sheet, 'style:style')) {
        const name = style.attributes['style:name'] ?? ''
        if (!this.#styles.has(name)) this.#styles.set(name, style)
      }
    }
  }

  /** A style's names, its own first, then those that it rests on, as people see them, in lower case. */
  names(name: string | undefined): string[] {
    const found: string[] = []
    for (const [own, style] of this.#chain(name)) found.push(shown(style?.attributes['style:display-name'] ?? own))
    return found
  }

  /** How a style sets its words. */
  look(name: string | undefined): Look {
    const known = this.#looks.get(name ?? '')
    if (known !== undefined) return known
    const sets = this.#chain(name).flatMap(([, style]) => (style === undefined ? [] : elementsIn(style, 'style:text-properties')))
    const first = (attribute: string): string | undefined => sets.flatMap(({ attributes }) => attributes[attribute] ?? [])[0]
    const slant = first('fo:font-style')
    const look = {
      italic: slant === undefined ? undefined : slant !== 'normal',
      hidden: first('text:display') === 'none',
      raised: /^(?:super|[1-9])/.test(first('style:text-position') ?? ''),
    }
    this.#looks.set(name ?? '', look)
    return look
  }

  /** A style and those that it rests on; one that rests on itself ends. */
  #chain(name: string | undefined): (readonly [string, XmlElement | undefined])[] {
    const found = new Map<string, XmlElement | undefined>()
    for (let own = name; own !== undefined && !found.has(own);) {
      const style = this.#styles.get(own)
      found.set(own, style)
      own = style?.attributes['style:parent-style-name']
    }
    return [...found]
  }
}

/** Programs write letters that a name may not have as their code: `Heading_20_1`. */
const shown = (name: string): string =>
  name.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).toLowerCase()
