import type { Tree } from '../../language/tree.ts'
import type { Discourse } from './discourse.ts'
import { sortOfEvent } from './event-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/**
 * What two descriptions of one event share: the noun, what it was of, on or against, and its year: "Russia's invasion of Ukraine" and
 * "the invasion of Ukraine", "the Belgorod attack" and "its attack on Belgorod". Without such a name, all its modifiers.
 */
export function eventKey(discourse: Discourse, tree: Tree, { head, core, lemma }: NounPhrase): string {
  const { words } = discourse
  const after = tree.kids(head, 'nmod').filter(kid => kid > head && ABOUT.has(tree.caseOf(kid)))
  const before: number[] = []
  for (let i = core; i < head; i++) before.push(i)
  const numbers = before.filter(i => /\d/.test(words.lower[i] ?? '') || ORDINAL.has(words.lower[i] ?? ''))
  const named = after.flatMap(kid => idOf(discourse.at(kid)) ?? [])
  const compound = before.filter(i => tree.is(i, 'compound', 'nmod')).flatMap(i => idOf(discourse.at(i)) ?? [])
  const about = named.length > 0 ? named : compound
  const told = about.length > 0 ? about : [...before, ...after].map(i => words.folded(i))
  return ['event', sortOfEvent(lemma), ...numbers.map(i => words.folded(i)), ...told].join(' ')
}

/** A region counts as the town that it has its name from. */
const idOf = (thing: Thing | undefined): string | undefined =>
  thing?.names[0]?.key.replace(/ (?:region|province|city|district)$/, '') ?? thing?.called

const ABOUT = new Set(['of', 'on', 'against', 'in', 'at', 'over', 'between'])
const ORDINAL = new Set(['first', 'second', 'third', 'fourth', 'last'])
