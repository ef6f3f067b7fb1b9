import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { compile } from '../../corpus/compile.ts'
import { passageIds, passageSource } from '../../corpus/passages.ts'
import type { Gazetteer } from '../../src/language/lexicon/gazetteer.ts'
import type { AnnotatedDocument, Marked } from '../../src/language/names/corpora/annotated.ts'
import { fromText } from '../../src/language/names/corpora/annotated.ts'
import { readConll } from '../../src/language/names/corpora/conll.ts'
import { readGum } from '../../src/language/names/corpora/gum.ts'
import type { NameKind } from '../../src/language/names/labels.ts'
import { readTreebank } from '../../src/language/training/conllu.ts'

/** The parts of re3d that may not be used for training: BBC Online is CC BY-NC. */
const NOT_FREE = new Set(['BBC Online'])

const Offsets = { start: z.int(), end: z.int() }
const Re3dDocument = z.object({
  id: z.string(),
  source: z.string(),
  text: z.string(),
  entities: z.array(z.object({ ...Offsets, type: z.string() })),
})
const ClaimsDocument = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ ...Offsets, kind: z.string(), form: z.string() })),
})

const RE3D_KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['Person', 'person'],
  ['Organisation', 'organization'],
  ['Location', 'place'],
  ['Nationality', 'people'],
  ['Weapon', 'materiel'],
  ['MilitaryPlatform', 'materiel'],
  ['Vehicle', 'materiel'],
  ['DocumentReference', 'other'],
])

const CLAIMS_KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['state', 'place'],
  ['people', 'people'],
  ['event', 'event'],
  ['materiel', 'materiel'],
  ['concept', 'other'],
])

/** Every corpus of names that may be trained on, by name. `data` is the folder that holds them; a corpus that it lacks is empty. */
export function readNameCorpora(data: string, gazetteer: Gazetteer): ReadonlyMap<string, readonly AnnotatedDocument[]> {
  const text = (path: string): string => (existsSync(join(data, path)) ? readFileSync(join(data, path), 'utf8') : '')
  const claims = lines(text('claims/dev.jsonl')).map(line => ClaimsDocument.parse(line))
  const annotatedAnew = new Set(claims.map(document => document.id))
  const re3d = lines(text('re3d/dev.jsonl'))
    .map(line => Re3dDocument.parse(line))
    .filter(document => !NOT_FREE.has(document.source) && !annotatedAnew.has(document.id))
  const own = passageIds('passages')
    .map(id => compile(id, passageSource('passages', id)))
    .filter(passage => !passage.sealed)
  return new Map([
    ['wikigold', readConll(text('ner/wikigold.conll.txt'), gazetteer)],
    ['uner', readConll(text('ner/uner-ewt-dev.iob2'), gazetteer)],
    ['gum', readGum(readTreebank(text('ud/gum-train.conllu')), gazetteer)],
    ['claims', claims.map(({ text, mentions }) => fromText(text, named(mentions), gazetteer))],
    ['own', own.map(({ text, mentions }) => fromText(text, named(mentions), gazetteer))],
    [
      're3d',
      re3d.map(({ text, entities }) =>
        fromText(
          text,
          marked(entities, RE3D_KINDS, entity => entity.type),
          gazetteer,
        ),
      ),
    ],
  ])
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

const named = (
  mentions: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly form: string }[],
): Marked[] =>
  marked(
    mentions.filter(mention => mention.form === 'name'),
    CLAIMS_KINDS,
    mention => mention.kind,
  )

function marked<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  kinds: ReadonlyMap<string, NameKind>,
  labelOf: (item: Item) => string,
): Marked[] {
  return items.flatMap(item => {
    const kind = kinds.get(labelOf(item))
    return kind === undefined ? [] : [{ start: item.start, end: item.end, kind }]
  })
}
