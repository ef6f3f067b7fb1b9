import type { Tree } from '../../language/tree.ts'
import { mainState } from './main-state.ts'
import type { Place, Thing } from './thing.ts'
import type { Words } from './words.ts'

/** A thing spoken of at a token, and whether as the subject of its clause. */
export type Spoken = { readonly thing: Thing; readonly head: number; readonly sentence: number; readonly isSubject: boolean }

/** The first word of the name that a word stands flat in, rank and all: "*Brigadier* General Karim Diko". */
export function topOfName(tree: Tree, word: number): number {
  let top = word
  for (
    let head = tree.head(top);
    head !== undefined && tree.is(top, 'flat', 'list') && tree.token(head).upos === 'PROPN';
    head = tree.head(top)
  )
    top = head
  return top
}

/** The subject of the clause that a word stands in. */
export function clauseSubject(tree: Tree, i: number): number | undefined {
  let at = tree.head(i)
  for (let steps = 0; at !== undefined && steps < 8 && !tree.isVerbal(at); steps++) at = tree.head(at)
  return at === undefined ? undefined : tree.subjectOf(at)
}

/** What a document has spoken of up to a point, most lately last: what "the regiment" and "its" can point back to. */
export class Discourse {
  readonly words: Words
  readonly trees: readonly Tree[]
  readonly things: Set<Thing>
  /** The state that the document is about, if it is about one. */
  readonly main: Thing | undefined
  readonly #byHead = new Map<number, Thing>()
  readonly #byFirst = new Map<number, Thing>()
  readonly #byLast = new Map<number, Thing>()
  /** Head of a name to the token past it. */
  readonly #ends = new Map<number, number>()
  #spoken: Spoken[] = []
  /** Things that turned out to be others. */
  readonly #joined = new Map<Thing, Thing>()

  constructor(words: Words, trees: readonly Tree[], things: readonly Thing[]) {
    this.words = words
    this.trees = trees
    this.things = new Set(things)
    this.main = mainState(things)
    for (const thing of things) {
      for (const place of thing.places) {
        if (!this.#byHead.has(place.head)) this.#byHead.set(place.head, thing)
        this.#byFirst.set(place.first, thing)
        this.#byLast.set(place.last - 1, thing)
        this.#ends.set(place.head, place.last)
      }
    }
  }

  /** The thing whose mention this token heads; names count before they are reached. */
  at(token: number): Thing | undefined {
    return this.#byHead.get(token)
  }

  /** The thing whose name begins with this token. */
  startingAt(token: number): Thing | undefined {
    return this.#byFirst.get(token)
  }

  /** The thing whose name ends with this token. */
  endingAt(token: number): Thing | undefined {
    return this.#byLast.get(token)
  }

  /** The token past the name that this token heads, or past the token itself. */
  endOf(head: number): number {
    return this.#ends.get(head) ?? head + 1
  }

  /** Notes that the thing of this token has now been spoken of. */
  pass(head: number, thing: Thing): void {
    const sentence = this.words.sentence[head] ?? 0
    const tree = this.trees[sentence]
    const isSubject = tree?.is(topOfName(tree, head), 'nsubj') ?? false
    this.#spoken.push({ thing, head, sentence, isSubject })
  }

  /** Adds a mention of a thing, new or known, and passes it. */
  add(given: Thing, place: Place): void {
    const thing = this.#joined.get(given) ?? given
    this.things.add(thing)
    thing.places.push(place)
    this.#byHead.set(place.head, thing)
    this.pass(place.head, thing)
  }

  /** Makes one thing of two, everywhere it was spoken of: what was only described so far is now called by a name. */
  join(described: Thing, named: Thing): void {
    this.#joined.set(described, named)
    this.things.delete(described)
    for (const place of described.places) {
      named.places.push(place)
      this.#byHead.set(place.head, named)
    }
    this.#spoken = this.#spoken.map(spoken => (spoken.thing === described ? { ...spoken, thing: named } : spoken))
  }

  /** Whether a thing turned out to be another. */
  isJoined(thing: Thing): boolean {
    return this.#joined.has(thing)
  }

  /** What was spoken of in the last `sentences` sentences up to this token, the latest first. */
  *recent(token: number, sentences: number): Generator<Spoken> {
    const oldest = (this.words.sentence[token] ?? 0) - sentences
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i]
      if (spoken === undefined || spoken.sentence <= oldest) return
      yield spoken
    }
  }

  /** The latest thing before this token that fits. */
  latest(token: number, sentences: number, fits: (thing: Thing) => boolean): Thing | undefined {
    for (const { thing } of this.recent(token, sentences)) if (fits(thing)) return thing
    return undefined
  }
}
