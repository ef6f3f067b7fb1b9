import type { Reading, Sentence } from '../../language/reading.ts'
import { Tree } from '../../language/tree.ts'
import type { Entity, Mention } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import { contains } from '../../model/span.ts'
import { readAdjective } from './adjectives.ts'
import { joinDescribedAcronyms } from './described-acronyms.ts'
import { Discourse } from './discourse.ts'
import { findNames } from './find-names.ts'
import { addFullPhrases } from './full-phrases.ts'
import { headOfTokens } from './head.ts'
import { joinNames } from './join-names.ts'
import { voteKinds } from './kind-vote.ts'
import type { KindedName } from './name.ts'
import { partsOfPlaces } from './parts-of-places.ts'
import type { Post } from './posts.ts'
import { toldBelow } from './profile-headings.ts'
import { refer, type Loose } from './refer.ts'
import type { Thing } from './thing.ts'
import { isTitleCased, Words } from './words.ts'
import { writeEntities } from './write-entities.ts'

/**
 * Everything a document names or describes, one entity each under all its names there, and every place where it does so, in text order.
 * Ranks, titles and offices that stand with names are mentions of their own, without an entity.
 */
export function findEntities(document: Document, reading: Reading): { entities: Entity[]; mentions: Mention[] } {
  const words = new Words(reading)
  const headings = document.blocks.filter(block => block.kind === 'heading')
  const isHeading = (sentence: Sentence): boolean => isTitleCased(words, sentence) || headings.some(({ span }) => contains(span, sentence))
  const areNames = new Set(reading.sentences.filter((_, i) => toldBelow(words, i) !== undefined))
  const found = findNames(words, sentence => isHeading(sentence) && !areNames.has(sentence))
  const adjectives = found.names.map(name => [name, readAdjective(words, name)] as const)
  const plain = adjectives.flatMap(([name, read]) => (read === undefined ? [name] : []))
  const kinded = [...voteKinds(words, plain, found.tagged), ...adjectives.flatMap(([, read]) => read ?? [])]
  const names = kinded.toSorted((a, b) => a.first - b.first)
  const groups = joinNames(words, names)
  const things = groups.filter(isBorneOut).map(group => thingOf(words, group))
  const doubtful = groups.filter(group => !isBorneOut(group)).flat()
  const trees = reading.sentences.map(sentence => new Tree(reading, sentence))
  const discourse = new Discourse(words, trees, things)
  const loose = refer(discourse, found.posts, isHeading)
  joinDescribedAcronyms(words, discourse.things)
  for (const part of partsOfPlaces(words, discourse.things)) discourse.things.add(part)
  addFullPhrases(words, discourse.things, token => trees[words.sentence[token] ?? -1], found.posts)
  return writeEntities(words, discourse.things, [...[...found.posts, ...doubtful].map(looseName), ...loose])
}

/** A post, or a capitalised run that may or may not be a name: a mention of no entity. */
const looseName = ({ first, last, kind }: Post | KindedName): Loose => ({ first, last, kind, form: 'name' })

const isBorneOut = (names: readonly KindedName[]): boolean =>
  names.some(name => name.borneOut) || new Set(names.map(name => name.key)).size > 1

function thingOf(words: Words, names: readonly KindedName[]): Thing {
  const places = names.map(({ first, last }) => ({
    first,
    last,
    form: 'name' as const,
    head: headOfTokens(words.reading.tokens, first, last),
  }))
  return { kind: kindOf(names), names, called: undefined, places }
}

/** The kind of most of the names; a state wherever one of them is one. */
function kindOf(names: readonly KindedName[]): Thing['kind'] {
  const counts = new Map<Thing['kind'], number>()
  for (const { kind } of names) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [best] = [...counts].toSorted(([a, n], [b, m]) => Number(b === 'state') - Number(a === 'state') || m - n)
  return best?.[0] ?? 'organization'
}
