import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import { fold } from '../../text/fold.ts'
import type { Discourse } from './discourse.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** Things that are only described, by their folded description, so that the same words are one thing throughout. */
export class Described {
  readonly #things = new Map<string, Thing>()

  /** The thing that a phrase describes by its own words; undefined where those are too few to tell it from others of its sort. */
  find(discourse: Discourse, tree: Tree, phrase: NounPhrase): Thing | undefined {
    if (!isTelling(discourse, tree, phrase)) return undefined
    const called = callingOf(discourse, tree, phrase)
    const key = `${phrase.noun.kind}:${fold(called)}`
    const known = this.#things.get(key)
    if (known !== undefined) return known
    const thing: Thing = { kind: phrase.noun.kind, names: [], called, places: [] }
    this.#things.set(key, thing)
    return thing
  }
}

/** Kinds of which a bare noun already tells enough: "drones", "nationalism", "civilians". */
const BARE_KINDS = new Set<EntityKind>(['materiel', 'concept', 'people'])

function isTelling(discourse: Discourse, tree: Tree, phrase: NounPhrase): boolean {
  const { kind, sort } = phrase.noun
  if (!isArgument(tree, phrase.head)) return false
  if (kind === 'people' && TOO_GENERAL.has(discourse.words.lower[phrase.head] ?? '') && phrase.core === phrase.head) return false
  if (BARE_KINDS.has(kind)) return kind !== 'people' || phrase.plural || sort === 'crowd'
  if (kind === 'event') return true
  return kind === 'organization' && phrase.plural && phrase.core < phrase.head
}

const TOO_GENERAL = new Set('people members leaders women men children others volunteers youth'.split(' '))

const isArgument = (tree: Tree, i: number): boolean => tree.is(i, 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'root')

/** The phrase without determiners, possessors and numbers, and for events with what they were against, of and in. */
function callingOf(discourse: Discourse, tree: Tree, phrase: NounPhrase): string {
  const { words } = discourse
  const last = phrase.noun.kind === 'event' || phrase.noun.kind === 'organization' ? endWithComplements(tree, phrase) : phrase.head + 1
  const start = words.token(phrase.core)?.start
  return words.reading.text.slice(start, words.token(last - 1)?.end).replace(/\s+/g, ' ')
}

function endWithComplements(tree: Tree, phrase: NounPhrase): number {
  let last = phrase.head + 1
  for (const kid of tree.kids(phrase.head, 'nmod')) {
    if (!COMPLEMENT.has(tree.caseOf(kid))) continue
    const { first, last: end } = tree.phrase(kid)
    if (kid > phrase.head && first - last < 4) last = end
  }
  return last
}

const COMPLEMENT = new Set(['of', 'on', 'against', 'in', 'at', 'between', 'with', 'for', 'by', 'over'])
