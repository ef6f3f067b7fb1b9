import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { compile } from '../../corpus/compile.ts'
import { passageIds, passageSource } from '../../corpus/passages.ts'

/** A place where an annotator saw something spoken of; `entity` where the set tells which thing it is. */
export type GoldMention = {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly form: string
  readonly entity?: string | undefined
}
export type GoldEntity = { readonly id: string; readonly kind: string; readonly names: readonly string[] }
/** A text with everything that its annotators marked in it. `kinds` are those that the set marks throughout. */
export type GoldText = {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly entities: readonly GoldEntity[]
}

const data = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')

const Offsets = { start: z.int(), end: z.int() }
const Annotated = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ ...Offsets, kind: z.string(), form: z.string(), entity: z.string().nullish() })),
  entities: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) })),
})
const Typed = z.object({ id: z.string(), text: z.string(), entities: z.array(z.object({ ...Offsets, type: z.string() })) })

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Person', 'person'],
  ['Organisation', 'organization'],
  ['Organization', 'organization'],
  ['Location', 'place'],
  ['Rank', 'rank'],
  ['Title', 'role'],
  ['Role', 'role'],
])

const linesOf = (path: string): unknown[] =>
  existsSync(join(data, path))
    ? readFileSync(join(data, path), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line))
    : []

const annotated = (record: unknown): GoldText => {
  const { id, text, mentions, entities } = Annotated.parse(record)
  return {
    id,
    text,
    mentions: mentions.map(mention => ({ ...mention, entity: mention.entity ?? undefined, kind: placeOrKind(mention.kind) })),
    entities: entities.map(({ id, kind, name, aliases }) => ({ id, kind: placeOrKind(kind), names: [name, ...aliases] })),
  }
}

const typed = (record: unknown): GoldText => {
  const { id, text, entities } = Typed.parse(record)
  const mentions = entities.flatMap(({ start, end, type }) => {
    const kind = KINDS.get(type)
    return kind === undefined ? [] : [{ start, end, kind, form: formOf(text.slice(start, end)) }]
  })
  return { id, text, mentions, entities: [] }
}

/** Sets without forms: a mention with a capital past its article counts as a name. */
const formOf = (words: string): string =>
  /^(?:the |an? )?(?:\p{Lu}|\d+\S* \p{Lu}|al-)/iu.test(words) && /\p{Lu}/u.test(words.slice(1) + words[0]) ? 'name' : 'nominal'

/** The scorers take states for places. */
export const placeOrKind = (kind: string): string => (kind === 'state' ? 'place' : kind === 'title' ? 'role' : kind)

/** The sets by name; those outside the repository are empty where they are not at hand. Of our own corpus the sealed tenth is left out. */
export function readSets(): ReadonlyMap<string, readonly GoldText[]> {
  const own = passageIds('passages')
    .map(id => compile(id, passageSource('passages', id)))
    .filter(({ sealed }) => !sealed)
  return new Map([
    ['claims', linesOf('claims/dev.jsonl').map(annotated)],
    ['corpus', own.map(annotated)],
    ['re3d', linesOf('re3d/dev.jsonl').map(typed)],
    ['sfm', linesOf('sfm/dev.jsonl').map(typed)],
  ])
}
