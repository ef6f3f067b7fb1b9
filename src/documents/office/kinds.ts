import type { BlockDraft } from '../compose/draft.ts'

/** What a paragraph is; a title has outline -1, a first heading 0. */
export type Kind = { readonly kind: BlockDraft['kind']; readonly outline?: number }

const named: readonly (readonly [RegExp, Kind])[] = [
  [/^title$/, { kind: 'heading', outline: -1 }],
  [/^subtitle$/, { kind: 'heading', outline: 0 }],
  [/^(?:caption|illustration|figure|drawing|table caption)$/, { kind: 'caption' }],
  [/^(?:quotations?|quote|block ?quotation|block ?text|intense quote)$/, { kind: 'quotation' }],
  [/^(?:preformatted text|source ?code|source text)$/, { kind: 'code' }],
  [/^(?:contents|index|illustration index|table index|user index|bibliography) (?:heading|[1-9]\d?)$/, { kind: 'table' }],
]
const heading = /^heading ([1-9])\d?$/

/** What a paragraph is by the names of its style and of those that it rests on. */
export function kindByStyle(names: readonly string[]): Kind | undefined {
  for (const name of names) {
    const level = heading.exec(name)?.[1]
    if (level !== undefined) return { kind: 'heading', outline: Number(level) - 1 }
    const found = named.find(([pattern]) => pattern.test(name))
    if (found !== undefined) return found[1]
  }
  return undefined
}
