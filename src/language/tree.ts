import type { Span } from '../model/span.ts'
import type { Reading, Sentence, Token } from './reading.ts'

/**
 * The subject that a sentence leaves out because a heading or a name before it gives it: `token` heads that name outside the sentence and
 * hangs on the root by a relation, or where the root is a noun, the root hangs on it as its apposition.
 */
export type LeftOut = { readonly token: number; readonly root: number; readonly relation: 'nsubj' | 'nsubj:pass' | 'appos' }

/** Dependents that belong to a noun's own phrase rather than to a clause or an aside under it. */
const PHRASE =
  /^(det|det:predet|amod|nummod|nummod:gov|compound|compound:prt|flat|fixed|goeswith|nmod:poss|nmod:desc|nmod:unmarked|case|advmod|punct)$/

/**
 * The dependency tree of one sentence, asked with the document's token indexes. Relations are matched by their universal part unless
 * a subtype is named: `kids(i, 'nsubj')` also gives `nsubj:pass`, `kids(i, 'nsubj:pass')` that alone.
 */
export class Tree {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly #indexes: readonly number[]
  readonly #kids: readonly (readonly number[])[]
  readonly #leftOut: LeftOut | undefined

  constructor(reading: Reading, sentence: Sentence, leftOut?: LeftOut) {
    this.tokens = reading.tokens
    this.sentence = sentence
    const indexes: number[] = []
    const kids: number[][] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      indexes.push(i)
      kids.push([])
    }
    for (const i of indexes) kids[(reading.tokens[i]?.head ?? -1) - sentence.first]?.push(i)
    this.#indexes = indexes
    this.#kids = kids
    this.#leftOut = leftOut
    if (leftOut !== undefined && leftOut.relation !== 'appos') kids[leftOut.root - sentence.first]?.unshift(leftOut.token)
  }

  /** Indexes of the sentence's tokens, in order. */
  indexes(): readonly number[] {
    return this.#indexes
  }

  /** The token at `i`; asking for one outside the sentence is a bug. */
  token(i: number): Token {
    const token = this.tokens[i]
    if (token === undefined) throw new RangeError(`There is no token ${i}`)
    return token
  }

  lemma(i: number): string {
    return this.token(i).lemma
  }

  /** Whether `i` hangs on its head by one of these relations. */
  is(i: number, ...relations: readonly string[]): boolean {
    const deprel = this.#relationOf(i)
    for (const relation of relations) if (hangsBy(deprel, relation)) return true
    return false
  }

  /** How `i` hangs on its head, where a subject that the sentence leaves out counts as one of its words. */
  #relationOf(i: number): string {
    const leftOut = this.#leftOut
    if (leftOut === undefined) return this.token(i).deprel
    return i === (leftOut.relation === 'appos' ? leftOut.root : leftOut.token) ? leftOut.relation : this.token(i).deprel
  }

  /** Dependents of `i`, in order, by any of these relations; all where none is named. */
  kids(i: number, ...relations: readonly string[]): readonly number[] {
    const kids = this.#kidsOf(i)
    if (relations.length === 0 || kids.length === 0) return kids
    const found: number[] = []
    for (const kid of kids) if (this.is(kid, ...relations)) found.push(kid)
    return found
  }

  /** First dependent by one of these relations. */
  kid(i: number, ...relations: readonly string[]): number | undefined {
    for (const kid of this.#kidsOf(i)) if (relations.length === 0 || this.is(kid, ...relations)) return kid
    return undefined
  }

  #kidsOf(i: number): readonly number[] {
    if (this.#leftOut?.token === i) return this.#leftOut.relation === 'appos' ? [this.#leftOut.root] : []
    return this.#kids[i - this.sentence.first] ?? []
  }

  head(i: number): number | undefined {
    const leftOut = this.#leftOut
    if (leftOut !== undefined && i === leftOut.token) return leftOut.relation === 'appos' ? undefined : leftOut.root
    if (leftOut?.relation === 'appos' && i === leftOut.root) return leftOut.token
    const head = this.token(i).head
    return head < 0 ? undefined : head
  }

  /** `i` and everything under it in its sentence, in order, leaving out what hangs under `without`. */
  subtree(i: number, without: (token: number) => boolean = () => false): number[] {
    const found = [i]
    for (let next = 0; next < found.length; next++) {
      for (const kid of this.kids(found[next] ?? i)) if (kid !== this.#leftOut?.token && !without(kid)) found.push(kid)
    }
    return found.toSorted((a, b) => a - b)
  }

  /** `i` with what is coordinated with it: "A, B and C" from A. */
  conjuncts(i: number): number[] {
    return [i, ...this.kids(i, 'conj')]
  }

  /** The words that mark the role of `i`, lower case: "in", "according to", "because of". */
  caseOf(i: number): string {
    return this.kids(i, 'case')
      .flatMap(kid => (this.token(kid).upos === 'PROPN' ? [] : [kid, ...this.kids(kid, 'fixed')]))
      .map(kid => this.token(kid).form.toLowerCase())
      .join(' ')
  }

  /** The noun phrase of `i` without clauses, asides, conjuncts and a "not" or "rather" before it: its unbroken stretch of tokens, half-open. */
  phrase(i: number): { readonly first: number; readonly last: number } {
    const own = new Set(
      this.subtree(
        i,
        kid =>
          !(PHRASE.test(this.token(kid).deprel) || this.#joinsModifiers(kid, i)) || (this.is(kid, 'case') && this.token(kid).head === i),
      ),
    )
    let first = i
    while (own.has(first - 1)) first--
    let last = i + 1
    while (own.has(last)) last++
    while (first < i && (this.token(first).upos === 'PUNCT' || /^(?:not|rather|instead)$/i.test(this.token(first).form))) first++
    while (last > i + 1 && this.token(last - 1).upos === 'PUNCT') last--
    return { first, last }
  }

  /** Whether a word before a noun joins two of its adjectives: "a small *and secretive* militia". */
  #joinsModifiers(kid: number, noun: number): boolean {
    const head = this.head(kid)
    if (head === undefined || kid > noun) return false
    if (this.is(kid, 'cc')) return this.#joinsModifiers(head, noun)
    if (!this.is(kid, 'conj') || !this.is(head, 'amod')) return false
    const isPlain = (token: number): boolean => this.token(token).upos === 'ADJ' && /^\p{Ll}/u.test(this.token(token).form)
    return isPlain(kid) && isPlain(head)
  }

  /** Offsets from the start of token `first` to the end of the token before `last`. */
  span(first: number, last: number): Span {
    return { start: this.token(first).start, end: this.token(last - 1).end }
  }

  /** Offsets of everything under `i`, from its first to its last word, outer punctuation aside. */
  spanUnder(i: number, without?: (token: number) => boolean): Span {
    const all = this.subtree(i, without)
    const words = all.filter(token => this.token(token).upos !== 'PUNCT')
    return this.span(words[0] ?? i, (words.at(-1) ?? i) + 1)
  }

  /** Whether a verb is passive: "was attacked", or a bare participle after its noun ("militants backed by Iran"). */
  isPassive(i: number): boolean {
    if (this.kid(i, 'aux:pass', 'nsubj:pass') !== undefined) return true
    return (
      this.token(i).xpos === 'VBN' &&
      this.kid(i, 'aux') === undefined &&
      (this.is(i, 'acl', 'advcl') || this.kid(i, 'obl:agent') !== undefined)
    )
  }

  /**
   * The grammatical subject of a verb, looked for in its own clause, then by coordination ("came and took"), control ("agreed to
   * join"), relative clause ("the group that took…") and participle ("Founded in 2014, the group…").
   */
  subjectOf(i: number): number | undefined {
    const own = this.kids(i, 'nsubj', 'csubj').find(kid => !isRelative(this.token(kid)))
    if (own !== undefined) return own
    const head = this.head(i)
    if (head === undefined) return undefined
    if (this.is(i, 'acl')) return head
    const relative = this.kids(i, 'nsubj').find(kid => isRelative(this.token(kid)))
    if (relative !== undefined) return relative
    if (this.is(i, 'conj', 'xcomp', 'advcl', 'ccomp', 'parataxis') && this.isVerbal(head)) {
      if (this.is(i, 'xcomp')) return this.kid(head, 'obj', 'iobj') ?? this.subjectOf(head)
      if (this.is(i, 'ccomp', 'parataxis')) return undefined
      return this.subjectOf(head)
    }
    return undefined
  }

  /** Whether `i` heads a clause: a verb, or a predicate with its copula. */
  isVerbal(i: number): boolean {
    const { upos } = this.token(i)
    return upos === 'VERB' || upos === 'AUX' || this.kid(i, 'cop') !== undefined
  }
}

const COLON = 58

const hangsBy = (deprel: string, relation: string): boolean =>
  deprel === relation || (deprel.length > relation.length && deprel.charCodeAt(relation.length) === COLON && deprel.startsWith(relation))

/** Whether a word is "who", "which" or "that" opening a relative clause. */
export const isRelative = (token: Token): boolean =>
  /^(WDT|WP|WP\$)$/.test(token.xpos) || (token.form.toLowerCase() === 'that' && token.upos === 'PRON')
