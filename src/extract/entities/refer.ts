import { singular } from '../../language/data/word-lists.ts'
import type { Sentence } from '../../language/reading.ts'
import type { Tree } from '../../language/tree.ts'
import type { Mention } from '../../model/claim.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { namesNothing } from '../nothing-named.ts'
import { pointsBack } from './anaphora.ts'
import { DEFENDANTS, standsTrial } from './defendants.ts'
import { callingOf, Described, otherCalling } from './described.ts'
import type { Discourse } from './discourse.ts'
import { headOfTokens } from './head.ts'
import { membersOf } from './members.ts'
import type { Stretch } from './name-runs.ts'
import { nounPhrases, type NounPhrase } from './noun-phrases.ts'
import { oneOfTwo } from './one-of-two.ts'
import { OwnedBodies } from './owned-bodies.ts'
import type { Post } from './posts.ts'
import { antecedentOf, pronounAt } from './pronouns.ts'
import { besideName, isCalled } from './same-phrase.ts'
import type { Place, Thing } from './thing.ts'

/** Descriptions and pronouns that are not known to point to any thing: mentions all the same. */
export type Loose = Omit<Mention, 'entity' | 'start' | 'end'> & { readonly first: number; readonly last: number }

/**
 * Reads the text from its beginning and gives every description and pronoun to the thing it points to, adding the things that are only
 * described. Returns those that stay unresolved.
 */
export function refer(discourse: Discourse, posts: readonly Post[], isHeading: (sentence: Sentence) => boolean): Loose[] {
  const loose: Loose[] = []
  const reader = new Reader(discourse, posts)
  const named = new Set<number>()
  for (const thing of discourse.things) for (const { first, last } of thing.places) for (let i = first; i < last; i++) named.add(i)
  for (const { first, last } of posts) for (let i = first; i < last; i++) named.add(i)
  const heads = new Map([...discourse.things].flatMap(thing => thing.places.map(({ head }) => [head, thing] as const)))
  const unborne = new Map(posts.flatMap(post => (isBorne(discourse, post) ? [] : [[headOf(discourse, post), post] as const])))
  for (const tree of discourse.trees) {
    const read = isHeading(tree.sentence)
      ? []
      : nounPhrases(
          discourse.words,
          tree,
          token => named.has(token),
          token => unborne.get(token),
        )
    const phrases = new Map(read.map(phrase => [phrase.head, phrase]))
    const readAt = (i: number): void => {
      const phrase = phrases.get(i)
      if (phrase === undefined) return
      phrases.delete(i)
      if (phrase.owner !== undefined && phrase.owner > i) readAt(phrase.owner)
      loose.push(...reader.readPhrase(tree, phrase))
    }
    for (const i of tree.indexes()) {
      const thing = heads.get(i)
      if (thing !== undefined) discourse.pass(i, thing)
      if (phrases.has(i)) readAt(i)
      else if (thing === undefined) loose.push(...readPronoun(discourse, tree, i))
      reader.learnLeader(tree, i)
      reader.learnDefendant(tree, i)
    }
  }
  const given = reader.giveToHolders()
  const pointedTo = reader.pointedTo()
  return loose.filter(one => !given.has(one) && !pointedTo.has(one))
}

const isBorne = (discourse: Discourse, post: Post): boolean => discourse.startingAt(post.last)?.kind === 'person'

const headOf = (discourse: Discourse, { first, last }: Post): number => headOfTokens(discourse.words.reading.tokens, first, last)

function readPronoun(discourse: Discourse, tree: Tree, i: number): Loose[] {
  const one = oneOfTwo(discourse, tree, i)
  if (one !== undefined) discourse.add(one, { first: i - 1, last: i + 1, head: i, form: 'nominal' })
  const pronoun = pronounAt(tree, i)
  if (pronoun === undefined) return []
  const thing = antecedentOf(discourse, tree, i, pronoun)
  if (thing === undefined) return [{ first: i, last: i + 1, kind: pronoun.kind, form: 'pronoun' }]
  discourse.add(thing, { first: i, last: i + 1, head: i, form: 'pronoun' })
  return []
}

