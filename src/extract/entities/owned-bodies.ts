import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import type { Tree } from '../../language/tree.ts'
import { fold } from '../../text/fold.ts'
import type { Discourse } from './discourse.ts'
import type { Name } from './name.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** Bodies and forces of states by state and noun, so that "the Ukrainian government" and "the government of Ukraine" are one. */
export class OwnedBodies {
  readonly #bodies = new Map<string, Thing>()

  constructor(things: Iterable<Thing>) {
    for (const thing of things) for (const name of thing.kind === 'organization' ? thing.names : []) this.#note(keyOfName(name), thing)
  }

  /** The body that this phrase names by its state, known or new; undefined where it names none so. */
  find(discourse: Discourse, tree: Tree, phrase: NounPhrase): Thing | undefined {
    const owner = phrase.noun.kind === 'organization' ? ownerOf(discourse, tree, phrase) : undefined
    if (owner === undefined) return undefined
    return this.of(fold(owner.state), phrase.lemma, owner.called)
  }

  /** The body of this name of a state, folded; made under the name `called` where it is new. */
  of(state: string, noun: string, called: string): Thing {
    const key = `${state}|${nounOf(noun)}`
    const known = this.#bodies.get(key)
    if (known !== undefined) return known
    const thing: Thing = { kind: 'organization', names: [], called, places: [] }
    this.#bodies.set(key, thing)
    return thing
  }

  #note(key: string | undefined, thing: Thing): void {
    if (key !== undefined && !this.#bodies.has(key)) this.#bodies.set(key, thing)
  }
}

/** "Government of Algeria" and "Algerian Army" by state and noun; undefined for other names. */
function keyOfName({ parts }: Name): string | undefined {
  const link = parts.indexOf('of')
  if (link === 1) {
    const state = worldNames(parts.slice(parts[2] === 'the' ? 3 : 2).join(' ')).find(({ kind }) => kind === 'state')
    return state === undefined ? undefined : `${fold(state.name)}|${nounOf(parts[0] ?? '')}`
  }
  const state = adjectiveOf(parts[0] ?? '')?.state ?? worldNames(parts[0] ?? '').find(({ kind }) => kind === 'state')?.name
  return state === undefined || parts.length < 2 ? undefined : `${fold(state)}|${nounOf(parts.slice(1).join(' '))}`
}

/** Nouns that name the same body of a state. */
const nounOf = (noun: string): string => SAME[noun] ?? noun

const SAME: Readonly<Record<string, string>> = {
  authority: 'government',
  authorities: 'government',
  'armed force': 'military',
  'armed forces': 'military',
  'military force': 'military',
  troop: 'force',
  forces: 'force',
  soldier: 'force',
}

type Owner = { readonly state: string; readonly called: string }

function ownerOf(discourse: Discourse, tree: Tree, phrase: NounPhrase): Owner | undefined {
  const { words } = discourse
  const text = (first: number, last: number): string =>
    words.reading.text.slice(words.token(first)?.start, words.token(last - 1)?.end).replace(/\s+/g, ' ')
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const thing = discourse.at(i)
    if (thing?.kind !== 'state') continue
    const state = stateOf(thing)
    const isPossessor = tree.is(i, 'nmod:poss')
    return state === undefined
      ? undefined
      : { state, called: isPossessor ? `${text(phrase.core, phrase.head + 1)} of ${state}` : text(i, phrase.head + 1) }
  }
  const owner = phrase.owner === undefined ? undefined : discourse.at(phrase.owner)
  const state = owner?.kind === 'state' && owner !== undefined ? stateOf(owner) : undefined
  return state === undefined ? undefined : { state, called: `${text(phrase.core, phrase.head + 1)} of ${state}` }
}

/** The usual name of a state. */
export function stateOf(thing: Thing): string | undefined {
  const [name] = thing.names
  if (name === undefined) return undefined
  return worldNames(name.key).find(({ kind }) => kind === 'state')?.name ?? name.key
}
