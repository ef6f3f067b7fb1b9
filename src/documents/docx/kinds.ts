import { childOf } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import type { BlockDraft } from '../compose/draft.ts'
import { valueOf } from './names.ts'
import { outlineOf } from './styles.ts'
import type { Style } from './styles.ts'

/** What a paragraph is; the title has outline level -1, a first heading 0. */
export type ParagraphKind = { readonly kind: BlockDraft['kind']; readonly outline?: number }

/** What is known of a paragraph besides its style. */
export type Traits = {
  readonly text: string
  /** Whether all its words are bold. */
  readonly bold: boolean
  /** Whether it has a running number of figures or tables near its start. */
  readonly sequenced: boolean
  /** Whether it belongs to a table of contents. */
  readonly contents: boolean
}

/** A heading in bold type alone is no longer than this, in letters. */
const LONGEST = 120
/** What has an outline level and more letters is a paragraph that its author put into the outline. */
const LONGEST_OUTLINED = 300
const BODY = 9

/** "Heading 1" in the languages in which programs have written it. */
const heading = /^(?:heading|überschrift|berschrift|titre|título|ttulo|titolo|rubrik|overskrift|nagłówek|kop|otsikko|заголовок)\s?([1-9])$/u
const named: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(?:toc|contents|table of (?:figures|contents|authorities)|index)\b ?(?:heading|[1-9])?$/, { kind: 'table' }],
  [/^title$/, { kind: 'heading', outline: -1 }],
  [/^(?:sub-?title)$/, { kind: 'heading', outline: 0 }],
  [/^(?:caption|figure|table|image caption|table caption|légende|beschriftung|leyenda|didascalia)$/u, { kind: 'caption' }],
  [/^(?:(?:intense |block )?quot(?:e|ation)s?|block text|block ?quote|zitat|citation intense|cita)$/, { kind: 'quotation' }],
  [/^(?:html preformatted|source ?code|preformatted text|plain code|macro)$/, { kind: 'code' }],
]

/** What a paragraph is by its own properties, by its style and those it rests on, or else by its looks. */
export function kindOf(properties: XmlElement | undefined, style: Style, traits: Traits): ParagraphKind {
  const byName = style.names.flatMap(name => named.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0]
  if (traits.contents || byName?.kind === 'table') return { kind: 'table' }
  if (byName !== undefined) return byName
  const outline = outlineOf(properties) ?? style.outline ?? outlineByName(style)
  if (outline !== undefined && outline < BODY && traits.text.length <= LONGEST_OUTLINED) return { kind: 'heading', outline }
  if (traits.sequenced) return { kind: 'caption' }
  if (isListed(properties, style)) return { kind: 'item' }
  return outline === undefined && looksLikeHeading(traits) ? { kind: 'heading', outline: 0 } : { kind: 'paragraph' }
}

function outlineByName(style: Style): number | undefined {
  for (const name of style.names) {
    const level = heading.exec(name)?.[1]
    if (level !== undefined) return Number(level) - 1
  }
  return undefined
}

function isListed(properties: XmlElement | undefined, style: Style): boolean {
  const numbering = childOf(properties, 'w:numPr')
  const number = valueOf(numbering, 'w:numId')
  return numbering === undefined ? style.listed : number !== '0'
}

/** A short bold line that is no sentence is a heading in a document whose author used no styles. */
const looksLikeHeading = ({ text, bold }: Traits): boolean =>
  bold && text.length <= LONGEST && /\p{L}/u.test(text) && !/[.,;:!]["”’)]*$/u.test(text)
