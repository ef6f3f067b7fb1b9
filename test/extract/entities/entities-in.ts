import { readText as readDocument } from '../../../src/documents/text.ts'
import { findEntities } from '../../../src/extract/entities/find.ts'
import { mentionIndex } from '../../../src/extract/entities/mention-index.ts'
import { read } from '../../../src/language/read.ts'
import type { Entity, Mention } from '../../../src/model/claim.ts'
import { models } from '../../reading.ts'

/** What is found in a plain text with the trained models. */
export function found(text: string): {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly text: string
} {
  const document = readDocument(text)
  const reading = read({ text: document.text, blocks: document.blocks, skip: [] }, models())
  return { ...findEntities(document, reading), text: document.text }
}

/** The entities of these kinds as `kind: name [alias; alias]`, in text order. */
export const entitiesIn = (text: string, ...kinds: readonly string[]): string[] =>
  found(text)
    .entities.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, name, aliases }) => `${kind}: ${name}${aliases.length > 0 ? ` [${aliases.join('; ')}]` : ''}`)

/** The words of every mention of the entity of this name, in text order, a name inside its longer phrase left out. */
export function mentionsOf(text: string, name: string): string[] {
  const all = found(text)
  const entity = all.entities.find(other => other.name === name)
  const own = all.mentions.filter(mention => mention.entity === entity?.id)
  return own
    .filter(inner => !own.some(outer => outer !== inner && outer.start <= inner.start && inner.end <= outer.end))
    .map(({ start, end }) => all.text.slice(start, end))
}

/** The words of all ranks, titles and offices that stand with names, with their kind. */
export const postsIn = (text: string): string[] => {
  const all = found(text)
  return all.mentions
    .filter(({ kind }) => kind === 'rank' || kind === 'title' || kind === 'role')
    .map(({ kind, start, end }) => `${kind}: ${all.text.slice(start, end)}`)
}

/** The words of the mention that the first token of this form heads. */
export function mentionHeadedBy(text: string, form: string): string | undefined {
  const document = readDocument(text)
  const reading = read({ text: document.text, blocks: document.blocks, skip: [] }, models())
  const { mentions } = findEntities(document, reading)
  const mention = mentionIndex(reading, mentions)(reading.tokens.findIndex(token => token.form === form))
  return mention === undefined ? undefined : document.text.slice(mention.start, mention.end)
}
