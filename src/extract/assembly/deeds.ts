import type { Tree } from '../../language/tree.ts'
import type { EntityArgument } from '../../model/claim.ts'
import { actorAt, kindAt } from '../argument.ts'
import { deedNoun, isViolent } from '../entities/event-words.ts'
import type { Context, TimeMention } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { nounDoer } from '../frames/noun.ts'
import { targetOf } from '../frames/target.ts'
import type { Descriptions } from './describe.ts'
import { placesOf } from './where.ts'

/** Deeds whose doer also did the destruction that a text goes on to speak of. */
const STRIKING = /^(strike|airstrike|bombardment|bombing|shelling|raid|offensive|assault)$/
const DESTROYING = /^(destruction|demolition)$/
/** How many sentences on the dead are still those of an event. */
const REMEMBERED = 6
/** The same for an event that only a verb told of. */
const REMEMBERED_OF_VERB = 2

/** A violent event: the word that tells of it, the number of its sentence, and what it is called where the word is a verb. */
type Violent = { readonly tree: Tree; readonly token: number; readonly at: number; readonly called: string | undefined }

/**
 * Who does the events that a text goes on to speak of as doers themselves: after "the brigade conducted two strikes", the subject of
 * "the strikes destroyed a bridge" is the brigade. Sentences are shown in text order.
 */
export class Deeds {
  readonly #context: Context
  readonly #descriptions: Descriptions
  readonly #doers = new Map<string, EntityArgument>()
  readonly #dates = new Map<string, string>()
  #striker: EntityArgument | undefined
  #violent: Violent | undefined
  #sentences = 0

  constructor(context: Context, descriptions: Descriptions) {
    this.#context = context
    this.#descriptions = descriptions
  }

  /** Remembers who does each event that the sentence gives a doer, and when, where the sentence gives one time. */
  note(tree: Tree, times: readonly TimeMention[]): void {
    this.#sentences++
    for (const i of tree.indexes()) {
      const called = tree.token(i).upos === 'VERB' ? deedNoun(tree.lemma(i)) : undefined
      if (called !== undefined && befell(tree, i) !== undefined) this.#violent = { tree, token: i, at: this.#sentences, called }
      if (tree.token(i).upos !== 'NOUN' || kindAt(this.#context, tree, i) !== 'event') continue
      if (isViolent(tree.lemma(i))) this.#violent = { tree, token: i, at: this.#sentences, called: undefined }
      const doer = this.#doerIn(tree, i)
      if (doer === undefined) continue
      this.#doers.set(tree.lemma(i), doer)
      if (STRIKING.test(tree.lemma(i))) this.#striker = doer
      const [time, ...others] = times
      if (time !== undefined && others.length === 0) this.#dates.set(tree.lemma(i), time.edtf)
    }
  }

  /** Whoever does the event that `event` heads, with the event's own words; undefined where the text has not said. */
  doerOf(tree: Tree, event: number): EntityArgument | undefined {
    const here = this.#doerIn(tree, event)
    if (here !== undefined) return here
    const known = this.#doers.get(tree.lemma(event)) ?? (DESTROYING.test(tree.lemma(event)) ? this.#striker : undefined)
    const { start, end } = tree.token(event)
    return known === undefined ? undefined : { entity: known.entity, start, end }
  }

  /**
   * The violent event that the text told of last, if not long before: in which those died of whose death a sentence tells. A sentence that
   * counts the dead of a stretch of time, or opens a new paragraph on a date of its own, tells of no single event.
   */
  lastViolent({ sentence }: Tree, times: readonly TimeMention[]): Pick<EntityArgument, 'entity'> | undefined {
    const last = this.#recent()
    if (last === undefined || times.some(({ edtf }) => edtf.endsWith('/..'))) return undefined
    if (times.length > 0 && last.tree.sentence.block !== sentence.block) return undefined
    if (last.called === undefined) return this.#descriptions.at(last.tree, last.token)
    const struck = this.#struckBy(last.tree, last.token)
    const name = struck === undefined ? undefined : this.#descriptions.nameAt(last.tree, struck)
    return name === undefined ? undefined : this.#descriptions.byName(`${last.called} ${name}`, 'event')
  }

  /** What that event struck, as far as the text says it. */
  lastStruck(): Pick<EntityArgument, 'entity'> | undefined {
    const last = this.#recent()
    if (last === undefined) return undefined
    const struck = last.called === undefined ? targetOf(last.tree, this.#context, last.token) : befell(last.tree, last.token)
    return struck === undefined ? undefined : this.#descriptions.at(last.tree, struck)
  }

  #recent(): Violent | undefined {
    const last = this.#violent
    const remembered = last?.called === undefined ? REMEMBERED : REMEMBERED_OF_VERB
    return last === undefined || this.#sentences - last.at > remembered ? undefined : last
  }

  /** What an attack is called for: the place struck or struck in, else whatever it struck. */
  #struckBy(tree: Tree, verb: number): number | undefined {
    const struck = befell(tree, verb)
    if (struck === undefined) return undefined
    const places = [struck, ...tree.kids(struck, 'nmod', 'appos'), ...placesOf(tree, this.#context, verb, new Set())]
    return places.find(token => this.#isNamedPlace(token)) ?? struck
  }

  #isNamedPlace(token: number): boolean {
    const mention = this.#context.mentionAt(token)
    return mention !== undefined && mention.entity !== null && /^(place|state)$/.test(this.#context.kindOf(mention.entity) ?? '')
  }

  /** Whoever did the strikes that the text tells of. */
  striker(): EntityArgument | undefined {
    return this.#striker
  }

  /** When the deed that one of these words names was done, as the text said before; undefined where it has not. */
  dateOf(tree: Tree, tokens: readonly number[]): string | undefined {
    const known = tokens.find(token => tree.token(token).upos === 'NOUN' && this.#dates.has(tree.lemma(token)))
    return known === undefined ? undefined : this.#dates.get(tree.lemma(known))
  }

  #doerIn(tree: Tree, event: number): EntityArgument | undefined {
    const token = nounDoer(tree, event, kid => actorAt(this.#context, tree, kid))
    return token === undefined || !actorAt(this.#context, tree, token) ? undefined : this.#descriptions.at(tree, token)
  }
}

/** What a violent verb befell: its object, or where something exploded. */
const befell = (tree: Tree, verb: number): number | undefined =>
  deedNoun(tree.lemma(verb)) === EXPLOSION
    ? tree.kids(verb, 'obl').find(kid => /^(near|in|at|outside|inside)$/.test(tree.caseOf(kid)))
    : undergoer(tree, verb)

const EXPLOSION = deedNoun('explode')