class Reader {
  readonly #discourse: Discourse
  readonly #bodies: OwnedBodies
  readonly #described = new Described()
  /** Persons to what they lead, as the text says in a description beside their name. */
  readonly #leads = new Map<Thing, Thing>()
  /** Persons to the offices they are said to hold, and what else they are described as, in the singular. */
  readonly #offices = new Map<Thing, Set<string>>()
  /** Those whom the text has named as standing before a court. */
  readonly #tried = new Set<Thing>()
  /** Those described in passing, with what they would be. */
  readonly #passing = new Map<Loose, Thing>()
  /** Office holders told by nothing but their office, with its words. */
  readonly #unnamed: { readonly loose: Loose; readonly place: Place; readonly office: string }[] = []

  constructor(discourse: Discourse, posts: readonly Post[]) {
    this.#discourse = discourse
    this.#bodies = new OwnedBodies(discourse.things)
    for (const post of posts) {
      const bearer = discourse.startingAt(post.last)
      if (bearer?.kind === 'person') this.#holds(bearer, discourse.words.key(post.first, post.last))
    }
  }

  readPhrase(tree: Tree, phrase: NounPhrase): Loose[] {
    const { first, head } = phrase
    const thing = this.#thingOf(tree, phrase)
    const last = Math.max(endOfOffice(tree, phrase), thing === undefined ? phrase.last : this.#endOf(tree, phrase, thing))
    if (thing === undefined) return this.#unresolved(tree, phrase, { first, last })
    this.#discourse.add(thing, { first, last, head, core: phrase.core, form: 'nominal' })
    return []
  }

  #unresolved(tree: Tree, phrase: NounPhrase, { first, last }: Stretch): Loose[] {
    const { office, post, determiner, plural, noun, head } = phrase
    const isBare = determiner === 'bare' && !plural && tree.kid(head, 'nummod') === undefined
    if (noun.kind === 'event' || (noun.kind === 'person' && isBare && post === undefined) || namesNothing(tree, head)) return []
    const loose: Loose = { first, last, kind: noun.kind, form: 'nominal' }
    if (ACTORS.has(noun.kind) && office === undefined && !isBare && !isSaidOf(tree, head)) this.#passBy(tree, loose, phrase)
    if (office !== undefined && !plural && determiner === 'definite')
      this.#unnamed.push({
        loose,
        place: { first, last, head, form: 'nominal' },
        office: this.#discourse.words.key(office.first, office.last),
      })
    return [loose]
  }

  /** Whoever is only described may yet be pointed back to; then it is a thing. */
  #passBy(tree: Tree, loose: Loose, phrase: NounPhrase): void {
    const { first, kind } = loose
    const { head, core } = phrase
    if (kind !== 'person' && kind !== 'organization' && kind !== 'people') return
    const called = callingOf(this.#discourse, tree, phrase)
    const alsoCalled = otherCalling(this.#discourse, tree, phrase)
    const thing: Thing = { kind, names: [], called, alsoCalled, places: [{ first, last: loose.last, head, core, form: 'nominal' }] }
    this.#passing.set(loose, thing)
    this.#discourse.pass(head, thing)
  }

  /** The descriptions that something later points back to. */
  pointedTo(): ReadonlySet<Loose> {
    return new Set(
      [...this.#passing].flatMap(([loose, thing]) => (thing.places.length > 1 || this.#discourse.isJoined(thing) ? [loose] : [])),
    )
  }

  /** "The Foreign Secretary" before anybody is named so is the one person that the text gives the office to; returns the phrases so given. */
  giveToHolders(): ReadonlySet<Loose> {
    const given = new Set<Loose>()
    for (const { loose, place, office } of this.#unnamed) {
      const [holder, ...others] = [...this.#offices].flatMap(([person, offices]) => (offices.has(office) ? [person] : []))
      if (holder === undefined || others.length > 0) continue
      holder.places.push(place)
      given.add(loose)
    }
    return given
  }

  /** Past what follows "of", where that names the same thing or what the people are of: "the village of Bor", "members of the corps". */
  #endOf(tree: Tree, { head, last, owner }: NounPhrase, thing: Thing): number {
    if (owner === undefined || owner < head) return last
    const isSame = this.#discourse.at(owner) === thing
    const end = tree.phrase(owner).last
    return isSame || thing.names.length === 0
      ? Math.max(last, ...thing.places.flatMap(place => (place.head === owner ? [place.last] : [])), end)
      : last
  }

  #thingOf(tree: Tree, phrase: NounPhrase): Thing | undefined {
    const discourse = this.#discourse
    const beside = besideName(discourse, tree, phrase)
    if (beside !== undefined) {
      this.#joinDescribed(tree, phrase, beside)
      return this.#learn(beside, phrase)
    }
    const isNothing = namesNothing(tree, phrase.head)
    return (
      membersOf(discourse, tree, phrase, this.#leads) ??
      (isNothing ? undefined : this.#bodies.find(discourse, tree, phrase)) ??
      pointsBack(discourse, tree, phrase, this.#offices) ??
      (isNothing ? undefined : this.#described.find(discourse, tree, phrase))
    )
  }

  /** "An armed group said … *The group*, which calls itself the Herons": what was only described before has now a name. */
  #joinDescribed(tree: Tree, phrase: NounPhrase, named: Thing): void {
    if (phrase.determiner !== 'definite' || !isCalled(this.#discourse, tree, phrase)) return
    const before = pointsBack(this.#discourse, tree, phrase, this.#offices)
    if (before !== undefined && before !== named && before.names.length === 0 && before.kind === named.kind)
      this.#discourse.join(before, named)
  }

  /** "Karo, who commands the brigade", "the brigade, led by Karo": whose men his men are. */
  learnLeader(tree: Tree, token: number): void {
    const verb = tree.head(token)
    if (verb === undefined || tree.token(verb).upos !== 'VERB' || !LEADING.test(tree.lemma(verb))) return
    const [who, what] = [doer(tree, verb), undergoer(tree, verb)].map(each => (each === undefined ? undefined : this.#discourse.at(each)))
    if (who?.kind === 'person' && what?.kind === 'organization') this.#leads.set(who, what)
  }

  /** Of one person before a court "the accused" speaks; of several it may be any. */
  learnDefendant(tree: Tree, token: number): void {
    const person = this.#discourse.at(token)
    if (person?.kind !== 'person' || person.names.length === 0 || this.#tried.has(person) || !standsTrial(tree, token)) return
    this.#tried.add(person)
    if (this.#tried.size === 1) for (const called of DEFENDANTS) this.#holds(person, called)
    else for (const one of this.#tried) for (const called of DEFENDANTS) this.#offices.get(one)?.delete(called)
  }

  /** What a description beside a name teaches: the office, and what it is over. */
  #learn(thing: Thing, phrase: NounPhrase): Thing {
    if (thing.kind !== 'person' || (phrase.post === undefined && phrase.plural)) return thing
    this.#holds(thing, phrase.lemma)
    if (phrase.post === undefined) return thing
    const led = phrase.owner === undefined ? undefined : this.#discourse.at(phrase.owner)
    if (led?.kind === 'organization' && LEADS.has(phrase.lemma)) this.#leads.set(thing, led)
    return thing
  }

  #holds(person: Thing, office: string): void {
    const offices = this.#offices.get(person) ?? new Set()
    const words = office.split(' ')
    for (const i of words.keys()) offices.add(singular(words.slice(i).join(' ')))
    this.#offices.set(person, offices)
  }
}

/** Past what an office is of or for: "commander | of the Central Command", "Minister | for the Middle East". */
function endOfOffice(tree: Tree, { head, last, post, plural }: NounPhrase): number {
  let end = last
  if (post === undefined || plural) return end
  for (const kid of tree.kids(head, 'nmod')) {
    const phrase = tree.phrase(kid)
    const starts = Math.min(phrase.first, ...tree.kids(kid, 'case'))
    if (starts === end && /^(?:of|for|to)$/.test(tree.caseOf(kid))) end = phrase.last
  }
  return end
}

/** What somebody is said to be, beside it or after "is", is nobody else. */
function isSaidOf(tree: Tree, head: number): boolean {
  for (let at: number | undefined = head; at !== undefined; at = tree.is(at, 'conj') ? tree.head(at) : undefined)
    if (tree.kid(at, 'cop') !== undefined || tree.is(at, 'appos')) return true
  return false
}

const ACTORS = new Set(['person', 'organization', 'people'])

const LEADING = /^(?:lead|command|head|found)$/

const LEADS = new Set(['commander', 'leader', 'head', 'chief', 'founder', 'commandant'])
