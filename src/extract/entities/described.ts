import type { Tree } from '../../language/tree.ts'
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

/** Whether the words tell the thing from others of its sort, and the sentence says something of it. */
function isTelling(discourse: Discourse, tree: Tree, phrase: NounPhrase): boolean {
  const { head, core, noun, plural, determiner } = phrase
  if (!isArgument(tree, head)) return false
  const isBare = core === head
  switch (noun.kind) {
    case 'materiel':
    case 'concept':
      return true
    case 'event':
      return !isBare || endWithComplements(tree, phrase) > head + 1
    case 'people':
      if (isBare) return determiner === 'bare' && tree.is(head, 'nsubj', 'obj') && !TOO_GENERAL.has(discourse.words.lower[head] ?? '')
      return plural || noun.sort === 'crowd'
    case 'organization':
      return plural && !isBare && ACTING.has(noun.sort)
    case 'person':
    case 'place':
      return false
  }
}

const TOO_GENERAL = new Set('people members leaders women men children others volunteers youth families communities victims'.split(' '))

/** Sorts of bodies that act together in the plural: "rebel groups", not "state institutions". */
const ACTING = new Set(['unit', 'group', 'party', 'force', 'company'])

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
